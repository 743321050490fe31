import { asked, type Lens, lensOf } from './corrections/lens.ts'
import { touchedSubjects } from './corrections/touched.ts'
import { type Counted, countedClaims, recounted, type View } from './count-subjects.ts'
import { batches } from './rows/batches.ts'
import { subjectsById } from './rows/subject-row.ts'
import { seenBy } from './rows/tenant.ts'
import type { Reader } from './schema.ts'
import { everyMeasure, latestOf } from './settling/support.ts'
import type { SubjectQuery, SubjectSupport } from './store.ts'
import { namedSubjects, subjectsByWords } from './subject-words.ts'

/** So many subjects are given where nobody says how many are wanted: more than any menu or list shows. */
const most = 200
/** Subjects no larger than this are counted where several measures are asked for; of larger ones, what is known of each measure tells enough. */
const countable = 60

/**
 * Subjects of the claims that match, the best supported first: by documents, then claimants, then claims. Of many
 * thousands that match, those with most documents.
 */
export async function findSubjects(reader: Reader, wanted: SubjectQuery): Promise<SubjectSupport[]> {
  const lens = await lensOf(reader, wanted.tenant)
  const query: SubjectQuery = { ...wanted, ...(await asked(reader, lens, wanted)) }
  const limit = query.limit ?? most
  const view: View = { lens, touched: lens.lays ? await touchedSubjects(reader, lens) : new Set() }
  const meant = await meantBy(reader, view, query, limit)
  if (meant?.length === 0) return []
  const found = isNarrow(query)
    ? await countedClaims(reader, view, query, meant)
    : await supported(reader, view, query, meant ?? (await bestKnown(reader, view, query, limit)), limit)
  const named = await subjectsById(
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

/** Subjects with all that they stand for, in the same order. */
function whole({ merged, members }: Lens, ids: readonly string[]): string[] {
  if (merged.size === 0) return [...ids]
  return [...new Set(ids.flatMap(id => members.get(merged.get(id) ?? id) ?? [id]))]
}

/** Subjects that the words or the name of a question mean; null when it has neither. */
async function meantBy(
  reader: Reader,
  { lens, touched }: View,
  query: SubjectQuery,
  limit: number,
): Promise<readonly string[] | null> {
  if (query.named !== undefined) return whole(lens, await namedSubjects(reader, query.named))
  if (query.terms === undefined) return null
  // What narrows further may leave few of them.
  return whole(lens, await subjectsByWords(reader, query, isNarrow(query) ? limit * 4 : limit, touched))
}

/** True when a question asks for more than a measure: then claims have to be looked at. */
const isNarrow = (query: SubjectQuery): boolean =>
  [query.subjects, query.documents, query.claimants, query.counted, query.places, query.since, query.until].some(
    each => each !== undefined,
  )

/** The subjects with most documents for each of the measures. */
async function bestKnown(
  reader: Reader,
  { lens, touched }: View,
  { tenant, measures }: SubjectQuery,
  limit: number,
): Promise<string[]> {
  const found = new Set<string>(touched)
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
  return whole(lens, [...found])
}

/** What is kept of each subject, without a look at its claims where that tells enough. */
async function supported(
  reader: Reader,
  view: View,
  query: SubjectQuery,
  subjects: readonly string[],
  limit: number,
): Promise<Counted[]> {
  const { tenant, measures } = query
  const { merged } = view.lens
  const held = new Map<string, Counted & { readonly rows: number }>()
  for (const part of batches(subjects)) {
    const rows = await reader
      .selectFrom('subject_support')
      .selectAll()
      .where('subject', 'in', part)
      .where('tenant', 'in', seenBy(tenant))
      .where('measure', 'in', measures ?? [everyMeasure])
      .execute()
    for (const { subject, claims, documents, claimants, latest } of rows) {
      const id = merged.get(subject) ?? subject
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
  // One claim more or less tells nothing of a large subject; of a small one it may be all there is.
  const touched = new Set([...view.touched].map(id => merged.get(id) ?? id))
  const unsure = [
    ...ordered.filter(each => each.claims <= (touched.has(each.id) ? recounted : each.rows > 1 ? countable : 0)),
    ...[...touched].filter(id => subjects.includes(id) && !held.has(id)).map(id => ({ id })),
  ].map(each => each.id)
  const counted = new Map(
    (await countedClaims(reader, view, query, whole(view.lens, unsure))).map(each => [each.id, each]),
  )
  const asked = new Set(ordered.map(each => each.id))
  return [
    ...ordered.flatMap(({ rows: _, ...each }) => {
      const own = counted.get(each.id)
      return own !== undefined ? [own] : touched.has(each.id) && each.claims <= recounted ? [] : [each]
    }),
    ...[...counted.values()].filter(each => !asked.has(each.id)),
  ]
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
