import type { Taken } from '../chat/intake.ts'
import type { Document } from '../documents/document.ts'
import type { Store, Tenant } from '../index/store.ts'
import type { TakenDocument } from '../messages/taken.ts'

/** Documents that were taken in, with the claims that the index has of them and the documents they copy. */
export async function describeTaken(
  { documents }: Taken,
  store: Store,
  tenant: Tenant,
): Promise<readonly TakenDocument[]> {
  const described: TakenDocument[] = []
  for (const { document, written } of documents) {
    const claims = await store.claims({ tenant, documents: [document.id] })
    const ids = written.outcome === 'unchanged' ? [] : written.copies
    const copies = await Promise.all(ids.map(id => find(store, tenant, id)))
    described.push({ document, outcome: written.outcome, claims, copies: copies.filter(each => each !== null) })
  }
  return described
}

async function find(store: Store, tenant: Tenant, id: string): Promise<Document | null> {
  return (await store.document({ tenant, id })) ?? (tenant === null ? null : await store.document({ tenant: null, id }))
}
