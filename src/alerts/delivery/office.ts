import type { Store } from '../../index/store.ts'
import type { AlertDatabase } from '../store/tables.ts'

/** The lines that delivery logs; nothing in them holds a token. */
export interface Log {
  debug(fields: object, line: string): void
  info(fields: object, line: string): void
  warn(fields: object, line: string): void
  error(fields: object, line: string): void
}

/** What delivery works with. */
export interface Office {
  readonly db: AlertDatabase
  readonly store: Store
  readonly now: () => Date
  readonly log: Log
}
