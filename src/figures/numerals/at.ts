import type { Token } from '../../text/text.ts'
import { wordTable } from '../../text/vocabulary.ts'
import { unitAt } from '../unit.ts'
import { denominators, scales, tens, units, vagueCounts, vagues } from '../words.ts'
import { digits } from './digits.ts'
import { isArticle, isHyphen, type Numeral, type Tokens } from './numeral.ts'
import { open } from './open.ts'
import { articlePart, asParts, halfAlone, withAddedPart } from './parts.ts'
import { dozens, scaledShare } from './scale.ts'
import { spelled } from './spelled.ts'

type Start = 'word' | 'scale' | 'open' | 'half' | 'quarter' | 'part'

const starts = new Map<string, Start>()
for (const word of denominators.keys()) starts.set(word, 'part')
for (const word of [...units.keys(), ...tens.keys()]) starts.set(word, 'word')
for (const word of scales.keys()) starts.set(word, 'scale')
for (const word of [...vagues.keys(), ...vagueCounts.keys()]) starts.set(word, 'open')
starts.set('half', 'half')
starts.set('quarter', 'quarter')
const startOf = wordTable(starts)

/** "half a mile", "half an hour", "a half-hour": half of a unit. */
const halfUnit = (tokens: Tokens, at: number): Numeral | null => {
  const next = isArticle(tokens[at + 1]) ? at + 2 : at + 1
  const unit = unitAt(tokens, next, false)
  if (unit === null || (next === at + 1 && !unit.hyphened)) return null
  return {
    from: isArticle(tokens[at - 1]) ? at - 1 : at,
    to: next,
    value: 0.5,
    form: 'fraction',
    plain: false,
    scale: 1,
  }
}

/** "a hundred", "hundred thousand"; "dozen" only with its article. */
const scaled = (tokens: Tokens, at: number): Numeral | null => {
  const from = isArticle(tokens[at - 1]) ? at - 1 : at
  if (tokens[at]!.lower === 'dozen') {
    return from < at ? { from, to: at + 1, value: 12, form: 'words', plain: false, scale: 12 } : null
  }
  const number = spelled(tokens, at)
  return number === null ? null : withAddedPart({ ...number, from }, tokens)
}

const unsigned = (tokens: Tokens, at: number): Numeral | null => {
  const token = tokens[at]!
  if (token.kind === 'number') {
    const number = digits(tokens, at)
    return number === null ? null : withAddedPart(asParts(dozens(number, tokens), tokens), tokens)
  }
  if (token.kind !== 'word') return null
  switch (startOf(token)) {
    case 'word': {
      const number = spelled(tokens, at)
      return number === null ? null : withAddedPart(asParts(dozens(number, tokens), tokens), tokens)
    }
    case 'scale':
      return scaled(tokens, at)
    case 'open':
      return open(tokens, at)
    case 'half':
      return scaledShare(tokens, at, 0.5) ?? halfUnit(tokens, at) ?? halfAlone(tokens, at)
    case 'quarter':
      return scaledShare(tokens, at, 0.25) ?? articlePart(tokens, at)
    case 'part':
      return articlePart(tokens, at)
    default:
      return null
  }
}

const belowNought = new Set(['measure', 'money', 'percent'])

/** A sign counts only where a temperature, a sum or a share follows; elsewhere it is a dash. */
const signed = (number: Numeral, tokens: Tokens): Numeral => {
  const mark = tokens[number.from - 1]
  if (mark === undefined) return number
  const negative = { ...number, from: number.from - 1, value: -number.value, plain: false }
  if (mark.lower === 'minus' || mark.lower === 'negative') return negative
  if (!isHyphen(mark) && mark.text !== '\u2212') return number
  const before = tokens[number.from - 2]
  if (mark.glued && before?.text !== '(' && before?.text !== '$') return number
  const unit = unitAt(tokens, number.to, number.form === 'digits')
  const glued = tokens[number.from]!.glued
  if (unit === null || !belowNought.has(unit.kind) || unit.hyphened) return number
  return (glued && unit.kind !== 'measure') ||
    ((unit.unit === 'C' || unit.unit === 'F' || unit.unit === 'degree') && before?.kind !== 'number')
    ? negative
    : number
}

/** Whether a number may begin at a token: most sentences have no such token. */
export const mayStart = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && startOf(token) !== undefined)

/** The number that begins at token `at` (an article or sign that stands before it included), or null. */
export const numeralAt = (tokens: Tokens, at: number): Numeral | null => {
  if (tokens[at] === undefined) return null
  const number = unsigned(tokens, at)
  return number === null || number.form === 'vague' ? number : signed(number, tokens)
}
