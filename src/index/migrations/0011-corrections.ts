import type { CreateTableBuilder, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What people put right, the documents and subjects that it is about, and the claims as they read through it. */
export const corrections: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('correction')
      .addColumn('number', 'integer', column => column.primaryKey().autoIncrement())
      .addColumn('id', 'text', column => column.notNull().unique())
      .addColumn('tenant', 'text', column => column.notNull())
      .addColumn('kind', 'text', column => column.notNull())
      .addColumn('change', 'text', column => column.notNull())
      .addColumn('by', 'text', column => column.notNull())
      .addColumn('at', 'text', column => column.notNull())
      .addColumn('undone_by', 'text')
      .addColumn('undone_at', 'text')
      .execute()
    await db.schema.createIndex('correction_tenant').on('correction').columns(['tenant', 'undone_at', 'kind']).execute()
    await db.schema
      .createTable('correction_document')
      .addColumn('correction', 'integer', column => column.notNull())
      .addColumn('tenant', 'text', column => column.notNull())
      .addColumn('document', 'text', column => column.notNull())
      .addPrimaryKeyConstraint('correction_document_key', ['tenant', 'document', 'correction'])
      .execute()
    await db.schema
      .createTable('correction_subject')
      .addColumn('correction', 'integer', column => column.notNull())
      .addColumn('role', 'text', column => column.notNull())
      .addColumn('subject', 'text', column => column.notNull())
      .addPrimaryKeyConstraint('correction_subject_key', ['correction', 'role'])
      .execute()
    await db.schema.createIndex('correction_subject_named').on('correction_subject').column('subject').execute()
    await corrected(db)
    await db.schema.alterTable('news').addColumn('corrected', 'text').execute()
  },
}

/** The columns of claims as they are at this migration and until the one that makes the table anew, and whose reading it is. */
export const columns: readonly (readonly [
  name: string,
  type: 'text' | 'integer' | 'double precision',
  needed: boolean,
])[] = [
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

async function corrected(db: Kysely<unknown>): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable('corrected')
  for (const [name, type, needed] of columns)
    table = table.addColumn(name, type, column => (needed ? column.notNull() : column))
  await table
    .addPrimaryKeyConstraint('corrected_key', ['tenant', 'document', 'version', 'id', 'owner'])
    .addForeignKeyConstraint(
      'corrected_claim',
      ['tenant', 'document', 'version', 'id'],
      'claim',
      ['tenant', 'document', 'version', 'id'],
      constraint => constraint.onDelete('cascade'),
    )
    .execute()
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on('corrected').columns(columns).execute()
  await index('corrected_owner', ['owner', 'current', 'subject'])
  await index('corrected_id', ['id', 'owner'])
  await index('corrected_subject', ['subject'])
}
