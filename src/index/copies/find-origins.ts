import { batches } from '../rows/batches.ts'
import { seenBy } from '../rows/tenant.ts'
import type { Reader } from '../schema.ts'
import type { Tenant } from '../store.ts'
import { origins, type Pair } from './origins.ts'

/** The origin of each passage, as the tenant sees it: through its own documents and the operator's. */
export async function findOrigins(
  reader: Reader,
  tenant: Tenant,
  passages: readonly string[],
): Promise<Map<string, string>> {
  const reached = new Set(passages)
  const pairs: Pair[] = []
  // Copies of copies: what is reached in one step is asked again until nothing new comes.
  for (let fresh = [...reached]; fresh.length > 0; ) {
    const next: string[] = []
    for (const part of batches(fresh))
      for (const pair of await pairsOf(reader, tenant, part)) {
        pairs.push(pair)
        for (const passage of [pair.a, pair.b])
          if (!reached.has(passage)) {
            reached.add(passage)
            next.push(passage)
          }
      }
    fresh = next
  }
  return origins(reached, pairs)
}

async function pairsOf(reader: Reader, tenant: Tenant, passages: readonly string[]): Promise<Pair[]> {
  const seen = seenBy(tenant)
  const either = await Promise.all(
    (['a', 'b'] as const).map(end =>
      reader.selectFrom('copy').select(['a', 'b']).where(end, 'in', passages).where('tenant', 'in', seen).execute(),
    ),
  )
  return either.flat()
}

/** Present documents, other than the one named, that print one of these passages or a copy of it. */
export async function findCarriers(
  reader: Reader,
  tenant: Tenant,
  passages: readonly string[],
  except: string,
): Promise<string[]> {
  const same = new Set(passages)
  for (const part of batches(passages))
    for (const { a, b } of await pairsOf(reader, tenant, part)) {
      same.add(a)
      same.add(b)
    }
  const found = new Set<string>()
  for (const part of batches([...same])) {
    // Not "distinct" in SQL: SQLite would walk the whole table in the order of its key to save itself the sorting.
    const rows = await reader
      .selectFrom('paragraph')
      .select('document')
      .where('passage', 'in', part)
      .where('tenant', 'in', seenBy(tenant))
      .where('current', '=', 1)
      .where('document', '!=', except)
      .execute()
    for (const row of rows) found.add(row.document)
  }
  return [...found].sort()
}
