import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What delivery and the keeping of buttons ask again and again, without reading all that was ever posted or kept. */
export const looking: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createIndex('view_kept').on('view').column('kept').execute()
    await db.schema
      .createIndex('post_channel')
      .on('post')
      .columns(['channel', 'number'])
      .where(sql<boolean>`state in ('waiting', 'sending')`)
      .execute()
  },
}
