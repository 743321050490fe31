import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Who watches for new figures, what was found of each, and the messages that tell of them. */
export const alerts: Migration = {
  async up(db: Kysely<unknown>) {
    await watches(db)
    await verdicts(db)
    await posts(db)
    await found(db)
  },
}

async function watches(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('watch')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('platform', 'text', column => column.notNull())
    .addColumn('channel', 'text', column => column.notNull())
    .addColumn('direct', 'integer', column => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('owner', 'text')
    .addColumn('measures', 'text', column => column.notNull())
    .addColumn('who', 'text')
    .addColumn('source', 'text')
    .addColumn('place', 'text')
    .addColumn('minimum', 'real')
    .addColumn('kinds', 'text', column => column.notNull())
    .addColumn('cron', 'text')
    .addColumn('zone', 'text', column => column.notNull())
    .addColumn('quiet_from', 'text')
    .addColumn('quiet_to', 'text')
    .addColumn('role', 'text')
    .addColumn('created', 'text', column => column.notNull())
    .addColumn('failing_since', 'text')
    .addColumn('failing_why', 'text')
    .execute()
}

async function verdicts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('verdict')
    .addColumn('key', 'text', column => column.notNull())
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('claim', 'text', column => column.notNull())
    .addColumn('outcome', 'text', column => column.notNull())
    .addColumn('kinds', 'text', column => column.notNull())
    .addColumn('why', 'text', column => column.notNull())
    .addColumn('facts', 'text', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('verdict_key', ['key', 'tenant'])
    .execute()
  await db.schema.createIndex('verdict_claim').on('verdict').columns(['claim', 'tenant']).execute()
  await db.schema.createIndex('verdict_at').on('verdict').column('at').execute()
}

async function posts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('post')
    .addColumn('number', 'integer', column => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', column => column.notNull().unique())
    .addColumn('watch', 'text', column => column.notNull())
    .addColumn('platform', 'text', column => column.notNull())
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('channel', 'text', column => column.notNull())
    .addColumn('direct', 'integer', column => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('zone', 'text', column => column.notNull())
    .addColumn('mention', 'text')
    .addColumn('under', 'text')
    .addColumn('form', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('due', 'text', column => column.notNull())
    .addColumn('attempts', 'integer', column => column.notNull())
    .addColumn('tried', 'text')
    .addColumn('sent', 'text')
    .addColumn('message', 'text')
    .addColumn('doubtful', 'integer', column => column.notNull())
    .addColumn('error', 'text')
    .addColumn('edits_wanted', 'integer', column => column.notNull())
    .addColumn('edits_done', 'integer', column => column.notNull())
    .execute()
  // What is under way is little beside what was ever posted: only that is looked for.
  await db.schema
    .createIndex('post_open')
    .on('post')
    .columns(['due', 'number'])
    .where(sql<boolean>`state in ('waiting', 'sending')`)
    .execute()
  await db.schema
    .createIndex('post_edit')
    .on('post')
    .columns(['number'])
    .where(sql<boolean>`edits_done < edits_wanted`)
    .execute()
  await db.schema.createIndex('post_watch').on('post').columns(['watch', 'state']).execute()
}

async function found(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('alert')
    .addColumn('number', 'integer', column => column.primaryKey().autoIncrement())
    .addColumn('watch', 'text', column => column.notNull())
    .addColumn('key', 'text', column => column.notNull())
    .addColumn('tenant', 'text', column => column.notNull())
    .addColumn('kinds', 'text', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('post', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('alert_key').unique().on('alert').columns(['key', 'watch']).execute()
  await db.schema.createIndex('alert_post').on('alert').columns(['post', 'number']).execute()
}
