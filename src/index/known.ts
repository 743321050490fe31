import { seenBy } from './rows/tenant.ts'
import type { Reader } from './schema.ts'
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

interface Row {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly claims: number
  readonly documents: number
  readonly latest: string | null
}

export async function knownClaimants(reader: Reader, tenant: Tenant): Promise<Known[]> {
  const rows = await reader
    .selectFrom('claim')
    .select(({ fn }) => [
      'source_id as id',
      'source_name as name',
      'source_kind as kind',
      'source_country as country',
      fn.countAll<number>().as('claims'),
      fn.count<number>('document').distinct().as('documents'),
      fn.max('day').as('latest'),
    ])
    .where('tenant', 'in', seenBy(tenant))
    .where('current', '=', 1)
    .groupBy(['source_id', 'source_name', 'source_kind', 'source_country'])
    .execute()
  return ranked(rows, row => claimantKey(row))
}

export async function knownCounted(reader: Reader, tenant: Tenant): Promise<Known[]> {
  const rows = await reader
    .selectFrom('claim')
    .select(({ fn }) => [
      'counted_text as id',
      'counted_text as name',
      'counted_id as kind',
      fn.countAll<number>().as('claims'),
      fn.count<number>('document').distinct().as('documents'),
      fn.max('day').as('latest'),
    ])
    .where('tenant', 'in', seenBy(tenant))
    .where('current', '=', 1)
    .where('counted_text', '!=', '')
    .groupBy(['counted_text', 'counted_id'])
    .execute()
  return ranked(
    rows.map(row => {
      const [country, kind] = row.kind.split(':')
      return { ...row, kind: kind ?? '', country: country || null }
    }),
    row => row.id,
  )
}

export async function knownPlaces(reader: Reader, tenant: Tenant): Promise<Known[]> {
  const rows = await reader
    .selectFrom('claim')
    .select(({ fn }) => [
      'place_id as id',
      'place_name as name',
      'place_country as country',
      fn.countAll<number>().as('claims'),
      fn.count<number>('document').distinct().as('documents'),
      fn.max('day').as('latest'),
    ])
    .where('tenant', 'in', seenBy(tenant))
    .where('current', '=', 1)
    .where('place_id', 'is not', null)
    .groupBy(['place_id', 'place_name', 'place_country'])
    .execute()
  return ranked(
    rows.map(row => ({ ...row, id: row.id!, name: row.name ?? row.id!, kind: 'place' })),
    row => row.id,
  )
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
