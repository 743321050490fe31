import type { Figure } from '../figures/figure.ts'
import type { Text } from '../text/text.ts'
import type { Attribution } from './attributions/attribution.ts'
import type { Claim } from './claim.ts'
import type { DateMention } from './dates/date.ts'

/** Everything the engine found in one document, layer by layer. */
export interface Reading {
  readonly text: Text
  readonly figures: readonly Figure[]
  readonly dates: readonly DateMention[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
}
