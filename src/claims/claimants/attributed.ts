import type { Stance } from '../attributions/attribution.ts'
import type { Claimant } from '../claim.ts'

/** Who stands behind a figure. `readClaimants(text, attributions, names, outlet)` gives a function from a figure's UTF-16 start to this. */
export interface Attributed {
  readonly claimant: Claimant
  /** Further claimants of the same words ("U.S. and South Korean assertions that ..."). */
  readonly others: readonly Claimant[]
  /** Names of the relays between claimant and outlet, innermost first. */
  readonly via: readonly string[]
  readonly stance: Stance
  /** The rule that gave the claimant, in words. */
  readonly rule: string
}
