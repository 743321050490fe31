import type { Lens } from './corrections/lens.ts'
import { laidRows, machineRows } from './corrections/look.ts'
import { grouped } from './grouped.ts'
import { batches } from './rows/batches.ts'
import type { Reader } from './schema.ts'
import { latestOf } from './settling/support.ts'
import type { Subject, SubjectQuery, SubjectSupport } from './store.ts'

/** So many claims that a narrow question finds tell which subjects it is about. */
const mostClaims = 5000

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
  const isMerged = (id: string): boolean => lens.merged.has(id) || lens.members.has(id)
  const wanted = query.subjects === undefined ? subjects : subjects.filter(id => query.subjects!.includes(id))
  const byClaims = wanted.filter(id => touched.has(id) || isMerged(id))
  const apart = new Set(byClaims)
  const found: Counted[] = []
  for (const part of batches(byClaims))
    found.push(...counted(lens, await claimsOf(reader, lens, { ...query, subjects: part })))
  for (const part of batches(wanted.filter(id => !apart.has(id)))) {
    const rows = await machineRows(reader, lens, { ...query, subjects: part })
      .select(({ fn }) => [
        'claim.subject as id',
        fn.countAll<number>().as('claims'),
        fn.count<number>('claim.document').distinct().as('documents'),
        fn.count<number>('claim.source_id').distinct().as('claimants'),
        fn.max('claim.day').as('latest'),
      ])
      .groupBy('claim.subject')
      .execute()
    for (const { id, claims, documents, claimants, latest } of rows)
      found.push({
        id: id!,
        claims: Number(claims),
        documents: Number(documents),
        claimants: Number(claimants),
        latest,
      })
  }
  return found
}

interface Told {
  readonly subject: string | null
  readonly document: string
  readonly claimant: string
  readonly day: string | null
}

/** Claims one by one: those that read as by the machine, and those laid over others. */
async function claimsOf(reader: Reader, lens: Lens, query: SubjectQuery, limit?: number): Promise<Told[]> {
  const columns = ['claim.subject', 'claim.document', 'claim.source_id as claimant', 'claim.day'] as const
  const machine = machineRows(reader, lens, query).select(columns)
  const rows: Told[] = await (limit === undefined ? machine : machine.limit(limit)).execute()
  if (!lens.lays) return rows
  return [...rows, ...(await laidRows(reader, lens, query).select(columns).execute())]
}

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
