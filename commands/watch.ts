import { explainedMessage, watchedMessage } from '../src/alerts/composing/watches.ts'
import { isOfChannel, type Watch } from '../src/alerts/watch.ts'
import { withActions } from '../src/chat/actions.ts'
import type { Command, Context, OptionValues } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { noClaim } from '../src/messages/claim.ts'
import { notice } from '../src/messages/notice.ts'
import { watchOption } from './watching/chosen.ts'
import { watchOptions } from './watching/options.ts'
import { readWish } from './watching/read.ts'

const systemZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

const add: Command = {
  name: 'add',
  description: 'Hear here of every new figure, at once or as a digest',
  options: watchOptions,
  examples: ['/watch', '/watch measure:killed', '/watch who:"North Korean soldiers" minimum:100 quiet:22:00-07:00'],
  liveExamples: async ({ store, asker: { tenant } }) => {
    const [best] = await store.subjects({ tenant, limit: 1 })
    if (!best) return []
    const options = [{ who: best.name }, { who: best.name, minimum: 100, quiet: '22:00-07:00' }]
    return ['/watch', ...options.map(each => formatInvocation('watch', each))]
  },
  run: async (options, { alerts, asker }) => {
    const wish = readWish(options, asker, systemZone())
    if ('tone' in wish) return wish
    const { watch, isNew } = await alerts.add(wish)
    return watchedMessage(watch, isNew)
  },
}

const test: Command = {
  name: 'test',
  description: 'What an alert looks like, made of a claim that the index has',
  options: [{ ...watchOption, required: false }],
  examples: ['/watch test'],
  run: async (options, context) => {
    const [chosen] = here(options, context)
    const wish = chosen ?? readWish({}, context.asker, systemZone())
    if ('tone' in wish) return wish
    return (
      (await context.alerts.preview(wish)) ??
      notice('Nothing in the index is what this watch asks for', [['An alert comes with the first figure that is.']])
    )
  },
}

const explain: Command = {
  name: 'explain',
  description: 'Why a claim did or did not alert here',
  options: [
    { name: 'claim', description: 'The id that stands beside a figure', type: 'text', required: true },
    { ...watchOption, required: false },
  ],
  examples: ['/watch explain claim:k3v9x2a'],
  liveExamples: async ({ store, asker: { tenant } }) => {
    const [best] = await store.subjects({ tenant, limit: 1 })
    const [first] = best ? await store.claims({ tenant, subjects: [best.id] }) : []
    return first ? [formatInvocation('watch explain', { claim: first.id })] : []
  },
  run: async (options, context) => {
    const id = String(options.claim)
    const claim = await context.store.claim(context.asker.tenant, id)
    if (claim === null) return noClaim(id)
    return explainedMessage(claim, await context.alerts.explain(claim, here(options, context)))
  },
}

/** The watch that is named; else those of where it is asked, the newest first. */
function here({ watch: id }: OptionValues, { alerts, asker }: Context): readonly Watch[] {
  const known = alerts.watches(asker)
  if (id !== undefined) return known.filter(watch => watch.id === String(id).trim().toLowerCase())
  return known.filter(watch => isOfChannel(watch, asker)).toReversed()
}

export const watch: Command = withActions(
  { name: 'watch', description: 'Hear of new figures here: each one once, at once or as a digest' },
  [add, test, explain],
)
