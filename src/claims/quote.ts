import type { Sentence, Text } from '../text/text.ts'
import type { Claim } from './claim.ts'

/** A sentence longer than this many tokens is quoted round the figure only, so that no quote grows with an endless sentence. */
const longest = 160
const around = 60

/** The sentence of a figure, letter for letter. */
export const quoteOf = (text: Text, sentence: Sentence, from: number, to: number): Claim['quote'] => {
  const whole = sentence.to - sentence.from <= longest
  const first = whole ? sentence.from : Math.max(sentence.from, from - around)
  const last = whole ? sentence.to : Math.min(sentence.to, to + around)
  const { start } = text.tokens[first]!
  const { end } = text.tokens[last - 1]!
  return { start, end, text: text.source.slice(start, end) }
}
