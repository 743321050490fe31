import { databaseStore } from './database-store.ts'
import { engineEdition } from './edition.ts'
import { migrate } from './migrations/migrate.ts'
import type { Database } from './schema.ts'
import { openFile } from './sqlite/open.ts'
import type { Store } from './store.ts'

export interface StoreOptions {
  /** A file that is made when there is none, or ":memory:". */
  readonly path: string
  /** Of the reading engine; its own source names it unless a test does. */
  readonly edition?: string
}

/** An open index: the store for everybody, its database for the stages that keep tables of their own beside the claims. */
export interface Index {
  readonly store: Store
  readonly database: Database
  /** Calls the listener after each write. Gives a function that ends it. */
  onWrite(listener: () => void): () => void
}

/**
 * Open the claim index, bringing its tables up to date. Throws with what to change when the file is in use by another
 * process, damaged, another program's, or written by a newer version. Closing the store closes the database.
 */
export async function openIndex({ path, edition = engineEdition() }: StoreOptions): Promise<Index> {
  const { db, close } = openFile(path)
  try {
    await migrate(db, path)
  } catch (error) {
    await close()
    throw error
  }
  const listeners = new Set<() => void>()
  const store = databaseStore(db, edition, close, () => {
    for (const listener of listeners) listener()
  })
  return {
    store,
    database: db,
    onWrite(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The store alone, for whoever needs nothing else. */
export async function openStore(options: StoreOptions): Promise<Store> {
  return (await openIndex(options)).store
}
