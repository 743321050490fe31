import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The claim index as it was first published. Never edited: what changes later is another migration. */
export const first: Migration = {
  async up(db: Kysely<unknown>) {
    await documents(db)
    await claims(db)
    await copies(db)
    await subjects(db)
    await db.schema
      .createTable('view')
      .addColumn('tenant', 'text', column => column.notNull())
      .addColumn('key', 'text', column => column.notNull())
      .addColumn('invocation', 'text', column => column.notNull())
      .addColumn('kept', 'text', column => column.notNull())
      .addPrimaryKeyConstraint('view_key', ['tenant', 'key'])
      .execute()
  },
}

async function documents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('version', 'text', column => column.notNull())
    .addColumn('current', 'integer', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('title', 'text')
    .addColumn('outlet', 'text')
    .addColumn('address', 'text')
    .addColumn('published', 'text')
    .addColumn('updated', 'text')
    .addColumn('claims', 'integer', column => column.notNull())
    .addColumn('indexed', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('document_key', ['tenant', 'id', 'version'])
    .execute()
  await db.schema.createIndex('document_current').on('document').columns(['tenant', 'current', 'id']).execute()
  await db.schema
    .createTable('paragraph')
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('document', 'text', column => column.notNull())
    .addColumn('version', 'text', column => column.notNull())
    .addColumn('current', 'integer', column => column.notNull())
    .addColumn('start', 'integer', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('passage', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('paragraph_key', ['tenant', 'document', 'version', 'start'])
    .addForeignKeyConstraint(
      'paragraph_document',
      ['tenant', 'document', 'version'],
      'document',
      ['tenant', 'id', 'version'],
      constraint => constraint.onDelete('cascade'),
    )
    .execute()
  await db.schema.createIndex('paragraph_passage').on('paragraph').columns(['passage', 'tenant', 'current']).execute()
}

async function claims(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('claim')
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('document', 'text', column => column.notNull())
    .addColumn('version', 'text', column => column.notNull())
    .addColumn('current', 'integer', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('measure', 'text', column => column.notNull())
    .addColumn('low', 'double precision')
    .addColumn('high', 'double precision')
    .addColumn('bound', 'text', column => column.notNull())
    .addColumn('unit', 'text')
    .addColumn('figure_start', 'integer', column => column.notNull())
    .addColumn('figure_end', 'integer', column => column.notNull())
    .addColumn('figure_text', 'text', column => column.notNull())
    .addColumn('counted_text', 'text', column => column.notNull())
    .addColumn('counted_id', 'text', column => column.notNull())
    .addColumn('source_id', 'text', column => column.notNull())
    .addColumn('source_name', 'text', column => column.notNull())
    .addColumn('source_text', 'text')
    .addColumn('source_kind', 'text', column => column.notNull())
    .addColumn('source_country', 'text')
    .addColumn('via', 'text', column => column.notNull())
    .addColumn('stance', 'text', column => column.notNull())
    .addColumn('place_id', 'text')
    .addColumn('place_name', 'text')
    .addColumn('place_country', 'text')
    .addColumn('scope', 'text', column => column.notNull())
    .addColumn('as_of_from', 'text')
    .addColumn('as_of_to', 'text')
    .addColumn('subset', 'integer', column => column.notNull())
    .addColumn('quote_start', 'integer', column => column.notNull())
    .addColumn('quote_end', 'integer', column => column.notNull())
    .addColumn('quote_text', 'text', column => column.notNull())
    .addColumn('rules', 'text', column => column.notNull())
    .addColumn('paragraph', 'integer', column => column.notNull())
    .addColumn('passage', 'text', column => column.notNull())
    .addColumn('day', 'text')
    .addColumn('family', 'text', column => column.notNull())
    .addColumn('event', 'text')
    .addColumn('event_word', 'text')
    .addColumn('anchor_place', 'text')
    .addColumn('anchor_country', 'text')
    .addColumn('subject', 'text')
    .addPrimaryKeyConstraint('claim_key', ['tenant', 'document', 'version', 'id'])
    .addForeignKeyConstraint(
      'claim_paragraph',
      ['tenant', 'document', 'version', 'paragraph'],
      'paragraph',
      ['tenant', 'document', 'version', 'start'],
      constraint => constraint.onDelete('cascade'),
    )
    .execute()
  await db.schema.createIndex('claim_id').on('claim').columns(['id', 'tenant', 'current']).execute()
  await db.schema.createIndex('claim_subject').on('claim').columns(['subject', 'tenant', 'current']).execute()
  await db.schema.createIndex('claim_document').on('claim').columns(['document', 'tenant', 'current']).execute()
  await db.schema.createIndex('claim_day').on('claim').columns(['tenant', 'current', 'day']).execute()
  await db.schema.createIndex('claim_family').on('claim').columns(['family', 'tenant', 'current']).execute()
  await db.schema.createIndex('claim_source').on('claim').columns(['tenant', 'current', 'source_id']).execute()
}

async function copies(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('passage')
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .addColumn('words', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('passage_key', ['hash', 'tenant'])
    .execute()
  await db.schema
    .createTable('shingle')
    .addColumn('value', 'bigint', column => column.notNull())
    .addColumn('passage', 'text', column => column.notNull())
    .addColumn('tenant', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('shingle_key', ['value', 'passage', 'tenant'])
    .execute()
  await db.schema.createIndex('shingle_passage').on('shingle').columns(['passage', 'tenant']).execute()
  await db.schema
    .createTable('copy')
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('a', 'text', column => column.notNull())
    .addColumn('b', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('copy_key', ['a', 'b', 'tenant'])
    .execute()
  await db.schema.createIndex('copy_b').on('copy').columns(['b', 'tenant']).execute()
}

async function subjects(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subject')
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('family', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('nature', 'text', column => column.notNull())
    .addColumn('words', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('subject_key', ['id'])
    .execute()
  await db.schema.createIndex('subject_family').on('subject').columns(['family', 'tenant']).execute()
  await db.schema
    .createTable('unsettled')
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('family', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('unsettled_key', ['tenant', 'family'])
    .execute()
}
