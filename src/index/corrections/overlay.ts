import { grouped } from '../grouped.ts'
import { inserts } from '../rows/batches.ts'
import { subjectsById } from '../rows/subject-row.ts'
import { operator, tenantColumn, tenantOf } from '../rows/tenant.ts'
import type { ClaimTable, CorrectedTable, Change as Writing } from '../schema.ts'
import type { Field } from './correction.ts'
import { type Held, holdingOn } from './keep.ts'
import { differences } from './lay.ts'
import { makeSubject, refreshMade } from './made-subjects.ts'
import { noted } from './noted.ts'
import { settledSubject } from './settled.ts'
import { asRead, type Laying, type Text, through } from './through.ts'

/**
 * Lay all corrections that hold over the present version of a document anew: how each owner's eyes read each of its claims.
 * To be called whenever its claims were written and whenever a correction of it came or went, in the same transaction.
 */
export async function layDocument(writing: Writing, tenant: string, document: string): Promise<void> {
  const corrections = await holdingOn(writing, tenant, document)
  const before = await subjectsBefore(writing, tenant, document)
  if (corrections.length === 0 && before === null) return
  await writing
    .deleteFrom('corrected')
    .where('tenant', '=', tenant)
    .where('document', '=', document)
    .where('current', '=', 1)
    .execute()
  const rows = corrections.length === 0 ? [] : await readings(writing, tenant, document, corrections)
  // By their names: what was kept with a correction may know fewer columns.
  for (const part of inserts(rows)) await writing.insertInto('corrected').values(part).execute()
  await refreshMade(writing, [...(before ?? []), ...rows.flatMap(row => row.subject ?? [])])
}

/** Subjects that corrections of any version gave its claims to; null where no claim of it was ever corrected. */
async function subjectsBefore(writing: Writing, tenant: string, document: string): Promise<string[] | null> {
  const rows = await writing
    .selectFrom('corrected')
    .select('subject')
    .where('tenant', '=', tenant)
    .where('document', '=', document)
    .execute()
  return rows.length === 0 ? null : rows.flatMap(row => row.subject ?? [])
}

async function readings(
  writing: Writing,
  tenant: string,
  id: string,
  corrections: readonly Held[],
): Promise<CorrectedTable[]> {
  const document = await writing
    .selectFrom('document')
    .select(['version', 'text', 'published'])
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('current', '=', 1)
    .executeTakeFirst()
  if (document === undefined) return []
  const machine = await writing
    .selectFrom('claim')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('document', '=', id)
    .where('current', '=', 1)
    .orderBy('figure_start')
    .orderBy('id')
    .execute()
  const owners = grouped(corrections, each => tenantColumn(each.tenant))
  const text: Text = { ...document, tenant, id, machine }
  const plain = new Map(machine.map(row => [row.id, asRead(row, true)]))
  const common = await through(writing, owners.get(operator) ?? [], text, plain)
  const found: CorrectedTable[] = await rowsFor(writing, operator, common, new Map())
  for (const [owner, own] of owners)
    if (owner !== operator) {
      const seen = await through(writing, own, text, common)
      // What a tenant did not touch it reads as the operator does.
      const touched = new Map([...seen].filter(([claim, each]) => each !== common.get(claim)))
      found.push(...(await rowsFor(writing, owner, touched, common)))
    }
  return found
}

/** Rows for one owner's eyes. `under` is what those see where there is no row: where that is no other than the machine's, none is needed. */
async function rowsFor(
  writing: Writing,
  owner: string,
  readings: ReadonlyMap<string, Laying>,
  under: ReadonlyMap<string, Laying>,
): Promise<CorrectedTable[]> {
  const found: CorrectedTable[] = []
  const changed = [...readings.values()].filter(each => each.by.length > 0)
  const subjects = await subjectsById(
    writing,
    changed.flatMap(({ machine }) => machine.subject ?? []),
  )
  for (const each of changed) {
    const { machine, aside, named, isRead } = each
    const home = subjects.get(machine.subject ?? '') ?? null
    // Of what the machine does not read any more, the subject it had may be gone with it.
    const moved = !named && (each.row.family !== machine.family || home === null)
    const row = moved ? await resettled(writing, owner, each.row) : each.row
    const changed = differences(machine, row, aside)
    const differing: readonly Field[] = isRead || aside ? changed : ['claim', ...changed]
    if (differing.length === 0 && (under.get(machine.id)?.by.length ?? 0) === 0) continue
    const pinned = named ? 1 : moved || !isRead ? 2 : 0
    found.push({ ...row, owner, aside: aside ? 1 : 0, pinned, note: JSON.stringify(noted(each, row, differing, home)) })
  }
  return found
}

/** Who is counted may belong to other subjects altogether. */
async function resettled(writing: Writing, owner: string, row: ClaimTable): Promise<ClaimTable> {
  const { id, made } = await settledSubject(writing, owner, row)
  if (made !== null) await makeSubject(writing, tenantOf(owner), made)
  return { ...row, subject: id }
}
