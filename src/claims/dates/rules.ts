import { readFromDay, readFromMonth, weekdayAt } from './absolute.ts'
import { weekdayOf } from './calendar.ts'
import { readClockFirst, readNight, withClock } from './clock.ts'
import { readEdge } from './edges.ts'
import { readHoliday, startsHoliday } from './holidays.ts'
import { readNth, readNumberedWeek, readShortPeriod } from './nth.ts'
import { plainNumber } from './numbers.ts'
import { readNumeric } from './numeric.ts'
import { pinned, readOffset } from './offsets.ts'
import { besides, readModified, readRelativeDay, readSeason, readWeekday, turnOf } from './relative.ts'
import { lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { directionOf } from './tense.ts'
import { inWeek, onDay, unknown } from './when.ts'
import {
  edges,
  modifiers,
  months,
  ordinals,
  partsOfDay,
  references,
  relativeDays,
  seasons,
  shortWeekdays,
  smallNumbers,
  tens,
  units,
  weekdays,
} from './words.ts'
import { readDecade, readSpelledYear, readYear, yearOf } from './years.ts'

/** Reads an expression that starts at one token; null for "not mine". */
type Rule = (scene: Scene, at: number) => Read | null

/** A weekday and the offset behind it: "Monday two weeks from now", "Saturday 3 days from now". */
const readWeekdayOffset: Rule = (scene, at) => {
  const weekday = weekdayAt(scene, at)
  if (weekday === 0) return null
  const from = lowerAt(scene, at + 1) === ',' ? at + 2 : at + 1
  const offset = readOffset(scene, from)
  if (offset === null || (!/ago|from|after/.test(offset.rule) && lowerAt(scene, offset.to - 1) !== 'now')) return null
  return { to: offset.to, when: pinned(offset.when, weekday), rule: `<weekday> ${offset.rule}` }
}

/** "the day before yesterday", "the day after", "the year", "the weekend", "the week after next", "the same day". */
const readTheUnit: Rule = (scene, at) => {
  const unit = units.get(lowerAt(scene, at))
  if (unit === undefined) return null
  const before = lowerAt(scene, at - 1)
  const word = lowerAt(scene, at + 1)
  const { published } = scene
  const base = (turn: number): Read['when'] =>
    published === null
      ? unknown(
          unit === 'weekend'
            ? 'weekend'
            : unit === 'day'
              ? 'day'
              : unit === 'week'
                ? 'week'
                : unit === 'month'
                  ? 'month'
                  : 'year',
        )
      : turnOf(published, unit, turn)
  if (unit === 'day') {
    if (before === 'same' || (before === 'that' && lowerAt(scene, at - 2) !== 'than'))
      return scene.last === null ? null : besides(scene, at + 1, 0)
    if (before !== 'the' && before !== 'a') return null
    if (before === 'the' && (word === 'before' || word === 'after')) {
      const other = lowerAt(scene, at + 2)
      if (other === 'yesterday' && published !== null)
        return { to: at + 3, when: onDay(published - 2), rule: 'the day before yesterday' }
      if (other === 'tomorrow' && published !== null)
        return { to: at + 3, when: onDay(published + 2), rule: 'the day after tomorrow' }
      const next = tokenAt(scene, at + 2)
      // "the day after the attack" hangs on something that is no date.
      return next === undefined || next.kind === 'punctuation'
        ? besides(scene, at + 2, word === 'before' ? -1 : 1)
        : null
    }
    const preposition = lowerAt(scene, at - 2)
    if (
      before !== 'the' ||
      (preposition !== 'for' && preposition !== 'of' && preposition !== 'in') ||
      /^[a-z]/.test(word)
    )
      return null
    return { to: at + 1, when: base(0), rule: 'the day' }
  }
  if (unit === 'weekend') {
    if (word === 'of') {
      const holiday = readHoliday(scene, lowerAt(scene, at + 2) === 'the' ? at + 3 : at + 2, null)
      if (holiday?.when.from != null)
        return { to: holiday.to, when: turnOf(holiday.when.from, 'weekend', 0), rule: 'weekend of <holiday>' }
      return null
    }
    if (before !== 'the' && word !== '' && word !== '.') return null
    // "over the weekend" in Tuesday's paper is the one that is over.
    const over = lowerAt(scene, at - 2) === 'over' || directionOf(scene, at, at + 1) < 0
    const gone = over && published !== null && weekdayOf(published) < 6
    return { to: at + 1, when: base(gone ? -1 : 0), rule: 'the weekend' }
  }
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  if (lowerAt(scene, at).endsWith('s')) return null
  if (unit === 'week' && word === 'of') {
    const from = lowerAt(scene, at + 2) === 'the' ? at + 3 : at + 2
    const day = readNumeric(scene, from) ?? readFromMonth(scene, from) ?? readFromDay(scene, from)
    if (day !== null && day.when.grain === 'day') {
      return {
        to: day.to,
        when: day.when.from === null ? unknown('week') : inWeek(day.when.from),
        rule: 'week of <date>',
      }
    }
  }
  if (before === 'the' && word === 'after' && lowerAt(scene, at + 2) === 'next')
    return { to: at + 3, when: base(2), rule: 'the <unit> after next' }
  if (before === 'the' && word === 'before' && lowerAt(scene, at + 2) === 'last')
    return { to: at + 3, when: base(-2), rule: 'the <unit> before last' }
  if (unit === 'year') {
    const from = word === 'of' || word === 'greater' ? at + 2 : at + 1
    const year = readYear(scene, word === 'greater' ? at + 3 : from)
    if (year !== null) return year
    if (word === 'to' && lowerAt(scene, at + 2) === 'date') return { to: at + 3, when: base(0), rule: 'year to date' }
  }
  if (before !== 'the') return null
  const next = tokenAt(scene, at + 1)
  // "the week of the attack", "the year that changed", "the month's end".
  return next === undefined || next.kind === 'punctuation' || quietBehind.has(next.lower)
    ? { to: at + 1, when: base(0), rule: 'the <unit>' }
    : null
}

const quietBehind = new Set([
  'before',
  'and',
  'or',
  'by',
  'with',
  'but',
  'so',
  'as',
  'has',
  'had',
  'was',
  'is',
  'to',
  'after',
  'at',
])

/** "to date", "now", "at present", "so far" is none: it says how far, not when. */
const readReference: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const { published } = scene
  const present = { grain: 'reference' as const, value: 'PRESENT_REF', from: published, to: published }
  if (word === 'date') {
    const before = lowerAt(scene, at - 1)
    const article = before === 'to' || before === 'till' || before === 'until'
    const next = tokenAt(scene, at + 1)
    return article && (next === undefined || next.kind === 'punctuation' || next.lower !== 'of')
      ? { to: at + 1, when: present, rule: 'to date' }
      : null
  }
  const reference = references.get(word)
  if (reference === undefined) return null
  if (reference === 'PAST_REF')
    return { to: at + 1, when: { ...present, value: reference, from: null, to: null }, rule: 'recently' }
  return lowerAt(scene, at - 1) === 'from' || lowerAt(scene, at + 1) === 'that'
    ? null
    : { to: at + 1, when: present, rule: 'now' }
}

/** "EOY", "EOM". */
const readShortEnd: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const unit = word === 'eoy' ? 'year' : word === 'eom' ? 'month' : null
  if (unit === null) return null
  return { to: at + 1, when: scene.published === null ? unknown(unit) : turnOf(scene.published, unit, 0), rule: 'EOY' }
}

/**
 * What may start at a word, by the word's class. Order matters inside a list: what takes more words stands first,
 * so that "January 9, 2025" is tried before "January" and "first week of May" before "first".
 */
const month: readonly Rule[] = [readNumeric, readFromMonth]
const weekday: readonly Rule[] = [readWeekdayOffset, readWeekday]
const number: readonly Rule[] = [readNumeric, readFromDay, readNth, readOffset, readDecade, readYear]
const numberWord: readonly Rule[] = [readFromDay, readNth, readOffset, readSpelledYear]
const ordinal: readonly Rule[] = [readFromDay, readNth]
const modifier: readonly Rule[] = [readNth, readNight, readModified]
const article: readonly Rule[] = [readOffset]
const unit: readonly Rule[] = [readNumberedWeek, readTheUnit]

const byWord = new Map<string, readonly Rule[]>()
const list = (words: Iterable<string>, rules: readonly Rule[]): void => {
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), ...rules])
}
list(months.keys(), month)
list(weekdays.keys(), weekday)
list(shortWeekdays.keys(), weekday)
list([...smallNumbers.keys(), ...tens.keys()], numberWord)
list(tens.keys(), [readNth])
list(ordinals.keys(), ordinal)
list(modifiers.keys(), modifier)
list(['final'], [readNth])
list(['a', 'an'], article)
list(new Set(units.keys()), unit)
list(['tonight', 'overnight'], [readNight])
list(relativeDays.keys(), [readRelativeDay])
list(seasons.keys(), [readSeason])
list([...references.keys(), 'date'], [readReference])
list(['q', 'cy', 'fy', 'sy'], [readShortPeriod])
list(['eoy', 'eom'], [readShortEnd])
list(
  'christmas boxing new valentine saint st earth international halloween armistice all ash palm good easter pentecost thanksgiving black cyber labor memorial martin presidents'.split(
    ' ',
  ),
  [(scene, at) => (startsHoliday(lowerAt(scene, at)) ? readHoliday(scene, at, null) : null)],
)

const readPlain = (scene: Scene, at: number): Read | null => {
  const token = tokenAt(scene, at)
  if (token === undefined) return null
  const rules = token.kind === 'number' ? number : byWord.get(token.lower)
  if (rules === undefined) return null
  for (const rule of rules) {
    const read = rule(scene, at)
    if (read !== null) return withClock(scene, read)
  }
  return null
}

const fiscal = new Set(['fiscal', 'financial', 'school', 'academic', 'calendar'])

/** "fiscal year 2008", "calendar year 2008". */
const readKindOfYear = (scene: Scene, at: number): Read | null => {
  if (!fiscal.has(lowerAt(scene, at)) || lowerAt(scene, at + 1) !== 'year') return null
  const year = yearOf(scene, at + 2)
  if (year === null) return null
  const word = lowerAt(scene, at)
  const kind = word === 'calendar' ? '' : word === 'school' || word === 'academic' ? 'SY' : 'FY'
  const read = readYear(scene, at + 2)
  if (kind === '') return read
  return { to: at + 3, when: { grain: 'year', value: `${kind}${year}`, from: null, to: null }, rule: '<fiscal year>' }
}

/** The words that an expression may start with; every other token is passed over at the cost of one look. */
const starts = new Set([
  ...byWord.keys(),
  ...edges.keys(),
  ...partsOfDay.keys(),
  ...fiscal,
  'noon',
  'midday',
  'midnight',
])

/** The expression that starts at a token, whatever its rule; null for none. */
export const readAt = (scene: Scene, at: number): Read | null => {
  const token = scene.tokens[at]!
  if (token.kind === 'number') {
    // A time is only a number with minutes or "a.m." behind it, so it is looked for first.
    const clock = mayBeClock(scene, at) ? readClockFirst(scene, at, from => readPlain(scene, from)) : null
    if (clock !== null) return clock
    return token.text.length > 8 && plainNumber(token.text) === null && !token.text.includes('.')
      ? null
      : readPlain(scene, at)
  }
  if (token.kind !== 'word' || !starts.has(token.lower)) return null
  return (
    readPlain(scene, at) ??
    readEdge(
      scene,
      at,
      from =>
        readClockFirst(scene, from, day => readPlain(scene, day)) ??
        readPlain(scene, from) ??
        readKindOfYear(scene, from),
    ) ??
    readClockFirst(scene, at, from => readPlain(scene, from)) ??
    readKindOfYear(scene, at)
  )
}

const clockMarks = new Set([':', 'a.m.', 'p.m.', 'am', 'pm', 'a.m', 'p.m', 'gmt', 'utc', 'hrs', 'hours', 'est', 'et'])
const mayBeClock = (scene: Scene, at: number): boolean => clockMarks.has(lowerAt(scene, at + 1))
