import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What each write changed, until matching has consumed it. Ids are never used again, so that their order is that of the writes. */
export const news: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('news')
      .addColumn('id', 'integer', column => column.primaryKey().autoIncrement())
      .addColumn('tenant', 'text', column => column.notNull())
      .addColumn('document', 'text', column => column.notNull())
      .addColumn('version', 'text')
      .addColumn('before', 'text')
      .addColumn('quiet', 'integer', column => column.notNull())
      .addColumn('at', 'text', column => column.notNull())
      .execute()
  },
}
