import { type Lens, lensOf } from '../../index/corrections/lens.ts'
import { operator } from '../../index/rows/tenant.ts'
import type { Reader } from '../../index/schema.ts'
import type { StoredClaim, Tenant } from '../../index/store.ts'
import type { Change } from './changes.ts'
import { type Read, readChange } from './state.ts'

/** A change as everybody sees it who may, and as those tenants do whose corrections make it read otherwise. */
export interface Readings {
  readonly change: Change
  readonly common: Read
  readonly own: ReadonlyMap<Tenant, Read>
}

/** Tenants among these with corrections that stand between them and what all see: through what they look. */
export async function lensesOf(
  reader: Reader,
  tenants: ReadonlySet<Tenant>,
  changes: readonly Change[],
): Promise<Lens[]> {
  const rows = await reader
    .selectFrom('correction')
    .select('tenant')
    .distinct()
    .where('tenant', '!=', operator)
    .where('undone_at', 'is', null)
    .execute()
  const found: Lens[] = []
  // Of those whose last correction was taken back, what is news is still to be told.
  const until = changes.flatMap(({ through = [] }) => through.map(({ owner }) => owner))
  for (const tenant of new Set([...rows.map(row => row.tenant), ...until]))
    if (tenants.has(tenant)) found.push(await lensOf(reader, tenant))
  return found
}

export async function readingsOf(reader: Reader, change: Change, lenses: readonly Lens[]): Promise<Readings> {
  const common = await readChange(reader, change, change.tenant)
  const own = new Map<Tenant, Read>()
  // A tenant's own documents are seen by itself alone.
  if (change.tenant !== null || lenses.length === 0) return { change, common, own }
  const laid = await ownersOn(reader, change)
  for (const lens of lenses)
    if (laid.has(lens.tenant) || [...common.former, ...common.present].some(claim => isRead(lens, claim)))
      own.set(lens.tenant, await readChange(reader, change, lens.tenant))
  return { change, common, own }
}

/** Whose corrections lie over the claims of an operator's document, or have until now. */
async function ownersOn(reader: Reader, { document, through = [] }: Change): Promise<Set<Tenant>> {
  const rows = await reader
    .selectFrom('corrected')
    .select('owner')
    .distinct()
    .where('tenant', '=', operator)
    .where('document', '=', document)
    .execute()
  return new Set([...rows, ...through].map(({ owner }) => owner))
}

/** True where one stands for another in a claim. */
const isRead = ({ merged, members, aliases }: Lens, { subject, source }: StoredClaim): boolean =>
  merged.has(subject.id) ||
  members.has(subject.id) ||
  aliases.some(({ from }) => from.key === source.id || from.name === source.name)
