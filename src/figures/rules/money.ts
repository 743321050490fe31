import { wordSet } from '../../text/vocabulary.ts'
import type { Amount } from '../amount.ts'
import { currencyCodes, currencySigns, dollarPrefixes } from '../currencies.ts'
import { numeralAt } from '../numerals/at.ts'
import { isAnd, type Tokens } from '../numerals/numeral.ts'
import { type Found, found, type Place, type Rule } from '../rule.ts'
import { perAt, unitAt } from '../unit.ts'

const times = (amount: Amount, factor: number): Amount =>
  factor === 1
    ? amount
    : { ...amount, low: amount.low * factor, high: amount.high * factor, scale: amount.scale * factor }

/** "$5m", "£3t": behind a sum the letters are scales, whatever they measure elsewhere. */
const lettered = (amount: Amount, tokens: Tokens): { amount: Amount; to: number } => {
  const letter = tokens[amount.to]
  if (letter?.glued !== true || amount.scale > 1) return { amount, to: amount.to }
  const factor = letter.lower === 'm' || letter.lower === 'mm' ? 1e6 : letter.lower === 't' ? 1e12 : 1
  return factor === 1 ? { amount, to: amount.to } : { amount: times(amount, factor), to: amount.to + 1 }
}

const wholes = wordSet(
  'share dozen barrel ton tonne pound ounce gallon liter litre head bushel kilo kilogram kg unit person family'.split(
    ' ',
  ),
)

/** "a share", "per barrel", "an hour" behind a price: part of the price. */
const priced = (tokens: Tokens, to: number): number => {
  const per = perAt(tokens, to)
  if (per !== null && tokens[per.to - 1]!.kind === 'word' && per.to > to + 1) return per.to
  const word = tokens[to]?.lower
  return (word === 'a' || word === 'per' || word === 'an') && wholes(tokens[to + 1]) ? to + 2 : to
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five": the small money behind the large. */
const small = (tokens: Tokens, to: number): { value: number; to: number } | null => {
  const at = isAnd(tokens[to]) ? to + 1 : to
  const number = numeralAt(tokens, at)
  if (number === null || number.from !== at || number.value >= 100 || number.value < 1) return null
  const unit = unitAt(tokens, number.to, number.form === 'digits')
  if (unit?.unit === 'cent' || unit?.unit === 'penny') return { value: number.value / 100, to: unit.to }
  const next = tokens[number.to]
  const ends = next === undefined || next.kind === 'punctuation'
  return ends && number.value >= 10 && unit === null ? { value: number.value / 100, to: number.to } : null
}

const sum = (amount: Amount, unit: string, from: number, to: number, tokens: Tokens): Found => {
  const cents = amount.range || amount.scale > 1 || unit === 'cent' || unit === 'penny' ? null : small(tokens, to)
  if (cents !== null) {
    const value = amount.low + cents.value
    return { ...found({ ...amount, low: value, high: value }, 'money', unit, from, cents.to) }
  }
  return found(amount, 'money', unit, from, priced(tokens, to))
}

/** "$48.2 million", "C$16", "US$ 5m", "£10 to £12". */
const signBefore = ({ tokens, amount, number }: Place): Found | null => {
  const at = number.from - 1
  const mark = tokens[at]
  const sign = mark === undefined ? undefined : currencySigns.get(mark.text)
  if (sign === undefined) return null
  const prefix = tokens[at - 1]
  const whose = mark!.text === '$' && prefix?.kind === 'word' ? dollarPrefixes.get(prefix.lower) : undefined
  // "a $ 5 fine": an article is no Australia, unless the sign is glued to it.
  const named = whose !== undefined && (mark!.glued || prefix!.lower !== 'a')
  const from = Math.min(amount.from, named ? at - 1 : at)
  const full = lettered(amount, tokens)
  const behind = unitAt(tokens, full.to, true)
  const to = behind?.kind === 'money' && !behind.hyphened ? behind.to : full.to
  return sum(full.amount, named ? whose : sign, from, to, tokens)
}

/** "EUR 1.5bn", "Rs 500", "USD115", "MAUD 60". */
const codeBefore = ({ tokens, amount, number }: Place): Found | null => {
  if (amount.form === 'vague') return null
  const dotted = tokens[number.from - 1]?.text === '.' ? 1 : 0
  const at = number.from - 1 - dotted
  const code = tokens[at]
  if (code?.kind !== 'word') return null
  const small =
    code.lower === 'rs' ||
    code.lower === 'tk' ||
    code.lower === 'usd' ||
    code.lower === 'eur' ||
    code.lower === 'rmb' ||
    code.lower === 'dollar' ||
    code.lower === 'sen'
  if (dotted === 1 && code.lower !== 'rs') return null
  if (!small && code.text !== code.text.toUpperCase()) return null
  const millions =
    code.text.length === 4 && code.text.startsWith('M') ? currencyCodes.get(code.lower.slice(1)) : undefined
  const unit = millions ?? (code.lower === 'sen' ? 'sen' : currencyCodes.get(code.lower))
  if (unit === undefined || (code.lower === 'try' && code.text !== 'TRY')) return null
  const full = lettered(amount, tokens)
  return sum(times(full.amount, millions === undefined ? 1 : 1e6), unit, Math.min(at, amount.from), full.to, tokens)
}

/** "50 cents", "three million pounds", "1.5m euros", "dozens of dollars". */
const unitBehind = ({ tokens, amount }: Place): Found | null => {
  const full =
    amount.unit === null || amount.unit.kind === 'measure' ? lettered(amount, tokens) : { amount, to: amount.to }
  const unit = full.amount === amount ? amount.unit : unitAt(tokens, full.to, true)
  if (unit?.kind !== 'money') return null
  const word = tokens[unit.to - 1]!.lower
  // "won" and "marks" are verbs and nouns of their own behind small numbers.
  if ((word === 'won' || word === 'marks') && full.amount.low < 1000) return null
  return sum(times(full.amount, unit.factor), unit.unit, amount.from, unit.to, tokens)
}

/** "three million pounds": behind millions a pound is money. */
const pounds = ({ tokens, amount }: Place): Found | null => {
  if (amount.unit?.unit !== 'lb' || amount.unit.hyphened || !tokens[amount.unit.to - 1]!.lower.startsWith('pound'))
    return null
  const heavy = amount.scale < 1e6 || tokens[amount.unit.to]?.lower === 'of'
  return heavy ? null : found(amount, 'money', 'GBP', amount.from, amount.unit.to)
}

export const moneyRules: readonly Rule[] = [
  { name: '<currency> <n>', read: signBefore },
  { name: '<code> <n>', read: codeBefore },
  { name: '<n> <currency>', read: unitBehind },
  { name: '<n> million pounds', read: pounds },
]
