import type { Mark } from '../../answers/charts/chart.ts'
import { type DayTick, dayTicks } from '../../answers/charts/days.ts'
import { dayNumber } from '../../index/subjects/case.ts'
import { textWidth } from './letters.ts'
import { letters } from './look.ts'

/** The days that a picture spans, and those that are named under it. */
export interface Days {
  readonly from: string
  readonly to: string
  readonly ticks: readonly DayTick[]
}

/** Where the first and the last day stand. */
export interface Range {
  readonly left: number
  readonly right: number
}

/** The days of marks that all have one, with as many of them named as there is room for. */
export function daysOf(series: readonly (readonly Mark[])[], { left, right }: Range): Days {
  const all = series.flat().map(({ day }) => day.to!)
  const from = all.reduce((first, day) => (day < first ? day : first))
  const to = all.reduce((last, day) => (day > last ? day : last))
  const at = xOf({ from, to }, { left, right })
  for (const most of [6, 5, 4, 3]) {
    const ticks = dayTicks(from, to, most)
    if (!touch(ticks, at)) return { from, to, ticks }
  }
  return { from, to, ticks: dayTicks(from, to, 2) }
}

const touch = (ticks: readonly DayTick[], at: (day: string) => number): boolean =>
  ticks.some(({ day, label }, index) => {
    const next = ticks[index + 1]
    const half = (words: string) => textWidth(words, letters.small.size, 400) / 2
    return next !== undefined && at(next.day) - at(day) < half(label) + half(next.label) + 16
  })

/** Where a day stands; all of one day stand in the middle. */
export function xOf({ from, to }: Pick<Days, 'from' | 'to'>, { left, right }: Range): (day: string) => number {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return day =>
    last === first ? (left + right) / 2 : left + ((dayNumber(day) - first) / (last - first)) * (right - left)
}
