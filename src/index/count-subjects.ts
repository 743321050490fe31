import type { Lens } from './corrections/lens.ts'
import { laidRows, machineRows } from './corrections/look.ts'
import { grouped } from './grouped.ts'
import { batches } from './rows/batches.ts'
import type { Reader } from './schema.ts'
import { everyMeasure, latestOf } from './settling/support.ts'
import type { Subject, SubjectQuery, SubjectSupport } from './store.ts'

/** So many claims that a narrow question finds tell which subjects it is about. */
const mostClaims = 5000
/** Subjects no larger than this are counted claim by claim where corrections touch them. */
export const recounted = 2000

export type Counted = Omit<SubjectSupport, keyof Subject> & { readonly id: string }

/** What a tenant looks through, and the subjects that corrections of claims take from or give to. */
export interface View {
  readonly lens: Lens
  readonly touched: ReadonlySet<string>
}

/** Counted over the claims that match; over the first few thousand where no subjects are given. */
export async function countedClaims(
  reader: Reader,
  { lens, touched }: View,
  query: SubjectQuery,
  subjects: readonly string[] | null,
): Promise<Counted[]> {
  if (subjects === null) return counted(lens, await claimsOf(reader, lens, query, mostClaims))
  const wanted = query.subjects === undefined ? subjects : subjects.filter(id => query.subjects!.includes(id))
  const isOther = (id: string): boolean => touched.has(id) || lens.merged.has(id) || lens.members.has(id)
  const one = await smallOf(reader, lens, wanted.filter(isOther))
  const found: Counted[] = []
  for (const part of batches([...one]))
    found.push(...counted(lens, await claimsOf(reader, lens, { ...query, subjects: part })))
  const many: Counted[] = []
  for (const part of batches(wanted.filter(id => !one.has(id)))) {
    many.push(...(await groupsOf(reader, lens, { ...query, subjects: part })))
    const laid = lens.lays ? part.filter(id => touched.has(id)) : []
    if (laid.length > 0) many.push(...counted(lens, await laidOf(reader, lens, { ...query, subjects: laid })))
  }
  return [...found, ...together(lens, many)]
}

/** Subjects of which every claim is looked at: with all that they stand for they are not large. */
async function smallOf(reader: Reader, lens: Lens, ids: readonly string[]): Promise<Set<string>> {
  const sizes = new Map<string, number>()
  const root = (id: string): string => lens.merged.get(id) ?? id
  for (const part of batches(ids)) {
    const rows = await reader
      .selectFrom('subject_support')
      .select(['subject', 'claims'])
      .where('subject', 'in', part)
      .where('tenant', 'in', lens.owners)
      .where('measure', '=', everyMeasure)
      .execute()
    for (const { subject, claims } of rows) sizes.set(root(subject), (sizes.get(root(subject)) ?? 0) + Number(claims))
  }
  return new Set(ids.filter(id => (sizes.get(root(id)) ?? 0) <= recounted))
}

/** Counted by the database, from claims that read as by the machine. */
async function groupsOf(reader: Reader, lens: Lens, query: SubjectQuery): Promise<Counted[]> {
  const rows = await machineRows(reader, lens, query)
    .select(({ fn }) => [
      'claim.subject as id',
      fn.countAll<number>().as('claims'),
      fn.count<number>('claim.document').distinct().as('documents'),
      fn.count<number>('claim.source_id').distinct().as('claimants'),
      fn.max('claim.day').as('latest'),
    ])
    .groupBy('claim.subject')
    .execute()
  return rows.map(({ id, claims, documents, claimants, latest }) => ({
    id: id!,
    claims: Number(claims),
    documents: Number(documents),
    claimants: Number(claimants),
    latest,
  }))
}

/** Parts of large subjects: what is certain is that there are no fewer documents and claimants than in each of them. */
function together({ merged }: Lens, parts: readonly Counted[]): Counted[] {
  return [...grouped(parts, each => merged.get(each.id) ?? each.id)].map(([id, list]) => ({
    id,
    claims: list.reduce((sum, each) => sum + each.claims, 0),
    documents: Math.max(...list.map(each => each.documents)),
    claimants: Math.max(...list.map(each => each.claimants)),
    latest: latestOf(list.map(each => each.latest)),
  }))
}

interface Told {
  readonly subject: string | null
  readonly document: string
  readonly claimant: string
  readonly day: string | null
}

const columns = ['claim.subject', 'claim.document', 'claim.source_id as claimant', 'claim.day'] as const

/** Claims one by one: those that read as by the machine, and those laid over others. */
async function claimsOf(reader: Reader, lens: Lens, query: SubjectQuery, limit?: number): Promise<Told[]> {
  const machine = machineRows(reader, lens, query).select(columns)
  const rows: Told[] = await (limit === undefined ? machine : machine.limit(limit)).execute()
  return lens.lays ? [...rows, ...(await laidOf(reader, lens, query))] : rows
}

const laidOf = (reader: Reader, lens: Lens, query: SubjectQuery): Promise<Told[]> =>
  laidRows(reader, lens, query).select(columns).execute()

const counted = ({ merged }: Lens, rows: readonly Told[]): Counted[] =>
  [...grouped(rows, row => merged.get(row.subject ?? '') ?? row.subject)].flatMap(([id, list]) =>
    id === null ? [] : [countedOf(id, list)],
  )

const countedOf = (
  id: string,
  list: readonly { readonly document: string; readonly claimant: string; readonly day: string | null }[],
): Counted => ({
  id,
  claims: list.length,
  documents: new Set(list.map(each => each.document)).size,
  claimants: new Set(list.map(each => each.claimant)).size,
  latest: latestOf(list.map(each => each.day)),
})
