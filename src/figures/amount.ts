import { wordSet } from '../text/vocabulary.ts'
import { currencySigns, dollarPrefixes } from './currencies.ts'
import { numeralAt } from './numerals/at.ts'
import { isHyphen, type Numeral, type Tokens } from './numerals/numeral.ts'
import { type UnitReading, unitAt } from './unit.ts'

/** One number, or two with what joins them, before anything is known about what they count. */
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
  /** The unit behind it, or the one both numbers of a range carry ("40% to 50%"); null when there is none. */
  readonly unit: UnitReading | null
  /** How it was put together, in words. */
  readonly rule: string
}

const dashes = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '--', '~', '\u2212'])

/** Verbs whose number is the size of a change: in "rose 5 to 30" the two numbers are no range. */
const changes = new Set(
  `rose rise rises risen rising fell fall falls fallen falling climbed climbs climbing dropped drops dropping increased increases increasing
   decreased decreases jumped jumps surged soared grew grown up down lost gained slipped slid declined added`.split(
    /\s+/,
  ),
)

/** Words that make "from 10 to 20" a spread and not a change from one number to another. */
const spreads = new Set(
  'ranging ranges range ranged vary varies varied varying anywhere somewhere number numbering'.split(' '),
)

const secondBounds = wordSet(
  'more less over about around nearly almost than approximately perhaps as many even some up roughly possibly maybe'.split(
    ' ',
  ),
)

const names: Readonly<Record<Numeral['form'], string>> = {
  digits: '<n>',
  words: '<n> in words',
  vague: 'vague <n>',
  fraction: '<part>',
}

const single = (number: Numeral, unit: UnitReading | null): Amount => {
  const { from, to, value, form, plain, scale } = number
  return {
    from,
    to,
    low: value,
    high: value,
    range: false,
    digits: form === 'digits',
    form,
    plain,
    scale,
    unit,
    rule: names[form],
  }
}

/** Whether one of `words` stands among the `reach` tokens before `at`, in the same clause. */
const precededBy = (tokens: Tokens, at: number, words: ReadonlySet<string>, reach: number): boolean => {
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const token = tokens[back]!
    if (words.has(token.lower)) return true
    if (token.text === '.' || token.text === ',' || token.text === ';') return false
  }
  return false
}

/** The second number of a range; "more than", "as many as" and currency signs before it are skipped. */
const secondNumber = (tokens: Tokens, at: number): Numeral | null => {
  let next = at
  while (next < at + 3 && secondBounds(tokens[next])) next++
  if (dollarPrefixes.has(tokens[next]?.lower ?? '') && currencySigns.has(tokens[next + 1]?.text ?? '')) next++
  if (currencySigns.has(tokens[next]?.text ?? '')) next++
  // An article or a minus stands before the token that a numeral is asked at.
  const before =
    tokens[next]?.lower === 'a' ||
    tokens[next]?.lower === 'an' ||
    (dashes.has(tokens[next]?.text ?? '') && tokens[next + 1]?.glued === true)
  return numeralAt(tokens, before ? next + 1 : next)
}

/** "10-12,000" and "1.6-1.7 thousand": the first number borrows the scale of the second where it would be absurd without. */
const borrowed = (first: Numeral, second: Numeral): number => {
  if (first.scale > 1 || first.value >= second.value) return first.value
  if (second.scale > 1) return first.value * second.scale <= second.value ? first.value * second.scale : first.value
  const short = first.plain && first.value < 1000 && second.value % 1000 === 0
  return short && first.value * 1000 < second.value && first.value * 100000 >= second.value
    ? first.value * 1000
    : first.value
}

const joined = (
  first: Numeral,
  second: Numeral,
  from: number,
  unit: UnitReading | null,
  rule: string,
): Amount | null => {
  const low = borrowed(first, second)
  // Temperatures may fall from one end to the other: "-18 to -34".
  const [least, most] = low < 0 && second.value < low ? [second.value, low] : [low, second.value]
  if (least >= most || first.form === 'vague' || second.form === 'vague') return null
  return {
    from,
    to: second.to,
    low: least,
    high: most,
    range: true,
    digits: second.form === 'digits',
    form: 'digits',
    plain: first.plain && second.plain,
    scale: second.scale,
    unit,
    rule,
  }
}

const rangeOf = (tokens: Tokens, first: Numeral, unit: UnitReading | null): Amount | null => {
  let at = unit === null || unit.hyphened ? first.to : unit.to
  // "8- to 16-meter": the first number's hyphen waits for the second's unit.
  if (isHyphen(tokens[at]) && tokens[at]!.glued && (tokens[at + 1]?.lower === 'to' || tokens[at + 1]?.lower === 'or'))
    at++
  const join = tokens[at]
  if (join === undefined) return null
  const dashed = dashes.has(join.text)
  const word = dashed ? '' : join.lower
  if (
    !dashed &&
    word !== 'to' &&
    word !== 'and' &&
    word !== 'or' &&
    word !== 'through' &&
    word !== 'till' &&
    word !== 'until'
  )
    return null
  const sign = currencySigns.has(tokens[first.from - 1]?.text ?? '')
  const before = sign ? first.from - 2 : first.from - 1
  const opener = tokens[before]?.lower ?? ''
  if (word === 'and' && opener !== 'between') return null
  const second = secondNumber(tokens, isHyphen(tokens[at + 1]) && tokens[at + 1]!.glued && !dashed ? at + 2 : at + 1)
  if (second === null) return null
  // Two numbers with units only make a range of the same unit.
  const last = unitAt(tokens, second.to, second.form === 'digits')
  if (unit !== null && !unit.hyphened && last?.unit !== unit.unit) return null
  if (opener === 'between') return joined(first, second, before, last, 'between <n> and <n>')
  if (word === 'and') return null
  if (dashed) {
    const tight = join.glued && tokens[at + 1]!.glued
    const loose = !join.glued && !tokens[at + 1]!.glued && join.text !== '\u2014' && join.text !== '--'
    const signed = first.value < 0 || second.value < 0
    return (tight || loose) && !signed ? joined(first, second, first.from, last, '<n>-<n>') : null
  }
  if (word === 'or') {
    const near =
      second.value <= borrowed(first, second) * 2.5 && first.scale === 1 && unit === null && second.from === at + 1
    return near ? joined(first, second, first.from, last, '<n> or <n>') : null
  }
  if (!sign && currencySigns.has(tokens[at + 1]!.text)) return null
  // "from 10 to as many as 30" is a spread, "from 10 to 30" mostly a change.
  const bounded = secondBounds(tokens[at + 1]!)
  if (opener === 'from' && !bounded && !precededBy(tokens, before, spreads, 6)) return null
  if (opener !== 'from' && precededBy(tokens, first.from, changes, 1)) return null
  // "raised by 5 percent to 20 percent" ends at the second.
  if (unit !== null && !unit.hyphened && tokens[first.from - 1]?.lower === 'by') return null
  return joined(first, second, opener === 'from' ? before : first.from, last, 'from <n> to <n>')
}

/** The amount that a numeral begins: the numeral alone, or a range with the number behind it. */
export const amountOf = (tokens: Tokens, first: Numeral): Amount => {
  // "dozens of kilometres", "thousands of dollars": the unit of an open number stands behind "of".
  const open = first.form === 'vague' && tokens[first.to]?.lower === 'of'
  const unit = unitAt(tokens, open ? first.to + 1 : first.to, first.form === 'digits')
  return rangeOf(tokens, first, unit) ?? single(first, unit)
}
