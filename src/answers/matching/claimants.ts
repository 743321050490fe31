import type { Known } from '../../index/store.ts'
import { nameOf } from '../../names/lookup.ts'
import { singular, wordsOf } from './terms.ts'

/**
 * Claimants that somebody means by a few words: by id or name first ("Zelensky", "NIS"), then everybody who speaks for the
 * country named or meant ("Seoul", "south korea"), then those whose name holds the words ("intelligence").
 */
export function matchClaimants(typed: string, claimants: readonly Known[]): Known[] {
  const name = nameOf(typed)
  const folded = fold(typed)
  const exact = claimants.filter(each => each.key === name?.id || fold(each.name) === folded || each.key === folded)
  if (name?.kind === 'country') {
    const country = claimants.filter(each => each.country === name.id || each.key === name.id)
    return country.length > 0 ? country : exact
  }
  if (exact.length > 0) return exact
  const holding = claimants.filter(each => holds(each.name, typed))
  if (holding.length > 0) return holding
  // A capital speaks for its country.
  const country = name?.kind === 'place' || name?.kind === 'government' ? name.country : null
  return country === null ? [] : claimants.filter(each => each.country === country)
}

/** Every word typed begins a word of the name. */
export function holds(name: string, typed: string): boolean {
  const words = wordsOf(name).map(bare)
  const wanted = wordsOf(typed).map(word => singular(bare(word)))
  return wanted.length > 0 && wanted.every(word => words.some(each => each.startsWith(word)))
}

const bare = (word: string): string => word.toLowerCase().replace(/[.'’]/g, '')

const fold = (text: string): string => wordsOf(text).map(bare).join(' ')
