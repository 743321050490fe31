import { civilOf, type Day, dayOf, easterOf, weekdayOf } from './calendar.ts'
import { lowerAt, type Read, type Scene } from './scene.ts'
import { directionOf } from './tense.ts'
import { onDay, onWeekend, unknown } from './when.ts'
import { yearBehind } from './years.ts'

type DayOfYear = (year: number) => Day

const fixed =
  (month: number, day: number): DayOfYear =>
  year =>
    dayOf(year, month, day)
const afterEaster =
  (days: number): DayOfYear =>
  year =>
    easterOf(year) + days
/** The nth such weekday of a month; 5 is its last one. */
const nth =
  (month: number, weekday: number, count: number): DayOfYear =>
  year => {
    if (count === 5) {
      const last = dayOf(year, month + 1, 1) - 1
      return last - ((weekdayOf(last) - weekday + 7) % 7)
    }
    const first = dayOf(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7
  }

/** Days with a name that mean the same day wherever the word is used. Longer names stand before those that begin alike. */
const holidays: readonly (readonly [string, DayOfYear])[] = [
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year 's eve", fixed(12, 31)],
  ['new year eve', fixed(12, 31)],
  ["new year 's day", fixed(1, 1)],
  ['new year day', fixed(1, 1)],
  ["new year 's", fixed(1, 1)],
  ['new year', fixed(1, 1)],
  ["valentine 's day", fixed(2, 14)],
  ["saint patrick 's day", fixed(3, 17)],
  ['saint patrick', fixed(3, 17)],
  ["st . patrick 's day", fixed(3, 17)],
  ['earth day', fixed(4, 22)],
  ["international women 's day", fixed(3, 8)],
  ['may day', fixed(5, 1)],
  ['halloween', fixed(10, 31)],
  ['armistice day', fixed(11, 11)],
  ["all saints ' day", fixed(11, 1)],
  ['ash wednesday', afterEaster(-46)],
  ['palm sunday', afterEaster(-7)],
  ['good friday', afterEaster(-2)],
  ['easter sunday', afterEaster(0)],
  ['easter monday', afterEaster(1)],
  ['easter', afterEaster(0)],
  ['pentecost', afterEaster(49)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['black friday', year => nth(11, 4, 4)(year) + 1],
  ['cyber monday', year => nth(11, 4, 4)(year) + 4],
  ['labor day', nth(9, 1, 1)],
  ['memorial day', nth(5, 1, 5)],
  ['martin luther king day', nth(1, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
]

const byFirst = new Map<string, { words: string[]; day: DayOfYear }[]>()
for (const [name, day] of holidays) {
  const words = name.split(' ')
  const first = words[0]!
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, day }])
}

export const startsHoliday = (lower: string): boolean => byFirst.has(lower)

/** A named day: "Christmas", "Easter 2018", "last Easter", "New Year's Eve", "Halloween weekend 2021". `turn` is what "last" and "next" say. */
export const readHoliday = (scene: Scene, at: number, turn: number | null, start = at): Read | null => {
  const known = byFirst.get(lowerAt(scene, at))
  const named = known?.find(({ words }) => words.every((word, index) => lowerAt(scene, at + index) === word))
  if (named === undefined || lowerAt(scene, at + named.words.length).startsWith('island')) return null
  let to = at + named.words.length
  let weekend = lowerAt(scene, to) === 'weekend'
  if (weekend) to++
  const year = yearBehind(scene, to)
  if (year !== null) to = year.to
  if (!weekend && year !== null && lowerAt(scene, to) === 'weekend') {
    weekend = true
    to++
  }
  const { published } = scene
  let day: Day | null = null
  if (year !== null) day = named.day(year.year)
  else if (published !== null) {
    const now = civilOf(published).year
    const days = [now - 1, now, now + 1].map(named.day)
    const direction = turn ?? directionOf(scene, start, to)
    day =
      direction > 0
        ? days.find(one => one > published)!
        : days.findLast(one => one <= published + (turn === null ? 1 : -1))!
  }
  // A holiday on a Monday has its weekend before it.
  if (day !== null && weekend)
    return { to, when: onWeekend(weekdayOf(day) === 1 ? day - 1 : day), rule: '<holiday> weekend' }
  return { to, when: day === null ? unknown('day') : onDay(day), rule: '<holiday>' }
}
