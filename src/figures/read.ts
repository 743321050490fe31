import type { Sentence, Text, Token } from '../text/text.ts'
import { amountOf } from './amount.ts'
import { boundAfter, boundBefore } from './bound.ts'
import type { Bound, Figure } from './figure.ts'
import { numeralAt } from './numerals/at.ts'
import type { Found, Rule } from './rule.ts'
import { rules } from './rules.ts'

/** Kinds that count or measure nothing: no bound belongs to them. */
const unbounded = new Set<Figure['kind']>(['date', 'time', 'ordinal', 'label', 'truncated', 'score'])

const fenced = (found: Found, bound: Bound): Pick<Figure, 'low' | 'high' | 'bound'> => {
  const { low, high } = found
  if (found.bound === 'range' && bound !== 'approximate') {
    // "more than 10,000 to 12,000" stays the range it names.
    return { low, high, bound: 'range' }
  }
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { low, high: null, bound }
    case 'at-most':
    case 'less-than':
      return { low: null, high: found.bound === 'vague' ? low : high, bound }
    default:
      return { low, high, bound: found.bound === 'exact' ? bound : found.bound }
  }
}

/** Puts the bound on what a rule found and makes it a figure. */
const settle = (text: Text, sentence: Sentence, found: Found, rule: string): Figure => {
  const { tokens, source } = text
  const kind = found.kind!
  let { from, to } = found
  let fence: Pick<Figure, 'low' | 'high' | 'bound'> = found
  if (!unbounded.has(kind)) {
    const before = boundBefore(tokens, from, sentence.from)
    const after = before === null || before.bound === 'approximate' ? boundAfter(tokens, to, sentence.to) : null
    const reading = after !== null && (before === null || after.bound !== 'approximate') ? after : before
    if (before !== null) from = before.edge
    if (after !== null) to = after.edge
    if (reading !== null) fence = fenced(found, reading.bound)
  }
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  const { low, high, bound } = fence
  return { start, end, low, high, bound, unit: found.unit, kind, text: source.slice(start, end), from, to, rule }
}

const firstFound = (place: Parameters<Rule['read']>[0]): [Found, Rule] | null => {
  for (const rule of rules) {
    const found = rule.read(place)
    if (found !== null) return [found, rule]
  }
  return null
}

const readSentence = (text: Text, sentence: Sentence, lastOfBlock: boolean, into: Figure[]): void => {
  const tokens: readonly Token[] = text.tokens
  let free = sentence.from
  let previous: Found | null = null
  for (let at = sentence.from; at < sentence.to; at++) {
    const number = numeralAt(tokens, at)
    if (number === null || number.from < free || number.to > sentence.to) continue
    const amount = amountOf(tokens, number)
    const answer = firstFound({ tokens, number, amount, from: sentence.from, to: sentence.to, lastOfBlock, previous })
    if (answer === null) continue
    const [found, rule] = answer
    previous = found
    if (found.kind !== null) {
      const name = amount.range || amount.form !== 'digits' ? `${amount.rule}: ${rule.name}` : rule.name
      into.push(settle(text, sentence, found, name))
    }
    at = Math.max(at, found.to - 1)
    free = at + 1
  }
}

/** Every figure of a text in order of place, claim or not. Linear in the length of the text; never throws. */
export const readFigures = (text: Text): Figure[] => {
  const figures: Figure[] = []
  const { sentences } = text
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]!
    readSentence(text, sentence, sentences[at + 1]?.block !== sentence.block, figures)
  }
  return figures
}
