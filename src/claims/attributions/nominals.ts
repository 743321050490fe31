import { wordSet } from '../../text/vocabulary.ts'
import * as word from './lexicon.ts'
import { has, joint, lower, type Range, type View } from './view.ts'
import { numberWords } from './words.ts'

const stopping =
  word.determiner |
  word.preposition |
  word.be |
  word.have |
  word.modal |
  word.negation |
  word.adverb |
  word.coordinator |
  word.subordinator |
  word.pronoun |
  word.relative |
  word.time |
  word.verb

const numerals = wordSet(numberWords)

const compounds = wordSet(
  'based backed led run held controlled allied occupied installed appointed owned funded'.split(' '),
)

/** Whether the token may stand inside a noun phrase. */
export const isNominal = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  if (token === undefined || view.marks[at] !== 0) return false
  if (token.kind === 'possessive' || token.kind === 'number' || token.kind === 'symbol') return true
  const classes = view.classes[at]!
  if ((classes & stopping) === 0) return true
  const before = view.marks[at - 1] === joint
  // "Doctors Without Borders"
  if ((classes & word.preposition) !== 0 && (classes & word.linking) === 0 && view.capital[at] === 1) {
    return view.capital[at - 1] === 1 && view.capital[at + 1] === 1
  }
  // "the Britain based monitor", where hyphens are lost
  if ((classes & word.verb) !== 0 && compounds(view.tokens[at]) && view.capital[at - 1] === 1) return true
  // "US-backed", "the wounded man", "May" as a name.
  if ((classes & word.verb) !== 0)
    return before || (at > 0 && has(view, at - 1, word.determiner) && (classes & word.cueVerb) === 0)
  return before && view.tokens[at]!.glued && (classes & (word.be | word.have | word.modal)) === 0
}

export const isNumeral = (view: View, at: number): boolean =>
  view.tokens[at]?.kind === 'number' || numerals(view.tokens[at])

export const isPlural = (view: View, at: number): boolean => {
  const text = lower(view, at)
  return text.length > 3 && text.endsWith('s') && !text.endsWith('ss') && !text.endsWith('us')
}

/** The head of a noun phrase: the word before its first preposition, or the last one. */
export const headOf = (view: View, { from, to }: Range): number => {
  for (let at = from + 1; at < to; at++) if (has(view, at, word.preposition)) return at - 1
  return to - 1
}

export const isSpeaker = (view: View, at: number): boolean => has(view, at, word.speaker)

export const particles = new Set([
  'de',
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'von',
  'van',
  'der',
  'la',
  'da',
  'di',
  'du',
  'del',
  'abu',
  'ul',
  'st',
])

/** "SANA", "UN"; in a text of capitals nothing is one. */
export const isInitialism = (view: View, at: number): boolean => {
  const { text } = view.tokens[at]!
  return view.capital[at] === 1 && text.length >= 2 && text.length <= 8 && text === text.toUpperCase()
}
