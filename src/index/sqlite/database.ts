import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** Statements kept prepared: the index asks the same few dozen questions again and again. */
const keptStatements = 500

/** Node's own SQLite in the shape that Kysely's SqliteDialect asks for. */
export function sqliteDatabase(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql)
      if (known !== undefined) {
        // Used last, so thrown out last.
        kept.delete(sql)
        kept.set(sql, known)
        return known
      }
      const made = statement(database.prepare(sql))
      // Statements of the schema (create, alter) and of one-off shapes must not push the useful ones out.
      if (kept.size >= keptStatements) kept.delete(kept.keys().next().value!)
      kept.set(sql, made)
      return made
    },
  }
}

function statement(prepared: StatementSync): SqliteStatement {
  return {
    reader: prepared.columns().length > 0,
    all: parameters => prepared.all(...(parameters as SQLInputValue[])),
    run: parameters => prepared.run(...(parameters as SQLInputValue[])),
    iterate: parameters => prepared.iterate(...(parameters as SQLInputValue[])),
  }
}
