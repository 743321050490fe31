import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What tells apart the events that one document speaks of, which places it ties together, and which subjects have one place. */
export const episodes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('claim').addColumn('anchor_name', 'text').execute()
    await db.schema
      .alterTable('claim')
      .addColumn('episode', 'integer', column => column.notNull().defaultTo(0))
      .execute()
    for (const name of ['near', 'within'])
      await db.schema
        .alterTable('claim')
        .addColumn(name, 'text', column => column.notNull().defaultTo('[]'))
        .execute()
    await db.schema
      .alterTable('subject')
      .addColumn('reach', 'text', column => column.notNull().defaultTo('country'))
      .execute()
  },
}
