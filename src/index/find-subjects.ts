import { narrowed, subjectOf } from './find.ts'
import { grouped } from './grouped.ts'
import { batches } from './rows/batches.ts'
import { seenBy } from './rows/tenant.ts'
import type { Reader } from './schema.ts'
import { everyMeasure, latestOf } from './settling/support.ts'
import type { Subject, SubjectQuery, SubjectSupport } from './store.ts'
import { namedSubjects, subjectsByWords } from './subject-words.ts'

/** So many subjects are given where nobody says how many are wanted: more than any menu or list shows. */
const most = 200
/** Subjects no larger than this are counted where several measures are asked for; of larger ones, what is known of each measure tells enough. */
const countable = 60
/** So many claims that a narrow question finds tell which subjects it is about. */
const mostClaims = 5000

type Counted = Omit<SubjectSupport, keyof Subject> & { readonly id: string }

/**
 * Subjects of the claims that match, the best supported first: by documents, then claimants, then claims. Of many
 * thousands that match, those with most documents.
 */
export async function findSubjects(reader: Reader, query: SubjectQuery): Promise<SubjectSupport[]> {
  const limit = query.limit ?? most
  const meant = await meantBy(reader, query, limit)
  if (meant?.length === 0) return []
  const found = isNarrow(query)
    ? await countedClaims(reader, query, meant)
    : await supported(reader, query, meant ?? (await bestKnown(reader, query, limit)), limit)
  const named = await subjectsOf(
    reader,
    found.map(each => each.id),
  )
  return found
    .flatMap(each => {
      const subject = named.get(each.id)
      return subject === undefined ? [] : [{ ...each, ...subject }]
    })
    .sort(bySupport)
    .slice(0, limit)
}

/** Subjects that the words or the name of a question mean; null when it has neither. */
async function meantBy(reader: Reader, query: SubjectQuery, limit: number): Promise<readonly string[] | null> {
  if (query.named !== undefined) return await namedSubjects(reader, query.named)
  if (query.terms === undefined) return null
  // What narrows further may leave few of them.
  return await subjectsByWords(reader, query, isNarrow(query) ? limit * 4 : limit)
}

/** True when a question asks for more than a measure: then claims have to be looked at. */
const isNarrow = (query: SubjectQuery): boolean =>
  [query.subjects, query.documents, query.claimants, query.counted, query.places, query.since, query.until].some(
    each => each !== undefined,
  )

/** The subjects with most documents for each of the measures. */
async function bestKnown(reader: Reader, { tenant, measures }: SubjectQuery, limit: number): Promise<string[]> {
  const found = new Set<string>()
  for (const owner of seenBy(tenant))
    for (const measure of measures ?? [everyMeasure]) {
      const rows = await reader
        .selectFrom('subject_support')
        .select('subject')
        .where('tenant', '=', owner)
        .where('measure', '=', measure)
        .orderBy('documents', 'desc')
        .orderBy('claimants', 'desc')
        .orderBy('claims', 'desc')
        .limit(limit)
        .execute()
      for (const row of rows) found.add(row.subject)
    }
  return [...found]
}

/** What is kept of each subject, without a look at its claims where that tells enough. */
async function supported(
  reader: Reader,
  query: SubjectQuery,
  subjects: readonly string[],
  limit: number,
): Promise<Counted[]> {
  const { tenant, measures } = query
  const held = new Map<string, Counted & { readonly rows: number }>()
  for (const part of batches(subjects)) {
    const rows = await reader
      .selectFrom('subject_support')
      .selectAll()
      .where('subject', 'in', part)
      .where('tenant', 'in', seenBy(tenant))
      .where('measure', 'in', measures ?? [everyMeasure])
      .execute()
    for (const { subject: id, claims, documents, claimants, latest } of rows) {
      const before = held.get(id)
      held.set(id, {
        id,
        claims: (before?.claims ?? 0) + Number(claims),
        documents: Math.max(before?.documents ?? 0, Number(documents)),
        claimants: Math.max(before?.claimants ?? 0, Number(claimants)),
        latest: latestOf([before?.latest ?? null, latest]),
        rows: (before?.rows ?? 0) + 1,
      })
    }
  }
  const ordered = [...held.values()].sort((a, b) => b.documents - a.documents || b.claims - a.claims).slice(0, limit)
  const unsure = ordered.filter(each => each.rows > 1 && each.claims <= countable).map(each => each.id)
  const counted = new Map((await countedClaims(reader, query, unsure)).map(each => [each.id, each]))
  return ordered.map(({ rows: _, ...each }) => counted.get(each.id) ?? each)
}

/** Counted over the claims that match; over the first few thousand where no subjects are given. */
async function countedClaims(
  reader: Reader,
  query: SubjectQuery,
  subjects: readonly string[] | null,
): Promise<Counted[]> {
  if (subjects === null) {
    const rows = await narrowed(reader.selectFrom('claim'), query)
      .select(['claim.subject', 'claim.document', 'claim.source_id as claimant', 'claim.day'])
      .limit(mostClaims)
      .execute()
    return [...grouped(rows, row => row.subject)].flatMap(([id, list]) => (id === null ? [] : [countedOf(id, list)]))
  }
  const found: Counted[] = []
  for (const part of batches(subjects)) {
    const rows = await narrowed(reader.selectFrom('claim'), {
      ...query,
      subjects: query.subjects === undefined ? part : part.filter(id => query.subjects!.includes(id)),
    })
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

async function subjectsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, Subject>> {
  const found = new Map<string, Subject>()
  for (const part of batches(ids)) {
    const rows = await reader
      .selectFrom('subject')
      .select(['id', 'name', 'nature', 'reach'])
      .where('id', 'in', part)
      .execute()
    for (const row of rows) found.set(row.id, subjectOf(row))
  }
  return found
}

function bySupport(a: SubjectSupport, b: SubjectSupport): number {
  return (
    b.documents - a.documents ||
    b.claimants - a.claimants ||
    b.claims - a.claims ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  )
}
