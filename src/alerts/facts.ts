import type { Poster } from './poster.ts'
import { outboxCounts } from './store/outbox.ts'
import type { AlertDatabase } from './store/tables.ts'
import type { Watch } from './watch.ts'

/** One line of /status. */
export interface Fact {
  readonly name: string
  readonly value: string
}

/** How alerts are doing: watches, queue, lag, failures. */
export async function alertFacts(
  db: AlertDatabase,
  watches: readonly Watch[],
  posters: readonly Poster[],
  now: Date,
): Promise<Fact[]> {
  const { due, oldest, waiting, posted, failed, last, news } = await outboxCounts(db, now)
  const failing = watches.filter(each => each.failing !== null).length
  const connected = new Set(posters.map(({ platform }) => platform))
  const unserved = new Set(watches.map(({ platform }) => platform).filter(platform => !connected.has(platform)))
  const later = waiting - due
  return [
    { name: 'Watches', value: `${watches.length}${failing > 0 ? ` (${failing} failing: /watches says why)` : ''}` },
    {
      name: 'Alerts to send',
      value: `${due}${oldest === null ? '' : `, the oldest known for ${secondsWords(oldest, now)}`}${later > 0 ? `; ${later} wait for their time` : ''}`,
    },
    { name: 'Alerts sent', value: `${posted}${last === null ? '' : `, the last ${secondsWords(last, now)} ago`}` },
    ...(failed > 0 ? [{ name: 'Alerts refused', value: `${failed} (the log says why)` }] : []),
    ...(news > 0 ? [{ name: 'Documents to match', value: String(news) }] : []),
    ...[...unserved].map(platform => ({ name: 'Not connected', value: `${platform}: its alerts wait` })),
  ]
}

/** "12 s", "5 min", "3 h", "2 days" */
function secondsWords(from: string, to: Date): string {
  const seconds = Math.max(0, Math.round((to.getTime() - Date.parse(from)) / 1000))
  if (seconds < 90) return `${seconds} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`
}
