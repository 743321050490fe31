import type { Mark } from './chart.ts'

/** The line that figures are set out on. Equal steps on it are equal amounts (linear), or equal ratios (log). */
export interface Axis {
  readonly kind: 'linear' | 'log' | 'log-with-zero'
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  /** What a reader must know who takes it for an ordinary one that begins at zero: null where it is. */
  readonly note: string | null
}

/** Figures so many times apart cannot be told from zero on one linear axis. */
const orders = 100
/** Figures below this share of the largest stand on top of each other at its left end. */
const crowd = 0.05
/** All figures within this share of the largest: an axis from zero would show them as one. */
const near = 0.1

/**
 * The axis for marks, by rule: logarithmic where figures lie two orders apart, or where most would crowd in the last
 * twentieth; not from zero where all lie within a tenth; else linear from zero.
 */
export function axisOf(marks: readonly Mark[], most = 6): Axis {
  const values = marks.flatMap(({ point, low, high }) => [point, low ?? point, high ?? point])
  const [smallest, largest] = [Math.min(...values), Math.max(...values)]
  const least = Math.min(...values.filter(value => value > 0))
  if (smallest >= 0 && isWide(marks)) return logAxis(least, largest, smallest === 0, most)
  if (smallest > 0 && isNarrow(marks)) return cutAxis(smallest, largest, most)
  return linear(Math.min(0, smallest), Math.max(0, largest), most, null)
}

/** What the marks are about decides: a small engagement beside totals may well stand near zero. */
function isWide(marks: readonly Mark[]): boolean {
  const totals = marks.filter(({ role }) => role === 'standing' || role === 'derived' || role === 'superseded')
  const points = [...new Set((totals.length > 1 ? totals : marks).map(({ point }) => point))].filter(point => point > 0)
  const largest = Math.max(...points)
  if (largest >= orders * Math.min(...points)) return true
  const crowded = points.filter(point => point < crowd * largest)
  return crowded.length >= 2 && crowded.length >= points.length / 2
}

/** "About" is drawn as wide as a tenth either way, which says nothing of how far figures lie apart. */
function isNarrow(marks: readonly Mark[]): boolean {
  const values = marks.flatMap(({ point, low, high, bound }) =>
    bound === 'approximate' ? [point] : [low ?? point, high ?? point],
  )
  const [smallest, largest] = [Math.min(...values), Math.max(...values)]
  return largest > smallest && largest - smallest < near * largest
}

function logAxis(least: number, largest: number, zero: boolean, most: number): Axis {
  const from = 10 ** Math.floor(Math.log10(least))
  const last = 10 ** Math.floor(Math.log10(largest))
  const to = [1, 2, 5, 10].map(each => each * last).find(each => each >= largest) ?? 10 * last
  const decades = Math.round(Math.log10(to / from))
  const step = Math.max(1, Math.ceil((decades + 1) / (most - (zero ? 1 : 0))))
  const powers: number[] = []
  for (let tick = from; tick <= to * 1.0001; tick *= 10 ** step) powers.push(tick)
  return {
    kind: zero ? 'log-with-zero' : 'log',
    from: zero ? 0 : from,
    to,
    ticks: zero ? [0, ...powers] : powers,
    note: `Log scale: each line is ${(10 ** step).toLocaleString('en-US')} times the last.`,
  }
}

function cutAxis(smallest: number, largest: number, most: number): Axis {
  const margin = (largest - smallest) / 2
  const { from, to, ticks } = linear(Math.max(0, smallest - margin), largest + margin / 4, most, null)
  return { kind: 'linear', from, to, ticks, note: from === 0 ? null : 'The axis does not begin at zero.' }
}

function linear(smallest: number, largest: number, most: number, note: string | null): Axis {
  const step = niceStep((largest - smallest || 1) / (most - 1))
  const from = Math.floor(smallest / step + 1e-9) * step
  const to = Math.max(largest, from + step)
  const ticks: number[] = []
  for (let tick = from; tick <= to + step * 1e-9; tick += step) ticks.push(Number(tick.toPrecision(12)))
  return { kind: 'linear', from, to, ticks, note }
}

/** 1, 2, 2.5 or 5 times a power of ten, not below `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 2.5, 5, 10].find(each => each * power >= least * (1 - 1e-9)) ?? 10) * power
}

/** Where a value stands between the axis's ends, 0 to 1. */
export function positionOn(axis: Axis, value: number): number {
  const turned = turn(axis)
  const [from, to] = [turned(axis.from), turned(axis.to)]
  return to === from ? 0 : (turned(value) - from) / (to - from)
}

/** Of an axis with a zero: where the curve turns from linear to logarithmic, as Vega's symlog has it. */
export const turningPoint = ({ ticks }: Axis): number => (ticks[1] ?? 1) / 4

function turn(axis: Axis): (value: number) => number {
  switch (axis.kind) {
    case 'linear':
      return value => value
    case 'log':
      return value => Math.log(Math.max(value, axis.from))
    case 'log-with-zero':
      return value => Math.log1p(Math.max(value, 0) / turningPoint(axis))
  }
}
