import type { Bound } from '../figures/figure.ts'
import type { Span } from '../text/text.ts'
import type { Stance } from './attributions/attribution.ts'
import type { Measure } from './measures/measure.ts'

/**
 * Glossary
 * - claim: a figure, its measure, who or what is counted, who says it, through whom, about when and where, and the quote.
 * - claimant: who says it: a person, an organisation, a government, an unnamed official, or the outlet itself.
 * - relay: who stands between the claimant and the outlet ("NIS told lawmakers, Yonhap reported").
 * - quote: a verbatim span of the document that holds the figure. Without it there is no claim.
 */
export type ClaimantKind = 'person' | 'organisation' | 'government' | 'unnamed' | 'outlet'

export interface Claimant {
  /** Stable id from the name tables ("nis", "zelenskyy") or a slug of the description; "outlet" when nobody is credited. */
  readonly id: string
  /** Name to show: "National Intelligence Service of South Korea (NIS)", "senior Ukrainian military official". */
  readonly name: string
  /** The words of the document that name it ("Seoul's National Intelligence Service", for "he" those it stands for); null for the outlet. */
  readonly text: string | null
  readonly kind: ClaimantKind
  /** Country it speaks for or belongs to, as an id of the name tables ("south-korea"); null when unknown. */
  readonly country: string | null
}

export interface Counted {
  /** The words that say who or what is counted: "North Korean soldiers". */
  readonly text: string
  /** Canonical group "country-or-none:kind", e.g. "north-korea:military", ":civilian", ":people". */
  readonly id: string
}

/** A day or a period of days, ISO. A single day has from = to. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}

export interface Place {
  readonly name: string
  /** Id of the name tables where known ("kursk"), else a slug. */
  readonly id: string
  /** Country id, null when unknown. */
  readonly country: string | null
}

/** incident: one event's count; total: a running total over a period. */
export type Scope = 'incident' | 'total' | 'unclear'

export interface Claim {
  readonly measure: Measure
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly unit: string | null
  readonly figure: Span & { readonly text: string }
  readonly counted: Counted
  readonly source: Claimant
  readonly via: readonly string[]
  readonly stance: Stance
  readonly place: Place | null
  readonly scope: Scope
  readonly asOf: Period | null
  /** True when it counts a part of another figure's whole ("including three children"). */
  readonly subset: boolean
  readonly quote: Span & { readonly text: string }
  /** Rules that made it, in words, in the order they applied. */
  readonly rules: readonly string[]
}
