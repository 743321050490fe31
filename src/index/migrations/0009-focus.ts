import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was hit tells two events of one place and day apart. */
export const focus: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('claim').addColumn('focus', 'text').execute()
  },
}
