import { sql } from 'kysely'
import { batches } from '../../index/rows/batches.ts'
import { tenantColumn } from '../../index/rows/tenant.ts'
import type { Held, Plan } from '../matching/plan.ts'
import { keyOfFigure } from '../matching/plan.ts'
import type { Alert } from '../post.ts'
import { addAlerts, addPosts, openAlerts, postsById } from './posts.ts'
import type { AlertChange } from './tables.ts'
import { type KeptVerdict, keepVerdicts, verdictsOf } from './verdicts.ts'

/** What the outbox holds of figures, and which digests are open. */
export async function heldFor(
  change: AlertChange,
  keys: readonly string[],
): Promise<Pick<Held, 'alerts' | 'posts' | 'digests'>> {
  const alerts = new Map<string, Alert[]>()
  const open = await openAlerts(change, keys)
  for (const alert of open) alerts.set(alert.key, [...(alerts.get(alert.key) ?? []), alert])
  const posts = await postsById(change, [...new Set(open.map(({ post }) => post))])
  const digests = await change
    .selectFrom('post')
    .select('id')
    .where(sql<boolean>`state in ('waiting', 'sending')`)
    .where('form', '=', 'digest')
    .where('state', '=', 'waiting')
    .execute()
  return { alerts, posts, digests: new Set(digests.map(({ id }) => id)) }
}

/** Write what matching found, and take the news it found it in. */
export async function consume(
  change: AlertChange,
  news: readonly number[],
  verdicts: readonly KeptVerdict[],
  plan: Plan,
): Promise<void> {
  // Moved and withdrawn first: what is found and announced anew may bear the key that they leave.
  await move(change, plan.moved)
  await keepVerdicts(change, await withHistory(change, verdicts))
  for (const { alert, key, tenant } of plan.withdrawn)
    await change
      .updateTable('alert')
      .set({ key, tenant: tenantColumn(tenant), state: 'withdrawn' })
      .where('number', '=', alert.number)
      .execute()
  await addPosts(change, plan.posts)
  await addAlerts(change, plan.alerts)
  for (const part of batches(plan.edits))
    await change
      .updateTable('post')
      .set(({ eb }) => ({ edits_wanted: eb('edits_wanted', '+', 1) }))
      .where('id', 'in', part)
      .execute()
  for (const part of batches(plan.cancelled))
    await change
      .updateTable('post')
      .set({ state: 'cancelled' })
      .where('id', 'in', part)
      .where('state', '=', 'waiting')
      .execute()
  for (const part of batches(news)) await change.deleteFrom('news').where('id', 'in', part).execute()
}

/** Of a figure that is gone the index may know no subject any more: what was found of it when it came is kept. */
async function withHistory(change: AlertChange, verdicts: readonly KeptVerdict[]): Promise<KeptVerdict[]> {
  const found: KeptVerdict[] = []
  for (const verdict of verdicts) {
    const old =
      verdict.outcome === 'gone'
        ? (await verdictsOf(change, verdict.tenant, [verdict.key])).get(verdict.key)
        : undefined
    if (old === undefined) found.push(verdict)
    else found.push({ ...verdict, was: old.was, claim: { ...verdict.claim, subject: old.claim.subject } })
  }
  return found
}

/** An alert takes what was found of its figure along to the figure's new key. */
async function move(change: AlertChange, moves: Plan['moved']): Promise<void> {
  for (const { alert, key, tenant, claim } of moves) {
    const [old] = (await verdictsOf(change, alert.tenant, [keyOfFigure(alert.key)])).values()
    if (old !== undefined) {
      const { subject } = old.claim
      await keepVerdicts(change, [{ ...old, key, tenant, claim: { ...claim, subject }, outcome: 'new' }])
    }
    await change
      .updateTable('alert')
      .set({ key, tenant: tenantColumn(tenant) })
      .where('number', '=', alert.number)
      .execute()
  }
}
