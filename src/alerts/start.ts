import type { Index } from '../index/open.ts'
import { makeDelivery } from './delivery/deliver.ts'
import type { Log, Office } from './delivery/office.ts'
import { type AlertDesk, makeDesk } from './desk.ts'
import { alertFacts, type Fact } from './facts.ts'
import { makeTurns } from './matching/turns.ts'
import type { Poster } from './poster.ts'
import { forget } from './store/forget.ts'
import { alertDatabase } from './store/tables.ts'
import { dueOf } from './timing/due.ts'
import { type NextTime, nextTime } from './timing/next.ts'
import { makeWatches } from './watches.ts'

export interface AlertOptions {
  readonly index: Index
  /** One for each platform that is connected; what is for another waits until it is. */
  readonly posters: readonly Poster[]
  readonly now: () => Date
  readonly log: Log
  /** Ends matching and delivering; what is being sent then is waited for. */
  readonly signal: AbortSignal
  /** When a schedule comes next; by the system's clock unless a test says otherwise. */
  readonly next?: NextTime
}

export interface Alerts {
  /** What commands ask and change. */
  readonly desk: AlertDesk
  /** For /status. */
  facts(): Promise<readonly Fact[]>
  /** Fulfilled once everything has ended after the signal. */
  readonly ended: Promise<void>
}

/** Start to match news with watches and to deliver what comes of it. The index may be closed once `ended` is fulfilled. */
export async function startAlerts(options: AlertOptions): Promise<Alerts> {
  const { index, posters, now, log, signal, next = nextTime } = options
  const db = alertDatabase(index.database)
  await forget(db, now())
  const watches = await makeWatches(db)
  const office: Office = { db, store: index.store, now, log }
  const changed = (): void => {
    watches.refresh().catch(error => log.error({ err: error }, 'Watches could not be read'))
  }
  const delivery = await makeDelivery(office, posters, changed)
  const turns = makeTurns(
    () => ({ database: index.database, lookup: watches.lookup(), due: watch => dueOf(watch, now(), next) }),
    log,
    ({ alerts }) => {
      log.debug({ alerts }, 'News was matched')
      delivery.wake()
    },
  )
  const quiet = index.onWrite(turns.wake)
  const ended = Promise.all([turns.run(signal), delivery.run(signal)]).then(quiet)
  return {
    desk: makeDesk({ office, watches, next }),
    facts: () => alertFacts(db, watches.all(), posters, now()),
    ended,
  }
}
