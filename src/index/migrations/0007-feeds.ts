import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Feeds, and what was seen in them. */
export const feeds: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('feed')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('tenant', 'text', column => column.notNull())
      .addColumn('address', 'text', column => column.notNull())
      .addColumn('title', 'text')
      .addColumn('every', 'integer', column => column.notNull())
      .addColumn('owner', 'text')
      .addColumn('owner_platform', 'text')
      .addColumn('added', 'text', column => column.notNull())
      .addColumn('next', 'text', column => column.notNull())
      .addColumn('based', 'integer', column => column.notNull())
      .addColumn('polled', 'text')
      .addColumn('answered', 'text')
      .addColumn('etag', 'text')
      .addColumn('modified', 'text')
      .addColumn('failures', 'integer', column => column.notNull())
      .addColumn('failing', 'text')
      .addColumn('trouble', 'text')
      .addColumn('paused', 'text')
      .addColumn('items', 'integer', column => column.notNull())
      .addUniqueConstraint('feed_address', ['tenant', 'address'])
      .execute()
    await db.schema.createIndex('feed_next').on('feed').columns(['next']).execute()
    await db.schema
      .createTable('feed_item')
      .addColumn('feed', 'text', column => column.notNull())
      .addColumn('key', 'text', column => column.notNull())
      .addColumn('print', 'text', column => column.notNull())
      .addColumn('tries', 'integer', column => column.notNull())
      .addColumn('seen', 'text', column => column.notNull())
      .addPrimaryKeyConstraint('feed_item_key', ['feed', 'key'])
      .execute()
  },
}
