import { isFollowedByNoun, monthAt, readFromMonth, weekdayAt } from './absolute.ts'
import { addMonths, civilOf, dayOf, mondayOf, mondayOfWeek, weekdayOf, weekOf } from './calendar.ts'
import { plainNumber, readCount, readOrdinal } from './numbers.ts'
import { readModified, turnOf } from './relative.ts'
import { lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { directionOf } from './tense.ts'
import {
  between,
  inCentury,
  inHalf,
  inMonth,
  inQuarter,
  inWeek,
  inYear,
  onDay,
  unknown,
  type When,
  writtenDay,
} from './when.ts'
import { unitOf } from './words.ts'
import { yearOf } from './years.ts'

/** The year, month or week that something is the nth part of: "2015", "Jan 2015", "this month", "the year 2015", "the month". */
const readWhole = (scene: Scene, at: number): Read | null => {
  const from = lowerAt(scene, at) === 'the' ? at + 1 : at
  const year = yearOf(scene, lowerAt(scene, from) === 'year' ? from + 1 : from)
  if (year !== null) return { to: from + (lowerAt(scene, from) === 'year' ? 2 : 1), when: inYear(year), rule: '<year>' }
  if (monthAt(scene, from) > 0) return readFromMonth(scene, from)
  const unit = unitOf(tokenAt(scene, from))
  if (unit === 'month' || unit === 'year' || unit === 'week') {
    return {
      to: from + 1,
      when: scene.published === null ? unknown(unit) : turnOf(scene.published, unit, 0),
      rule: 'the <unit>',
    }
  }
  return readModified(scene, from)
}

/** The nth week of a month is written behind the month; of a year it is the ISO week. -1 is the last one. */
const weekOfWhole = (whole: When, count: number): When | null => {
  if (whole.from === null || whole.to === null) return whole.value === null ? unknown('week') : null
  const { year } = weekOf(whole.from + 3)
  if (whole.grain === 'year') {
    const monday = count === -1 ? mondayOf(dayOf(year, 12, 28)) : mondayOfWeek(Number(whole.value), count)
    return inWeek(monday)
  }
  if (whole.grain !== 'month') return null
  const first = count === -1 ? whole.to - 6 : Math.min(whole.from + (count - 1) * 7, whole.to)
  return {
    grain: 'week',
    value: `${whole.value}-W0${count === -1 ? 5 : count}`,
    from: first,
    to: Math.min(first + 6, whole.to),
  }
}

/** "first week of 2015", "last week of this month", "third quarter of 2024", "the 15th day of next month", "20th century". */
export const readNth = (scene: Scene, at: number): Read | null => {
  const last = lowerAt(scene, at) === 'last' || lowerAt(scene, at) === 'final'
  const ordinal = last ? { value: -1, to: at + 1 } : readOrdinal(scene, at)
  if (ordinal === null) return null
  const { value } = ordinal
  const unit = unitOf(tokenAt(scene, ordinal.to))
  const half = lowerAt(scene, ordinal.to) === 'half'
  if (unit === 'century')
    return value > 0 && value < 23 ? { to: ordinal.to + 1, when: inCentury(value), rule: '<nth> century' } : null
  // "the 21st this month", "the 5th of last month".
  if (unit === undefined && !half) {
    const weekday = weekdayAt(scene, ordinal.to)
    if (weekday > 0) return weekdayOfMonth(scene, ordinal.to + 1, weekday, value)
    const part = last || value === 1 ? firstOf(scene, ordinal.to, last) : null
    if (part !== null) return part
    if (!last && lowerAt(scene, at - 1) === 'the' && lowerAt(scene, at - 2) === 'on') {
      if (value >= 1 && value <= 31 && !isFollowedByNoun(scene, ordinal.to)) return onThe(scene, at, ordinal.to, value)
    }
    const of = lowerAt(scene, ordinal.to) === 'of' ? ordinal.to + 1 : ordinal.to
    if (
      value < 1 ||
      value > 31 ||
      !['this', 'last', 'next', 'the'].includes(lowerAt(scene, of)) ||
      !/^months?$/.test(lowerAt(scene, of + 1))
    )
      return null
    const month = readWhole(scene, of)
    return month === null ? null : dayOfWhole(month, value)
  }
  const joint = lowerAt(scene, ordinal.to + 1)
  const whole =
    joint === 'of' || joint === 'in'
      ? readWhole(scene, ordinal.to + 2)
      : joint === 'this' || joint === 'last'
        ? readModified(scene, ordinal.to + 1)
        : yearAfter(scene, ordinal.to + 1)
  if (whole === null) return null
  const { when } = whole
  const year = when.grain === 'year' && when.from !== null ? Number(when.value) : null
  if (half)
    return year === null
      ? null
      : { to: whole.to, when: inHalf(year, last || value === 2 ? 2 : 1), rule: '<nth> half of <year>' }
  if (unit === 'quarter') {
    const quarter = last ? 4 : value
    return year === null || quarter > 4
      ? null
      : { to: whole.to, when: inQuarter(year, quarter), rule: '<nth> quarter of <year>' }
  }
  if (unit === 'month') {
    const month = last ? 12 : value
    return year === null || month > 12
      ? null
      : { to: whole.to, when: inMonth(year, month), rule: '<nth> month of <year>' }
  }
  if (unit === 'week') {
    if (value > (when.grain === 'year' ? 53 : 5)) return null
    const week = weekOfWhole(when, value)
    return week === null ? null : { to: whole.to, when: week, rule: '<nth> week of <month>' }
  }
  if (unit === 'day') return dayOfWhole(whole, value)
  return null
}

/** "first three months of 2016", "last two weeks of January". */
const firstOf = (scene: Scene, at: number, last: boolean): Read | null => {
  const count = readCount(scene, at)
  if (count === null || count.value < 1 || lowerAt(scene, count.to + 1) !== 'of') return null
  const unit = unitOf(tokenAt(scene, count.to))
  const whole = unit === undefined ? null : readWhole(scene, count.to + 2)
  if (whole === null || whole.when.from === null || whole.when.to === null) return null
  const { from, to, grain } = whole.when
  if (grain !== 'year' && grain !== 'month') return null
  const days = unit === 'day' ? count.value : unit === 'week' ? count.value * 7 : 0
  if ((days === 0 && unit !== 'month') || (unit === 'month' && grain !== 'year')) return null
  const start = !last ? from : days > 0 ? to - days + 1 : addMonths(to + 1, -count.value)
  const end = last ? to : days > 0 ? from + days - 1 : addMonths(from, count.value) - 1
  return start < from || end > to
    ? null
    : { to: whole.to, when: between(start, end), rule: '<first> <n> <units> of <year>' }
}

/** "on the 5th": of this month or the last one, of the next where the sentence looks ahead. */
const onThe = (scene: Scene, at: number, to: number, value: number): Read => {
  const { published } = scene
  if (published === null) return { to, when: unknown('day'), rule: 'on the <nth>' }
  const { year, month, day } = civilOf(published)
  const turn = directionOf(scene, at, to) > 0 ? (value < day ? 1 : 0) : value > day ? -1 : 0
  const first = civilOf(dayOf(year, month + turn, 1))
  return { to, when: writtenDay(first.year, first.month, value), rule: 'on the <nth>' }
}

/** "first Monday of May 2024", "last Friday in June". */
const weekdayOfMonth = (scene: Scene, at: number, weekday: number, count: number): Read | null => {
  const joint = lowerAt(scene, at)
  const month = joint === 'of' || joint === 'in' ? readWhole(scene, at + 1) : null
  if (month === null || month.when.grain !== 'month' || month.when.from === null || month.when.to === null) return null
  const first = month.when.from + ((weekday - weekdayOf(month.when.from) + 7) % 7)
  const day = count === -1 ? month.when.to - ((weekdayOf(month.when.to) - weekday + 7) % 7) : first + (count - 1) * 7
  return day > month.when.to ? null : { to: month.to, when: onDay(day), rule: '<nth> <weekday> of <month>' }
}

const yearAfter = (scene: Scene, at: number): Read | null => {
  const year = yearOf(scene, at)
  return year === null ? null : { to: at + 1, when: inYear(year), rule: '<year>' }
}

const dayOfWhole = (whole: Read, count: number): Read | null => {
  const { when } = whole
  if (when.grain !== 'month' && when.grain !== 'year') return null
  if (when.from === null || when.to === null)
    return { to: whole.to, when: unknown('day'), rule: '<nth> day of <month>' }
  const day = count === -1 ? when.to : when.from + count - 1
  return day > when.to ? null : { to: whole.to, when: onDay(day), rule: '<nth> day of <month>' }
}

/** "week 31", "week 3 of 2027", "week 27 of last year". */
export const readNumberedWeek = (scene: Scene, at: number): Read | null => {
  if (lowerAt(scene, at) !== 'week') return null
  const token = tokenAt(scene, at + 1)
  const count = token?.kind === 'number' && token.text.length <= 2 ? plainNumber(token.text) : null
  if (count === null || count < 1 || count > 53) return null
  const whole = lowerAt(scene, at + 2) === 'of' ? readWhole(scene, at + 3) : yearAfter(scene, at + 2)
  if (whole !== null && whole.when.grain === 'year' && whole.when.from !== null) {
    return { to: whole.to, when: inWeek(mondayOfWeek(Number(whole.when.value), count)), rule: 'week <n> of <year>' }
  }
  const { published } = scene
  const when = published === null ? unknown('week') : inWeek(mondayOfWeek(weekOf(published).year, count))
  return { to: at + 2, when, rule: 'week <n>' }
}

/** "Q3 2024", "cy18", "FY 2008", "sy18". */
export const readShortPeriod = (scene: Scene, at: number): Read | null => {
  const word = lowerAt(scene, at)
  const token = tokenAt(scene, at + 1)
  if (token?.kind !== 'number') return null
  const value = plainNumber(token.text)
  if (value === null) return null
  if (word === 'q' && token.glued && value >= 1 && value <= 4) {
    const from = lowerAt(scene, at + 2) === 'of' || lowerAt(scene, at + 2) === ',' ? at + 3 : at + 2
    const year = yearOf(scene, from)
    return year === null ? null : { to: from + 1, when: inQuarter(year, value), rule: 'Q<n> <year>' }
  }
  if (word !== 'cy' && word !== 'fy' && word !== 'sy') return null
  const year = token.text.length === 4 ? value : token.text.length === 2 && token.glued ? 2000 + value : null
  if (year === null || year < 1900 || year > 2199) return null
  const when: When =
    word === 'cy' ? inYear(year) : { grain: 'year', value: `${word.toUpperCase()}${year}`, from: null, to: null }
  return { to: at + 2, when, rule: '<fiscal year>' }
}
