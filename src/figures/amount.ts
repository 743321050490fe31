import type { Token } from '../text/text.ts'
import { currencySigns } from './currencies.ts'
import { type Numeral, numeralAt } from './numeral.ts'
import { type UnitReading, unitAt } from './unit.ts'

type Tokens = readonly Token[]

/** One number or two with what joins them, before anything is known about what they count. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
  readonly range: boolean
  /** Digits stand last, so that a short unit may follow. */
  readonly digits: boolean
  readonly form: Numeral['form']
  readonly plain: boolean
  readonly scale: number
  /** The unit that both numbers of a range carry ("40% to 50%"), null when it comes only at the end. */
  readonly unit: UnitReading | null
  /** How it was put together, in words. */
  readonly rule: string
}

const dashes = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '--', '~', '\u2212'])

const changes = new Set(
  'rose rise rises risen rising fell fall falls fallen falling climbed climbs climbing dropped drops dropping increased increases increasing decreased decreases jumped jumps surged soared grew grown up down lost gained slipped slid declined added'.split(
    ' ',
  ),
)

const spreads = new Set(
  'ranging ranges range ranged vary varies varied varying anywhere somewhere estimates estimated between number numbering'.split(
    ' ',
  ),
)

const secondBounds = new Set([
  'more',
  'less',
  'over',
  'about',
  'around',
  'nearly',
  'almost',
  'than',
  'approximately',
  'perhaps',
  'as',
  'many',
  'even',
  'some',
  'up',
])

const single = (number: Numeral): Amount => ({
  from: number.from,
  to: number.to,
  low: number.value,
  high: number.value,
  range: false,
  digits: number.form === 'digits',
  form: number.form,
  plain: number.plain,
  scale: number.scale,
  unit: null,
  rule:
    number.form === 'words'
      ? '<n> in words'
      : number.form === 'vague'
        ? 'vague <n>'
        : number.form === 'fraction'
          ? '<part>'
          : '<n>',
})

/** Looks a few words back from `at` for one of `words`, as far as the clause goes. */
const precededBy = (tokens: Tokens, at: number, words: ReadonlySet<string>, reach: number): boolean => {
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const token = tokens[back]!
    if (words.has(token.lower)) return true
    if (token.text === '.' || token.text === ',' || token.text === ';') return false
  }
  return false
}

/** Skips "more than", "as many as" and currency signs before the second number of a range. */
const secondNumber = (tokens: Tokens, at: number): Numeral | null => {
  let next = at
  while (next < at + 3 && secondBounds.has(tokens[next]?.lower ?? '')) next++
  const token = tokens[next]
  if (token === undefined) return null
  if (currencySigns.has(token.text)) next++
  else if (
    (token.lower === 'a' || token.lower === 'an' || token.lower === 'us' || token.lower === 'c') &&
    tokens[next + 1] !== undefined
  ) {
    next += currencySigns.has(tokens[next + 1]!.text) ? 2 : 1
  }
  return numeralAt(tokens, next)
}

/** "10-12,000" and "1.6-1.7 thousand": the first number borrows the scale of the second when it would be absurd without. */
const borrowed = (first: Numeral, second: Numeral): number => {
  if (second.scale > 1 && first.scale === 1 && first.value * second.scale <= second.value)
    return first.value * second.scale
  if (
    second.scale === 1 &&
    first.scale === 1 &&
    first.plain &&
    first.value < 1000 &&
    second.value >= 1000 &&
    second.value % 1000 === 0
  ) {
    if (first.value * 1000 < second.value && first.value * 100 >= second.value / 100) return first.value * 1000
  }
  return first.value
}

const joined = (
  first: Numeral,
  second: Numeral,
  from: number,
  unit: UnitReading | null,
  rule: string,
  to = second.to,
): Amount | null => {
  const low = borrowed(first, second)
  const high = second.value
  if (low >= high || first.form === 'vague' || second.form === 'vague') return null
  return {
    from,
    to,
    low,
    high,
    range: true,
    digits: second.form === 'digits',
    form: 'digits',
    plain: false,
    scale: second.scale,
    unit,
    rule,
  }
}

/** The amount that a numeral begins: the numeral alone, or a range with the number behind it. */
export const amountOf = (tokens: Tokens, first: Numeral): Amount => {
  const alone = single(first)
  let at = first.to
  const unit = unitAt(tokens, at, first.form === 'digits')
  const sign = tokens[first.from - 1]
  const before = sign !== undefined && currencySigns.has(sign.text) ? first.from - 2 : first.from - 1
  const beforeWord = tokens[before]?.lower ?? ''
  if (unit !== null && !unit.hyphened) at = unit.to
  const join = tokens[at]
  if (join === undefined) return alone
  const second = secondNumber(tokens, at + 1)
  if (second === null) return alone
  const secondUnit = unit === null ? null : unitAt(tokens, second.to, second.form === 'digits')
  const money = sign !== undefined && currencySigns.has(sign.text)
  // Two numbers with units only make a range of the same unit.
  if (unit !== null && secondUnit?.unit !== unit.unit) {
    if (!(join.lower === 'and' && beforeWord === 'between')) return alone
  }
  const between = before >= 0 && beforeWord === 'between' ? before : null
  if (between !== null && (join.lower === 'and' || join.lower === 'to' || dashes.has(join.text))) {
    return joined(first, second, between, unit, 'between <n> and <n>') ?? alone
  }
  if (dashes.has(join.text) && unit === null) {
    const tight = join.glued && tokens[at + 1]!.glued
    const loose = !join.glued && !tokens[at + 1]!.glued && join.text !== '\u2014' && join.text !== '--'
    if (tight || loose) return joined(first, second, first.from, null, '<n>-<n>') ?? alone
    return alone
  }
  if (join.lower === 'to' || join.lower === 'through') {
    if (!money && currencySigns.has(tokens[at + 1]!.text)) return alone
    if (beforeWord === 'from' && !precededBy(tokens, before, spreads, 6)) return alone
    if (precededBy(tokens, first.from, changes, 1)) return alone
    const from = beforeWord === 'from' ? before : first.from
    return joined(first, second, from, unit, 'from <n> to <n>') ?? alone
  }
  if (join.lower === 'or' && unit === null && second.from === at + 1) {
    const near = second.value <= first.value * 2.5 && first.scale === 1
    return (near ? joined(first, second, first.from, null, '<n> or <n>') : null) ?? alone
  }
  return alone
}
