import type { Measure } from '../../claims/measures/measure.ts'
import { tenantColumn, tenantOf } from '../../index/rows/tenant.ts'
import { flagColumn, flagOf, listColumn, listOf } from '../../index/rows/value.ts'
import type { Address, Poster } from '../poster.ts'
import type { Kind, Watch } from '../watch.ts'
import type { AlertDatabase, AlertReader, WatchTable } from './tables.ts'

export async function keepWatch(db: AlertReader, watch: Watch): Promise<void> {
  await db.insertInto('watch').values(rowOf(watch)).execute()
}

/** Every watch, oldest first. */
export async function allWatches(db: AlertReader): Promise<Watch[]> {
  const rows = await db.selectFrom('watch').selectAll().orderBy('created').orderBy('id').execute()
  return rows.map(watchOf)
}

/** A watch ends with what waits for it alone; what another watch of its channel waits for as well stays. */
export async function dropWatch(db: AlertDatabase, id: string): Promise<void> {
  await db.transaction().execute(async change => {
    await change.deleteFrom('watch').where('id', '=', id).execute()
    const waiting = await change
      .selectFrom('alert')
      .innerJoin('post', 'post.id', 'alert.post')
      .select(['post.id as post', 'alert.number as number'])
      .where('alert.watch', '=', id)
      .where('post.state', '=', 'waiting')
      .execute()
    for (const { post, number } of waiting) {
      await change.deleteFrom('alert').where('number', '=', number).execute()
      const left = await change.selectFrom('alert').select('number').where('post', '=', post).limit(1).execute()
      if (left.length === 0)
        await change.updateTable('post').set({ state: 'cancelled' }).where('id', '=', post).execute()
    }
  })
}

/** Mark the watches of one channel as failing since `at`, or as well again; gives those that were not so before. */
export async function markChannel(
  db: AlertReader,
  platform: Poster['platform'],
  to: Address,
  trouble: { readonly why: string; readonly at: Date } | null,
): Promise<Watch[]> {
  const rows = await db
    .selectFrom('watch')
    .selectAll()
    .where('platform', '=', platform)
    .where('tenant', '=', tenantColumn(to.tenant))
    .where('channel', '=', to.channel)
    .where('direct', '=', flagColumn(to.direct))
    .where('failing_since', trouble === null ? 'is not' : 'is', null)
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  await db
    .updateTable('watch')
    .set({ failing_since: trouble?.at.toISOString() ?? null, failing_why: trouble?.why ?? null })
    .where('id', 'in', ids)
    .execute()
  return rows.map(watchOf)
}

function rowOf({ tenant, direct, measures, kinds, quietFrom, quietTo, failing, ...alike }: Watch): WatchTable {
  return {
    ...alike,
    tenant: tenantColumn(tenant),
    direct: flagColumn(direct),
    measures: listColumn(measures),
    kinds: listColumn(kinds),
    quiet_from: quietFrom,
    quiet_to: quietTo,
    failing_since: failing?.since ?? null,
    failing_why: failing?.why ?? null,
  }
}

function watchOf(row: WatchTable): Watch {
  const { quiet_from: quietFrom, quiet_to: quietTo, failing_since: since, failing_why: why, ...alike } = row
  return {
    ...alike,
    tenant: tenantOf(row.tenant),
    platform: row.platform as Watch['platform'],
    direct: flagOf(row.direct),
    measures: listOf(row.measures) as Measure[],
    kinds: listOf(row.kinds) as Kind[],
    quietFrom,
    quietTo,
    failing: since === null ? null : { since, why: why ?? '' },
  }
}
