import type { Fact } from '../messages/message.ts'
import type { Poster } from './poster.ts'
import { outboxCounts } from './store/outbox.ts'
import type { AlertDatabase } from './store/tables.ts'
import type { Watch } from './watch.ts'

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
    {
      name: 'Watches',
      value: [`${number(watches.length)}${failing > 0 ? ` (${number(failing)} failing: /watches says why)` : ''}`],
    },
    {
      name: 'Alerts to send',
      value: [
        number(due),
        ...(oldest === null ? [] : [', the oldest known since ', { instant: oldest }]),
        ...(later > 0 ? [`; ${number(later)} wait for their time`] : []),
      ],
    },
    {
      name: 'Alerts sent',
      value: [number(posted), ...(last === null ? [] : [', the last ', { instant: last, style: 'ago' } as const])],
    },
    ...(failed > 0 ? [{ name: 'Alerts refused', value: [`${number(failed)} (the log says why)`] }] : []),
    ...(news > 0 ? [{ name: 'Documents to match', value: [number(news)] }] : []),
    ...[...unserved].map(platform => ({ name: 'Not connected', value: [`${platform}: its alerts wait`] })),
  ]
}

const number = (count: number): string => count.toLocaleString('en-US')
