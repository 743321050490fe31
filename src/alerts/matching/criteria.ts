import { matchClaimants } from '../../answers/matching/claimants.ts'
import { fits, meaningOfClaim, meaningOfName } from '../../answers/matching/fits.ts'
import { type Term, termsOf } from '../../answers/matching/terms.ts'
import { figureWords, listWords } from '../../answers/wording.ts'
import { measureLabels } from '../../claims/measures/measure.ts'
import { claimantKey } from '../../index/known.ts'
import type { StoredClaim } from '../../index/store.ts'
import type { Verdict } from '../deciding/verdict.ts'
import type { Criteria, Kind } from '../watch.ts'
import { kindWords } from '../wording.ts'

/** What a watch asks for, its words looked up. */
export interface Prepared extends Criteria {
  /** Who and where, as terms. */
  readonly terms: readonly Term[]
}

export const prepare = (criteria: Criteria): Prepared => ({
  ...criteria,
  terms: [...termsOf(criteria.who ?? ''), ...termsOf(criteria.place ?? '')],
})

/** All words that a claim is found by: what it counts and where, and what its subject is called. */
export function wordsOfClaim(claim: StoredClaim): Set<string> {
  return meaningOfClaim(claim).union(nameWords(claim.subject.name))
}

/** Subjects whose words are kept: one subject's claims come one after the other. */
const mostNames = 200
const names = new Map<string, Set<string>>()

function nameWords(name: string): Set<string> {
  const held = names.get(name)
  if (held !== undefined) return held
  const found = meaningOfName(name)
  if (names.size >= mostNames) names.delete(names.keys().next().value!)
  names.set(name, found)
  return found
}

/** Why a claim is not what a watch asks for, in words; null when it is. */
export function whyNotAsked(asked: Prepared, claim: StoredClaim, words: ReadonlySet<string>): string | null {
  const { measures, terms, source, who, place } = asked
  if (measures.length > 0 && !measures.includes(claim.measure))
    return `it counts the ${measureLabels[claim.measure]}, the watch is for ${listWords(measures.map(each => measureLabels[each]))}`
  if (!fits(terms, words))
    return `it is not about ${[who, place].filter(each => each !== null).join(' in ')}, but ${claim.subject.name}`
  if (source !== null && !isSource(source, claim)) return `${claim.source.name} is not who is meant by “${source}”`
  return null
}

/** True when the words name the claim's claimant, or the country it speaks for. */
function isSource(typed: string, { source, document }: StoredClaim): boolean {
  const name = source.kind === 'outlet' ? (document.outlet ?? source.name) : source.name
  const known = { key: claimantKey(source), name, country: source.country, kind: source.kind }
  return matchClaimants(typed, [{ ...known, claims: 1, documents: 1, latest: null }]).length > 0
}

/** Why what is new about a figure is not what a watch wants to hear of, in words; null when it is. */
export function whyNotWanted(asked: Pick<Criteria, 'kinds' | 'minimum'>, verdict: Verdict): string | null {
  const { kinds, was, claim } = verdict
  if (kinds.length === 0) return verdict.why
  if (!kinds.some(kind => asked.kinds.includes(kind)))
    return `it comes under ${kindList(kinds)}, the watch is for ${kindList(asked.kinds)}`
  if (asked.minimum === null) return null
  const size = was === null ? value(claim) : Math.abs(value(claim) - value(was))
  if (size >= asked.minimum) return null
  const least = figureWords({ low: asked.minimum, high: asked.minimum, bound: 'exact', unit: claim.unit })
  return was === null
    ? `${figureWords(claim)} is less than the watch's minimum of ${least}`
    : `it changes ${figureWords(was)} to ${figureWords(claim)}, by less than the watch's minimum of ${least}`
}

const kindList = (kinds: readonly Kind[]): string => listWords(kinds.map(kind => kindWords[kind]))

const value = ({ low, high }: StoredClaim): number => high ?? low ?? 0
