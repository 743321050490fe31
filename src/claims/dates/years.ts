import { dayOf } from './calendar.ts'
import { plainNumber, readYearWords, yearOfTwo } from './numbers.ts'
import { isDash, lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { between, inDecade, inMonth, inYear } from './when.ts'
import { countNouns, monthOf } from './words.ts'

/** The year that a token writes with four digits; null for numbers that cannot be one. */
export const yearOf = (scene: Scene, at: number): number | null => {
  const token = tokenAt(scene, at)
  if (token === undefined || token.kind !== 'number' || token.text.length !== 4) return null
  const value = plainNumber(token.text)
  return value !== null && value >= 1000 && value < 2200 ? value : null
}

/** Whether the words behind `at` make the number before it a count ("2000 people", "2000 Syrian soldiers"). */
export const isCounted = (scene: Scene, at: number): boolean => {
  const next = tokenAt(scene, at)
  if (next === undefined) return false
  if (next.lower === '%' || (next.kind === 'word' && countNouns.has(next.lower))) return true
  return (
    next.kind === 'word' &&
    next.lower.length > 3 &&
    countNouns.has(lowerAt(scene, at + 1)) &&
    /(?:an|ian|ish|ese|i|ed|en|al|er|ive|ous)$/.test(next.lower)
  )
}

const currencies = new Set([
  '$',
  '€',
  '£',
  '¥',
  '#',
  'no',
  'number',
  'km',
  'rs',
  'highway',
  'route',
  'flight',
  'unit',
  'room',
  'resolution',
  'channel',
])
/** Words before which a number of four digits is a year. */
const before = new Set(
  'in since by until till from before after of during around circa late early mid year between through end beginning start years spring summer autumn fall winter and or ( = > < than cy fy'.split(
    ' ',
  ),
)

/** A bare year where the words around say that it is one. */
export const readYear = (scene: Scene, at: number): Read | null => {
  const year = yearOf(scene, at)
  if (year === null) return null
  const previous = tokenAt(scene, at - 1)
  const next = tokenAt(scene, at + 1)
  const token = scene.tokens[at]!
  if (previous !== undefined && (currencies.has(previous.lower) || (token.glued && previous.kind === 'number')))
    return null
  if (next?.glued && (next.kind === 'number' || (next.kind === 'word' && next.lower !== 's' && next.lower !== 'to')))
    return null
  if (isCounted(scene, at + 1)) return null
  const month = monthOf(next)
  // "2017 April", unless the month begins something of its own.
  if (month !== undefined && month !== 3 && month !== 5 && tokenAt(scene, at + 2)?.kind !== 'number') {
    return { to: at + 2, when: inMonth(year, month), rule: '<year> <month>' }
  }
  const range = readYearRange(scene, at, year)
  if (range !== null) return range
  const word = previous?.lower ?? ''
  const plausible = year >= 1900 && year <= 2100
  const joined = word === 'and' || word === 'or' || word === ','
  const anchored = word === 'than' ? isComparison(lowerAt(scene, at - 2)) : before.has(word) && !joined
  // "the 2011 earthquake", "Haiti's 2010 earthquake", "not 1998", "2024 elections".
  const attributive =
    next?.kind === 'word' &&
    (word === 'the' ||
      word === 'a' ||
      previous?.kind === 'possessive' ||
      word === 'its' ||
      word === 'their' ||
      word === 'his' ||
      word === 'her')
  const bare =
    next === undefined ||
    next.kind === 'punctuation' ||
    next.lower === 'and' ||
    next.lower === 'or' ||
    next.kind === 'possessive'
  if (anchored ? !(year < 1500 && next?.kind === 'word') : plausible && (attributive || (bare && isQuiet(word)))) {
    return { to: at + 1, when: inYear(year), rule: '<year>' }
  }
  return null
}

const isComparison = (word: string): boolean =>
  word === 'later' || word === 'earlier' || word === 'greater' || word === 'sooner'

/** Words that announce an amount: a bare number behind them is no year. */
const amounts = new Set(
  'about approximately nearly almost over some least most than to at reached killed totaled totalled counted lost only exactly roughly around another additional up'.split(
    ' ',
  ),
)
const isQuiet = (word: string): boolean => !amounts.has(word)

/** "2014-2015", "the 1950-53 war", "2008/09": years in a row. */
const readYearRange = (scene: Scene, at: number, year: number): Read | null => {
  const dash = tokenAt(scene, at + 1)
  const second = tokenAt(scene, at + 2)
  if (dash === undefined || second === undefined || second.kind !== 'number') return null
  if (!(isDash(dash.lower) || (dash.lower === '/' && dash.glued)) || tokenAt(scene, at + 3)?.lower === '-') return null
  const value = plainNumber(second.text)
  if (value === null || year < 1500) return null
  let last = year
  if (second.text.length === 4) last = value
  else if (second.text.length === 2 && second.glued && (value > 12 || value === (year % 100) + 1))
    last = year - (year % 100) + value
  if (last <= year || last > year + 150) return null
  return { to: at + 3, when: between(dayOf(year, 1, 1), dayOf(last, 12, 31)), rule: '<year>-<year>' }
}

/** "1990s", "the '90s". */
export const readDecade = (scene: Scene, at: number): Read | null => {
  const token = tokenAt(scene, at)
  const ending = tokenAt(scene, at + 1)
  if (token === undefined || ending === undefined || !ending.glued || (ending.lower !== 's' && ending.lower !== "'s"))
    return null
  const value = plainNumber(token.text)
  if (value === null || value % 10 !== 0) return null
  if (token.text.length === 4 && value >= 1500 && value < 2100)
    return { to: at + 2, when: inDecade(value), rule: '<decade>' }
  // "in her 80s" is an age; only "the 80s" is a decade.
  const previous = lowerAt(scene, at - 1)
  const the =
    previous === 'the' ||
    ((previous === "'" || previous === '’' || previous === '‘') && lowerAt(scene, at - 2) === 'the')
  if (token.text.length !== 2 || !the || value < 20) return null
  return { to: at + 2, when: inDecade(1900 + value), rule: '<decade>' }
}

/** A year in words where it stands like one: "nineteen ninety six", "in two thousand and fifteen". */
export const readSpelledYear = (scene: Scene, at: number): Read | null => {
  const read = readYearWords(scene, at)
  if (read === null || read.value < 1500 || read.value > 2150 || isCounted(scene, read.to)) return null
  const next = tokenAt(scene, read.to)
  const previous = lowerAt(scene, at - 1)
  const thousands = lowerAt(scene, at + 1) === 'thousand' || lowerAt(scene, at + 1) === 'hundred'
  const anchored =
    previous === 'in' || previous === 'since' || previous === 'until' || previous === 'of' || previous === 'year'
  if (thousands && (!anchored || (next?.kind === 'word' && next.lower !== 'and' && next.lower !== 'or'))) return null
  return { to: read.to, when: inYear(read.value), rule: '<year in words>' }
}

/** The year behind a month or a day of a month: "2019", ", 2019", "of 1995", "in 2020", "of 87", "nineteen eighty six", "last year". */
export const yearBehind = (scene: Scene, at: number): { year: number; to: number } | null => {
  const comma = lowerAt(scene, at)
  let from = comma === ',' ? at + 1 : at
  const year = yearOf(scene, from)
  if (year !== null && !isCounted(scene, from + 1)) return { year, to: from + 1 }
  const joint = lowerAt(scene, from)
  if (joint === 'of' || joint === 'in') {
    from++
    if (lowerAt(scene, from) === 'the' && lowerAt(scene, from + 1) === 'year') from += 2
    const later = yearOf(scene, from)
    if (later !== null && !isCounted(scene, from + 1)) return { year: later, to: from + 1 }
    const token = tokenAt(scene, from)
    const two = joint === 'of' && token?.kind === 'number' && token.text.length === 2 ? plainNumber(token.text) : null
    const full = two === null ? null : yearOfTwo(two)
    if (full !== null && !isCounted(scene, from + 1)) return { year: full, to: from + 1 }
  }
  const apostrophe = lowerAt(scene, from)
  if (apostrophe === "'" || apostrophe === '’') {
    const token = tokenAt(scene, from + 1)
    const two = token?.glued && token.kind === 'number' && token.text.length === 2 ? plainNumber(token.text) : null
    const full = two === null ? null : yearOfTwo(two)
    if (full !== null) return { year: full, to: from + 2 }
  }
  const words = readYearWords(scene, from)
  if (words !== null && words.value > 1500 && words.value < 2150 && !isCounted(scene, words.to))
    return { year: words.value, to: words.to }
  return null
}
