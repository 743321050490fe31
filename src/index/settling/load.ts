import { byLetters } from '../grouped.ts'
import { batches } from '../rows/batches.ts'
import { recurring } from '../rows/recurring.ts'
import { operator } from '../rows/tenant.ts'
import type { Change, Reader, SubjectTable } from '../schema.ts'
import { caseColumns, caseOf, type Owned } from './cases.ts'

/** A subject that stands near new claims. */
export interface Neighbour extends SubjectTable {
  /** It keeps its claims whatever comes: it is another's, or has grown so large that only some of them are looked at. */
  readonly isFixed: boolean
}

/** What new claims are settled among. */
export interface Neighbourhood {
  readonly subjects: ReadonlyMap<string, Neighbour>
  readonly cases: readonly Owned[]
}

/** A subject with more claims than this is no longer divided; what comes joins it or stands beside it. */
export const firm = 60
/** So many of its claims before and after the new ones stand for all of it. */
const spokesmen = 12
/** Of so many claims the nearest subjects are looked at. */
const mostCases = 180

/**
 * Load the subjects named, in their order, as far as they go into a neighbourhood. `always` of them are loaded in any case.
 * `day` is a day of the new claims.
 */
export async function loadNear(
  change: Change,
  owner: string,
  ids: readonly string[],
  always: number,
  day: string | null,
): Promise<Neighbourhood> {
  const subjects = new Map<string, Neighbour>()
  for (const part of batches(ids))
    for (const row of await change.selectFrom('subject').selectAll().where('id', 'in', part).execute())
      subjects.set(row.id, { ...row, isFixed: row.tenant !== owner || row.claims > firm })
  const whole: string[] = []
  const parts: string[] = []
  let room = mostCases
  for (const [at, id] of ids.entries()) {
    const subject = subjects.get(id)
    const isLarge = subject !== undefined && subject.claims > firm
    const size = isLarge ? spokesmen * 2 : (subject?.claims ?? 1)
    if (at >= always && room < size) continue
    room -= size
    if (isLarge) parts.push(id)
    else whole.push(id)
  }
  const cases = [...(await wholeOf(change, owner, whole))]
  for (const id of parts) cases.push(...(await spokesmenOf(change, owner, id, day)))
  return { subjects, cases: cases.sort((a, b) => byLetters(a.key, b.key)) }
}

const seenBy = (owner: string): ReadonlySet<string> => new Set([operator, owner])

/** By subject alone: with the tenants in the question too, SQLite would walk through all that they have. */
const casesOf = (reader: Reader) => reader.selectFrom('claim').select(caseColumns).where('current', '=', 1)

async function wholeOf(change: Change, owner: string, ids: readonly string[]): Promise<Owned[]> {
  const seen = seenBy(owner)
  const found: Owned[] = []
  for (const part of batches(ids))
    for (const row of await casesOf(change).where('subject', 'in', part).execute())
      if (seen.has(row.tenant)) found.push(caseOf(row))
  return found
}

const latest = recurring(reader => casesOf(reader).where('subject', '=', '').orderBy('day', 'desc').limit(spokesmen))
const before = recurring(reader =>
  casesOf(reader).where('subject', '=', '').where('day', '<=', '').orderBy('day', 'desc').limit(spokesmen),
)
const after = recurring(reader =>
  casesOf(reader).where('subject', '=', '').where('day', '>', '').orderBy('day').limit(spokesmen),
)

async function spokesmenOf(change: Change, owner: string, id: string, day: string | null): Promise<Owned[]> {
  const rows =
    day === null
      ? await latest(change, [1, id, spokesmen])
      : [...(await before(change, [1, id, day, spokesmen])), ...(await after(change, [1, id, day, spokesmen]))]
  const seen = seenBy(owner)
  return rows.filter(row => seen.has(row.tenant)).map(caseOf)
}
