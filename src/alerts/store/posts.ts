import { batches } from '../../index/rows/batches.ts'
import { tenantColumn, tenantOf } from '../../index/rows/tenant.ts'
import { flagColumn, flagOf } from '../../index/rows/value.ts'
import type { Alert, Form, NewAlert, NewPost, Post, PostState } from '../post.ts'
import type { Kind } from '../watch.ts'
import type { AlertReader, AlertTable, PostTable } from './tables.ts'

type Row<Table> = Omit<Table, 'number'> & { readonly number: number }

export async function addPosts(db: AlertReader, posts: readonly NewPost[]): Promise<void> {
  for (const part of batches(posts, 50))
    await db
      .insertInto('post')
      .values(
        part.map(({ id, watch, platform, to, zone, mention, under, form, at, due }) => ({
          id,
          watch,
          platform,
          tenant: tenantColumn(to.tenant),
          channel: to.channel,
          direct: flagColumn(to.direct),
          thread: to.thread,
          zone,
          mention,
          under,
          form,
          state: 'waiting',
          at,
          due,
          attempts: 0,
          tried: null,
          sent: null,
          message: null,
          doubtful: 0,
          error: null,
          edits_wanted: 0,
          edits_done: 0,
        })),
      )
      .execute()
}

/** One figure is announced once to one watch: an alert that is there already stays as it is. */
export async function addAlerts(db: AlertReader, alerts: readonly NewAlert[]): Promise<void> {
  for (const part of batches(alerts, 100))
    await db
      .insertInto('alert')
      .values(
        part.map(({ watch, key, tenant, kinds, at, post }) => ({
          watch,
          key,
          tenant: tenantColumn(tenant),
          kinds: JSON.stringify(kinds),
          at,
          post,
          state: 'open',
        })),
      )
      .onConflict(conflict => conflict.columns(['key', 'watch']).doNothing())
      .execute()
}

/** Alerts of these figures that still stand. */
export async function openAlerts(db: AlertReader, keys: readonly string[]): Promise<Alert[]> {
  const found: Alert[] = []
  for (const part of batches(keys)) {
    const rows = await db.selectFrom('alert').selectAll().where('key', 'in', part).where('state', '=', 'open').execute()
    found.push(...rows.map(alertOf))
  }
  return found
}

/** The alerts that a post tells of, in their order. */
export async function alertsIn(db: AlertReader, posts: readonly string[]): Promise<Alert[]> {
  const found: Alert[] = []
  for (const part of batches(posts)) {
    const rows = await db.selectFrom('alert').selectAll().where('post', 'in', part).orderBy('number').execute()
    found.push(...rows.map(alertOf))
  }
  return found
}

export async function postsById(db: AlertReader, ids: readonly string[]): Promise<Map<string, Post>> {
  const found = new Map<string, Post>()
  for (const part of batches(ids)) {
    const rows = await db.selectFrom('post').selectAll().where('id', 'in', part).execute()
    for (const row of rows) found.set(row.id, postOf(row))
  }
  return found
}

export function postOf(row: Row<PostTable>): Post {
  const { number, id, watch, zone, mention, under, at, due, attempts, tried, sent, message, error } = row
  return {
    number: Number(number),
    id,
    watch,
    zone,
    mention,
    under,
    at,
    due,
    attempts,
    tried,
    sent,
    message,
    error,
    platform: row.platform as Post['platform'],
    to: { tenant: tenantOf(row.tenant), channel: row.channel, direct: flagOf(row.direct), thread: row.thread },
    form: row.form as Form,
    state: row.state as PostState,
    doubtful: flagOf(row.doubtful),
    editsWanted: row.edits_wanted,
    editsDone: row.edits_done,
  }
}

export function alertOf(row: Row<AlertTable>): Alert {
  const { number, watch, key, at, post } = row
  return {
    number: Number(number),
    watch,
    key,
    at,
    post,
    tenant: tenantOf(row.tenant),
    kinds: JSON.parse(row.kinds) as Kind[],
    state: row.state as Alert['state'],
  }
}
