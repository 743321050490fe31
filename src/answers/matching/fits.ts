import type { ClaimQuery, Store, StoredClaim, SubjectSupport } from '../../index/store.ts'
import { countedParts } from '../../index/subjects/family.ts'
import { ofCountry } from '../../index/subjects/name.ts'
import { alike, type Term, termsOf, wordsOf } from './terms.ts'

/** Everything a set of words means, so that terms can be looked up in it. */
export function meaning(words: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const word of words) for (const each of alike(word.toLowerCase())) found.add(each)
  return found
}

export const fits = (terms: readonly Term[], words: ReadonlySet<string>): boolean =>
  terms.every(
    ({ any, all }) => [...any].some(word => words.has(word)) || (all.length > 0 && all.every(word => words.has(word))),
  )

/** Names are looked up in the tables only for so many subjects: the best supported of those that match. */
const mostNamed = 50

export interface Match {
  readonly subject: SubjectSupport
  /** True when the subject's own name says all that was asked; else only some of its claims may be meant. */
  readonly whole: boolean
}

/** More subjects than this are neither shown nor tried for an answer. */
const most = 60

/** Subjects that terms may mean: those whose name says so first, then those among whose claims it is said. */
export async function matchSubjects(
  store: Store,
  query: ClaimQuery,
  typed: string,
  terms: readonly Term[],
): Promise<Match[]> {
  const exact = await store.subjects({ ...query, named: typed, limit: most })
  if (exact.length > 0) return exact.map(subject => ({ subject, whole: true }))
  const found = await store.subjects({ ...query, terms, limit: most })
  const matches = found.map((subject, at) => ({
    subject,
    whole: at < mostNamed && fits(terms, meaningOfName(subject.name)),
  }))
  return [...matches.filter(match => match.whole), ...matches.filter(match => !match.whole)]
}

/** Subjects for which most is claimed. */
export const bestSubjects = (store: Store, query: ClaimQuery): Promise<SubjectSupport[]> =>
  store.subjects({ ...query, limit: most })

/** Everything that a subject's name says. */
export function meaningOfName(name: string): Set<string> {
  const found = meaning(wordsOf(name))
  for (const term of termsOf(name)) for (const word of term.any) found.add(word)
  return found
}

/** True when the claim's own words say who and where was asked for. */
export const claimFits = (terms: readonly Term[], claim: StoredClaim): boolean => fits(terms, meaningOfClaim(claim))

/** Everything that a claim says of whom it counts, and where. */
export function meaningOfClaim({ counted, place }: Pick<StoredClaim, 'counted' | 'place'>): Set<string> {
  const words = meaning([...wordsOf(counted.text), ...counted.id.split(':'), ...wordsOf(place?.name ?? '')])
  for (const id of [place?.id, place?.country]) if (id) words.add(id)
  const { country } = countedParts(counted.id)
  if (country !== null) words.add(ofCountry(country))
  return words
}
