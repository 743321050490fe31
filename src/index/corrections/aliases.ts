import { slug } from '../../names/fold.ts'
import { claimantKey } from '../known.ts'
import type { CorrectedTable, Reader } from '../schema.ts'
import type { Alias, Note } from './correction.ts'

/** An alias with who made it. */
export interface Meant extends Alias {
  readonly id: string
  readonly by: string
  readonly at: string
}

/** Aliases as they hold together, given in the order they were made: a later one takes back what contradicts it. */
export function holding(aliases: readonly Meant[]): Meant[] {
  let found: Meant[] = []
  for (const alias of aliases) {
    // Who is meant now means nobody else, and one name means one.
    const others = found.filter(each => !isNamed(each, alias.as) && each.from.key !== alias.from.key)
    found = isNamed(alias, alias.as) ? found : [...others, alias]
  }
  return found
}

interface Named {
  readonly id: string
  readonly name: string
  readonly kind: string
}

/** Whom a claimant is taken for, followed to the end; null where it is itself. */
export function aliasOf(aliases: readonly Meant[], source: Named): Meant | null {
  let found: Meant | null = null
  let at = source
  // As many steps as there are aliases: by names alike some might lead in a circle.
  for (const _ of aliases) {
    const next = aliases.find(alias => isNamed(alias, at))
    if (next === undefined) break
    found = next
    at = next.as
  }
  return found
}

/** By its key, or by the same words: unnamed people have another id in another place. */
const isNamed = ({ from }: Alias, source: Named): boolean =>
  claimantKey(source) === from.key || (source.kind !== 'outlet' && slug(source.name) === slug(from.name))

/** Keys under which the tables have the claimants that are asked for: all who are one of them, by whatever name. */
export async function keysMeant(
  reader: Reader,
  { aliases, owners }: { readonly aliases: readonly Meant[]; readonly owners: readonly string[] },
  keys: readonly string[],
): Promise<string[]> {
  const known = await reader
    .selectFrom('known')
    .select(['id', 'name', 'kind'])
    .where('list', '=', 'claimant')
    .where('tenant', 'in', owners)
    .execute()
  const laid = await reader
    .selectFrom('corrected')
    .select(['source_id as id', 'source_name as name', 'source_kind as kind'])
    .distinct()
    .where('owner', 'in', owners)
    .where('current', '=', 1)
    .execute()
  const sources: readonly Named[] = [...known, ...laid, ...aliases.map(({ as }) => as)]
  const meant = (source: Named): string => claimantKey(aliasOf(aliases, source)?.as ?? source)
  const asked = new Set(keys)
  const wanted = new Set(sources.filter(source => asked.has(claimantKey(source))).map(meant))
  return [...new Set([...keys, ...sources.filter(source => wanted.has(meant(source))).map(claimantKey)])]
}

type Credited = Pick<CorrectedTable, 'source_id' | 'source_name' | 'source_text' | 'source_kind' | 'source_country'> & {
  readonly note?: string | undefined
}

/** A row by whom its claimant is taken for. */
export function asMeant<Row extends Credited>(aliases: readonly Meant[], row: Row): Row {
  const alias = aliasOf(aliases, { id: row.source_id, name: row.source_name, kind: row.source_kind })
  if (alias === null) return row
  const { as } = alias
  return {
    ...row,
    source_id: as.id,
    source_name: as.name,
    source_kind: as.kind,
    source_country: as.country,
    note: JSON.stringify(noted(row, alias)),
  }
}

function noted(row: Credited, { id, by, at }: Meant): Note {
  const held = row.note === undefined ? null : (JSON.parse(row.note) as Note)
  const source = {
    id: row.source_id,
    name: row.source_name,
    text: row.source_text,
    kind: row.source_kind as Alias['as']['kind'],
    country: row.source_country,
  }
  // Whoever set it aside, or said more of it since, is still who is named.
  const isFormer = held !== null && (held.fields.includes('claim') || held.at > at)
  return {
    ...held,
    ...(isFormer ? { by: held.by, at: held.at, ids: [id, ...held.ids] } : { by, at, ids: [...(held?.ids ?? []), id] }),
    fields: [...new Set([...(held?.fields ?? []), 'source' as const])],
    machine: { source, ...held?.machine },
  }
}
