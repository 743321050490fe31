import { signsOf } from '../answers/units.ts'
import type { Bound } from '../figures/figure.ts'

/** What is worded: a claim, a position, or one of a position's wordings. */
export interface Worded {
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly unit: string | null
  /** The document's own words, for bounds that only words hold ("dozens"). */
  readonly figure?: { readonly text: string }
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })

/** "km²" for km2, "$" for USD; units without a sign of their own as they are. */
export function unitInWords(unit: string): string {
  const { before, after } = signsOf(unit)
  return `${before}${after}`.trim()
}

/** "about 1,200", "more than 3,000", "10,000 to 12,000", "984 km²": a figure with its bound, as answers say it. */
export function figureInWords({ low, high, bound, unit, figure }: Worded): string {
  const { before, after } = signsOf(unit)
  const number = (value: number) => `${before}${grouped.format(value)}${after}`
  // A range names its unit once: "20 to 30%", "$2 to $3".
  const between = (from: number, to: number) =>
    from === to ? number(from) : `${before}${grouped.format(from)} to ${number(to)}`
  const one = low ?? high
  if (one === null) return figure?.text ?? 'an unknown number'
  switch (bound) {
    case 'exact':
      return number(one)
    case 'approximate':
      return low !== null && high !== null && low !== high ? `about ${between(low, high)}` : `about ${number(one)}`
    case 'at-least':
      return `at least ${number(one)}`
    case 'at-most':
      return `at most ${number(high ?? one)}`
    case 'more-than':
      return `more than ${number(one)}`
    case 'less-than':
      return `fewer than ${number(high ?? one)}`
    case 'range':
      return low !== null && high !== null ? between(low, high) : number(one)
    case 'vague':
      // The words say what was meant, the number how it was counted.
      return figure ? `${figure.text.toLowerCase()} (${number(one)} or more)` : `${number(one)} or more`
  }
}
