import { signsOf } from '../answers/units.ts'
import { dashedWords, figureWords } from '../answers/wording.ts'
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

/** "km²" for km2, "$" for USD; units without a sign of their own as they are. */
export function unitInWords(unit: string): string {
  const { before, after } = signsOf(unit)
  return `${before}${after}`.trim()
}

/** "about 1,200", "more than 3,000", "10,000 to 12,000", "984 km²": a figure with its bound, as answers say it. */
export const figureInWords = (worded: Worded): string => inWords(worded, figureWords)

/** The same between "from" and "to": "60–80". */
export const figureDashed = (worded: Worded): string => inWords(worded, dashedWords)

function inWords(worded: Worded, words: typeof figureWords): string {
  const { low, high, bound, figure } = worded
  if (low === null && high === null) return figure?.text ?? words(worded)
  if (bound !== 'vague') return words(worded)
  // The words say what was meant, the number how it was counted.
  const counted = `${figureWords({ ...worded, high: low ?? high, low: low ?? high, bound: 'exact' })} or more`
  return figure ? `${figure.text.toLowerCase()} (${counted})` : counted
}
