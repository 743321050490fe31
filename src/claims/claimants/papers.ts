import type { Text } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { isSpeakerNoun, speakerKindOf } from '../attributions/nouns.ts'
import { sentenceIndex } from './phrase-tokens.ts'
import { isCapital } from './phrase-words.ts'

/** Where the owner at the start of a phrase ends, before its possessive; -1 for none. */
export const ownerEnd = (text: Text, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) {
    const { kind, lower } = text.tokens[at]!
    if (kind === 'possessive') return at
    if (kind !== 'word' || lower === 'of' || lower === 'by' || lower === 'from' || lower === 'in') return -1
  }
  return -1
}

export const isSameSentence = (text: Text, first: number, second: number): boolean => {
  const { to } = text.sentences[sentenceIndex(text, first)]!
  return second < to
}

/** "a revised toll published by the ministry" */
export const isTollBy = ({ tokens }: Text, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 5); at++) if (tokens[at]!.lower === 'toll') return true
  return false
}

const made = new Set('compiled published released issued gathered collected provided prepared produced kept'.split(' '))

/** Where the maker of a paper begins: behind "by", or "data from"; -1 for none. */
export const makerStart = (text: Text, from: number, to: number): number => {
  for (let at = from + 1; at < to - 1; at++) {
    const { kind, lower } = text.tokens[at]!
    const timed = lower === 'on' && timeNames(text.tokens[at + 1]!)
    if (kind !== 'word' || lower === 'of' || (lower === 'on' && !timed) || lower === 'in') return -1
    const by = lower === 'by' && (made.has(lastWord(text, at - 1)) || isPaperNoun(text, at - 1))
    const source = lower === 'from' && sourced(text.tokens[at - 1]!)
    if (by || source) return holdsSpeaker(text, at + 1, to) ? at + 1 : -1
  }
  return -1
}

const timeNames = wordSet('monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '))

/** "published | on Friday by": the word before a time. */
const lastWord = ({ tokens }: Text, at: number): string => {
  if (!timeNames(tokens[at]!)) return tokens[at]!.lower
  return tokens[tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1]?.lower ?? ''
}

export const sourced = wordSet(['data', 'figures', 'statistics', 'records', 'estimates', 'numbers'])

const isPaperNoun = (text: Text, at: number): boolean => speakerKindOf(text.tokens[at]!) === 'paper'

const holdsSpeaker = (text: Text, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isSpeakerNoun(text.tokens[at]!) || isCapital(text.tokens[at]!)) return true
  return false
}
