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
  readonly placeName: string | null
  readonly country: string | null
  /** Which of its document's events it is of: 0 is what the document is about, others stand beside it, those below 0 are long past. */
  readonly episode: number
  /** The sort of thing that was hit, as far as its own sentence names one: "market". */
  readonly focus: string | null
  /** Places that its document names beside its own, and those that hold it. */
  readonly near: readonly string[]
  readonly within: readonly string[]
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
  /** First and last day the text states for the figure. */
  readonly since: string | null
  readonly stated: string | null
  /** Stated day, else publication day. */
  readonly day: string | null
  readonly passage: string
  readonly counted: string
  readonly countedId: string
  /** The subject it had before, null when it is new. */
  readonly subject: string | null
}

export interface Cluster {
  readonly nature: 'event' | 'running'
  /** place: it happened in one place, whatever name its documents give it. */
  readonly reach: 'place' | 'country'
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

/** The toll of so many days is no single event's. */
const longEvent = 21

export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/** Days of a period, both ends counted; null unless both are known. */
export const daysOf = ({ from, to }: Period): number | null =>
  from === null || to === null ? null : dayNumber(to) - dayNumber(from) + 1

/** "In January", "in 2014": a whole month or year says when, not for how long. */
export function calendarUnit({ from, to }: Period): 'month' | 'year' | null {
  if (from === null || to === null || !from.endsWith('-01')) return null
  if (from.slice(4) === '-01-01' && to === `${from.slice(0, 4)}-12-31`) return 'year'
  const last = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10)
  return to === last ? 'month' : null
}

/** True when a period is that of a campaign or a war, not the vague date of one event. */
export const isLong = (period: Period): boolean => (daysOf(period) ?? 0) > longEvent && calendarUnit(period) === null
