import type { NameMention } from '../../names/name.ts'
import type { Text, Token } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { isSpeakerModifier, isSpeakerNoun } from '../attributions/nouns.ts'
import { isShouted } from '../attributions/view.ts'
import { adverbs, coordinators, determiners, prepositions, relatives } from '../attributions/words.ts'

/** A source's own tokens and the known names in them, counted from its first token. */
export interface PhraseTokens {
  readonly tokens: readonly Token[]
  readonly mentions: readonly NameMention[]
}

const titles = wordSet(['gen', 'col', 'maj', 'capt', 'lt', 'sgt', 'brig', 'adm', 'dr', 'mr', 'mrs', 'ms'])
const small = wordSet([...determiners, ...prepositions, ...coordinators, ...relatives, ...adverbs])

/** A word as it would be written were the text not in capitals throughout. */
const soften = (token: Token): Token => {
  if (token.kind !== 'word') return token
  if (titles(token)) return { ...token, text: `${token.text[0]}${token.lower.slice(1)}` }
  if (small(token) || isSpeakerNoun(token) || isSpeakerModifier(token)) {
    return { ...token, text: token.lower }
  }
  if (token.text.includes('.')) return token
  return { ...token, text: `${token.text[0]}${token.lower.slice(1)}` }
}

const isUpperWord = (token: Token): boolean => token.kind !== 'word' || token.text === token.text.toUpperCase()

export const phraseTokens = (text: Text, from: number, to: number, mentions: readonly NameMention[]): PhraseTokens => {
  const own = text.tokens.slice(from, to)
  const shouted = own.every(isUpperWord) && isShouted(text, text.sentences[sentenceIndex(text, from)]!)
  return {
    tokens: shouted ? own.map(soften) : own,
    mentions: mentions.map(mention => ({ ...mention, from: mention.from - from, to: mention.to - from })),
  }
}

/** The index of the sentence that a token stands in. */
export const sentenceIndex = (text: Text, token: number): number => {
  let low = 0
  let high = text.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (text.sentences[middle]!.from <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Tokens as running words. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string => {
  let words = ''
  for (let at = from; at < to; at++)
    words += at > from && !tokens[at]!.glued ? ` ${tokens[at]!.text}` : tokens[at]!.text
  return words
}
