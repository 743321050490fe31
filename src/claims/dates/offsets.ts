import { readFromDay, readFromMonth, weekdayAt } from './absolute.ts'
import { addMonths, civilOf, type Day, dayOf, weekdayOf } from './calendar.ts'
import { readHoliday } from './holidays.ts'
import { readCount } from './numbers.ts'
import { readNumeric } from './numeric.ts'
import { readModified, readPast, readRelativeDay, readWeekday } from './relative.ts'
import { lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { directionOf } from './tense.ts'
import { inMonth, inYear, onDay, unknown, type When } from './when.ts'
import { type Unit, unitOf } from './words.ts'
import { yearOf } from './years.ts'

/** So many of so many units: "2 years 1 month 21 days", "three weeks". */
interface Distance {
  readonly days: number
  readonly months: number
  /** The largest unit: "two months ago" is a matter of months. */
  readonly unit: Unit
  readonly count: number
  readonly to: number
}

const readDistance = (scene: Scene, at: number): Distance | null => {
  let days = 0
  let months = 0
  let largest: Unit | null = null
  let total = 0
  let from = at
  for (let turn = 0; turn < 4; turn++) {
    const joint = turn > 0 && (lowerAt(scene, from) === 'and' || lowerAt(scene, from) === ',') ? from + 1 : from
    const count = readCount(scene, joint)
    const unit = count === null ? undefined : unitOf(tokenAt(scene, count.to))
    if (count === null || unit === undefined || unit === 'weekend' || unit === 'quarter') break
    if (unit === 'year') months += count.value * 12
    else if (unit === 'decade') months += count.value * 120
    else if (unit === 'century') months += count.value * 1200
    else if (unit === 'month') months += count.value
    else if (unit === 'week') days += count.value * 7
    else if (unit === 'fortnight') days += count.value * 14
    else if (unit === 'day') days += count.value
    largest ??= unit
    if (total === 0) total = count.value
    from = count.to + 1
  }
  if (largest === null || months > 36_000) return null
  return { days, months, unit: largest, count: total, to: from }
}

const move = (day: Day, { days, months }: Distance, sign: number): Day => addMonths(day, sign * months) + sign * days

/** A day told by months or years covers the whole month or year: nobody counts them to the day. */
const coarse = (day: Day, unit: Unit): When => {
  const when = onDay(day)
  const { year, month } = civilOf(day)
  if (unit === 'year' || unit === 'decade' || unit === 'century')
    return { ...when, from: inYear(year).from, to: inYear(year).to }
  if (unit === 'month') return { ...when, from: inMonth(year, month).from, to: inMonth(year, month).to }
  return when
}

/** What an offset is counted from: "today", "next Friday", "January 15", "Christmas", "the year 2011", "Tuesday". */
const readAnchor = (scene: Scene, at: number): Read | null => {
  const from = lowerAt(scene, at) === 'the' ? at + 1 : at
  const token = tokenAt(scene, from)
  if (token === undefined) return null
  if (token.lower === 'now')
    return { to: from + 1, when: scene.published === null ? unknown('day') : onDay(scene.published), rule: 'now' }
  const yearAt = token.lower === 'year' ? from + 1 : from
  const dated =
    (token.kind === 'number' ? readNumeric(scene, from) : null) ??
    readRelativeDay(scene, from) ??
    readModified(scene, from) ??
    readFromMonth(scene, from) ??
    readFromDay(scene, from) ??
    readHoliday(scene, from, null, from) ??
    readWeekday(scene, from)
  if (dated !== null) return dated
  const year = yearOf(scene, yearAt)
  return year === null ? null : { to: yearAt + 1, when: { ...onDay(dayOf(year, 1, 1)) }, rule: '<year>' }
}

/** A weekday that pins an offset down: "in 3 days on Friday" is the Friday of that week, Sunday first. */
const onWeekday = (scene: Scene, read: Read): Read => {
  let at = read.to
  if (lowerAt(scene, at) === ',') at++
  if (lowerAt(scene, at) !== 'on') return read
  const weekday = weekdayAt(scene, at + 1)
  return weekday === 0 ? read : { ...read, to: at + 2, when: pinned(read.when, weekday) }
}

/** That weekday in the week, Sunday first, of a day. */
export const pinned = (when: When, weekday: number): When => {
  if (when.from === null || when.value === null) return when
  const { value } = when
  const day = dayOf(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10)))
  const sunday = day - ((((day + 4) % 7) + 7) % 7)
  return onDay(sunday + (weekday % 7))
}

/** "three days ago", "two weeks later", "in two months", "2 weeks before Christmas", "3 days from Tuesday", "the last 24 hours". */
export const readOffset = (scene: Scene, at: number): Read | null => {
  const distance = readDistance(scene, at)
  if (distance === null) return null
  const { to, unit } = distance
  const { published } = scene
  const before = lowerAt(scene, at - 1)
  const clock = unit === 'hour' || unit === 'minute'
  const word = lowerAt(scene, to)
  const resolve = (base: Day | null, sign: number, end: number, rule: string): Read =>
    onWeekday(scene, { to: end, when: base === null ? unknown('day') : coarse(move(base, distance, sign), unit), rule })
  if (before === 'last' || before === 'past' || before === 'previous') {
    return word === 'of' || word === 'ago' ? null : readPast(scene, distance.count, unit, to)
  }
  if (word === 'ago') {
    if (clock) return null
    const weekday = weekdayAt(scene, to + 1)
    if (weekday === 0) return resolve(published, -1, to + 1, '<n> <units> ago')
    // "a week ago Monday": the Monday nearest to that day.
    const near = published === null ? null : move(published, distance, -1) + 3
    const day = near === null ? null : near - ((weekdayOf(near) - weekday + 7) % 7)
    return { to: to + 2, when: day === null ? unknown('day') : onDay(day), rule: '<n> <units> ago <weekday>' }
  }
  if (clock) return null
  if (word === 'later' || word === 'earlier' || (word === 'on' && lowerAt(scene, to + 1) === ',')) {
    // "two more days later in the week" and "years later" without a number never come here.
    return resolve(scene.last ?? published, word === 'earlier' ? -1 : 1, to + 1, '<n> <units> later')
  }
  if (word === 'after' || word === 'before' || word === 'from' || word === 'since') {
    const anchor = readAnchor(scene, to + 1)
    if (anchor === null || anchor.when.grain === 'period') return null
    return resolve(anchor.when.from, word === 'before' ? -1 : 1, anchor.to, '<n> <units> after <date>')
  }
  if (before === 'in' || before === 'within') {
    const possessive = tokenAt(scene, to)?.kind === 'possessive' && lowerAt(scene, to + 1) === 'time'
    // "killed 30 in two days" is how long it took.
    if (before === 'within' || (!possessive && directionOf(scene, at - 1, to) < 0)) return null
    if (tokenAt(scene, to)?.kind === 'word' && !mayFollow.has(word) && !possessive) return null
    return resolve(published, 1, possessive ? to + 2 : to, 'in <n> <units>')
  }
  return null
}

const mayFollow = new Set(
  'and or on at from for with to if unless when so but because as after since please the'.split(' '),
)
