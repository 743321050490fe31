import { readTime } from '../../src/alerts/timing/clock.ts'
import { isSchedule, isZone } from '../../src/alerts/timing/next.ts'
import { type Kind, kinds, usualKinds, type WatchWish } from '../../src/alerts/watch.ts'
import type { Asker, OptionValues } from '../../src/chat/command.ts'
import { type Measure, measures } from '../../src/claims/measures/measure.ts'
import type { Message } from '../../src/messages/message.ts'
import { notice } from '../../src/messages/notice.ts'

export const kindWords: readonly string[] = ['all', ...kinds]

/** Schedules by the words for them, in the watch's zone. */
const schedules: Readonly<Record<string, string>> = {
  hourly: '0 * * * *',
  daily: '0 9 * * *',
  weekdays: '0 9 * * 1-5',
  weekly: '0 9 * * 1',
}
export const scheduleWords: readonly string[] = Object.keys(schedules)

/** "killed, wounded and missing" -> killed, wounded, missing */
export const listed = (typed: string): string[] =>
  typed
    .split(/,|\band\b|\s+/)
    .map(word => word.trim().toLowerCase())
    .filter(word => word !== '')

/** What somebody wishes to hear of and how, or what is wrong with it. `zone` is the one taken where none is given. */
export function readWish(options: OptionValues, asker: Asker, zone: string): WatchWish | Message {
  const words = (name: string): string | null => (typeof options[name] === 'string' ? options[name].trim() : null)
  const asked = listed(words('measure') ?? '')
  const unknown = asked.find(each => !(measures as readonly string[]).includes(each))
  if (unknown !== undefined)
    return notice(`measure: does not take “${unknown.slice(0, 80)}”`, [[`It takes ${measures.join(', ')}.`]])
  const wanted = listed(words('kinds') ?? '')
  const strange = wanted.find(each => !kindWords.includes(each))
  if (strange !== undefined)
    return notice(`kinds: does not take “${strange.slice(0, 80)}”`, [[`It takes ${kindWords.join(', ')}.`]])
  const ownZone = words('zone') ?? zone
  if (!isZone(ownZone))
    return notice(`zone: “${ownZone.slice(0, 80)}” is no time zone I know`, [['Write it as Europe/Kyiv, or UTC.']])
  const cron = readSchedule(words('digest'))
  if (typeof cron === 'object' && cron !== null) return cron
  const quiet = readQuiet(words('quiet'))
  if ('tone' in quiet) return quiet
  const place = readPlace(options, asker)
  if ('tone' in place) return place
  return {
    ...place,
    ...quiet,
    tenant: asker.tenant,
    platform: asker.platform,
    owner: asker.user,
    measures: [...new Set(asked)] as Measure[],
    who: words('who'),
    source: words('source'),
    place: words('place'),
    minimum: typeof options.minimum === 'number' ? options.minimum : null,
    kinds:
      wanted.length === 0
        ? usualKinds
        : wanted.includes('all')
          ? kinds
          : kinds.filter((kind: Kind) => wanted.includes(kind)),
    cron,
    zone: ownZone,
  }
}

function readSchedule(typed: string | null): string | null | Message {
  if (typed === null) return null
  const known = schedules[typed.toLowerCase()]
  if (known !== undefined) return known
  const time = readTime(typed)
  if (time !== null) return `${Number(time.slice(3))} ${Number(time.slice(0, 2))} * * *`
  if (isSchedule(typed)) return typed
  return notice(`digest: “${typed.slice(0, 80)}” is no schedule I can read`, [
    [`Write ${scheduleWords.join(', ')}, a time like 09:00, or a cron expression of five fields like 0 9 * * 1-5.`],
  ])
}

function readQuiet(typed: string | null): Pick<WatchWish, 'quietFrom' | 'quietTo'> | Message {
  if (typed === null) return { quietFrom: null, quietTo: null }
  const [from = '', to = '', ...more] = typed.split(/\s*(?:-|–|\bto\b)\s*/)
  const [quietFrom, quietTo] = [readTime(from), readTime(to)]
  if (quietFrom !== null && quietTo !== null && quietFrom !== quietTo && more.length === 0)
    return { quietFrom, quietTo }
  return notice(`quiet: “${typed.slice(0, 80)}” are no hours I can read`, [['Write them as 22:00-07:00.']])
}

/** Where alerts go, and whom they mention: whoever may change what all of a server see may ping its roles. */
function readPlace(
  options: OptionValues,
  { platform, channel, user, manages }: Asker,
): Pick<WatchWish, 'channel' | 'direct' | 'thread' | 'role'> | Message {
  const role = typeof options.role === 'string' ? options.role : null
  if (role !== null && !manages)
    return notice('Only those who manage the server can have a role mentioned', [
      ['Watch without role:, or ask one of them.'],
    ])
  if (platform === 'terminal') return { channel: '', direct: false, thread: null, role: null }
  if (options.direct === true) {
    if (user === null) return notice('Nobody to write to is known here', [['Watch without direct:.']])
    return { channel: user, direct: true, thread: null, role: null }
  }
  if (channel === null) return notice('Nothing can be posted here', [['Ask in a channel, or watch with direct:true.']])
  return { channel, direct: false, thread: null, role }
}
