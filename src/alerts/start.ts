import type { Index } from '../index/open.ts'
import type { Fact } from '../messages/message.ts'
import { makeDelivery } from './delivery/deliver.ts'
import { openOffice } from './delivery/office.ts'
import { type AlertDesk, makeDesk } from './desk.ts'
import { alertFacts } from './facts.ts'
import type { Log } from './log.ts'
import type { Matching } from './matching/match.ts'
import { makeTurns } from './matching/turns.ts'
import type { Poster } from './poster.ts'
import { forget } from './store/forget.ts'
import { dueOf } from './timing/due.ts'
import { type NextTime, nextTime } from './timing/next.ts'
import { makeWatches } from './watches.ts'

export interface AlertOptions {
  readonly index: Index
  readonly now: () => Date
  readonly log: Log
  /** When a schedule comes next; by the system's clock unless a test says otherwise. */
  readonly next?: NextTime
}

export interface Alerts {
  /** What commands ask and change; works whether alerts are delivered or not. */
  readonly desk: AlertDesk
  /** For /status. */
  facts(): Promise<readonly Fact[]>
  /**
   * Match news with watches and deliver what comes of it until the signal ends it. Fulfilled once what was being sent then
   * has ended: the index may be closed. What is for a platform without a poster waits until there is one.
   */
  run(posters: readonly Poster[], signal: AbortSignal): Promise<void>
}

/** Alerts over an index. Nothing is matched or sent before `run`: news and posts wait in the index. */
export async function openAlerts({ index, now, log, next = nextTime }: AlertOptions): Promise<Alerts> {
  const office = openOffice(index, now, log)
  const { db } = office
  const watches = await makeWatches(db)
  let connected: readonly Poster[] = []
  return {
    desk: makeDesk(office, watches),
    facts: () => alertFacts(db, watches.all(), connected, now()),
    async run(posters, signal) {
      connected = posters
      const tidy = (): Promise<void> =>
        forget(db, now()).catch(error => log.error({ err: error }, 'Old alerts could not be forgotten'))
      await tidy()
      const daily = setInterval(tidy, 86_400_000)
      const changed = (): void => {
        watches.refresh().catch(error => log.error({ err: error }, 'Watches could not be read'))
      }
      const delivery = await makeDelivery(office, posters, changed)
      const due: Matching['due'] = watch => dueOf(watch, now(), next)
      const turns = makeTurns(
        () => ({ database: index.database, lookup: watches.lookup(), due, log }),
        log,
        ({ alerts, documents }) => {
          log.debug({ alerts, documents }, 'News was matched')
          delivery.wake()
        },
      )
      const stop = index.onWrite(turns.wake)
      await Promise.all([turns.run(signal), delivery.run(signal)])
      clearInterval(daily)
      stop()
    },
  }
}
