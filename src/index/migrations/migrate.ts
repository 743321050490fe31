import { Migrator } from 'kysely/migration'
import type { Database } from '../schema.ts'
import { migrations } from './all.ts'

/** Bring the tables up to date. `where` names the database in an error. Throws when a newer Tallywire wrote it. */
export async function migrate(db: Database, where: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(migrations.map(each => [each.name, each.migration])) },
    // A name's place in the list is its order; by letters, "0010" and "0002" would depend on the locale.
    nameComparator: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  })
  const unknown = await migrationsNotKnown(db)
  if (unknown.length > 0)
    throw new Error(
      `The index ${where} was written by a newer Tallywire (it holds ${unknown.join(', ')}). ` +
        'Update Tallywire, or set DATABASE_PATH to another file.',
    )
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw new Error(`The tables of the index ${where} could not be made.`, { cause: error })
}

/** True when the tables are those of this version, neither older nor newer. */
export async function upToDate(db: Database): Promise<boolean> {
  const applied = new Set(await appliedMigrations(db))
  return applied.size === migrations.length && migrations.every(each => applied.has(each.name))
}

async function migrationsNotKnown(db: Database): Promise<string[]> {
  const known = new Set(migrations.map(each => each.name))
  return (await appliedMigrations(db)).filter(name => !known.has(name))
}

async function appliedMigrations(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(table => table.name === 'kysely_migration')) return []
  const applied = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  return applied.map(row => row.name)
}
