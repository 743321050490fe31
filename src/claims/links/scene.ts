import { isAllCapitals } from '../../text/characters.ts'
import type { Sentence, Text, Token } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { preposition } from './grammar.ts'
import { anyWords, capital, clauseEnd, mark, type Opening, type Word, wordOf, wordOfToken } from './lexicon.ts'

/** One sentence as the linking sees it: tokens of the document, with what the lexicon knows of those in [from, to). */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** What is known of each token of the sentence, by index minus `from`. */
  readonly words: readonly (Word | undefined)[]
  readonly sentence: Sentence
  /** The document tells of a disease that spreads: "cases" are sick people there, and those in hospital are no wounded. */
  readonly outbreak: boolean
  /** It tells of people on the run: those who "left", "crossed" or "arrived" have fled. */
  readonly exodus: boolean
  /** It tells of forces that are sent and stationed. */
  readonly muster: boolean
  /** Whether a token belongs to a figure. */
  readonly figureAt: (at: number) => boolean
}

export const readScene = (
  text: Text,
  sentence: Sentence,
  outbreak: boolean,
  figureAt: (at: number) => boolean,
  exodus = false,
  muster = false,
): Scene => {
  const { from, to } = sentence
  const words = new Array<Word | undefined>(to - from)
  let cased: boolean | null = null
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]!
    let word = wordOfToken(token)
    if (word === may && isMonth(text, at)) word = undefined
    // "IS fighters", "the WHO": capitals among small letters make a name of a small word.
    const shouted = word !== undefined && word.bits !== 0 && token.text.length > 1 && isShouted(token)
    if (shouted) cased ??= hasSmallLetters(text, sentence)
    words[at - from] = shouted && cased === true ? undefined : word
  }
  return { tokens: text.tokens, from, to, words, sentence, outbreak, exodus, muster, figureAt }
}

const may = wordOf('may')

const beforeMonths = wordSet('in since of on last this until till by early mid late from'.split(' '))

/** "since May", "May 1980": the month, not the modal. */
const isMonth = ({ tokens }: Text, at: number): boolean =>
  tokens[at + 1]?.kind === 'number' || (at > 0 && beforeMonths(tokens[at - 1]!))

const isShouted = ({ text, lower }: Token): boolean => text !== lower && isAllCapitals(text)

const hasSmallLetters = (text: Text, { from, to }: Sentence): boolean => {
  for (let at = from; at < to; at++) {
    const { kind, text: word, lower } = text.tokens[at]!
    if (kind === 'word' && word === lower) return true
  }
  return false
}

export const wordAt = (scene: Scene, at: number): Word | undefined => scene.words[at - scene.from]

/** The grammar bits of the token at an index; 0 outside the sentence and for words the tables do not hold. */
export const bitsAt = (scene: Scene, at: number): number =>
  at < scene.from || at >= scene.to ? 0 : (scene.words[at - scene.from]?.bits ?? 0)

/** The token at an index of the sentence; undefined outside it. */
export const tokenAt = (scene: Scene, at: number): Token | undefined =>
  at < scene.from || at >= scene.to ? undefined : scene.tokens[at]

export const lowerAt = (scene: Scene, at: number): string =>
  at < scene.from || at >= scene.to ? '' : scene.tokens[at]!.lower

const endsClause = wordSet([',', ';', '.', ':', '!', '?', ')', '"', '”', '–', '—'])

/** Where a phrase of the tables that begins at `at` ends, or -1. */
export const restEnd = (scene: Scene, at: number, { rest, numbers }: Opening): number => {
  let next = at + 1
  for (let part = 0; part < numbers.length; part++) {
    const number = numbers[part]!
    if (number === anyWords) {
      const last = numbers[numbers.length - 1]
      for (let skip = 0; skip < 5 && next + skip < scene.to; skip++) {
        if (scene.tokens[next + skip]!.word === last) return next + skip + 1
        if ((bitsAt(scene, next + skip) & preposition) !== 0) return -1
      }
      return -1
    }
    // "into Chad"
    if (number === capital) {
      if (next >= scene.to || !isCapitalised(scene.tokens[next]!.text)) return -1
      next++
      continue
    }
    // "13 held, owner missing": the mark is asked for but is no word of the phrase.
    if (number === mark) return next < scene.to && scene.tokens[next]!.lower === rest[part] ? next : -1
    if (number === clauseEnd) return next >= scene.to || endsClause(scene.tokens[next]) ? next : -1
    // embraced "martyrdom"
    if (next < scene.to && isQuote(scene.tokens[next]!)) next++
    if (next >= scene.to || scene.tokens[next]!.word !== number) return -1
    next++
  }
  return next
}

/** So far before and behind a word its company is looked for. */
const companyBefore = 14
const companyBehind = 10

/** Whether one of some words stands within reach of a token. */
export const isNear = (scene: Scene, at: number, isOne: (token: Token) => boolean): boolean => {
  const to = Math.min(scene.to, at + companyBehind + 1)
  for (let next = Math.max(scene.from, at - companyBefore); next < to; next++) {
    if (next !== at && isOne(scene.tokens[next]!)) return true
  }
  return false
}

const isQuote = ({ kind, lower }: Token): boolean =>
  kind === 'punctuation' && (lower === '"' || lower === '“' || lower === '‘')

/** A capital and then small letters: "Lynch", not "LYNCH". */
export const isCapitalised = (text: string): boolean =>
  isCapital(text) && text.length > 1 && text === text[0]! + text.slice(1).toLowerCase()

export const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
}
