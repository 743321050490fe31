import { grouped } from '../grouped.ts'
import { insertRows } from '../rows/recurring.ts'
import { operator, tenantColumn, tenantOf } from '../rows/tenant.ts'
import type { ClaimTable, CorrectedTable, Change as Writing } from '../schema.ts'
import { shortId } from '../short-id.ts'
import { claimAt } from './anchor.ts'
import type { NamedSubject, Note, Reading } from './correction.ts'
import { type Held, holdingOn } from './keep.ts'
import { differences, laid, only, readingOf } from './lay.ts'
import { type Lens, lensOf } from './lens.ts'
import { makeSubject, refreshMade } from './made-subjects.ts'
import { widened } from './merges.ts'
import { settledSubject } from './settled.ts'

/** A claim on its way through corrections. */
interface Laying {
  readonly machine: ClaimTable
  readonly row: ClaimTable
  readonly aside: boolean
  /** Somebody named its subject. */
  readonly named: boolean
  readonly by: readonly Held[]
}

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
  await insertRows(writing, 'corrected', rows)
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
    .select(['text', 'published'])
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
  const text: Text = { ...document, machine }
  const plain = new Map(machine.map(row => [row.id, asRead(row)]))
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

interface Text {
  readonly text: string
  readonly published: string | null
  readonly machine: readonly ClaimTable[]
}

const asRead = (row: ClaimTable): Laying => ({ machine: row, row, aside: false, named: false, by: [] })

/** The claims of a document after some corrections, first to last. */
async function through(
  writing: Writing,
  corrections: readonly Held[],
  { text, published, machine }: Text,
  from: ReadonlyMap<string, Laying>,
): Promise<Map<string, Laying>> {
  const found = new Map(from)
  const standing = machine.map(row => ({
    start: row.figure_start,
    end: row.figure_end,
    measure: row.measure,
    source: row.source_id,
    counted: row.counted_id,
    low: row.low,
    high: row.high,
  }))
  for (const held of corrections) {
    const { change } = held
    if (change.kind !== 'claim' && change.kind !== 'split') continue
    if (change.made !== null) await makeSubject(writing, held.tenant, change.made)
    const put = await putOf(writing, held, change.put)
    let lens: Lens | null = null
    for (const where of change.places) {
      if (where.document !== machine[0]?.document || tenantColumn(where.tenant) !== machine[0].tenant) continue
      let ids: string[]
      if (where.anchor !== null) {
        const at = claimAt(text, where.anchor, standing)
        ids = at < 0 ? [] : [machine[at]!.id]
      } else {
        lens ??= await lensOf(writing, held.tenant)
        const of = new Set(held.from === null ? [] : widened(lens, [held.from]))
        ids = [...found.values()].filter(({ row }) => of.has(row.subject ?? '')).map(({ row }) => row.id)
      }
      for (const id of ids) {
        const each = found.get(id)!
        found.set(id, {
          ...each,
          row: laid(each.row, put, published),
          aside: put.claim === undefined ? each.aside : !put.claim,
          named: each.named || put.subject !== undefined,
          by: [...each.by, held],
        })
      }
    }
  }
  return found
}

/** What a correction says, with the subject it names as that is called now. */
async function putOf(writing: Writing, { into }: Held, put: Reading): Promise<Reading> {
  if (put.subject === undefined || into === null || into === put.subject.id) return put
  const [subject] = (await namedSubjects(writing, [into])).values()
  return { ...put, subject: subject ?? { ...put.subject, id: into } }
}

async function namedSubjects(writing: Writing, ids: readonly string[]): Promise<Map<string, NamedSubject>> {
  if (ids.length === 0) return new Map()
  const rows = await writing
    .selectFrom('subject')
    .select(['id', 'name', 'nature', 'reach'])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ id, name, nature, reach }) => [
      id,
      {
        id,
        name,
        nature: nature as NamedSubject['nature'],
        ...(reach === 'place' ? { reach } : {}),
      },
    ]),
  )
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
  const subjects = await namedSubjects(
    writing,
    changed.flatMap(({ machine }) => machine.subject ?? []),
  )
  for (const each of changed) {
    const { machine, aside, named, by } = each
    const moved = !named && each.row.family !== machine.family
    const row = moved ? await resettled(writing, owner, each.row) : each.row
    const differing = differences(machine, row, aside)
    if (differing.length === 0 && (under.get(machine.id)?.by.length ?? 0) === 0) continue
    const last = by.at(-1)!
    const note: Note = {
      by: last.by,
      at: last.at,
      ids: by.map(({ id }) => id),
      fields: differing,
      machine: only(readingOf(machine, differing, subjects.get(machine.subject ?? '') ?? null), differing),
      ...(isOther(machine, row) ? { other: shortId([row.measure, row.source_id, row.source_name], 4) } : {}),
    }
    const pinned = named ? 1 : moved ? 2 : 0
    found.push({ ...row, owner, aside: aside ? 1 : 0, pinned, note: JSON.stringify(note) })
  }
  return found
}

const isOther = (a: ClaimTable, b: ClaimTable): boolean =>
  a.measure !== b.measure || a.source_id !== b.source_id || a.source_name !== b.source_name

/** Who is counted may belong to other subjects altogether. */
async function resettled(writing: Writing, owner: string, row: ClaimTable): Promise<ClaimTable> {
  const { id, made } = await settledSubject(writing, owner, row)
  if (made !== null) await makeSubject(writing, tenantOf(owner), made)
  return { ...row, subject: id }
}
