import { isAllCapitals } from '../text/characters.ts'
import type { Token } from '../text/text.ts'
import {
  highOffices,
  locatives,
  otherThings,
  personLike,
  placeFollowers,
  placeNouns,
  titles,
} from './tables/context.ts'
import { isCapital } from './trie.ts'

/** The stretch of tokens that guards may look at. */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly end: number
  /** Headlines capitalise every word: capitals around a name say nothing there. */
  readonly headline: boolean
  /** Names of places that the article has used as a person's ("Michael Jordan"). */
  readonly strangers: Set<string>
}

const isName = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && isCapital(token) && token.text.length > 1

/** Whether the word before `at` reads as a given name, so that what stands at `at` is somebody else's family name. */
const hasGivenName = ({ tokens, from, headline }: Scene, at: number): boolean => {
  const before = at > from ? tokens[at - 1] : undefined
  if (headline || !isName(before) || titles.has(before.lower) || locatives.has(before.lower)) return false
  if (isAllCapitals(before.text)) return false
  return at - 1 > from || !/(?:ing|ed|ly|ian|ese|ish)$/.test(before.lower)
}

/** "President Cristiani", "Prime Minister Oli": an office before a family name stands in for the given name. */
export const isInOffice = ({ tokens, from }: Scene, at: number): boolean => {
  if (at === from) return false
  const { lower } = tokens[at - 1]!
  return highOffices.has(lower) || (lower === 'minister' && at - 2 >= from && tokens[at - 2]!.lower === 'prime')
}

/** Whether tokens [at, to) can be a leader's family name alone; `common` for names that many bear. */
export const isFamilyName = (scene: Scene, at: number, to: number, common: boolean): boolean => {
  const next = to < scene.end ? scene.tokens[to] : undefined
  if (next !== undefined && otherThings.has(next.lower) && isName(next)) return false
  if (common && isName(next) && !scene.headline && !titles.has(next.lower)) return false
  if (common && next?.lower === '-' && next.glued) return false
  return !hasGivenName(scene, at)
}

const saysPlace = ({ tokens, from, end }: Scene, at: number, to: number): boolean => {
  const next = to < end ? tokens[to] : undefined
  if (next !== undefined && placeNouns.has(next.lower)) return true
  const before = at > from ? tokens[at - 1] : undefined
  const afterNext = to + 1 < end ? tokens[to + 1] : undefined
  // "Perth, Australia" and datelines; a list of names reads alike, so only at the start or behind a place word.
  if (before === undefined) return next?.lower === ',' && isName(afterNext)
  if (!locatives.has(before.lower)) return false
  return !isName(next) || titles.has(next.lower)
}

/** Whether tokens [at, to) can be the place or country that the tables take them for. */
export const isPlace = (scene: Scene, at: number, to: number, guarded: boolean): boolean => {
  if (guarded) return saysPlace(scene, at, to)
  const { tokens, end, headline } = scene
  if (to - at > 1 || headline || !personLike.has(tokens[at]!.lower)) return true
  const next = to < end ? tokens[to] : undefined
  if (hasGivenName(scene, at)) {
    scene.strangers.add(tokens[at]!.lower)
    return false
  }
  if (scene.strangers.has(tokens[at]!.lower)) return saysPlace(scene, at, to)
  return (
    !isName(next) ||
    isAllCapitals(next.text) ||
    placeFollowers.has(next.lower) ||
    placeNouns.has(next.lower) ||
    titles.has(next.lower)
  )
}
