import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { columns } from './0011-corrections.ts'

/** What people put right may be a claim that the machine does not read any more: it no longer hangs on one that it reads. */
export const keptClaims: Migration = {
  async up(db: Kysely<unknown>) {
    let table: CreateTableBuilder<string, string> = db.schema.createTable('corrected_next')
    for (const [name, type, needed] of columns)
      table = table.addColumn(name, type, column => (needed ? column.notNull() : column))
    await table
      .addPrimaryKeyConstraint('corrected_next_key', ['tenant', 'document', 'version', 'id', 'owner'])
      .execute()
    const names = sql.join(columns.map(([name]) => sql.ref(name)))
    await sql`insert into corrected_next (${names}) select ${names} from corrected`.execute(db)
    await db.schema.dropTable('corrected').execute()
    await db.schema.alterTable('corrected_next').renameTo('corrected').execute()
    const index = (name: string, on: string[]) => db.schema.createIndex(name).on('corrected').columns(on).execute()
    await index('corrected_owner', ['owner', 'current', 'subject'])
    await index('corrected_id', ['id', 'owner'])
    await index('corrected_subject', ['subject'])
  },
}
