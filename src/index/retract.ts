import { dropPassages } from './copies/passages.ts'
import { layDocument } from './corrections/overlay.ts'
import { layLeft } from './corrections/written.ts'
import { keepKnown } from './keep-known.ts'
import { keepNews } from './news.ts'
import { presentVersion } from './present-version.ts'
import { tenantColumn } from './rows/tenant.ts'
import type { Database } from './schema.ts'
import { settleNew } from './settling/settle.ts'
import type { Tenant } from './store.ts'
import { retire } from './write.ts'

/** Take a document out again; its claims become history. How many there were, null when there is no such document. */
export async function retract(db: Database, tenant: Tenant, id: string, now: Date): Promise<number | null> {
  const owner = tenantColumn(tenant)
  return await db.transaction().execute(async change => {
    const before = await presentVersion(change, owner, id)
    if (before === undefined) return null
    const gone = await retire(change, owner, id)
    await dropPassages(change, owner, [...new Set(gone.map(row => row.passage))])
    await settleNew(change, owner, [], gone)
    await keepKnown(change, [], gone)
    await layDocument(change, owner, id)
    await layLeft(
      change,
      gone.map(({ subject }) => subject),
    )
    const versions = { version: null, before: before.version }
    await keepNews(change, { tenant, document: id, ...versions, quiet: false, at: now.toISOString() })
    return gone.length
  })
}

/** Versions of documents that are not in the index any more, by the documents' names. */
export async function findRetracted(db: Database, tenant: Tenant): Promise<Map<string, Set<string>>> {
  const rows = await db
    .selectFrom('document')
    .select(['id', 'version'])
    .where('tenant', '=', tenantColumn(tenant))
    .where('current', '=', 0)
    .where('id', 'not in', present =>
      present.selectFrom('document').select('id').where('tenant', '=', tenantColumn(tenant)).where('current', '=', 1),
    )
    .execute()
  const found = new Map<string, Set<string>>()
  for (const { id, version } of rows) found.set(id, (found.get(id) ?? new Set()).add(version))
  return found
}

/** Whether a document was taken out and not added again. */
export async function wasRetracted(db: Database, tenant: Tenant, id: string): Promise<boolean> {
  const { versions, present } = await db
    .selectFrom('document')
    .select(({ fn }) => [fn.countAll<number>().as('versions'), fn.sum<number | null>('current').as('present')])
    .where('tenant', '=', tenantColumn(tenant))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return Number(versions) > 0 && Number(present) === 0
}
