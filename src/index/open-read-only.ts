import { databaseStore } from './database-store.ts'
import { engineEdition } from './edition.ts'
import { upToDate } from './migrations/migrate.ts'
import { openFileReadOnly } from './sqlite/read-only.ts'
import type { Store } from './store.ts'

/**
 * The index at `path` as it is now, for those who only look at it; a bot may hold it and write on. Throws with what to
 * change when there is none, or its tables are of another version.
 */
export async function openStoreReadOnly(path: string): Promise<Store> {
  const { db, close } = openFileReadOnly(path)
  try {
    if (!(await upToDate(db)))
      throw new Error(`The index ${path} was written by another version of Tallywire. Start this one on it once.`)
  } catch (error) {
    await close()
    throw error
  }
  return databaseStore(db, engineEdition(), close)
}
