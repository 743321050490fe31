import type { Token } from '../text/text.ts'
import { currencyCodes, currencySigns } from './currencies.ts'
import { isHyphen, type Tokens } from './numerals/numeral.ts'
import { currencyOfCountry, type Unit, unitOf, unitPrefixOf, units } from './units.ts'
import { scaleOf } from './words.ts'

export interface UnitReading {
  readonly unit: string
  readonly kind: Unit['kind']
  /** Index after the unit's last token. */
  readonly to: number
  /** Over a hyphen: "20-minute". */
  readonly hyphened: boolean
  /** A scale inside the unit multiplies the number: "75 USD million", "30 MUSD". */
  readonly factor: number
}

const squared: Readonly<Record<string, string>> = {
  km: 'km2',
  m: 'm2',
  mi: 'mi2',
  ft: 'ft2',
  cm: 'cm2',
  in: 'in2',
  yd: 'yd2',
}
const cubed: Readonly<Record<string, string>> = {
  km: 'km3',
  m: 'm3',
  mi: 'mi3',
  ft: 'ft3',
  cm: 'cm3',
  in: 'in3',
  yd: 'yd3',
}

const isPoints = (token: Token | undefined): boolean => token?.lower === 'point' || token?.lower === 'points'

/** "per cent", "percentage points", "basis points": units of two words. */
const twoWords = (tokens: Tokens, at: number): { unit: string; kind: Unit['kind'] } | null => {
  const next = tokens[at + 1]
  switch (tokens[at]!.lower) {
    case 'per':
      return next?.lower === 'cent' ? { unit: '%', kind: 'percent' } : null
    case 'percentage':
      return isPoints(next) ? { unit: '%', kind: 'percent' } : null
    case 'basis':
      return isPoints(next) ? { unit: 'basis point', kind: 'percent' } : null
    default:
      return null
  }
}

/** Money: a sign, a code in capitals, or a currency with its country before it. */
const moneyAt = (tokens: Tokens, at: number, digits: boolean): { unit: string; to: number; factor: number } | null => {
  const token = tokens[at]!
  const sign = currencySigns.get(token.text)
  if (sign !== undefined) {
    // "1 $10 bill": a sign glued to the number behind it belongs there.
    return tokens[at + 1]?.kind === 'number' && tokens[at + 1]!.glued ? null : { unit: sign, to: at + 1, factor: 1 }
  }
  const country = currencyOfCountry(token)
  if (country !== undefined) {
    const name = tokens[at + 1]?.lower ?? ''
    const money = units.get(name)?.kind === 'money' || /^(?:pounds?|crowns?)$/.test(name)
    return money ? { unit: country, to: at + 2, factor: 1 } : null
  }
  if (!digits && token.text.length < 4) return null
  if (
    token.text.length === 3 &&
    (token.text === token.text.toUpperCase() || token.lower === 'usd' || token.lower === 'rmb')
  ) {
    const code = currencyCodes.get(token.lower)
    if (code === undefined) return null
    const scale = scaleOf(tokens[at + 1])
    return { unit: code, to: scale === undefined ? at + 1 : at + 2, factor: scale ?? 1 }
  }
  if (token.text.length === 4 && token.text.startsWith('M') && token.text === token.text.toUpperCase()) {
    const code = currencyCodes.get(token.lower.slice(1))
    return code === undefined ? null : { unit: code, to: at + 1, factor: 1e6 }
  }
  return null
}

/** What follows a measure's word and is part of it: "km2", "degrees Celsius". */
const completed = (tokens: Tokens, at: number, unit: string): { unit: string; to: number } => {
  const mark = tokens[at]
  if (unit === 'degree') {
    const letter = mark?.lower ?? ''
    const scale = letter === 'c' || letter === 'f' ? letter.toUpperCase() : units.get(letter)?.unit
    return scale === 'C' || scale === 'F' ? { unit: scale, to: at + 1 } : { unit, to: at }
  }
  const caret = mark?.glued === true && mark.text === '^' ? 1 : 0
  const power = tokens[at + caret]
  if (power?.glued !== true) return { unit, to: at }
  const raised =
    power.text === '2' || power.text === '²'
      ? squared[unit]
      : power.text === '3' || power.text === '³'
        ? cubed[unit]
        : undefined
  return raised === undefined ? { unit, to: at } : { unit: raised, to: at + caret + 1 }
}

/** The unit that begins at `at`. `digits` tells that digits stand before it, which lets short forms ("m", "km") count. */
export const unitAt = (tokens: Tokens, at: number, digits: boolean): UnitReading | null => {
  const hyphened =
    isHyphen(tokens[at]) && tokens[at + 1]?.kind === 'word' && tokens[at]!.glued === tokens[at + 1]!.glued
  let next = hyphened ? at + 1 : at
  let power: 'square' | 'cubic' | 'plain' = 'plain'
  const prefix = unitPrefixOf(tokens[next])
  if (prefix !== undefined) {
    const behind = next + (tokens[next + 1]?.text === '.' || isHyphen(tokens[next + 1]) ? 2 : 1)
    if (unitOf(tokens[behind])?.kind === 'measure') {
      power = prefix
      next = behind
    }
  }
  const token = tokens[next]
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'symbol')) return null
  const double = twoWords(tokens, next)
  if (double !== null) return { ...double, to: next + 2, hyphened, factor: 1 }
  const money = moneyAt(tokens, next, digits)
  if (money !== null) return { ...money, kind: 'money', hyphened }
  const unit = unitOf(token)
  if (unit === undefined) return null
  if (unit.short !== undefined && power === 'plain' && (!digits || (unit.short === 'glued' && !token.glued)))
    return null
  let to = next + 1
  // The point of "km." inside a sentence.
  if (
    unit.short !== undefined &&
    tokens[to]?.text === '.' &&
    tokens[to + 1]?.kind === 'word' &&
    /^\p{Ll}/u.test(tokens[to + 1]!.text)
  )
    to++
  if (unit.kind !== 'measure') return { unit: unit.unit, kind: unit.kind, to, hyphened, factor: 1 }
  const raised = power === 'square' ? squared[unit.unit] : power === 'cubic' ? cubed[unit.unit] : undefined
  const whole = raised === undefined ? completed(tokens, to, unit.unit) : { unit: raised, to }
  return { ...whole, kind: 'measure', hyphened, factor: 1 }
}

const spans: ReadonlyMap<string, string> = new Map([
  ['second', 's'],
  ['minute', 'min'],
  ['hour', 'h'],
  ['day', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['annum', 'year'],
])

/** Short forms behind a stroke: "50 km/h". */
const strokes: ReadonlyMap<string, string> = new Map([...spans, ['h', 'h'], ['hr', 'h'], ['s', 's'], ['min', 'min']])

const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'h'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
])

/** What turns "a year" from a rate into a point in time: "30 people a year after the quake". */
const points = new Set(
  'after ago before earlier later old since into on from long and or when following prior'.split(' '),
)

/** "a day", "per hour", "every month", "daily" at `at`: the stretch of time, and where it ends. */
export const perAt = (tokens: Tokens, at: number): { unit: string; to: number } | null => {
  const word = tokens[at]?.lower ?? ''
  const adverb = adverbs.get(word)
  if (adverb !== undefined) {
    const next = tokens[at + 1]
    return next === undefined || next.kind === 'punctuation' ? { unit: adverb, to: at + 1 } : null
  }
  if (word !== 'a' && word !== 'an' && word !== 'per' && word !== 'every' && word !== 'each' && word !== '/')
    return null
  const unit = (word === '/' ? strokes : spans).get(tokens[at + 1]?.lower ?? '')
  if (unit === undefined) return null
  if (word !== 'per' && word !== '/' && points.has(tokens[at + 2]?.lower ?? '')) return null
  return { unit, to: at + 2 }
}
