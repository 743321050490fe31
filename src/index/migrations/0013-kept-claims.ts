import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

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

/** The columns of claims as they are at this migration, and whose reading it is. */
const columns: readonly (readonly [name: string, type: 'text' | 'integer' | 'double precision', needed: boolean])[] = [
  ['tenant', 'text', true],
  ['document', 'text', true],
  ['version', 'text', true],
  ['current', 'integer', true],
  ['id', 'text', true],
  ['measure', 'text', true],
  ['low', 'double precision', false],
  ['high', 'double precision', false],
  ['bound', 'text', true],
  ['unit', 'text', false],
  ['figure_start', 'integer', true],
  ['figure_end', 'integer', true],
  ['figure_text', 'text', true],
  ['counted_text', 'text', true],
  ['counted_id', 'text', true],
  ['source_id', 'text', true],
  ['source_name', 'text', true],
  ['source_text', 'text', false],
  ['source_kind', 'text', true],
  ['source_country', 'text', false],
  ['via', 'text', true],
  ['stance', 'text', true],
  ['place_id', 'text', false],
  ['place_name', 'text', false],
  ['place_country', 'text', false],
  ['scope', 'text', true],
  ['as_of_from', 'text', false],
  ['as_of_to', 'text', false],
  ['subset', 'integer', true],
  ['quote_start', 'integer', true],
  ['quote_end', 'integer', true],
  ['quote_text', 'text', true],
  ['rules', 'text', true],
  ['paragraph', 'integer', true],
  ['passage', 'text', true],
  ['day', 'text', false],
  ['family', 'text', true],
  ['event', 'text', false],
  ['event_word', 'text', false],
  ['anchor_place', 'text', false],
  ['anchor_name', 'text', false],
  ['anchor_country', 'text', false],
  ['episode', 'integer', true],
  ['focus', 'text', false],
  ['near', 'text', true],
  ['within', 'text', true],
  ['spot', 'text', true],
  ['subject', 'text', false],
  ['owner', 'text', true],
  ['aside', 'integer', true],
  ['pinned', 'integer', true],
  ['note', 'text', true],
]
