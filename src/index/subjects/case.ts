import type { Scope } from '../../claims/claim.ts'
import type { Measure } from '../../claims/measures/measure.ts'

/**
 * What settling needs to know of one claim. Glossary:
 * - anchor: the event, place and country that a claim is about, its own words first, else its document's.
 * - case: a claim as settling sees it.
 * - cluster: the claims of one subject.
 */
export interface Anchor {
  readonly family: string
  /** A kind of event-kinds.ts, null when neither the claim's words nor its document name one. */
  readonly event: string | null
  /** The word that names it there: "airstrikes". */
  readonly word: string | null
  readonly place: string | null
  readonly country: string | null
}

export interface Case extends Anchor {
  /** Unique among the cases settled together. */
  readonly key: string
  readonly document: string
  readonly measure: Measure
  readonly claimant: string
  readonly low: number | null
  readonly high: number | null
  readonly scope: Scope
  readonly subset: boolean
  /** Last day the text states for the figure. */
  readonly stated: string | null
  /** Stated day, else publication day. */
  readonly day: string | null
  readonly passage: string
  readonly counted: string
  readonly countedId: string
  /** The claim's own place; the anchor's may be its document's. */
  readonly ownPlace: { readonly id: string; readonly name: string } | null
  /** The subject it had before, null when it is new. */
  readonly subject: string | null
}

export interface Cluster {
  readonly nature: 'event' | 'running'
  /** Kind of event, "none" when no words name one. */
  readonly event: string
  /** Follows from the claims alone: family, event, place, first day. */
  readonly anchor: readonly string[]
  readonly cases: readonly Case[]
}

/** An event of no known kind happens in one place on one day. */
export const noEvent = 'none'

const dayMilliseconds = 86_400_000

/** Days since 1970 of an ISO day. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(day) / dayMilliseconds)
