import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Schema } from '../schema.ts'
import { sqliteDatabase } from './database.ts'
import { makeFolder } from './folder.ts'
import { type Lock, takeLock } from './lock.ts'

/** "TaWi" in the file's header: tells an index from any other SQLite file. */
const applicationId = 0x54615769
/** SQLite's codes for a file that is damaged or no database. */
const damaged = new Set([11, 26])
/** Its codes for a file that may not be read or written, or not be opened at all. */
const unreachable = new Set([3, 8, 10, 13, 14, 23])
/** Up to this size a full check takes well under a second; larger files are checked page by page as they are read. */
const checkedBytes = 32 * 1024 * 1024

export interface OpenFile {
  readonly db: Kysely<Schema>
  /** Close the database and let go of the file. */
  close(): Promise<void>
}

/** Open (or make) the SQLite file at `path`, taken for this process alone; ":memory:" is a database of its own. */
export function openFile(path: string): OpenFile {
  if (path === ':memory:') return opened(prepared(new DatabaseSync(path), path), null)
  const file = resolve(path)
  const lock = reachable(file, () => {
    makeFolder(dirname(file))
    return takeLock(file)
  })
  try {
    return opened(
      reachable(file, () => checked(file)),
      lock,
    )
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Folders that cannot be made, files that may not be written: said with the file's name and what to change. */
function reachable<Made>(file: string, make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    const { code, errcode, message } = error as { code?: string; errcode?: number; message: string }
    const system = errcode !== undefined ? unreachable.has(errcode) : /^E[A-Z]+$/.test(code ?? '')
    if (!system) throw error
    throw new Error(
      `The index ${file} cannot be opened: ${message}. Set DATABASE_PATH to a file that can be written.`,
      {
        cause: error,
      },
    )
  }
}

function opened(database: DatabaseSync, lock: Lock | null): OpenFile {
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqliteDatabase(database) }) })
  return {
    db,
    async close() {
      await db.destroy()
      // Kysely closes the database only once a query has run.
      if (database.isOpen) database.close()
      lock?.release()
    },
  }
}

function checked(file: string): DatabaseSync {
  const bytes = existsSync(file) ? statSync(file).size : 0
  const database = new DatabaseSync(file, { timeout: 5000 })
  try {
    refuseForeign(database, file)
    if (bytes > 0 && bytes <= checkedBytes) refuseDamaged(database, file)
    return prepared(database, file)
  } catch (error) {
    database.close()
    if (damaged.has((error as { errcode?: number }).errcode ?? 0)) throw damage(file, error)
    throw error
  }
}

function prepared(database: DatabaseSync, path: string): DatabaseSync {
  if (path !== ':memory:') database.exec('pragma journal_mode = wal')
  database.exec(`pragma synchronous = full; pragma foreign_keys = on; pragma application_id = ${applicationId}`)
  return database
}

function refuseForeign(database: DatabaseSync, file: string): void {
  const id = database.prepare('pragma application_id').get()?.application_id
  const tables = Number(database.prepare('select count(*) as n from sqlite_master').get()?.n)
  if (tables > 0 && id !== applicationId)
    throw new Error(`${file} is a database of another program. Set DATABASE_PATH to another file.`)
}

function refuseDamaged(database: DatabaseSync, file: string): void {
  const found = database.prepare('pragma quick_check(1)').get()?.quick_check
  if (found !== 'ok') throw damage(file, new Error(String(found)))
}

function damage(file: string, cause: unknown): Error {
  return new Error(
    `The index ${file} is damaged or is no database. Put back a copy, or move it away: a new one is made from the documents.`,
    { cause },
  )
}
