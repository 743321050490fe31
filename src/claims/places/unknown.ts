import { isAllCapitals } from '../../text/characters.ts'
import type { Token } from '../../text/text.ts'
import { isStrange, wordSet } from '../../text/vocabulary.ts'
import { isLocating, isNotProper, kindsOfPlace, weakKinds } from './words.ts'

/** A place that no table knows: its name is tokens [nameFrom, nameTo), all of it up to `to`. */
export interface UnknownPlace {
  readonly nameFrom: number
  readonly nameTo: number
  readonly to: number
}

const longest = 4
/** Hyphens join words into one ("Pul-e-Alam"), but not without end. */
const longestInTokens = 12
const joints = wordSet(['-', '‐', '‑'])
const prefixes = wordSet(['al', 'el', 'ad', 'an', 'ar', 'as', 'az', 'de', 'la', 'las', 'los', 'san', 'santa', 'st'])
const isKind = wordSet(kindsOfPlace)

/** Kinds without which a name is another: "Cape Town". */
const isInNames = wordSet(['city', 'town', 'island', 'islands', 'valley'])

/** A capitalised word; words all in capitals are abbreviations or shouted text and prove nothing. */
const isProper = (token: Token): boolean => {
  if (token.text === token.lower) return false
  const code = token.text.charCodeAt(0)
  const capital = code < 128 ? code >= 65 && code <= 90 : token.text[0] !== token.lower[0]
  return token.kind === 'word' && capital && token.text.length > 1 && !isAllCapitals(token.text) && !isNotProper(token)
}

/** Where the capitalised words that start at `at` end; `at` when there are none. */
const properEnd = (tokens: readonly Token[], at: number, end: number): number => {
  let to = at
  for (let words = 0; words < longest && to < end; words++) {
    const token = tokens[to]!
    const prefix = prefixes(token) && to + 2 < end && joints(tokens[to + 1]!) && isProper(tokens[to + 2]!)
    if (prefix) to += 3
    else if (isProper(token)) to++
    else break
    while (
      to + 1 < end &&
      to - at < longestInTokens &&
      joints(tokens[to]!) &&
      tokens[to]!.glued &&
      tokens[to + 1]!.glued &&
      tokens[to + 1]!.kind === 'word'
    )
      to += 2
  }
  return to
}

/**
 * "in Sidi Amer, Egypt": a name behind a word of place whose country follows. `known` is where the known place behind it starts.
 */
export const readBeforeCountry = (
  tokens: readonly Token[],
  at: number,
  from: number,
  known: number,
): UnknownPlace | null => {
  if (known - at < 2 || known - at > longestInTokens || at === from || tokens[known - 1]!.lower !== ',') return null
  if (!isLocating(tokens[at - 1]) && tokens[at - 1]!.lower !== 'of') return null
  const nameTo = properEnd(tokens, at, known - 1)
  return nameTo === known - 1 ? { nameFrom: at, nameTo, to: nameTo } : null
}

/** "the town of Kalemie" or "Jarez village" where it starts at `at`; the sentence starts at `from`, and nothing behind `end` is looked at. */
export const readUnknown = (tokens: readonly Token[], at: number, from: number, end: number): UnknownPlace | null => {
  const token = tokens[at]!
  if (token.kind !== 'word') return null
  if (isKind(token)) {
    if (at + 2 >= end || tokens[at + 1]!.lower !== 'of') return null
    const nameTo = properEnd(tokens, at + 2, end)
    return nameTo === at + 2 ? null : { nameFrom: at + 2, nameTo, to: nameTo }
  }
  const to = properEnd(tokens, at, end)
  const ownKind = to - at > 1 && isKind(tokens[to - 1]!)
  if (ownKind && isInNames(tokens[to - 1]!))
    return at > from && isLocating(tokens[at - 1]) ? { nameFrom: at, nameTo: to, to } : null
  // "Kolomai Strait": the kind has a capital of its own.
  const nameTo = ownKind ? to - 1 : to
  if (nameTo === at || nameTo >= end || (nameTo === at + 1 && /(?:ish|ese|ian)$/.test(token.lower))) return null
  const kind = tokens[nameTo]!
  if (!isKind(kind)) return null
  // "in Jarez Village", "in the Kolomai Strait"; "in the Smith Camp" are people.
  const named = at - 1 > from && tokens[at - 1]!.lower === 'the' && !weakKinds.has(kind.lower)
  const before = named ? at - 2 : at - 1
  const located = before >= from && (isLocating(tokens[before]) || tokens[before]!.lower === 'of')
  // "Jarez Village" and "Khiam camp" need an "in" before them; the first word of a sentence has its capital anyway.
  if ((kind.text !== kind.lower || weakKinds.has(kind.lower) || (at === from && nameTo === at + 1)) && !located)
    return null
  return { nameFrom: at, nameTo, to: nameTo + 1 }
}

const within = wordSet(['in', 'near', 'outside', 'off', 'around'])
const afterName = wordSet(['and', 'or'])

/** "in Tomé", "near Mahboula": a name that stands in no table of the engine, right behind a word of place. */
export const readLocated = (tokens: readonly Token[], at: number, from: number, end: number): UnknownPlace | null => {
  const token = tokens[at]!
  if (!isStrange(token) || at === from || !within(tokens[at - 1]!) || !isProper(token)) return null
  const nameTo = properEnd(tokens, at, end)
  if (nameTo === at || notPlace.test(tokens[nameTo - 1]!.lower)) return null
  for (let index = at; index < nameTo; index++)
    if (tokens[index]!.kind === 'word' && !isStrange(tokens[index]!) && !prefixes(tokens[index]!)) return null
  const next = tokens[nameTo]
  // "in Mr. Smith's favour", "in Sept. 11 theories"
  if (next?.text === '.' && next.glued && tokens[nameTo - 1]!.text.length <= 4) return null
  // "in Smith's view", "in Salva Kiir and ..." are persons, "in Alpha 2" and "in Omega FC" are neither.
  if (next === undefined || next.kind === 'possessive' || next.kind === 'number' || afterName(next)) return null
  if (next.kind === 'word' && next.text !== next.lower) return null
  return { nameFrom: at, nameTo, to: nameTo }
}

/** Whether any of tokens [from, to) may make a place that no table knows; most sentences have none. */
export const mayHoldUnknown = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (isKind(token) || (isStrange(token) && at > from && within(tokens[at - 1]!) && isProper(token))) return true
  }
  return false
}

/** Languages, faiths and firms. */
const notPlace = /(?:ish|ese|ian|ism|ics|ings|corp|holdings|airlines|airways|industries|times|post|gazette|magazine)$/
