import type { Claim, Claimant, Place } from '../claim.ts'
import type { Attributed } from '../claimants/attributed.ts'
import type { Tabled } from './tabled.ts'

/** Who stands behind a value: whom the table's source line names, else who speaks where words lead into it, else the outlet. */
const attributedOf = (
  { claimants, spokenAt }: Tabled,
  claimantAt: (at: number) => Attributed,
  outlet: Claimant,
): Attributed => {
  const silent = { others: [], via: [], stance: 'asserted' } as const
  const [claimant, ...others] = claimants ?? []
  if (claimant !== undefined) return { ...silent, claimant, others, rule: 'the table names <source>' }
  for (const at of spokenAt) {
    const speaker = claimantAt(at)
    if (speaker.claimant.kind !== 'outlet') return speaker
  }
  return { ...silent, claimant: outlet, rule: 'nobody is credited' }
}

/** The claims of a table's value, one for each of its claimants. `story` is where the document's story happens. */
export const claimsOf = (
  one: Tabled,
  claimantAt: (at: number) => Attributed,
  outlet: Claimant,
  story: Place | null,
): Claim[] => {
  const { measure, low, high, bound, figure, counted, scope, asOf, subset, quote } = one
  const { claimant, others, via, stance, rule } = attributedOf(one, claimantAt, outlet)
  return [claimant, ...others].map(source => ({
    measure,
    low,
    high,
    bound,
    unit: null,
    figure,
    counted,
    source,
    via,
    stance,
    place: one.place ?? story,
    scope,
    asOf,
    subset,
    quote,
    rules: [...one.rules, rule],
  }))
}
