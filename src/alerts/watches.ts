import { type Lookup, lookupOf } from './matching/lookup.ts'
import type { AlertDatabase } from './store/tables.ts'
import { allWatches } from './store/watches.ts'
import type { Watch } from './watch.ts'

/** The watches there are, kept at hand and read again when they have changed. */
export interface Watches {
  all(): readonly Watch[]
  lookup(): Lookup
  /** To be called after every change. */
  refresh(): Promise<void>
}

export async function makeWatches(db: AlertDatabase): Promise<Watches> {
  let lookup = lookupOf(await allWatches(db))
  return {
    all: () => lookup.watches,
    lookup: () => lookup,
    async refresh() {
      lookup = lookupOf(await allWatches(db))
    },
  }
}
