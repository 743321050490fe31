import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** News of what one stands for another in: subjects that were merged, claimants that are one. */
export const renamed: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('news').addColumn('renamed', 'text').execute()
  },
}
