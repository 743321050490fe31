import type { Bound } from '../../figures/figure.ts'

/** All values a figure allows, both ends included; infinite where it is open. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/**
 * "About 1,200" is said of anything that rounds to it. Reporters round to one or two digits, which moves a number by at
 * most about a tenth.
 */
export const approximately = 0.1

/** "Dozens" is not said of hundreds: a vague word reaches up to about ten times its smallest natural value. */
export const vagueReach = 10

/** The smallest step between counts that differ at all; figures may be decimal, so it is tiny rather than one. */
const beyond = 1e-9

export function interval(figure: { low: number | null; high: number | null; bound: Bound }): Interval {
  const low = figure.low ?? Number.NEGATIVE_INFINITY
  const high = figure.high ?? Number.POSITIVE_INFINITY
  switch (figure.bound) {
    case 'exact':
    case 'range':
    case 'at-least':
    case 'at-most':
      return { from: low, to: high }
    case 'approximate':
      return { from: low - Math.abs(low) * approximately, to: high + Math.abs(high) * approximately }
    case 'more-than':
      return { from: low + Math.max(Math.abs(low), 1) * beyond, to: high }
    case 'less-than':
      return { from: low, to: high - Math.max(Math.abs(high), 1) * beyond }
    case 'vague':
      return { from: low, to: figure.high ?? low * vagueReach }
  }
}

export const overlaps = (a: Interval, b: Interval): boolean => a.from <= b.to && b.from <= a.to

/** The number a reader takes away from a figure: its upper end when it has one. */
export const shownValue = (figure: { low: number | null; high: number | null }): number =>
  figure.high ?? figure.low ?? 0

/** The number that is printed first. */
export const firstValue = (figure: { low: number | null; high: number | null }): number =>
  figure.low ?? figure.high ?? 0
