import { seenBy } from './rows/tenant.ts'
import type { Reader } from './schema.ts'
import type { ListedSubject, Tenant } from './store.ts'

/** So many subjects that a tenant sees, in the order of their ids, from behind one of them on. */
export async function listSubjects(
  reader: Reader,
  tenant: Tenant,
  after: string | null,
  limit: number,
): Promise<ListedSubject[]> {
  const rows = await reader
    .selectFrom('subject')
    .select(['id', 'claims'])
    .where('tenant', 'in', seenBy(tenant))
    .where('id', '>', after ?? '')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id, claims }) => ({ id, claims: Number(claims) }))
}
