import { isAllCapitals } from '../../text/characters.ts'
import { reused } from '../../text/reused.ts'
import type { Sentence, Text, Token } from '../../text/text.ts'
import { classesOf, cueVerb, pastForm, speaker, verb, verbForm } from './lexicon.ts'
import { pairQuotes, type Quotes } from './quotes.ts'

/** What a mark does between words. */
export const comma = 1
export const dash = 2
export const colon = 3
export const semicolon = 4
/** Ends a sentence. */
export const stop = 5
export const quote = 6
export const openParenthesis = 7
export const closeParenthesis = 8
/** Inside a compound ("Britain-based") or an abbreviation ("Mr."): no edge at all. */
export const joint = 9
export const otherMark = 10

/** Token indexes [from, to). */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A text with what the attribution rules ask of each token, worked out once. */
export interface View {
  readonly text: Text
  readonly tokens: readonly Token[]
  /** Classes of each token (bits of the lexicon). */
  readonly classes: Uint32Array
  /** What mark each token is; 0 for words and numbers. */
  readonly marks: Uint8Array
  readonly capital: Uint8Array
  readonly quotes: Quotes
  /** Index of the sentence each token stands in. */
  readonly sentenceOf: Int32Array
}

const dashes = new Set(['—', '–', '--', '-', '―', '‐', '‑', '−'])

const markOf = (token: Token, next: Token | undefined, last: boolean): number => {
  switch (token.text) {
    case ',':
      return comma
    case ';':
      return semicolon
    case ':':
      return colon
    case '!':
    case '?':
    case '…':
      return stop
    case '.':
      return last || !token.glued ? stop : joint
    case '(':
    case '[':
      return openParenthesis
    case ')':
    case ']':
      return closeParenthesis
    case '/':
    case '&':
      return joint
  }
  if (dashes.has(token.text))
    return token.glued && next?.glued === true && token.text.length === 1 && token.text !== '—' ? joint : dash
  return otherMark
}

const isApostrophe = ({ text }: Token): boolean => text === "'" || text === '’'

const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = text[0]!
  return first !== first.toLowerCase()
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90

/** Whether a sentence is in capitals throughout, as wires once were: then capitals tell nothing. */
export const isShouted = (text: Text, sentence: Sentence): boolean => {
  let words = 0
  let shouted = 0
  const end = Math.min(sentence.to, sentence.from + 40)
  for (let at = sentence.from; at < end; at++) {
    const token = text.tokens[at]!
    if (token.kind !== 'word' || token.text.length < 2) continue
    words++
    if (isUpper(token.text.charCodeAt(0)) && isUpper(token.text.charCodeAt(1))) shouted++
    else if (words > 5 && shouted * 2 < words) return false
  }
  return words > 3 && shouted * 10 >= words * 8
}

const classesFor = reused(length => new Uint32Array(length))
const marksFor = reused(length => new Uint8Array(length))
const capitalsFor = reused(length => new Uint8Array(length))
const sentencesFor = reused(length => new Int32Array(length))

/** The view of a text, good until the next one is read. */
export const readView = (text: Text): View => {
  const { tokens, sentences } = text
  const classes = classesFor(tokens.length)
  const marks = marksFor(tokens.length)
  const capital = capitalsFor(tokens.length)
  const sentenceOf = sentencesFor(tokens.length)
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    const shouted = isShouted(text, sentence)
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at]!
      sentenceOf[at] = index
      if (token.kind === 'word') {
        const isName = !shouted && token.text !== token.lower && isCapital(token.text)
        capital[at] = isName ? 1 : 0
        let found = classesOf(token, isName)
        // "WHO" and "US" are names where the rest is in small letters.
        if (isName && token.text.length > 1 && isAllCapitals(token.text)) found &= speaker
        // "said" and "reported" are no nouns; "report" and "claims" may be.
        if ((found & cueVerb) !== 0 && !isName && ((verbForm(token)?.form ?? 0) & pastForm) !== 0) found |= verb
        classes[at] = found
      } else if (token.kind === 'punctuation') {
        marks[at] = markOf(token, tokens[at + 1], at === sentence.to - 1)
      }
    }
  }
  const quotes = pairQuotes(text)
  for (let at = 0; at < tokens.length; at++) {
    if (quotes.partner[at] !== 0) marks[at] = quote
    // "the rebels' radio": no edge.
    else if (marks[at] === otherMark && tokens[at]!.glued && isApostrophe(tokens[at]!)) marks[at] = joint
  }
  return { text, tokens, classes, marks, capital, quotes, sentenceOf }
}

export const lower = (view: View, at: number): string => view.tokens[at]?.lower ?? ''

export const has = (view: View, at: number, bits: number): boolean => (view.classes[at]! & bits) !== 0

/** Whether the token closes a quotation. */
export const closesQuote = (view: View, at: number): boolean => view.quotes.partner[at]! < 0

export const opensQuote = (view: View, at: number): boolean => view.quotes.partner[at]! > 0
