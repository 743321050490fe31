import { grouped } from '../grouped.ts'
import { batches } from '../rows/batches.ts'
import { recurring } from '../rows/recurring.ts'
import { seenBy, tenantColumn, tenantOf } from '../rows/tenant.ts'
import type { Reader, Schema, Change as Writing } from '../schema.ts'
import { shortId } from '../short-id.ts'
import type { Tenant } from '../store.ts'
import type { Change, Correction, Note } from './correction.ts'

const idLength = 5

/** Keep a correction with the documents and subjects it is about. */
export async function keepCorrection(
  writing: Writing,
  tenant: Tenant,
  change: Change,
  { by, at }: Pick<Correction, 'by' | 'at'>,
): Promise<Correction> {
  const owner = tenantColumn(tenant)
  const id = await freshId(writing, [owner, at, JSON.stringify(change)])
  const row = { id, tenant: owner, kind: change.kind, change: JSON.stringify(change), by, at }
  await writing
    .insertInto('correction')
    .columns(['id', 'tenant', 'kind', 'change', 'by', 'at', 'undone_by', 'undone_at'])
    .values({ ...row, undone_by: null, undone_at: null } as Schema['correction'])
    .execute()
  const { number } = await writing
    .selectFrom('correction')
    .select('number')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  for (const each of documentsOf(change))
    await writing
      .insertInto('correction_document')
      .values({ correction: Number(number), ...each })
      .execute()
  for (const [role, subject] of subjectsOf(change))
    await writing
      .insertInto('correction_subject')
      .values({ correction: Number(number), role, subject })
      .execute()
  return { id, number: Number(number), tenant, by, at, undone: null, change }
}

async function freshId(writing: Writing, parts: readonly string[]): Promise<string> {
  for (let salt = 0; ; salt++) {
    const id = shortId([...parts, salt], idLength)
    if (!(await writing.selectFrom('correction').select('id').where('id', '=', id).executeTakeFirst())) return id
  }
}

/** The documents whose claims a correction is about, as columns name them. */
export function documentsOf(change: Change): { readonly tenant: string; readonly document: string }[] {
  if (change.kind === 'merge' || change.kind === 'alias') return []
  const all = change.places.map(({ tenant, document }) => ({ tenant: tenantColumn(tenant), document }))
  return [...new Map(all.map(each => [JSON.stringify(each), each])).values()]
}

/** The subjects that a correction names, by their roles; it may take from several. */
function subjectsOf(change: Change): (readonly [role: string, subject: string])[] {
  switch (change.kind) {
    case 'merge':
      return [
        ['into', change.into.id],
        ['from', change.from.id],
      ]
    case 'alias':
      return []
    case 'claim':
    case 'split': {
      const into = change.put.subject?.id
      const from = change.from ?? (change.before.subject === undefined ? [] : [change.before.subject.id])
      return [
        ...(into === undefined ? [] : [['into', into] as const]),
        ...from.map((id, at) => [at === 0 ? 'from' : `from ${at}`, id] as const),
      ]
    }
  }
}

/** A correction with the subjects it names as they are now: those it was made with may have ended since. */
export interface Held extends Correction {
  readonly into: string | null
  readonly from: readonly string[]
}

const first = recurring(reader => reader.selectFrom('correction').select('number').limit(1))

/** False where nobody ever put anything right: then there is nothing to lay over what is written. */
export const anyCorrections = async (reader: Reader): Promise<boolean> => (await first(reader, [1])).length > 0

/** Corrections that hold and are about claims of one document, first to last. */
export async function holdingOn(reader: Reader, tenant: string, document: string): Promise<Held[]> {
  const rows = await reader
    .selectFrom('correction')
    .innerJoin('correction_document', 'correction_document.correction', 'correction.number')
    .selectAll('correction')
    .where('correction_document.tenant', '=', tenant)
    .where('correction_document.document', '=', document)
    .where('correction.undone_at', 'is', null)
    .orderBy('correction.number')
    .execute()
  if (rows.length === 0) return []
  const subjects: Schema['correction_subject'][] = []
  for (const part of batches(rows.map(row => Number(row.number))))
    subjects.push(
      ...(await reader.selectFrom('correction_subject').selectAll().where('correction', 'in', part).execute()),
    )
  const named = grouped(subjects, each => Number(each.correction))
  return rows.map(row => {
    const own = named.get(Number(row.number)) ?? []
    return {
      ...correctionOf(row),
      into: own.find(({ role }) => role === 'into')?.subject ?? null,
      from: own.filter(({ role }) => role !== 'into').map(({ subject }) => subject),
    }
  })
}

/** What a tenant's claims read through, newest first: the operator's corrections and its own, those taken back as well. */
export async function correctionsOf(reader: Reader, tenant: Tenant): Promise<Correction[]> {
  const rows = await reader
    .selectFrom('correction')
    .selectAll()
    .where('tenant', 'in', seenBy(tenant))
    .orderBy('number', 'desc')
    .execute()
  const laid = await reader
    .selectFrom('corrected')
    .select('note')
    .where('owner', 'in', seenBy(tenant))
    .where('current', '=', 1)
    .execute()
  const seen = new Set(laid.flatMap(({ note }) => (JSON.parse(note) as Note).ids))
  return rows.map(correctionOf).map(each => {
    const isOfClaims = each.change.kind === 'claim' || each.change.kind === 'split'
    return isOfClaims && each.undone === null && !seen.has(each.id) ? { ...each, idle: true } : each
  })
}

/** One of a tenant's own. */
export async function ownCorrection(reader: Reader, tenant: Tenant, id: string): Promise<Correction | null> {
  const row = await reader
    .selectFrom('correction')
    .selectAll()
    .where('id', '=', id)
    .where('tenant', '=', tenantColumn(tenant))
    .executeTakeFirst()
  return row === undefined ? null : correctionOf(row)
}

function correctionOf(row: Schema['correction']): Correction {
  const { id, by, at, undone_by: undoneBy, undone_at: undoneAt } = row
  return {
    id,
    number: Number(row.number),
    tenant: tenantOf(row.tenant),
    by,
    at,
    undone: undoneAt === null ? null : { by: undoneBy ?? '', at: undoneAt },
    change: JSON.parse(row.change) as Change,
  }
}
