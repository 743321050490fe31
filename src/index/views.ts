import { batches } from './rows/batches.ts'
import { seenBy, tenantColumn } from './rows/tenant.ts'
import type { Database } from './schema.ts'
import type { Tenant, View } from './store.ts'

/** Buttons of messages this many days old answer that they are too old; nobody scrolls back further to press them. */
const keptDays = 400

export async function keepViews(db: Database, tenant: Tenant, views: readonly View[], now: Date): Promise<void> {
  if (views.length === 0) return
  const kept = now.toISOString()
  const oldest = new Date(now.getTime() - keptDays * 86_400_000).toISOString()
  const rows = [...new Map(views.map(view => [view.key, view])).values()].map(({ key, invocation }) => ({
    tenant: tenantColumn(tenant),
    key,
    invocation,
    kept,
  }))
  await db.transaction().execute(async change => {
    for (const part of batches(rows))
      await change
        .insertInto('view')
        .values(part)
        .onConflict(conflict =>
          conflict.columns(['tenant', 'key']).doUpdateSet(({ ref }) => ({
            invocation: ref('excluded.invocation'),
            kept: ref('excluded.kept'),
          })),
        )
        .execute()
    await change.deleteFrom('view').where('kept', '<', oldest).execute()
  })
}

export async function findView(db: Database, tenant: Tenant, key: string): Promise<string | null> {
  const row = await db
    .selectFrom('view')
    .select('invocation')
    .where('key', '=', key)
    .where('tenant', 'in', seenBy(tenant))
    .orderBy('tenant', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.invocation ?? null
}
