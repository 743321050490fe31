import { civilOf, dayOf, isoParts, monthLength } from './calendar.ts'
import { plainNumber, yearOfTwo } from './numbers.ts'
import { monthDayNear } from './resolve.ts'
import { isDash, lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { directionOf } from './tense.ts'
import { inMonth, type When, writtenDay } from './when.ts'
import { monthOf } from './words.ts'

/** One part of a date in figures: a number with its digits, or a month by name. */
interface Part {
  readonly value: number
  readonly digits: number
  readonly named: boolean
}

const partAt = (scene: Scene, at: number): Part | null => {
  const token = tokenAt(scene, at)
  if (token === undefined) return null
  if (token.kind === 'number') {
    const value = plainNumber(token.text)
    return value === null || token.text.length > 4 ? null : { value, digits: token.text.length, named: false }
  }
  const month = monthOf(token)
  return month === undefined ? null : { value: month, digits: 0, named: true }
}

const isYear = (part: Part): boolean => part.digits === 4 && part.value >= 1000 && part.value < 2200
const isMonth = (part: Part): boolean =>
  part.named || (part.digits > 0 && part.digits <= 2 && part.value >= 1 && part.value <= 12)
const isDay = (part: Part): boolean => part.digits > 0 && part.digits <= 2 && part.value >= 1 && part.value <= 31

/** A year of two digits that may be of either century stays open: "XX35-11-12". */
const withShortYear = (two: number, month: number, day: number): When => {
  const year = yearOfTwo(two)
  if (year !== null) return writtenDay(year, month, day)
  return { grain: 'day', value: `XX${isoParts(two, month, day).slice(2)}`, from: null, to: null }
}

/** Days before publication in which a date is news. */
const news = 60

/** Whether "12/05/2024" lies ahead of its page with the month first, and just behind it with the day first. */
const isDayFirst = ({ published }: Scene, month: When, day: When): boolean =>
  published !== null &&
  month.from !== null &&
  day.from !== null &&
  month.from > published &&
  day.from <= published &&
  published - day.from <= news

/** Three parts in any order that makes sense; month before day where both readings do. */
const threeParts = (scene: Scene, parts: readonly [Part, Part, Part]): When | null => {
  const years = parts.filter(isYear)
  const named = parts.find(part => part.named)
  if (years.length === 1) {
    const year = years[0]!
    const [first, second] = parts.filter(part => part !== year) as [Part, Part]
    if (named !== undefined) {
      const day = first === named ? second : first
      return isDay(day) ? writtenDay(year.value, named.value, day.value) : null
    }
    if (isMonth(first) && isDay(second)) {
      const when = writtenDay(year.value, first.value, second.value)
      const other = year === parts[2] && isMonth(second) ? writtenDay(year.value, second.value, first.value) : when
      return isDayFirst(scene, when, other) ? other : when
    }
    if (isMonth(second) && isDay(first)) return writtenDay(year.value, second.value, first.value)
    return null
  }
  const [first, second, third] = parts
  if (years.length > 0 || third.digits !== 2) return null
  if (isMonth(first) && isDay(second)) return withShortYear(third.value, first.value, second.value)
  return isDay(first) && isMonth(second) ? withShortYear(third.value, second.value, first.value) : null
}

/** "31.12.2024" and "20241231", which are one token each. */
const readGlued = (scene: Scene, at: number): Read | null => {
  const { text } = scene.tokens[at]!
  const pieces = text.split('.')
  if (pieces.length === 3) {
    const [day, month, year] = pieces.map(Number) as [number, number, number]
    const full = pieces[2]!.length === 4 ? year : pieces[2]!.length === 2 ? yearOfTwo(year) : null
    if (full === null || month < 1 || month > 12 || day < 1 || day > 31) return null
    return { to: at + 1, when: writtenDay(full, month, day), rule: '<day>.<month>.<year>' }
  }
  if (text.length !== 8 || pieces.length > 1) return null
  const value = plainNumber(text)
  if (value === null) return null
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100]
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return { to: at + 1, when: writtenDay(year, month, day), rule: '<yyyymmdd>' }
}

/** Dates in figures: "2025-01-12", "1/12/2025", "12.01.2025", "05-Aug-2016", "2015-12", "Dec-2018", "20250112". */
export const readNumeric = (scene: Scene, at: number): Read | null => {
  const token = tokenAt(scene, at)
  if (token === undefined) return null
  if (token.kind === 'number' && (token.text.length === 8 || token.text.includes('.'))) {
    const glued = readGlued(scene, at)
    if (glued !== null) return glued
  }
  const first = partAt(scene, at)
  if (first === null) return null
  const mark = tokenAt(scene, at + 1)
  const second = partAt(scene, at + 2)
  if (mark === undefined || second === null || !mark.glued || !scene.tokens[at + 2]!.glued)
    return readSpaced(scene, at, first)
  if (!(isDash(mark.lower) || mark.lower === '/')) return null
  const third = lowerAt(scene, at + 3) === mark.lower && tokenAt(scene, at + 4)?.glued ? partAt(scene, at + 4) : null
  if (third !== null) {
    const when = threeParts(scene, [first, second, third])
    return when === null ? null : { to: at + 5, when, rule: '<date in figures>' }
  }
  // Two parts must hold a whole year or a month by name; "9/11" and "14-15" are no dates.
  if (isYear(first) && isMonth(second) && !(second.digits === 2 && second.value === (first.value % 100) + 1)) {
    return { to: at + 3, when: inMonth(first.value, second.value), rule: '<year>-<month>' }
  }
  if (isYear(second) && isMonth(first))
    return { to: at + 3, when: inMonth(second.value, first.value), rule: '<month>-<year>' }
  if (first.named !== second.named) {
    const [month, day] = first.named ? [first, second] : [second, first]
    // "March 14-15" and "Dec-Jan" are read elsewhere.
    if (isDay(day)) {
      return {
        to: at + 3,
        when: monthDayNear(scene, month.value, day.value, directionOf(scene, at, at + 3)),
        rule: '<day>-<month>',
      }
    }
  }
  return null
}

/** "2016 10 16": a year and two numbers of two digits with nothing but spaces between. */
const readSpaced = (scene: Scene, at: number, year: Part): Read | null => {
  const month = partAt(scene, at + 1)
  const day = partAt(scene, at + 2)
  if (month === null || day === null || !isYear(year) || month.digits !== 2 || day.digits !== 2) return null
  if (!isMonth(month) || !isDay(day) || civilOf(dayOf(year.value, month.value, day.value)).month !== month.value)
    return null
  return { to: at + 3, when: writtenDay(year.value, month.value, day.value), rule: '<year> <month> <day>' }
}
