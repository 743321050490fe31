import { slug } from '../../names/fold.ts'
import { grouped } from '../grouped.ts'
import { claimantKey } from '../known.ts'
import { batches } from '../rows/batches.ts'
import { recurring } from '../rows/recurring.ts'
import { operator, tenantColumn } from '../rows/tenant.ts'
import type { CorrectedTable, Reader } from '../schema.ts'
import type { ClaimQuery, Tenant } from '../store.ts'
import type { Alias, Note } from './correction.ts'

/** How a tenant sees the index: through the operator's corrections, then through its own. */
export interface Lens {
  readonly tenant: Tenant
  /** Whose corrections those are: tenant columns. */
  readonly owners: readonly string[]
  /** Some claim reads otherwise than by the machine. */
  readonly lays: boolean
  /** The subject that stands for another, by the other's id. */
  readonly merged: ReadonlyMap<string, string>
  /** All ids that one subject stands for, its own first. */
  readonly members: ReadonlyMap<string, readonly string[]>
  readonly aliases: readonly Meant[]
}

/** An alias with who made it. */
export interface Meant extends Alias {
  readonly id: string
  readonly by: string
  readonly at: string
}

const layers = recurring(reader =>
  reader
    .selectFrom('correction')
    .select(['number', 'id', 'tenant', 'kind', 'change', 'by', 'at'])
    .where(({ or, eb }) => or([eb('tenant', '=', ''), eb('tenant', '=', '')]))
    .where('undone_at', 'is', null)
    .where('kind', 'in', ['merge', 'alias'])
    .orderBy('number'),
)

const anyLaid = recurring(reader =>
  reader
    .selectFrom('corrected')
    .select('id')
    .where(({ or, eb }) => or([eb('owner', '=', ''), eb('owner', '=', '')]))
    .where('current', '=', 1)
    .limit(1),
)

/** What a tenant looks through: two small questions, that find nothing where nobody has put anything right. */
export async function lensOf(reader: Reader, tenant: Tenant): Promise<Lens> {
  const own = tenantColumn(tenant)
  const found = await layers(reader, [operator, own, 'merge', 'alias'])
  const lays = (await anyLaid(reader, [operator, own, 1, 1])).length > 0
  const owners = own === operator ? [operator] : [operator, own]
  if (found.length === 0) return { tenant, owners, lays, merged: none, members: none, aliases: [] }
  // The operator's first, so that the tenant's are laid over them.
  const rows = [...found].sort((a, b) => Number(a.tenant !== operator) - Number(b.tenant !== operator))
  const aliases = rows
    .filter(row => row.kind === 'alias')
    .map(({ id, by, at, change }) => ({ ...(JSON.parse(change) as Alias), id, by, at }))
  const merges = rows.filter(row => row.kind === 'merge').map(row => Number(row.number))
  return { tenant, owners, lays, aliases, ...(await mergedBy(reader, merges)) }
}

const none: ReadonlyMap<string, never> = new Map<string, never>()

async function mergedBy(reader: Reader, merges: readonly number[]): Promise<Pick<Lens, 'merged' | 'members'>> {
  const up = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let next = up.get(at); next !== undefined; next = up.get(at)) at = next
    return at
  }
  if (merges.length > 0) {
    const rows = await reader.selectFrom('correction_subject').selectAll().where('correction', 'in', merges).execute()
    const named = new Map(rows.map(row => [`${row.correction} ${row.role}`, row.subject]))
    for (const number of merges) {
      const [from, into] = [named.get(`${number} from`), named.get(`${number} into`)]
      if (from === undefined || into === undefined || root(from) === root(into)) continue
      up.set(root(from), root(into))
    }
  }
  const groups = grouped([...new Set([...up].flat())], root)
  const living = await livingOf(reader, [...groups.values()].flat())
  const merged = new Map<string, string>()
  const members = new Map<string, string[]>()
  for (const [named, list] of groups) {
    // The one that was to stay may be gone with its claims; then another of them stands for all.
    const to = living.has(named) ? named : (list.find(id => living.has(id)) ?? named)
    const others = list.filter(id => id !== to)
    for (const id of others) merged.set(id, to)
    members.set(to, [to, ...others])
  }
  return { merged, members }
}

async function livingOf(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const part of batches(ids))
    for (const { id } of await reader.selectFrom('subject').select('id').where('id', 'in', part).execute())
      found.add(id)
  return found
}

/** Every id that the subjects stand for. */
export const widened = (lens: Lens, subjects: readonly string[]): string[] => [
  ...new Set(
    subjects.flatMap(id => {
      const to = lens.merged.get(id) ?? id
      return lens.members.get(to) ?? [to]
    }),
  ),
]

/** A question to the tables, where what one stands for has ids of its own. */
export async function asked(reader: Reader, lens: Lens, query: ClaimQuery): Promise<ClaimQuery> {
  const subjects =
    query.subjects === undefined || lens.merged.size === 0 ? {} : { subjects: widened(lens, query.subjects) }
  if (query.claimants === undefined || lens.aliases.length === 0) return { ...query, ...subjects }
  return { ...query, ...subjects, claimants: await keysMeant(reader, lens, query.claimants) }
}

/** Claimants that are asked for, with everybody who is one of them by another name, and without whom that name no longer means. */
async function keysMeant(reader: Reader, lens: Lens, keys: readonly string[]): Promise<string[]> {
  const known = await reader
    .selectFrom('known')
    .select(['id', 'name', 'kind'])
    .where('list', '=', 'claimant')
    .where('tenant', 'in', lens.owners)
    .execute()
  const wanted = new Set(keys)
  const own = new Set(keys)
  for (const { id, name, kind } of known) {
    const source = { id, name, kind }
    const alias = aliasOf(lens, source)
    if (alias === null) continue
    const key = claimantKey(source)
    if (wanted.has(claimantKey(alias.as)) || wanted.has(key)) own.add(key)
    if (wanted.has(key)) own.add(claimantKey(alias.as))
  }
  return [...own]
}

interface Named {
  readonly id: string
  readonly name: string
  readonly kind: string
}

/** Whom a claimant is taken for, followed to the end; null where it is itself. */
export function aliasOf({ aliases }: Pick<Lens, 'aliases'>, source: Named): Meant | null {
  let found: Meant | null = null
  let at = source
  // As many steps as there are aliases, so that two that mean each other come to an end.
  for (const _ of aliases) {
    const next: Meant | undefined = aliases.findLast(alias => isNamed(alias, at))
    if (next === undefined || claimantKey(next.as) === claimantKey(source)) break
    found = next
    at = next.as
  }
  return found
}

/** By its key, or by the same words: unnamed people have another id in another place. */
const isNamed = ({ from }: Alias, source: Named): boolean =>
  claimantKey(source) === from.key || (source.kind !== 'outlet' && slug(source.name) === slug(from.name))

/** A row as it is seen: of the subject that stands for its own, by whom its claimant is taken for. */
export function seen<Row extends Seeable>(lens: Lens, row: Row): Row {
  const subject = row.subject === null ? null : (lens.merged.get(row.subject) ?? row.subject)
  const alias =
    lens.aliases.length === 0
      ? null
      : aliasOf(lens, { id: row.source_id, name: row.source_name, kind: row.source_kind })
  if (alias === null) return subject === row.subject ? row : { ...row, subject }
  const { as } = alias
  return {
    ...row,
    subject,
    source_id: as.id,
    source_name: as.name,
    source_kind: as.kind,
    source_country: as.country,
    note: JSON.stringify(withAlias(row, alias)),
  }
}

type Seeable = Pick<CorrectedTable, 'subject' | 'source_id' | 'source_name' | 'source_kind' | 'source_country'> & {
  readonly source_text: string | null
  readonly note?: string | undefined
}

function withAlias(row: Seeable, { id, by, at }: Meant): Note {
  const held = row.note === undefined ? null : (JSON.parse(row.note) as Note)
  const source = {
    id: row.source_id,
    name: row.source_name,
    text: row.source_text,
    kind: row.source_kind as Alias['as']['kind'],
    country: row.source_country,
  }
  return {
    by,
    at,
    ids: [...(held?.ids ?? []), id],
    fields: [...new Set([...(held?.fields ?? []), 'source' as const])],
    machine: { source, ...held?.machine },
  }
}
