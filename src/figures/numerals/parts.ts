import { wordSet } from '../../text/vocabulary.ts'
import { denominators, smallNumberOf } from '../words.ts'
import { afterHyphen, clean, isAnd, isArticle, isWord, type Numeral, type Part, type Tokens } from './numeral.ts'
import { bigScale } from './scale.ts'

/** "and a half", "and three quarters" behind a number. */
export const addedPart = (tokens: Tokens, at: number): Part | null => {
  const and = afterHyphen(tokens, at)
  if (!isAnd(tokens[and])) return null
  const top = afterHyphen(tokens, and + 1)
  const first = tokens[top]
  if (!isWord(first)) return null
  const numerator = isArticle(first) ? 1 : (smallNumberOf(first) ?? 0)
  const to = afterHyphen(tokens, top + 1)
  const bottom = tokens[to]
  const denominator = isWord(bottom) ? denominators.get(bottom.lower) : undefined
  if (numerator === 0 || denominator === undefined || numerator >= denominator) return null
  return { value: numerator / denominator, to: to + 1 }
}

/** The number with the part behind it: "two and a half", "one million and a half". */
export const withAddedPart = (number: Numeral, tokens: Tokens): Numeral => {
  if (number.form === 'fraction') return number
  const part = addedPart(tokens, number.to)
  if (part === null) return number
  const scale = bigScale(tokens[part.to])
  // "one billion and a half million" adds half a million, "two and a half million" multiplies the whole.
  if (scale > 0 && number.scale > 1)
    return { ...number, value: number.value + part.value * scale, to: part.to + 1, plain: false }
  if (scale > 0)
    return { ...number, value: clean((number.value + part.value) * scale), to: part.to + 1, plain: false, scale }
  return { ...number, value: clean(number.value + part.value * number.scale), to: part.to, plain: false }
}

/** "two thirds", "three-quarters", "one half"; with a scale behind it the fraction of that ("two thirds of a million"). */
export const asParts = (number: Numeral, tokens: Tokens): Numeral => {
  if (number.value < 1 || number.value > 20 || !Number.isInteger(number.value)) return number
  const at = afterHyphen(tokens, number.to)
  const token = tokens[at]
  const denominator = isWord(token) ? denominators.get(token.lower) : undefined
  if (denominator === undefined) return number
  if (token!.lower.endsWith('s') !== number.value > 1) return number
  const value = number.value / denominator
  const scaleAt = tokens[at + 1]?.lower === 'of' && isArticle(tokens[at + 2]) ? at + 3 : at + 1
  const scale = bigScale(tokens[scaleAt])
  if (scale > 0) return { ...number, to: scaleAt + 1, value: clean(value * scale), form: 'words', plain: false, scale }
  return { ...number, to: at + 1, value, form: 'fraction', plain: false }
}

const changes = wordSet('by than about nearly almost over to roughly around only'.split(' '))

const wholes = wordSet('of the its their his her those these our all'.split(' '))

const orders = wordSet(
  'first second third fourth last latter other final bottom top upper lower northern southern eastern western next better'.split(
    ' ',
  ),
)

const part = (from: number, to: number, value: number): Numeral => ({
  from,
  to,
  value,
  form: 'fraction',
  plain: false,
  scale: 1,
})

/** "half of", "half the"; "the second half" is no part, "half-brother" neither. */
export const halfAlone = (tokens: Tokens, at: number): Numeral | null => {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (isWord(before) && orders(before)) return null
  if (isArticle(before)) return next?.lower === 'of' ? part(at - 1, at + 1, 0.5) : null
  if (next !== undefined && isWord(next) && wholes(next)) return part(at, at + 1, 0.5)
  return isWord(before) && changes(before) && next?.glued !== true ? part(at, at + 1, 0.5) : null
}

/** "a third of", "by a quarter": an article makes a part only where a whole follows or a change precedes. */
export const articlePart = (tokens: Tokens, at: number): Numeral | null => {
  const denominator = denominators.get(tokens[at]!.lower)
  if (denominator === undefined || denominator === 2 || tokens[at]!.lower.endsWith('s') || !isArticle(tokens[at - 1]))
    return null
  const changed = changes(tokens[at - 2]) && !isWord(tokens[at + 1])
  const scale = tokens[at + 1]?.lower === 'of' && isArticle(tokens[at + 2]) ? bigScale(tokens[at + 3]) : 0
  if (scale > 0) return { from: at - 1, to: at + 4, value: scale / denominator, form: 'words', plain: false, scale }
  return tokens[at + 1]?.lower === 'of' || changed ? part(at - 1, at + 1, 1 / denominator) : null
}
