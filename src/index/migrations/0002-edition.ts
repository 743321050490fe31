import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Which edition of the engine read a document: '' for those that were read before it was kept. */
export const edition: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('document')
      .addColumn('edition', 'text', column => column.notNull().defaultTo(''))
      .execute()
    // The edition stands behind a document's text: without an index, asking for it would read every text.
    await db.schema
      .createIndex('document_edition')
      .on('document')
      .columns(['current', 'edition', 'tenant', 'id'])
      .execute()
  },
}
