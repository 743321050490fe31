import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Schema } from '../schema.ts'
import { sqliteDatabase } from './database.ts'
import type { OpenFile } from './open.ts'

/**
 * Open the SQLite file at `path` to look at it as it is now, while a bot may go on writing: nothing of it is changed, no
 * lock is taken, and what is written later is not seen.
 */
export function openFileReadOnly(path: string): OpenFile {
  const file = resolve(path)
  if (!existsSync(file))
    throw new Error(`There is no index at ${file}. Set DATABASE_PATH to the bot's, or start the bot once.`)
  let database: DatabaseSync
  try {
    database = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
    // One transaction from the first query to the last: every one of them sees the same index.
    database.exec('begin')
  } catch (error) {
    throw new Error(`The index ${file} cannot be read: ${(error as Error).message}.`, { cause: error })
  }
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqliteDatabase(database) }) })
  return {
    db,
    async close() {
      await db.destroy()
      if (database.isOpen) database.close()
    },
  }
}
