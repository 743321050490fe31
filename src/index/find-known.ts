import { aliasOf } from './corrections/aliases.ts'
import { type Lens, lensOf } from './corrections/lens.ts'
import { pairsSeen } from './corrections/look.ts'
import { entriesOf } from './keep-known.ts'
import { claimantKey, type KnownKey, type List } from './known.ts'
import type { KnownTable, Reader } from './schema.ts'
import type { Known, Tenant } from './store.ts'

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
  const lens = await lensOf(reader, tenant)
  const rows = await reader
    .selectFrom('known')
    .select(['id', 'name', 'kind', 'country', 'claims', 'documents', 'latest'])
    .where('list', '=', list)
    .where('tenant', 'in', lens.owners)
    .execute()
  const seen = lens.lays ? await withLaid(reader, lens, list, rows) : rows
  const named = list === 'claimant' && lens.aliases.length > 0 ? seen.map(row => asMeant(lens, row)) : seen
  return named.map(row => ({ ...row, country: row.country === '' ? null : row.country }))
}

type Kept = Omit<KnownTable, 'tenant' | 'list'>

/** Who is known through corrections: under what they say of each claim, and not under what the machine reads there. */
async function withLaid(reader: Reader, lens: Lens, list: List, rows: readonly Kept[]): Promise<Kept[]> {
  const keyOf = ({ id, name, kind, country }: Kept): string => JSON.stringify([id, name, kind, country])
  const found = new Map<string, Kept>()
  const add = (row: Kept): void => {
    const held = found.get(keyOf(row))
    const claims = Number(held?.claims ?? 0) + Number(row.claims)
    const documents = Number(held?.documents ?? 0) + Number(row.documents)
    const latest = (held?.latest ?? '') > (row.latest ?? '') ? held!.latest : row.latest
    found.set(keyOf(row), { ...row, claims, documents, latest })
  }
  for (const row of rows) add(row)
  for (const { machine, laid } of await pairsSeen(reader, lens)) {
    const [before, after] = [machine === null ? [] : entriesOf(machine), laid.aside === 1 ? [] : entriesOf(laid)].map(
      entries => entries.find(entry => entry.list === list),
    )
    if (before !== undefined) add({ ...before, claims: -1, documents: 0, latest: null })
    if (after !== undefined) add({ ...after, claims: 1, documents: 1, latest: laid.day })
  }
  return [...found.values()]
    .filter(({ claims }) => claims > 0)
    .map(row => ({ ...row, documents: Math.min(row.documents, row.claims) }))
}

/** A claimant under the name of who is meant. */
function asMeant(lens: Lens, row: Kept): Kept {
  const alias = aliasOf(lens.aliases, row)
  if (alias === null) return row
  const { id, name, kind, country } = alias.as
  return { ...row, id, name, kind, country: country ?? '' }
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
