import type { Token } from '../text/text.ts'
import { currencyCodes, currencySigns } from './currencies.ts'
import { currencyCountries, type Unit, unitPrefixes, units } from './units.ts'

type Tokens = readonly Token[]

export interface UnitReading {
  readonly unit: string
  readonly kind: Unit['kind']
  /** Index after the unit's last token. */
  readonly to: number
  /** Over a hyphen: "20-minute". */
  readonly hyphened: boolean
}

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 1 && '-\u2010\u2011'.includes(token.text)

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

/** The unit that begins at `at`. `digits` tells that digits stand before it, which lets short forms ("m", "km") count. */
export const unitAt = (tokens: Tokens, at: number, digits: boolean): UnitReading | null => {
  let next = at
  const hyphened =
    isHyphen(tokens[at]) && tokens[at + 1]?.kind === 'word' && tokens[at]!.glued === tokens[at + 1]!.glued
  if (hyphened) next++
  let power: 'square' | 'cubic' | 'plain' = 'plain'
  const prefix = unitPrefixes.get(tokens[next]?.lower ?? '')
  if (prefix !== undefined) {
    const unprefixed = next + (tokens[next + 1]?.text === '.' || isHyphen(tokens[next + 1]) ? 2 : 1)
    const unit = units.get(tokens[unprefixed]?.lower ?? '')
    if (unit?.kind === 'measure' || (unit?.kind === 'duration' && prefix === 'plain')) {
      power = prefix
      next = unprefixed
    }
  }
  const token = tokens[next]
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'symbol')) return null
  if (token.lower === 'per' && tokens[next + 1]?.lower === 'cent')
    return { unit: '%', kind: 'percent', to: next + 2, hyphened }
  if (token.lower === 'percentage' && /^points?$/.test(tokens[next + 1]?.lower ?? '')) {
    return { unit: '%', kind: 'percent', to: next + 2, hyphened }
  }
  if (token.lower === 'basis' && /^points?$/.test(tokens[next + 1]?.lower ?? '')) {
    return { unit: 'basis point', kind: 'percent', to: next + 2, hyphened }
  }
  const country = currencyCountries.get(token.lower)
  if (country !== undefined) {
    const money = units.get(tokens[next + 1]?.lower ?? '')
    const pounds = /^(?:pounds?|crowns?)$/.test(tokens[next + 1]?.lower ?? '')
    return money?.kind === 'money' || pounds ? { unit: country, kind: 'money', to: next + 2, hyphened } : null
  }
  const sign = currencySigns.get(token.text)
  if (sign !== undefined) return { unit: sign, kind: 'money', to: next + 1, hyphened }
  const code = digits && token.text === token.text.toUpperCase() ? currencyCodes.get(token.lower) : undefined
  if (code !== undefined && token.text.length === 3) return { unit: code, kind: 'money', to: next + 1, hyphened }
  const unit = units.get(token.lower)
  if (unit === undefined) return token.lower === 'in' && digits ? null : null
  if (unit.short !== undefined && !digits) return null
  if (unit.short === 'glued' && !token.glued) return null
  let to = next + 1
  let name = unit.unit
  if (
    unit.short !== undefined &&
    tokens[to]?.text === '.' &&
    tokens[to + 1]?.kind === 'word' &&
    !/^[A-Z]/.test(tokens[to + 1]!.text)
  )
    to++
  if (unit.kind === 'measure') {
    if (power === 'square') name = squared[name] ?? name
    if (power === 'cubic') name = cubed[name] ?? name
    // "km2" is a word and a number.
    const mark = tokens[to]
    if (mark?.glued && (mark.text === '2' || mark.text === '²') && squared[name] !== undefined) {
      name = squared[name]!
      to++
    } else if (mark?.glued && (mark.text === '3' || mark.text === '³') && cubed[name] !== undefined) {
      name = cubed[name]!
      to++
    }
    if (unit.unit === 'degree') {
      const scale = units.get(tokens[to]?.lower ?? '')?.unit
      const letter = tokens[to]?.lower
      if (scale === 'C' || scale === 'F' || letter === 'c' || letter === 'f') {
        name = scale ?? letter!.toUpperCase()
        to++
      }
    }
  }
  return { unit: name, kind: unit.kind, to, hyphened }
}

const spans = new Map([
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

/** What turns "a year" from a rate into a point in time: "30 people a year after the quake". */
const pointWords = new Set([
  'after',
  'ago',
  'before',
  'earlier',
  'later',
  'old',
  'since',
  'into',
  'on',
  'from',
  'long',
  'and',
  'or',
  'when',
  'following',
])

/** "a day", "per hour", "every month", "each year" at `at`: the stretch of time, and where it ends. */
export const perAt = (tokens: Tokens, at: number): { unit: string; to: number } | null => {
  const word = tokens[at]?.lower
  if (
    word === 'daily' ||
    word === 'annually' ||
    word === 'weekly' ||
    word === 'yearly' ||
    word === 'monthly' ||
    word === 'hourly'
  ) {
    const next = tokens[at + 1]
    const unit = { daily: 'day', annually: 'year', weekly: 'week', yearly: 'year', monthly: 'month', hourly: 'h' }[word]
    return next === undefined || next.kind === 'punctuation' ? { unit, to: at + 1 } : null
  }
  if (word !== 'a' && word !== 'an' && word !== 'per' && word !== 'every' && word !== 'each' && word !== '/')
    return null
  const unit = spans.get(tokens[at + 1]?.lower ?? '')
  if (unit === undefined) return null
  if (word !== 'per' && word !== '/' && pointWords.has(tokens[at + 2]?.lower ?? '')) return null
  return { unit, to: at + 2 }
}
