import type { Token } from '../../text/text.ts'
import { wordSet, wordTable } from '../../text/vocabulary.ts'
import { readFromDay, readFromMonth, weekdayAt } from './absolute.ts'
import { readClockFirst, readNight, withClock } from './clock.ts'
import { readEdge } from './edges.ts'
import { readHoliday, startsHoliday } from './holidays.ts'
import { readNth, readNumberedWeek, readShortPeriod } from './nth.ts'
import { plainNumber } from './numbers.ts'
import { readNumeric } from './numeric.ts'
import { pinned, readOffset } from './offsets.ts'
import { readReference, readShortEnd } from './references.ts'
import { readModified, readRelativeDay, readSeason, readWeekday } from './relative.ts'
import { lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { readTheUnit } from './units.ts'
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

const rulesOf = wordTable(byWord)

const readPlain = (scene: Scene, at: number): Read | null => {
  const token = tokenAt(scene, at)
  if (token === undefined) return null
  const rules = token.kind === 'number' ? number : rulesOf(token)
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

/** The words that an expression may start with. */
const starts = wordSet([
  ...byWord.keys(),
  ...edges.keys(),
  ...partsOfDay.keys(),
  ...fiscal,
  'noon',
  'midday',
  'midnight',
])

/** Whether an expression may start at a token: most tokens are passed over at the cost of this look. */
export const mayStart = (token: Token): boolean => token.kind === 'number' || (token.kind === 'word' && starts(token))

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
  if (!mayStart(token)) return null
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

const clockMarks = wordSet([':', 'a.m.', 'p.m.', 'am', 'pm', 'a.m', 'p.m', 'gmt', 'utc', 'hrs', 'hours', 'est', 'et'])
const mayBeClock = (scene: Scene, at: number): boolean => clockMarks(tokenAt(scene, at + 1))
