import type { Index } from '../../index/open.ts'
import type { Store, StoredClaim } from '../../index/store.ts'
import type { Standing } from '../composing/told.ts'
import type { Log } from '../log.ts'
import { type AlertDatabase, alertDatabase } from '../store/tables.ts'

/** What delivery works with. */
export interface Office {
  readonly db: AlertDatabase
  readonly store: Store
  readonly now: () => Date
  readonly log: Log
  /** How figures stand, by view and figure, until something is written: one figure is told in many channels. */
  readonly standings: Map<string, Promise<Present | null>>
}

/** A claim as the index has it now, and how it stands there. */
export interface Present {
  readonly claim: StoredClaim
  readonly standing: Standing | null
}

export interface OpenOffice extends Office {
  close(): void
}

export function openOffice({ store, database, onWrite }: Index, now: () => Date, log: Log): OpenOffice {
  const standings: Office['standings'] = new Map()
  return { db: alertDatabase(database), store, now, log, standings, close: onWrite(() => standings.clear()) }
}
