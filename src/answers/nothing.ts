import { measures as allMeasures, type Measure, measureLabels } from '../claims/measures/measure.ts'
import { claimantKey } from '../index/known.ts'
import type { Store, SubjectSupport } from '../index/store.ts'
import { nameOf } from '../names/lookup.ts'
import { matchClaimants } from './matching/claimants.ts'
import { eventTerms } from './matching/events.ts'
import { matchSubjects } from './matching/fits.ts'
import { termsOf } from './matching/terms.ts'
import type { Question } from './question.ts'
import { countWords, dayWords, figureWords, listWords, shortName } from './wording.ts'

/** So many examples of what there is are named. */
const mostNamed = 5

/** Why a question has no answer, and what the index has instead: the first thing asked that nothing fits. */
export async function whyNothing(store: Store, question: Question, measures: readonly Measure[]): Promise<string> {
  const { tenant, who, place, event, source, since, until, figure } = question
  const measured = await store.subjects({ tenant, measures })
  if (measured.length === 0 && (await store.subjects({ tenant })).length === 0) return 'The index holds no figures yet.'
  if (measured.length === 0)
    return `No figure for ${measureWords(measures)} in the index. ${await measuresThere(store, question)}`
  const named = question.subject === undefined ? null : await subjectsCalled(store, question, question.subject)
  if (named?.size === 0)
    return `No subject “${question.subject}” in the index. It has figures about ${some(measured.map(each => each.name))}.`
  const words = [[who, event].filter(each => each !== undefined).join(', '), place]
  // A subject that is named decides, whatever else is typed.
  const about = named?.values().next().value ?? words.filter(each => each !== undefined && each !== '').join(' in ')
  const terms = [...termsOf(who ?? ''), ...termsOf(place ?? ''), ...eventTerms(event ?? '')]
  const asked =
    named !== null
      ? measured.filter(each => named.has(each.id))
      : terms.length === 0
        ? measured
        : (await matchSubjects(store, { tenant, measures }, about, terms)).map(match => match.subject)
  if (asked.length === 0)
    return `No figure about ${about}${ofMeasures(measures)} in the index. It has figures about ${some((await near(store, question, measured)).map(each => each.name))}.`
  if (source !== undefined) {
    const speaking = await store.claims({ tenant, measures, subjects: asked.slice(0, mostNamed).map(each => each.id) })
    const known = await store.claimants(tenant)
    const keys = new Set(source.split(';').flatMap(name => matchClaimants(name.trim(), known).map(each => each.key)))
    if (!speaking.some(claim => keys.has(claimantKey(claim.source)))) {
      const names = [...new Set(speaking.map(claim => shortName(claim.source.name)))]
      return `No figure from ${listWords(source.split(';').map(name => nameWords(name.trim())))}${about === '' ? '' : ` about ${about}`}${keys.size > 0 ? ofMeasures(measures) : ''} in the index. ${aboutWhat(about)} come from ${some(names)}.`
    }
  }
  if (figure !== undefined)
    return `Nobody is quoted with ${figureWords({ low: figure, high: figure, bound: 'exact', unit: null })}${about === '' ? '' : ` about ${about}`}${ofMeasures(measures)} in the index.`
  const latest = asked
    .flatMap(each => each.latest ?? [])
    .sort()
    .at(-1)
  const period = [
    since === undefined ? null : `since ${dayWords(since)}`,
    until === undefined ? null : `until ${dayWords(until)}`,
  ]
  const when = period.filter(each => each !== null).join(' and ')
  if (when === '') return 'No figure in the index fits all of that together.'
  return `No figure ${when} in the index. ${latest === undefined ? 'None that fits has a known date.' : `The newest one that fits is of ${dayWords(latest)}.`}`
}

/** Names of the subjects that are called so, by their ids, the nearest first. */
async function subjectsCalled(store: Store, { tenant }: Question, typed: string): Promise<ReadonlyMap<string, string>> {
  const found = await matchSubjects(store, { tenant }, typed, termsOf(typed))
  return new Map(found.map(({ subject: { id, name } }) => [id, name]))
}

/** What the index has of the same place, else of the same people, else what is best supported. */
async function near(
  store: Store,
  { tenant, place, who }: Question,
  measured: readonly SubjectSupport[],
): Promise<readonly SubjectSupport[]> {
  for (const words of [place, who]) {
    const terms = termsOf(words ?? '')
    const found = terms.length === 0 ? [] : await store.subjects({ tenant, terms, limit: mostNamed })
    if (found.length > 0) return found
  }
  return measured
}

const aboutWhat = (about: string): string => (about === '' ? 'Figures' : 'Figures about them')

/** The measures, unless everything was asked for. */
const ofMeasures = (measures: readonly Measure[]): string =>
  measures.length === allMeasures.length ? '' : ` (${measureWords(measures)})`

const measureWords = (measures: readonly Measure[]): string => listWords(measures.map(each => measureLabels[each]))

async function measuresThere(store: Store, { tenant }: Question): Promise<string> {
  const there: string[] = []
  for (const measure of allMeasures)
    if ((await store.subjects({ tenant, measures: [measure] })).length > 0) there.push(measureLabels[measure])
  return `It has figures for ${listWords(there)}.`
}

/** The name that the words mean, as it is written; the words themselves when they name nobody known. */
function nameWords(typed: string): string {
  const name = nameOf(typed)
  return name?.kind === 'country' || name?.kind === 'person' || name?.kind === 'place' ? name.name : typed
}

/** Two subjects may go by one name: it is said once. */
function some(all: readonly string[]): string {
  const names = [...new Set(all)]
  const more = names.length - mostNamed
  return listWords([...names.slice(0, mostNamed), ...(more > 0 ? [countWords(more, 'other')] : [])])
}
