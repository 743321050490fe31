import { recurring } from '../rows/recurring.ts'
import { operator, tenantColumn } from '../rows/tenant.ts'
import type { CorrectedTable, Reader } from '../schema.ts'
import type { ClaimQuery, Tenant } from '../store.ts'
import { asMeant, holding, keysMeant, type Meant } from './aliases.ts'
import type { Alias } from './correction.ts'
import { type Merged, mergedBy, unmerged, widened } from './merges.ts'

/** How a tenant sees the index: through the operator's corrections, then through its own. */
export interface Lens extends Merged {
  readonly tenant: Tenant
  /** Whose corrections those are: tenant columns. */
  readonly owners: readonly string[]
  /** Some claim reads otherwise than by the machine. */
  readonly lays: boolean
  readonly aliases: readonly Meant[]
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
  if (found.length === 0) return { tenant, owners, lays, ...unmerged, aliases: [] }
  // The operator's first, so that the tenant's are laid over them.
  const rows = [...found].sort((a, b) => Number(a.tenant !== operator) - Number(b.tenant !== operator))
  const aliases = rows
    .filter(row => row.kind === 'alias')
    .map(({ id, by, at, change }) => ({ ...(JSON.parse(change) as Alias), id, by, at }))
  const merges = rows.filter(row => row.kind === 'merge').map(row => Number(row.number))
  return { tenant, owners, lays, aliases: holding(aliases), ...(await mergedBy(reader, merges)) }
}

/** A question to the tables, where what one stands for has ids of its own. */
export async function asked(reader: Reader, lens: Lens, query: ClaimQuery): Promise<ClaimQuery> {
  const { subjects, claimants } = query
  return {
    ...query,
    ...(subjects === undefined || lens.merged.size === 0 ? {} : { subjects: widened(lens, subjects) }),
    ...(claimants === undefined || lens.aliases.length === 0
      ? {}
      : { claimants: await keysMeant(reader, lens, claimants) }),
  }
}

type Seeable = Parameters<typeof asMeant>[1] & Pick<CorrectedTable, 'subject'>

/** A row as it is seen: of the subject that stands for its own, by whom its claimant is taken for. */
export function seen<Row extends Seeable>({ merged, aliases }: Lens, row: Row): Row {
  const subject = row.subject === null ? null : (merged.get(row.subject) ?? row.subject)
  return asMeant(aliases, subject === row.subject ? row : { ...row, subject })
}
