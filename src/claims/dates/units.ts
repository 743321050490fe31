import { wordSet } from '../../text/vocabulary.ts'
import { readFromDay, readFromMonth } from './absolute.ts'
import { weekdayOf } from './calendar.ts'
import { readHoliday } from './holidays.ts'
import { readNumeric } from './numeric.ts'
import { besides, turnOf } from './relative.ts'
import { lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { directionOf } from './tense.ts'
import { inWeek, onDay, unknown } from './when.ts'
import { unitOf } from './words.ts'
import { readYear } from './years.ts'

/** "the day before yesterday", "the day after", "the year", "the weekend", "the week after next", "the same day". */
export const readTheUnit = (scene: Scene, at: number): Read | null => {
  const unit = unitOf(tokenAt(scene, at))
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
    const other = lowerAt(scene, at + 2)
    if ((word === 'before' && other === 'yesterday') || (word === 'after' && other === 'tomorrow')) {
      const when = published === null ? unknown('day') : onDay(published + (word === 'after' ? 2 : -2))
      return { to: at + 3, when, rule: `the day ${word} ${other}` }
    }
    if (before !== 'the' && before !== 'a') return null
    if (before === 'the' && (word === 'before' || word === 'after')) {
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
  return next === undefined || next.kind === 'punctuation' || quietBehind(next)
    ? { to: at + 1, when: base(0), rule: 'the <unit>' }
    : null
}

const quietBehind = wordSet([
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
