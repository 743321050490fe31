import type { Sentence, Text, Token } from '../../text/text.ts'
import { isStrange } from '../../text/vocabulary.ts'
import * as word from '../attributions/lexicon.ts'
import { isSpeakerModifier, isSpeakerNoun } from '../attributions/nouns.ts'
import { isCapital, isParticle } from './phrase-words.ts'

/** The tokens of a sentence's own subject. */
export interface Opening {
  readonly from: number
  readonly to: number
}

/** No name with its titles is longer. */
const longest = 12

const predicate = word.be | word.have | word.modal | word.verb | word.cueVerb | word.relative | word.adverb
const times = /^(?:\d{1,2}(?:[.:]\d\d)?|[.:–-]|a\.?m\.?|p\.?m\.?|gmt|utc)$/

/** What may stand inside a name with its titles: "Police chief Tom Reed", "The Ministry of Health". */
const isPart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  if (token.text === '.' || token.text === '-') return token.glued
  if (token.kind === 'possessive') return true
  if (token.kind !== 'word') return false
  if (isCapital(token) || isParticle(token)) return true
  if (token.lower === 'of' || token.lower === 'for') return tokens[at + 1] !== undefined && isCapital(tokens[at + 1]!)
  return isSpeakerNoun(token) || isSpeakerModifier(token)
}

/** A word that no table knows, at the start of a sentence: a first name when it looks like no other noun. */
const isStranger = (token: Token): boolean =>
  isStrange(token) && !/(?:ing|ion|s|ers|ism|ly|ed|ity|ment|ance|ence|ure|age|ship|dom)$/.test(token.lower)

const noVerb = word.preposition | word.coordinator | word.determiner | word.numeral | word.time

/** Whether the sentence goes on from the name to its verb. */
const follows = (next: Token, after: string, capitals: number): boolean => {
  if (next.text === ',') return capitals > 1 || /^(?:who|\d{1,2})$/.test(after)
  const classes = word.classesOf(next, false)
  if ((classes & predicate) !== 0) return true
  // "Ana Ruiz of the mothers' league"
  if ((next.lower === 'of' || next.lower === 'from') && capitals > 1) return true
  if (next.lower === 'last' || next.lower === 'later' || next.lower === 'earlier') return true
  return capitals > 1 && next.kind === 'word' && !isCapital(next) && (classes & noVerb) === 0
}

/** "The news agency Tamar": a name behind what it is. */
const isTitled = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 && isCapital(tokens[to - 1]!) && isSpeakerNoun(tokens[to - 2]!)

/**
 * The named subject a sentence opens with ("Captain Lee Moon was on the bridge."), or null: whom "he" and "it" mean in the next
 * one, though nothing was said yet.
 */
export const openingSubject = (text: Text, sentence: Sentence): Opening | null => {
  const { tokens } = text
  let from = sentence.from
  while (from < sentence.to && from - sentence.from < 6 && times.test(tokens[from]!.lower)) from++
  const first = tokens[from]
  if (first === undefined || first.kind !== 'word' || !isCapital(first)) return null
  const opens = word.classesOf(first, false)
  if ((opens & (word.preposition | word.subordinator | word.coordinator | word.pronoun | word.time)) !== 0) return null
  const named = first.lower === 'the' ? from + 1 : from
  let at = named
  let capitals = 0
  while (at < sentence.to && at - named < longest && isPart(tokens, at)) {
    if (isCapital(tokens[at]!)) capitals++
    at++
  }
  const described = first.lower === 'the' && isSpeakerNoun(tokens[at - 1]!)
  if (at === named || (capitals === 0 && !described) || at >= sentence.to) return null
  const next = tokens[at]!
  // "The local MP, Alim Rigi, asked why": the name behind the comma.
  if (described && next.text === ',') {
    let end = at + 1
    while (end < sentence.to && end - at < longest && isPart(tokens, end) && (isCapital(tokens[end]!) || end > at + 1))
      end++
    return end > at + 2 && tokens[end]?.text === ',' ? { from, to: end } : null
  }
  if (!follows(next, tokens[at + 1]?.lower ?? '', capitals)) return null
  if (at - from === 1) return isStranger(first) ? { from, to: at } : null
  return capitals > 1 || isSpeakerNoun(tokens[at - 1]!) || isTitled(tokens, named, at) ? { from, to: at } : null
}
