import { endedMessage } from '../src/alerts/composing/watches.ts'
import { usualKinds, type Watch } from '../src/alerts/watch.ts'
import type { Command } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { notice } from '../src/messages/notice.ts'
import { watchOption } from './watching/chosen.ts'

export const unwatch: Command = {
  name: 'unwatch',
  description: 'End a watch',
  options: [watchOption],
  examples: ['/unwatch watch:k3v9x'],
  liveExamples: async ({ alerts, asker }) =>
    alerts
      .watches(asker)
      .slice(0, 1)
      .map(({ id }) => formatInvocation('unwatch', { watch: id })),
  run: async ({ watch: typed }, { alerts, asker }) => {
    const id = String(typed).trim().toLowerCase()
    const known = alerts.watches(asker).find(each => each.id === id)
    if (known !== undefined && known.owner !== asker.user && !asker.manages)
      return notice('Only whoever made this watch, or manages the server, can end it', [
        ['Ask one of those who manage the server.'],
      ])
    const ended = known === undefined ? null : await alerts.remove(asker, known.id)
    if (ended === null) return notice(`There is no watch ${id.slice(0, 80)}`, [['All of them: ', { code: '/watches' }]])
    return endedMessage(ended, again(ended))
  },
}

/** The command line that makes the watch once more. */
function again({
  measures,
  who,
  source,
  place,
  minimum,
  kinds,
  cron,
  zone,
  quietFrom,
  quietTo,
  role,
  direct,
}: Watch): string {
  const isUsual = kinds.length === usualKinds.length && usualKinds.every(kind => kinds.includes(kind))
  const options = {
    measure: measures.join(', '),
    who,
    source,
    place,
    minimum: minimum === null ? null : String(minimum),
    kinds: isUsual ? null : kinds.join(', '),
    digest: cron,
    quiet: quietFrom === null ? null : `${quietFrom}-${quietTo}`,
    zone,
    role,
    direct: direct ? 'true' : null,
  }
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, value]],
  )
  return formatInvocation('watch', Object.fromEntries(given)).replace(/^\/watch/, '/watch add')
}
