import type { Figure } from '../figures/figure.ts'
import type { Text } from '../text/text.ts'
import type { Attribution } from './attributions/attribution.ts'
import type { Claim } from './claim.ts'
import type { DateMention } from './dates/date.ts'

/** A figure that made no claim, and why, in words: "a date", "nothing in the sentence says what it counts". */
export interface Passed {
  readonly figure: Figure
  readonly why: string
}

/** Everything the engine found in one document, layer by layer. */
export interface Reading {
  readonly text: Text
  readonly figures: readonly Figure[]
  readonly dates: readonly DateMention[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
  readonly passed: readonly Passed[]
}
