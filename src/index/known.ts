import { seenBy } from './rows/tenant.ts'
import type { KnownTable, Reader } from './schema.ts'
import type { Known, Tenant } from './store.ts'

/** Key of a claimant, counted group or place, as the index lists them and questions take them. */
export type KnownKey = string

const outletPrefix = 'outlet:'

/** The outlet that a claimant's key names, null for everybody else. */
export const outletName = (key: KnownKey): string | null =>
  key.startsWith(outletPrefix) ? key.slice(outletPrefix.length) : null

/** A claimant's key: its id, and for an outlet that credits nobody its name. */
export const claimantKey = (source: { readonly id: string; readonly name: string; readonly kind: string }): KnownKey =>
  source.kind === 'outlet' ? `${outletPrefix}${source.name}` : source.id

export type List = 'claimant' | 'counted' | 'place'

interface Row extends Omit<KnownTable, 'tenant' | 'list' | 'country'> {
  readonly country: string | null
}

export async function knownClaimants(reader: Reader, tenant: Tenant): Promise<Known[]> {
  return ranked(await rowsOf(reader, tenant, 'claimant'), claimantKey)
}

export async function knownCounted(reader: Reader, tenant: Tenant): Promise<Known[]> {
  const rows = (await rowsOf(reader, tenant, 'counted')).map(row => {
    const [country, kind] = row.kind.split(':')
    return { ...row, kind: kind ?? '', country: country || null }
  })
  return ranked(rows, row => row.id)
}

export async function knownPlaces(reader: Reader, tenant: Tenant): Promise<Known[]> {
  return ranked(await rowsOf(reader, tenant, 'place'), row => row.id)
}

async function rowsOf(reader: Reader, tenant: Tenant, list: List): Promise<Row[]> {
  const rows = await reader
    .selectFrom('known')
    .select(['id', 'name', 'kind', 'country', 'claims', 'documents', 'latest'])
    .where('list', '=', list)
    .where('tenant', 'in', seenBy(tenant))
    .execute()
  return rows.map(row => ({ ...row, country: row.country === '' ? null : row.country }))
}

/** One entry a key, under the name used most, most often met first. */
function ranked(rows: readonly Row[], keyOf: (row: Row) => KnownKey): Known[] {
  const ordered = [...rows].sort((a, b) => Number(b.claims) - Number(a.claims) || (a.name < b.name ? -1 : 1))
  const found = new Map<KnownKey, Known>()
  for (const row of ordered) {
    const key = keyOf(row)
    const held = found.get(key)
    const { name, kind, country, latest } = row
    const [claims, documents] = [Number(row.claims), Number(row.documents)]
    if (held === undefined) found.set(key, { key, name, country, kind, claims, documents, latest })
    else
      found.set(key, {
        ...held,
        country: held.country ?? country,
        claims: held.claims + claims,
        // The same document may use two names: what is certain is that it is no more than the sum.
        documents: Math.max(held.documents, documents),
        latest: held.latest !== null && (latest === null || held.latest > latest) ? held.latest : latest,
      })
  }
  return [...found.values()].sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1))
}
