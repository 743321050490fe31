import type { Document } from '../documents/document.ts'
import { tenantColumn, tenantOf } from './rows/tenant.ts'
import type { Database } from './schema.ts'
import type { DocumentKey } from './store.ts'

/** Present documents that another edition than this one read. Names alone: the texts of all may be more than memory holds. */
export async function findStale(db: Database, edition: string): Promise<DocumentKey[]> {
  const rows = await db
    .selectFrom('document')
    .select(['tenant', 'id'])
    .where('current', '=', 1)
    .where('edition', '!=', edition)
    .orderBy('tenant')
    .orderBy('id')
    .execute()
  return rows.map(({ tenant, id }) => ({ tenant: tenantOf(tenant), id }))
}

export async function findDocument(db: Database, { tenant, id }: DocumentKey): Promise<Document | null> {
  const row = await db
    .selectFrom('document')
    .select(['id', 'version', 'text', 'title', 'outlet', 'address', 'published', 'updated'])
    .where('tenant', '=', tenantColumn(tenant))
    .where('current', '=', 1)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
