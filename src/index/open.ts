import { databaseStore } from './database-store.ts'
import { engineEdition } from './edition.ts'
import { migrate } from './migrations/migrate.ts'
import { openFile } from './sqlite/open.ts'
import type { Store } from './store.ts'

export interface StoreOptions {
  /** A file that is made when there is none, or ":memory:". */
  readonly path: string
  /** Of the reading engine; its own source names it unless a test does. */
  readonly edition?: string
}

/**
 * Open the claim index, bringing its tables up to date. Throws with what to change when the file is in use by another
 * process, damaged, another program's, or written by a newer version.
 */
export async function openStore({ path, edition = engineEdition() }: StoreOptions): Promise<Store> {
  const { db, close } = openFile(path)
  try {
    await migrate(db, path)
  } catch (error) {
    await close()
    throw error
  }
  return databaseStore(db, edition, close)
}
