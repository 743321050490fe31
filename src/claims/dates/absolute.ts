import { wordSet } from '../../text/vocabulary.ts'
import { civilOf, type Day, dayOf, weekdayOf } from './calendar.ts'
import { plainNumber, readOrdinal, readSmall, yearOfTwo } from './numbers.ts'
import { monthDayNear, monthNear } from './resolve.ts'
import { afterPoint, isCapital, isDash, lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { directionOf } from './tense.ts'
import { between, inMonth, onDay, unknown, type When, writtenDay } from './when.ts'
import { doubtfulMonths, monthOf, shortWeekdays, units, weekdays } from './words.ts'
import { isCounted, yearBehind } from './years.ts'

/** The month of a token, 1 to 12; 0 for other words. */
export const monthAt = (scene: Scene, at: number): number => monthOf(tokenAt(scene, at)) ?? 0

const largeNumbers = wordSet(['hundred', 'thousand', 'million', 'dozen'])

/** A day of the month: "9", "9th", "ninth", "twenty five". */
export const dayAt = (scene: Scene, at: number): { value: number; to: number; ordinal: boolean } | null => {
  const ordinal = readOrdinal(scene, at)
  if (ordinal !== null) return ordinal.value >= 1 && ordinal.value <= 31 ? { ...ordinal, ordinal: true } : null
  const token = tokenAt(scene, at)
  if (token === undefined) return null
  if (token.kind === 'number') {
    const value = token.text.length <= 2 ? plainNumber(token.text) : null
    const next = tokenAt(scene, at + 1)
    // "June 5,000", "May 9.5", "Dec 10k" and "June 9%" are no days.
    if (next?.glued && (next.kind === 'word' || next.lower === '%')) return null
    return value !== null && value >= 1 && value <= 31 ? { value, to: at + 1, ordinal: false } : null
  }
  const small = readSmall(scene, at)
  if (small !== null && largeNumbers(tokenAt(scene, small.to))) return null
  return small !== null && small.value >= 1 && small.value <= 31 ? { ...small, ordinal: false } : null
}

/** "this year", "last year" behind a day of a month; the number of years on from publication, null for neither. */
const turnBehind = (scene: Scene, at: number): number | null => {
  const from = lowerAt(scene, at) === 'of' ? at + 1 : at
  if (lowerAt(scene, from + 1) !== 'year') return null
  const word = lowerAt(scene, from)
  return word === 'last' ? -1 : word === 'this' ? 0 : word === 'next' ? 1 : null
}

interface Dated {
  readonly year: number | null
  readonly to: number
}

/** The year behind a month or day, written or told by "last year"; `to` stands where it was when there is none. */
export const datedBehind = (scene: Scene, at: number): Dated => {
  const year = yearBehind(scene, at)
  if (year !== null) return year
  const turn = turnBehind(scene, at)
  if (turn === null) return { year: null, to: at }
  const to = lowerAt(scene, at) === 'of' ? at + 3 : at + 2
  return { year: scene.published === null ? null : civilOf(scene.published).year + turn, to }
}

const dayOfMonth = (scene: Scene, at: number, to: number, month: number, day: number, year: number | null): When =>
  year === null ? monthDayNear(scene, month, day, directionOf(scene, at, to)) : writtenDay(year, month, day)

/** The second day of "14-15", "14 and 15", "14 to 15"; null for none. `joint` is where the first day ends. */
const secondDay = (scene: Scene, joint: number, first: number): { value: number; to: number } | null => {
  const word = lowerAt(scene, joint)
  const dash = isDash(word)
  if (!dash && word !== 'and' && word !== 'to' && word !== 'through' && word !== '/' && word !== '&') return null
  const second = dayAt(scene, joint + 1)
  if (second === null || second.value <= first) return null
  // "On January 9 and 12 people died": a number that counts something is no day.
  if (!dash && !second.ordinal && isFollowedByNoun(scene, second.to)) return null
  return second
}

const afterDay = wordSet(
  'it he she they we this his her their it and or in at on by to for of from the a near when after before as with that while were was had have has during local killing wounding injuring , ; .'.split(
    ' ',
  ),
)
export const isFollowedByNoun = (scene: Scene, at: number): boolean => {
  const next = tokenAt(scene, at)
  return (
    isCounted(scene, at) || (next !== undefined && next.kind === 'word' && !afterDay(next) && monthAt(scene, at) === 0)
  )
}

/** From a day to another day of the same month. */
const spanOfDays = (first: When, last: number): When => {
  if (first.from === null) return unknown('period')
  const { year, month } = civilOf(first.from)
  const second = writtenDay(year, month, last)
  return second.to === null ? unknown('period') : between(first.from, second.to)
}

/** "January 9", "Jan. 9th, 2025", "Dec 14-15", "March 5 of this year", "January first two thousand". */
const readMonthDay = (scene: Scene, at: number, month: number): Read | null => {
  let from = afterPoint(scene, at + 1)
  if (lowerAt(scene, from) === 'the') from++
  const day = dayAt(scene, from)
  if (day === null || (from > at + 1 && lowerAt(scene, from - 1) === 'the' && !day.ordinal)) return null
  const second = secondDay(scene, day.to, day.value)
  const end = second?.to ?? day.to
  let dated = datedBehind(scene, end)
  const short = tokenAt(scene, end)
  if (
    dated.to === end &&
    day.ordinal &&
    tokenAt(scene, from)?.kind === 'word' &&
    short?.text.length === 2 &&
    !isFollowedByNoun(scene, end + 1)
  ) {
    // "January first 12": behind a day in words two digits are a year.
    const two = short.kind === 'number' ? plainNumber(short.text) : null
    const year = two === null ? null : yearOfTwo(two)
    if (year !== null) dated = { year, to: end + 1 }
  }
  const first = dayOfMonth(scene, at, dated.to, month, day.value, dated.year)
  if (second === null)
    return { to: dated.to, when: first, rule: dated.year === null ? '<month> <day>' : '<month> <day>, <year>' }
  return { to: dated.to, when: spanOfDays(first, second.value), rule: '<month> <day>-<day>' }
}

const anchoring = wordSet(
  'in since by until till from before after of during through between last this next previous past coming late early mid to around and or that every'.split(
    ' ',
  ),
)

/** A month alone or with its year: "December 2024", "in March", "Dec, 2018"; doubtful words only where something says month. */
const readMonth = (scene: Scene, at: number, month: number): Read | null => {
  const point = afterPoint(scene, at + 1)
  const dated = datedBehind(scene, point)
  if (dated.year !== null) return { to: dated.to, when: inMonth(dated.year, month), rule: '<month> <year>' }
  const token = scene.tokens[at]!
  if (scene.cased && !isCapital(token)) return null
  if (doubtfulMonths.has(token.lower)) {
    if (!anchoring(tokenAt(scene, at - 1))) return null
    const next = tokenAt(scene, at + 1)
    // "in May Day parades", "by April Jones".
    if (
      next !== undefined &&
      next.kind === 'word' &&
      isCapital(next) &&
      scene.cased &&
      token.text.length > 3 &&
      token.lower !== 'august'
    )
      return null
  }
  if (token.lower.length === 3 && token.lower !== 'may' && point === at + 1 && !anchoring(tokenAt(scene, at - 1)))
    return null
  const when = monthNear(scene, month, directionOf(scene, at, at + 1))
  return { to: dated.to > point ? dated.to : at + 1, when, rule: '<month>' }
}

/** What starts with a month. */
export const readFromMonth = (scene: Scene, at: number): Read | null => {
  const month = monthAt(scene, at)
  if (month === 0) return null
  const token = scene.tokens[at]!
  const next = tokenAt(scene, at + 1)
  // "march 5 miles", "may 10 people": small letters need an ordinal, a year or an "on" to be a month.
  const read = readMonthDay(scene, at, month)
  if (read !== null) {
    const plain = read.to === at + 2
    const doubtful = doubtfulMonths.has(token.lower) && !isCapital(token)
    if (
      !(plain && doubtful && lowerAt(scene, at - 1) !== 'on' && next?.glued !== true) &&
      !(plain && isUnit(scene, read.to))
    )
      return read
  }
  return readMonth(scene, at, month)
}

const isUnit = (scene: Scene, at: number): boolean => units.has(lowerAt(scene, at)) && lowerAt(scene, at) !== 'day'

/** What starts with a day: "9 January 2025", "4th of July", "14-15 December", "twenty five January", "1 to 3 March". */
export const readFromDay = (scene: Scene, at: number): Read | null => {
  const day = dayAt(scene, at)
  if (day === null) return null
  let from = day.to
  const second = secondDayBeforeMonth(scene, from, day.value)
  if (second !== null) from = second.to
  if (lowerAt(scene, from) === 'of') from++
  const month = monthAt(scene, from)
  if (month === 0) return null
  const token = scene.tokens[from]!
  if (doubtfulMonths.has(token.lower) && !isCapital(token) && scene.cased && yearBehind(scene, from + 1) === null)
    return null
  const point = afterPoint(scene, from + 1)
  const dated = datedBehind(scene, point)
  const to = dated.to > point ? dated.to : from + 1
  const first = dayOfMonth(scene, at, to, month, day.value, dated.year)
  if (second === null) return { to, when: first, rule: dated.year === null ? '<day> <month>' : '<day> <month> <year>' }
  return {
    to,
    when: spanOfDays(first, second.value),
    rule: '<day>-<day> <month>',
  }
}

const secondDayBeforeMonth = (scene: Scene, joint: number, first: number): { value: number; to: number } | null => {
  const word = lowerAt(scene, joint)
  if (!isDash(word) && word !== 'and' && word !== 'to') return null
  const second = dayAt(scene, joint + 1)
  if (second === null || second.value <= first) return null
  const month = lowerAt(scene, second.to) === 'of' ? second.to + 1 : second.to
  return monthAt(scene, month) > 0 ? second : null
}

/** The weekday of a token, Monday 1; 0 for other words. Short ones need a point, a comma or a date behind them. */
export const weekdayAt = (scene: Scene, at: number): number => {
  const word = lowerAt(scene, at)
  const full = weekdays.get(word)
  if (full !== undefined) return full
  const short = shortWeekdays.get(word)
  const token = tokenAt(scene, at)
  if (short === undefined || token === undefined || (scene.cased && !isCapital(token))) return 0
  const next = lowerAt(scene, at + 1)
  const ahead = next === '.' || next === ',' ? at + 2 : at + 1
  if (monthAt(scene, ahead) > 0 || tokenAt(scene, ahead)?.kind === 'number') return short
  return next === '.' && lowerAt(scene, at - 1) === 'on' ? short : 0
}

/** Where a weekday at `at` ends: short ones take their point along. */
export const weekdayEnd = (scene: Scene, at: number): number =>
  weekdays.has(lowerAt(scene, at)) ? at + 1 : afterPoint(scene, at + 1)

/** "Thursday the eleventh", "Monday 21": the near day of the month that is such a weekday. */
export const weekdayOnDay = (scene: Scene, weekday: number, day: number): When => {
  const { published } = scene
  if (published === null) return unknown('day')
  const { year, month } = civilOf(published)
  let nearest: Day | null = null
  for (let turn = -6; turn <= 6; turn++) {
    const candidate = dayOf(year, month + turn, day)
    // A month without such a day runs on into the next one.
    if (weekdayOf(candidate) !== weekday || civilOf(candidate).day !== day) continue
    if (nearest === null || Math.abs(candidate - published) < Math.abs(nearest - published)) nearest = candidate
  }
  if (nearest !== null) return onDay(nearest)
  return unknown('day')
}
