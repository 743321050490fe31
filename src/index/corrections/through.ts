import { subjectsById } from '../rows/subject-row.ts'
import { tenantColumn } from '../rows/tenant.ts'
import type { ClaimTable, Change as Writing } from '../schema.ts'
import { claimAt, placeOf, type Standing } from './anchor.ts'
import type { Reading, Where } from './correction.ts'
import type { Held } from './keep.ts'
import { laid } from './lay.ts'
import { makeSubject } from './made-subjects.ts'
import { revived } from './revive.ts'

/** A claim on its way through corrections. */
export interface Laying {
  /** As the machine reads it, or read it once. */
  readonly machine: ClaimTable
  /** False where it reads no claim there any more. */
  readonly isRead: boolean
  readonly row: ClaimTable
  readonly aside: boolean
  /** Somebody named its subject. */
  readonly named: boolean
  readonly by: readonly Held[]
}

export const asRead = (row: ClaimTable, isRead: boolean): Laying => ({
  machine: row,
  isRead,
  row,
  aside: false,
  named: false,
  by: [],
})

/** The present version of a document, and what the machine reads in it. */
export interface Text {
  readonly tenant: string
  readonly id: string
  readonly version: string
  readonly text: string
  readonly published: string | null
  readonly machine: readonly ClaimTable[]
}

/** The claims of a document after some corrections, first to last. */
export async function through(
  writing: Writing,
  corrections: readonly Held[],
  text: Text,
  from: ReadonlyMap<string, Laying>,
): Promise<Map<string, Laying>> {
  const found = new Map(from)
  for (const held of corrections) {
    const { change } = held
    if (change.kind !== 'claim' && change.kind !== 'split') continue
    const put = await putOf(writing, held, change.put)
    for (const where of change.places) {
      if (where.document !== text.id || tenantColumn(where.tenant) !== text.tenant) continue
      for (const each of await meant(writing, held, where, text, found))
        found.set(each.machine.id, {
          ...each,
          row: laid(each.row, put, text.published),
          aside: put.claim === undefined ? each.aside : !put.claim,
          named: each.named || put.subject !== undefined,
          by: [...each.by, held],
        })
    }
  }
  return found
}

/** The claims that a correction is about, as they read until it. */
async function meant(
  writing: Writing,
  held: Held,
  { anchor, read }: Where,
  text: Text,
  found: ReadonlyMap<string, Laying>,
): Promise<Laying[]> {
  if (anchor === null) {
    const of = new Set(held.from)
    return [...found.values()].filter(({ row }) => of.has(row.subject ?? ''))
  }
  const place = placeOf(text.text, anchor)
  if (place === null) return []
  const at = claimAt(place, anchor, text.machine.map(standing))
  if (at >= 0) return [found.get(text.machine[at]!.id)!]
  const known = found.get(read?.id ?? '')
  // The id may be that of another claim by now.
  if (known !== undefined) return known.isRead ? [] : [known]
  // What is no claim to the machine either needs no correction.
  const isWanted = held.change.kind === 'split' || (held.change.kind === 'claim' && held.change.put.claim !== false)
  return read === undefined || !isWanted ? [] : [asRead(await revived(writing, text, read, place), false)]
}

/** A claim's row by where it stands and what it says. */
export const standing = (row: ClaimTable): Standing => ({
  start: row.figure_start,
  end: row.figure_end,
  measure: row.measure,
  source: row.source_id,
  counted: row.counted_id,
  low: row.low,
  high: row.high,
})

/** What a correction says, with the subject it names as that is called now; one that ended with its claims is made again. */
async function putOf(writing: Writing, { into, tenant }: Held, put: Reading): Promise<Reading> {
  if (put.subject === undefined) return put
  const id = into ?? put.subject.id
  const held = (await subjectsById(writing, [id])).get(id)
  if (held !== undefined) return { ...put, subject: held }
  const subject = { ...put.subject, id }
  await makeSubject(writing, tenant, subject)
  return { ...put, subject }
}
