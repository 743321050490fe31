import type { Sentence, Text } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import type { Attribution } from '../attributions/attribution.ts'
import * as word from '../attributions/lexicon.ts'
import { numberWords, timeWords } from '../attributions/words.ts'

/** Openings that hang on the sentence before: "There are about ...", "Of those, ...", "This was later updated". */
const goingOn = new Set([
  'there',
  'this',
  'these',
  'those',
  'they',
  'it',
  'that',
  'another',
  'among',
  'of',
  'them',
  'also',
  'additionally',
  'altogether',
  'overall',
])

/** Openings that begin something else: "Meanwhile", "Elsewhere". */
export const turning = new Set([
  'meanwhile',
  'elsewhere',
  'separately',
  'however',
  'but',
  'although',
  'since',
  'earlier',
  'later',
])

export const closesQuotation = (text: Text, sentence: Sentence): boolean =>
  /["”»']/.test(text.tokens[sentence.to - 1]!.text)

export const opensQuotation = (mark: string): boolean => mark === '"' || mark === '“' || mark === "''" || mark === '«'

export const hangs = (text: Text, sentence: Sentence): boolean => {
  const first = text.tokens[sentence.from]!.lower
  const second = text.tokens[sentence.from + 1]?.lower ?? ''
  if (first === 'it' && isImpersonal(text, sentence)) return false
  if (goingOn.has(first)) return !ranks(text, sentence)
  // "A further 76 are missing"
  if (first === 'a' && (second === 'further' || second === 'total')) return true
  // "As of 9 a.m., ..."
  if (first === 'as' && second === 'of') return true
  // "In all, 457 ...", "In total ..."
  if (first === 'in' && (second === 'all' || second === 'total')) return true
  // "Wounded were 21"
  if (states.has(first) && (second === 'were' || second === 'are')) return true
  // "Nine are in hospital", "Two of them".
  if ((numbers.has(first) || text.tokens[sentence.from]!.kind === 'number') && counting.has(second)) return true
  // "The toll", "The dead", "The figure".
  return first === 'the' && figureWords.has(second)
}

/** "It was learned that ...": nobody goes on. */
const isImpersonal = ({ tokens }: Text, { from, to }: Sentence): boolean => {
  const second = tokens[from + 1]?.lower
  if (second !== 'was' && second !== 'is') return false
  for (let at = from + 2; at < Math.min(to, from + 5); at++)
    if (word.verbForm(tokens[at]) !== undefined) return tokens[at + 1]?.lower === 'that'
  return false
}

const superlatives = /^(?:(?:second|third|fourth|fifth|\d+th)|first|latest|last|worst|most|biggest|.{3,}est)$/

/** "It was the deadliest attack since 2013, when 84 died": the outlet looks back. */
const ranks = (text: Text, sentence: Sentence): boolean => {
  const { tokens } = text
  if (!/^(?:it|this|that)$/.test(tokens[sentence.from]!.lower)) return false
  for (let at = sentence.from + 1; at < Math.min(sentence.to, sentence.from + 8); at++) {
    if (superlatives.test(tokens[at]!.lower))
      return /^(?:the|its|a|by|among)$/.test(tokens[at - 1]!.lower) || tokens[at - 1]!.kind === 'possessive'
  }
  return false
}

const numbers = new Set(numberWords)
const counting = new Set([
  'of',
  'are',
  'were',
  'is',
  'was',
  'have',
  'had',
  'has',
  'others',
  'more',
  'remain',
  'remained',
])

const states = new Set(['dead', 'killed', 'wounded', 'injured', 'missing', 'captured', 'arrested', 'destroyed'])

const figureWords = new Set([
  'toll',
  'figure',
  'figures',
  'number',
  'total',
  'count',
  'tally',
  'dead',
  'wounded',
  'injured',
  'victims',
  'casualties',
  'others',
])

/** "In the capital, ...", "In Homs ...": another place, another story. */
export const opensWithPlace = (text: Text, sentence: Sentence): boolean => {
  const first = text.tokens[sentence.from]!.lower
  return first === 'in' || first === 'on' || first === 'at' || first === 'near'
}

const bulletins = new Set('update bulletin summary report briefing digest sitrep communique roundup'.split(' '))

/** "..., the General Staff said in its evening update.": the paragraph goes on with what stands in it. */
export const isBulletin = (text: Text, { cue, content }: Attribution): boolean => {
  if (cue === null || content.end > cue.start) return false
  for (let at = cue.to; at < Math.min(text.tokens.length, cue.to + 9); at++) {
    const { lower } = text.tokens[at]!
    if (lower === '.') return false
    if (bulletins.has(lower)) return /^(?:its|their|his|her)$/.test(own(text, cue.to, at))
  }
  return false
}

const own = (text: Text, from: number, to: number): string => {
  for (let at = from; at < to; at++)
    if (/^(?:its|their|his|her)$/.test(text.tokens[at]!.lower)) return text.tokens[at]!.lower
  return ''
}

const times = wordSet(timeWords)

/** "In March, ...", "Last year ...", "Since 2014 ...": the outlet's own background. */
export const looksBack = (text: Text, sentence: Sentence): boolean => {
  const { lower } = text.tokens[sentence.from]!
  if (turning.has(lower) || lower === 'last') return true
  const next = text.tokens[sentence.from + 1]
  return lower === 'in' && next !== undefined && (next.kind === 'number' || times(next))
}

/** "Two bridges had been blown up": reported speech goes on a step back in time. */
export const isShifted = ({ tokens }: Text, { from, to }: Sentence): boolean => {
  for (let at = from; at < Math.min(to, from + 30); at++) {
    const classes = word.classesOf(tokens[at]!, false)
    if (tokens[at]!.lower === 'had') return true
    if ((classes & (word.be | word.have | word.modal)) !== 0) return false
    if ((classes & word.verb) !== 0 && tokens[at]!.text === tokens[at]!.lower) return false
  }
  return false
}
