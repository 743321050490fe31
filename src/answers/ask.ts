import { measures as allMeasures, type Measure } from '../claims/measures/measure.ts'
import { claimantKey } from '../index/known.ts'
import type { ClaimQuery, Known, Store, StoredClaim, Tenant } from '../index/store.ts'
import type { Answer, Table } from './answer.ts'
import { matchClaimants } from './matching/claimants.ts'
import { eventTerms, otherEvents } from './matching/events.ts'
import { bestSubjects, claimFits, type Match, matchSubjects } from './matching/fits.ts'
import { type Term, termsOf } from './matching/terms.ts'
import { whyNothing } from './nothing.ts'
import { isCurrent } from './positions/current.ts'
import type { Question } from './question.ts'
import { tablesOf } from './tables.ts'

/** So many other subjects are named: as many as a menu of any platform holds. */
export const mostOthers = 24

/** Answer one question from the index: the best supported subject that matches, its tables, and what else matches. */
export async function answer(store: Store, question: Question): Promise<Answer> {
  return (await answers(store, question, 1))[0]!
}

/** The same for so many of the best supported subjects that match; a single answer that says why where there is none. */
export async function answers(store: Store, question: Question, most: number): Promise<Answer[]> {
  const measures = question.measures.length > 0 ? question.measures : allMeasures
  const query = await queryOf(store, question, measures)
  const matches = query === null ? [] : await meantSubjects(store, question, query)
  const terms = askedTerms({ ...question, event: '' })
  const found = new Map<Match, Table[]>()
  for (const match of matches) {
    if (found.size === most) break
    const tables = await tablesFor(store, question, query!, match, measures, terms)
    if (tables.length > 0) found.set(match, tables)
  }
  if (found.size === 0)
    return [
      { subject: null, tables: [], summary: [], others: [], nothing: await whyNothing(store, question, measures) },
    ]
  const others = matches
    .filter(match => !found.has(match))
    .slice(0, mostOthers)
    .map(match => match.subject)
  return [...found].map(([{ subject }, tables]) => ({
    subject: { id: subject.id, name: subject.name, nature: subject.nature },
    tables,
    summary: mainTable(tables).summary,
    others,
    nothing: null,
  }))
}

/** Subjects that a question may mean; those of another kind of event than it names are not among them. */
async function meantSubjects(store: Store, question: Question, query: ClaimQuery): Promise<Match[]> {
  const found = await matchesOf(store, question, query)
  const { event, who, place } = question
  if (found.length > 0 || event === undefined || (who === undefined && place === undefined)) return found
  // Reports call one thing by many words: what is not known for another kind of event may be the one that is meant.
  const { event: _, ...others } = question
  const near = await matchesOf(store, others, query)
  const apart = await store.subjects({ ...query, terms: [...askedTerms(others), otherEvents(event)] })
  return near.filter(({ subject }) => !apart.some(({ id }) => id === subject.id))
}

/** Everybody who is meant by a list of names. */
async function claimantsNamed(store: Store, tenant: Tenant, source: string): Promise<Known[]> {
  const known = await store.claimants(tenant)
  return [...new Set(source.split(';').flatMap(name => matchClaimants(name.trim(), known)))]
}

/** What narrows claims whatever their subject is; null when nobody is who `source` asks for. */
async function queryOf(store: Store, question: Question, measures: readonly Measure[]): Promise<ClaimQuery | null> {
  const { tenant, source, since, until } = question
  const claimants = source === undefined ? null : await claimantsNamed(store, tenant, source)
  if (claimants?.length === 0) return null
  return {
    tenant,
    measures,
    ...(claimants === null ? {} : { claimants: claimants.map(each => each.key) }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  }
}

/** Subjects that a question may mean, best first. */
export async function matchesOf(store: Store, question: Question, query: ClaimQuery): Promise<Match[]> {
  if (question.subject !== undefined)
    return await matchSubjects(store, query, question.subject, termsOf(question.subject))
  const terms = askedTerms(question)
  if (terms.length > 0) return await matchSubjects(store, query, question.who ?? question.place ?? '', terms)
  return (await bestSubjects(store, query)).map(subject => ({ subject, whole: true }))
}

/** Who and where was asked for, as words. */
export const askedTerms = ({ who, place, event }: Pick<Question, 'who' | 'place' | 'event'>): Term[] => [
  ...termsOf(who ?? ''),
  ...termsOf(place ?? ''),
  ...eventTerms(event ?? ''),
]

/** The tables of one subject, narrowed as asked. */
export async function tablesFor(
  store: Store,
  question: Question,
  query: ClaimQuery,
  { subject, whole }: Match,
  measures: readonly Measure[],
  terms: readonly Term[],
): Promise<Table[]> {
  // Sums of killed and wounded stand among casualties, so they are needed for them.
  const needed = measures.includes('casualties') ? [...new Set([...measures, 'killed', 'wounded'])] : measures
  // What one claimant's figure is, a total or an engagement, only the others' tell: they are asked for as well.
  const { claimants, ...anybody } = query
  const found = await store.claims({ ...anybody, measures: needed, subjects: [subject.id] })
  const claims = whole || question.subject !== undefined ? found : found.filter(claim => claimFits(terms, claim))
  const narrowed =
    [question.source, question.since, question.until, question.figure].some(each => each !== undefined) || !whole
  const keys = new Set(claimants)
  const options = { history: question.history === true, narrowed }
  if (claimants === undefined && question.figure === undefined) return tablesOf(claims, measures, options)
  const isMeant = (claim: StoredClaim) =>
    (claimants === undefined || keys.has(claimantKey(claim.source))) && holdsFigure(claim, question.figure)
  return tablesOf(claims, measures, { ...options, only: new Set(claims.filter(isMeant).map(({ id }) => id)) })
}

const holdsFigure = ({ low, high }: StoredClaim, figure: number | undefined): boolean =>
  figure === undefined || low === figure || high === figure

/** The table that the summary is about: the one on which most claimants have a say now. */
function mainTable(tables: readonly Table[]): Table {
  const say = (table: Table) => table.positions.filter(isCurrent).length
  return tables.reduce((best, table) => (say(table) > say(best) ? table : best))
}
