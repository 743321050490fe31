import { findClaim } from './find.ts'
import { seenBy, tenantColumn } from './rows/tenant.ts'
import type { Reader } from './schema.ts'
import { typedId } from './short-id.ts'
import type { StoredClaim, Tenant } from './store.ts'

/** Answers of so many days are late ones. */
const lateDays = 7

/** Claims that answers of the last days lead to, the latest first, then the newest claims. */
export async function findLateClaims(reader: Reader, tenant: Tenant, now: Date, limit: number): Promise<StoredClaim[]> {
  const since = new Date(now.getTime() - lateDays * 86_400_000).toISOString()
  const shown = await reader
    .selectFrom('view')
    .select('invocation')
    .where('tenant', '=', tenantColumn(tenant))
    .where('kept', '>=', since)
    .where('invocation', 'like', '/claim %')
    .orderBy('kept', 'desc')
    .limit(limit)
    .execute()
  const ids = new Set(shown.flatMap(({ invocation }) => /^\/claim (?:id:)?([0-9a-z]+)$/.exec(invocation)?.[1] ?? []))
  if (ids.size < limit)
    for (const owner of seenBy(tenant).reverse()) {
      const newest = await reader
        .selectFrom('claim')
        .select('id')
        .where('tenant', '=', owner)
        .where('current', '=', 1)
        .orderBy('day', 'desc')
        .limit(limit)
        .execute()
      for (const { id } of newest) ids.add(id)
    }
  const found: StoredClaim[] = []
  for (const id of ids) {
    if (found.length >= limit) break
    const claim = await findClaim(reader, tenant, typedId(id))
    if (claim !== null && claim.replaced !== true) found.push(claim)
  }
  return found
}
