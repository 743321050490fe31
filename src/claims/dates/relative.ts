import { dayAt, monthAt, readFromDay, readFromMonth, weekdayAt, weekdayEnd, weekdayOnDay } from './absolute.ts'
import { addMonths, civilOf, type Day, weekdayOf } from './calendar.ts'
import { readHoliday } from './holidays.ts'
import { readNumeric } from './numeric.ts'
import { seasonNear, weekdayNear, weekdayOfWeek } from './resolve.ts'
import { isCapital, isDash, lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { directionOf } from './tense.ts'
import {
  between,
  firstMonths,
  inMonth,
  inQuarter,
  inSeason,
  inWeek,
  inYear,
  onDay,
  onWeekend,
  unknown,
  type When,
} from './when.ts'
import { afterWeekday, beforeWeekday, modifiers, relativeDayOf, seasonOf, type Unit, unitOf } from './words.ts'
import { yearBehind } from './years.ts'

/** The period of a unit that lies some turns away from a day: last week -1, this week 0. */
export const turnOf = (day: Day, unit: Unit, turn: number): When => {
  const { year, month } = civilOf(day)
  if (unit === 'day') return onDay(day + turn)
  if (unit === 'week') return inWeek(day + turn * 7)
  if (unit === 'weekend') return onWeekend(day + turn * 7)
  if (unit === 'month') return inMonth(year, month + turn)
  if (unit === 'year') return inYear(year + turn)
  if (unit === 'quarter') {
    const quarter = year * 4 + Math.floor((month - 1) / 3) + turn
    return inQuarter(Math.floor(quarter / 4), (quarter % 4) + 1)
  }
  return unknown('period')
}

/** "last", "this past", "the next": the turn, and where the word that it turns stands. */
const readModifier = (scene: Scene, at: number): { turn: number; word: string; strict: boolean; to: number } | null => {
  const word = lowerAt(scene, at)
  const turn = modifiers.get(word)
  if (turn === undefined) return null
  const next = lowerAt(scene, at + 1)
  // "this past Wednesday", "this coming Friday".
  if (word === 'this' && (next === 'past' || next === 'coming' || next === 'upcoming')) {
    return { turn: modifiers.get(next)!, word: next, strict: true, to: at + 2 }
  }
  return { turn, word, strict: word === 'past' || word === 'coming' || word === 'upcoming', to: at + 1 }
}

/** The nearest such weekday strictly before or after publication. */
const strictWeekday = (published: Day, weekday: number, turn: number): Day => {
  const back = (weekdayOf(published) - weekday + 7) % 7 || 7
  return turn < 0 ? published - back : published + ((weekday - weekdayOf(published) + 7) % 7 || 7)
}

/** "fiscal", "school" and "calendar" years: the letters before the year in TIMEX values. */
const kindsOfYear = new Map([
  ['fiscal', 'FY'],
  ['financial', 'FY'],
  ['school', 'SY'],
  ['academic', 'SY'],
  ['calendar', ''],
  ['working', ''],
  ['business', ''],
])

/** A year of another kind ("fiscal year 2008"); its days are nobody's to know. */
const ofKind = (when: When, kind: string): When =>
  kind === ''
    ? when
    : { grain: 'year', value: when.value === null ? null : `${kind}${when.value}`, from: null, to: null }

/** "last week", "this September", "next Friday", "last summer", "the past 24 hours", "this fiscal year". */
export const readModified = (scene: Scene, at: number): Read | null => {
  const modifier = readModifier(scene, at)
  if (modifier === null) return null
  const { turn, word, strict } = modifier
  const { published } = scene
  let from = modifier.to
  const kind = kindsOfYear.get(lowerAt(scene, from))
  if (kind !== undefined) from++
  const unit = unitOf(tokenAt(scene, from))
  if (
    unit !== undefined &&
    unit !== 'minute' &&
    unit !== 'hour' &&
    unit !== 'fortnight' &&
    unit !== 'decade' &&
    unit !== 'century'
  ) {
    if (unit === 'day')
      return word === 'following' || word === 'next' || word === 'previous' || word === 'preceding'
        ? besides(scene, from + 1, turn)
        : null
    // "the last days", "next months": plurals without a number say too little.
    if (lowerAt(scene, from).endsWith('s')) return null
    const base = word === 'following' && scene.last !== null ? scene.last : published
    const weekday = weekdayAfterWeek(scene, from + 1, unit)
    if (weekday !== null) {
      const when = base === null ? unknown('day') : onDay(weekdayOfWeek(base, weekday.weekday, turn))
      return { to: weekday.to, when, rule: '<last> week <weekday>' }
    }
    const when = base === null ? unknown(unit === 'weekend' ? 'weekend' : unit) : turnOf(base, unit, turn)
    return { to: from + 1, when: ofKind(when, kind ?? ''), rule: '<last> <unit>' }
  }
  if (kind !== undefined) return null
  const weekday = weekdayAt(scene, from)
  if (weekday > 0) {
    // "Following Monday's debate" means after it.
    if (word === 'following' && lowerAt(scene, at - 1) !== 'the' && lowerAt(scene, at - 1) !== 'on') return null
    const day =
      published === null
        ? null
        : strict
          ? strictWeekday(published, weekday, turn)
          : weekdayOfWeek(published, weekday, turn)
    return {
      to: weekdayEnd(scene, from),
      when: day === null ? unknown('day') : onDay(day),
      rule: '<last> <weekday>',
    }
  }
  const month = monthAt(scene, from)
  if ((month > 0 && turn !== 1) || (month > 0 && word !== 'following')) {
    // "this May 5": the month and its day are read as they stand.
    const day = dayAt(scene, from + 1)
    if (day !== null) return null
    if (published === null) return { to: from + 1, when: unknown('month'), rule: '<last> <month>' }
    const now = civilOf(published)
    const year =
      turn < 0
        ? month < now.month
          ? now.year
          : now.year - 1
        : turn > 0
          ? month > now.month
            ? now.year
            : now.year + 1
          : now.year
    return { to: from + 1, when: inMonth(year, month), rule: '<last> <month>' }
  }
  const season = seasonOf(tokenAt(scene, from))
  if (season !== undefined) return { to: from + 1, when: seasonNear(scene, season, turn), rule: '<last> <season>' }
  return readHoliday(scene, from, turn, at)
}

/** The weekday behind a week: "next week Wednesday", "previous week - Monday". */
const weekdayAfterWeek = (scene: Scene, at: number, unit: Unit): { weekday: number; to: number } | null => {
  if (unit !== 'week') return null
  const from = isDash(lowerAt(scene, at)) || lowerAt(scene, at) === 'on' ? at + 1 : at
  const weekday = weekdayAt(scene, from)
  return weekday === 0 ? null : { weekday, to: from + 1 }
}

/** The day beside the one spoken of: "the next day", "the day before"; beside publication where none was. */
export const besides = (scene: Scene, to: number, days: number): Read => {
  const base = scene.last ?? scene.published
  return { to, when: base === null ? unknown('day') : onDay(base + days), rule: 'the day <before>' }
}

/** "today", "yesterday", "the day before yesterday", "tomorrow". */
export const readRelativeDay = (scene: Scene, at: number): Read | null => {
  const distance = relativeDayOf(tokenAt(scene, at))
  if (distance === undefined) return null
  // "today's world" is no date, but "yesterday's attack" is one.
  if (distance === 0 && tokenAt(scene, at + 1)?.kind === 'possessive') return null
  // "USA Today", "Russia Today".
  const previous = tokenAt(scene, at - 1)
  if (scene.cased && previous?.kind === 'word' && isCapital(previous) && isCapital(scene.tokens[at]!)) return null
  const { published } = scene
  return { to: at + 1, when: published === null ? unknown('day') : onDay(published + distance), rule: '<today>' }
}

/** "Thursday", "Thursday, January 9", "Monday 21", "Tuesday the eleventh", "Monday of last week", "Friday 2018-7-6". */
export const readWeekday = (scene: Scene, at: number): Read | null => {
  const weekday = weekdayAt(scene, at)
  if (weekday === 0) return null
  let to = weekdayEnd(scene, at)
  if (
    afterWeekday.has(lowerAt(scene, at + 1)) ||
    (beforeWeekday.has(lowerAt(scene, at - 1)) && /^[A-Z]/.test(scene.tokens[at - 1]!.text))
  )
    return null
  const { published } = scene
  let from = to
  const mark = lowerAt(scene, from)
  if (mark === ',' || mark === '(' || isDash(mark)) from++
  if (lowerAt(scene, from) === 'the' || lowerAt(scene, from) === 'on') from++
  const dated = readFromMonth(scene, from) ?? readNumeric(scene, from) ?? readFromDay(scene, from)
  if (dated !== null && dated.when.grain === 'day') {
    const close = mark === '(' && lowerAt(scene, dated.to) === ')' ? dated.to + 1 : dated.to
    return { to: close, when: dated.when, rule: `<weekday>, ${dated.rule}` }
  }
  const day = dayAt(scene, from)
  if (
    day !== null &&
    (day.ordinal || (from === to && day.to === to + 1 && !tokenAt(scene, day.to)?.glued)) &&
    from - to <= 1 &&
    mark !== ','
  ) {
    const next = tokenAt(scene, day.to)
    if (next === undefined || next.kind === 'punctuation')
      return { to: day.to, when: weekdayOnDay(scene, weekday, day.value), rule: '<weekday> <day>' }
  }
  // "Monday of last week", "Monday last week".
  let week = lowerAt(scene, to) === 'of' ? to + 1 : to
  if (lowerAt(scene, week) === 'the') week++
  const modifier = readModifier(scene, week)
  if (modifier !== null && lowerAt(scene, modifier.to) === 'week') {
    const when = published === null ? unknown('day') : onDay(weekdayOfWeek(published, weekday, modifier.turn))
    return { to: modifier.to + 1, when, rule: '<weekday> of <last> week' }
  }
  if (lowerAt(scene, to) === 'last' && lowerAt(scene, to + 1) === '') to++
  return { to, when: weekdayNear(scene, weekday, directionOf(scene, at, to)), rule: '<weekday>' }
}

/** "the summer of 2024", "summer 2024", "in the winter": bare seasons only where something says season. */
export const readSeason = (scene: Scene, at: number): Read | null => {
  const season = seasonOf(tokenAt(scene, at))
  if (season === undefined) return null
  const year = yearBehind(scene, at + 1)
  if (year !== null) return { to: year.to, when: inSeason(year.year, season), rule: '<season> <year>' }
  const behind = lowerAt(scene, at + 1)
  if (behind === 'of' || (season === 'SP' && behind !== '' && behind !== ',' && behind !== '.')) return null
  const the = lowerAt(scene, at - 1) === 'the'
  const before = lowerAt(scene, the ? at - 2 : at - 1)
  if (before !== 'since' && before !== 'during' && before !== 'in' && before !== 'by' && before !== 'until') return null
  if (!the && lowerAt(scene, at) === 'fall') return null
  const { published } = scene
  if (published === null) return { to: at + 1, when: unknown('season'), rule: '<season>' }
  const direction = directionOf(scene, at, at + 1)
  const begun = firstMonths[season] <= civilOf(published).month || (season === 'WI' && civilOf(published).month <= 2)
  return { to: at + 1, when: seasonNear(scene, season, direction > 0 ? 1 : begun ? 0 : -1), rule: '<season>' }
}

/** The days of "the past 24 hours", "the last three weeks", up to publication. */
export const readPast = (scene: Scene, count: number, unit: Unit, to: number): Read => {
  const { published } = scene
  if (published === null) return { to, when: unknown('period'), rule: 'the last <n> <units>' }
  const days =
    unit === 'hour'
      ? Math.ceil(count / 24)
      : unit === 'week'
        ? count * 7
        : unit === 'fortnight'
          ? count * 14
          : unit === 'day'
            ? count
            : 0
  const from =
    days > 0 ? published - days : addMonths(published, -count * (unit === 'year' ? 12 : unit === 'decade' ? 120 : 1))
  return { to, when: between(from, published), rule: 'the last <n> <units>' }
}
