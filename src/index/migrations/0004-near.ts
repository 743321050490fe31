import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Subjects are settled as documents are written, among the claims that stand near: by place and day, by figure, by
 * passage. What a question needs of a subject is kept beside it, so that no answer counts claims.
 */
export const near: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('claim')
      .addColumn('spot', 'text', column => column.notNull().defaultTo(''))
      .execute()
    for (const name of ['claim_family', 'claim_subject', 'claim_source']) await db.schema.dropIndex(name).execute()
    const index = (name: string, columns: string[]) =>
      db.schema.createIndex(name).on('claim').columns(columns).execute()
    await index('claim_near', ['family', 'spot', 'day', 'current', 'tenant', 'subject'])
    await index('claim_figure', ['family', 'low', 'day', 'current', 'tenant', 'subject'])
    await index('claim_subject', ['subject', 'current', 'day', 'tenant', 'measure', 'document', 'source_id'])
    await index('claim_source', ['tenant', 'current', 'source_id', 'subject', 'measure'])
    await db.schema.dropTable('unsettled').execute()
    await db.schema
      .createTable('spot_part')
      .addColumn('family', 'text', column => column.notNull())
      .addColumn('spot', 'text', column => column.notNull())
      .addColumn('day', 'text', column => column.notNull())
      .addColumn('tenant', 'text', column => column.notNull())
      .addColumn('document', 'text', column => column.notNull())
      .addPrimaryKeyConstraint('part_key', ['family', 'spot', 'day', 'tenant', 'document'])
      .execute()
    await subjects(db)
  },
}

async function subjects(db: Kysely<unknown>): Promise<void> {
  const subject = () => db.schema.alterTable('subject')
  await subject()
    .addColumn('event', 'text', column => column.notNull().defaultTo(''))
    .execute()
  for (const name of ['first', 'last']) await subject().addColumn(name, 'text').execute()
  for (const name of ['claims', 'rank'])
    await subject()
      .addColumn(name, 'integer', column => column.notNull().defaultTo(0))
      .execute()
  await db.schema.dropIndex('subject_family').execute()
  await db.schema.createIndex('subject_event').on('subject').columns(['family', 'event', 'last']).execute()
  await db.schema.createIndex('subject_tenant').on('subject').column('tenant').execute()
  await db.schema
    .createTable('subject_support')
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('measure', 'text', column => column.notNull())
    .addColumn('claims', 'integer', column => column.notNull())
    .addColumn('documents', 'integer', column => column.notNull())
    .addColumn('claimants', 'integer', column => column.notNull())
    .addColumn('latest', 'text')
    .addPrimaryKeyConstraint('support_key', ['subject', 'tenant', 'measure'])
    .execute()
  await db.schema
    .createIndex('support_rank')
    .on('subject_support')
    .columns(['tenant', 'measure', 'documents', 'claimants', 'claims'])
    .execute()
  await db.schema
    .createTable('subject_word')
    .addColumn('word', 'text', column => column.notNull())
    .addColumn('rank', 'integer', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('word_key', ['word', 'rank', 'subject'])
    .execute()
}
