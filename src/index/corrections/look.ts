import type { ExpressionBuilder } from 'kysely'
import { type Claims, narrowed } from '../narrowed.ts'
import { batches } from '../rows/batches.ts'
import { tenantColumn } from '../rows/tenant.ts'
import type { ClaimTable, CorrectedTable, Reader, Schema } from '../schema.ts'
import type { ClaimQuery, DocumentKey } from '../store.ts'
import type { Lens } from './lens.ts'

/** A claim's row: the machine's, or what lies over it. */
export type SeenRow = ClaimTable & Partial<Pick<CorrectedTable, 'owner' | 'aside' | 'note'>>

/** Claims that a question asks for and that read as the machine reads them. */
export function machineRows(reader: Reader, lens: Lens, query: ClaimQuery): Claims<unknown> {
  const found = narrowed<unknown>(reader.selectFrom('claim'), query)
  if (!lens.lays) return found
  return found.where(({ not, exists, selectFrom }) =>
    not(
      exists(
        selectFrom('corrected')
          .select('corrected.id')
          .whereRef('corrected.tenant', '=', 'claim.tenant')
          .whereRef('corrected.document', '=', 'claim.document')
          .whereRef('corrected.version', '=', 'claim.version')
          .whereRef('corrected.id', '=', 'claim.id')
          .where('corrected.owner', 'in', lens.owners),
      ),
    ),
  )
}

/** Claims that a question asks for under what corrections say of them. */
export function laidRows(reader: Reader, lens: Lens, query: ClaimQuery): Claims<unknown> {
  // The same columns as those of claims, so that the same conditions narrow them.
  const all = reader.selectFrom('corrected as claim') as unknown as Claims<unknown>
  return narrowed(all, query).where(eb => topmost(eb as unknown as Laid, lens))
}

type Laid = ExpressionBuilder<Schema & { claim: CorrectedTable }, 'claim'>

/** Of two corrections of one claim the tenant's own lies over the operator's. */
function topmost(eb: Laid, { owners }: Lens) {
  const own = owners.at(-1)!
  const seen = eb.and([eb('claim.owner', 'in', owners), eb('claim.aside', '=', 0)])
  if (owners.length === 1) return seen
  const covered = eb.exists(
    eb
      .selectFrom('corrected')
      .select('corrected.id')
      .whereRef('corrected.tenant', '=', 'claim.tenant')
      .whereRef('corrected.document', '=', 'claim.document')
      .whereRef('corrected.version', '=', 'claim.version')
      .whereRef('corrected.id', '=', 'claim.id')
      .where('corrected.owner', '=', own),
  )
  return eb.and([seen, eb.or([eb('claim.owner', '=', own), eb.not(covered)])])
}

/** What lies over one claim, null when it reads as by the machine. */
export async function laidOn(
  reader: Reader,
  { owners }: Lens,
  { tenant, document, version, id }: Pick<ClaimTable, 'tenant' | 'document' | 'version' | 'id'>,
): Promise<CorrectedTable | null> {
  const row = await reader
    .selectFrom('corrected')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('document', '=', document)
    .where('version', '=', version)
    .where('id', '=', id)
    .where('owner', 'in', owners)
    .orderBy('owner', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** A claim that the machine does not read any more and somebody put right, by its id. */
export async function keptOnly(reader: Reader, { owners }: Lens, id: string): Promise<CorrectedTable | null> {
  const row = await reader
    .selectFrom('corrected')
    .selectAll()
    .where('id', '=', id)
    .where('owner', 'in', owners)
    .orderBy('current', 'desc')
    .orderBy('owner', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Everything that lies over the claims of one version of a document, whoever laid it. */
export async function laidOnVersion(
  reader: Reader,
  { tenant, id }: DocumentKey,
  version: string,
): Promise<CorrectedTable[]> {
  return await reader
    .selectFrom('corrected')
    .selectAll()
    .where('tenant', '=', tenantColumn(tenant))
    .where('document', '=', id)
    .where('version', '=', version)
    .orderBy('owner')
    .orderBy('id')
    .execute()
}

/** Every claim that reads otherwise for a tenant, as the machine reads it (null: it does not any more) and as the tenant does. */
export async function pairsSeen(
  reader: Reader,
  { owners }: Lens,
): Promise<readonly { readonly machine: ClaimTable | null; readonly laid: CorrectedTable }[]> {
  const laid = await reader
    .selectFrom('corrected')
    .selectAll()
    .where('owner', 'in', owners)
    .where('current', '=', 1)
    .orderBy('owner')
    .execute()
  const read = new Map<string, ClaimTable>()
  for (const part of batches([...new Set(laid.map(row => row.id))])) {
    const rows = await reader.selectFrom('claim').selectAll().where('id', 'in', part).where('current', '=', 1).execute()
    for (const row of rows) read.set(keyOf(row), row)
  }
  // The last one of a key is the tenant's own.
  const topmost = new Map(laid.map(row => [keyOf(row), row]))
  return [...topmost].map(([key, row]) => ({ machine: read.get(key) ?? null, laid: row }))
}

const keyOf = ({ tenant, document, version, id }: ClaimTable): string => JSON.stringify([tenant, document, version, id])
