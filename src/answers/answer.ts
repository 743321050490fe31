import type { Measure } from '../claims/measures/measure.ts'
import type { StoredClaim, Subject, SubjectSupport } from '../index/store.ts'

/** What one claimant holds now on one subject and measure: its newest claim, with every claim that repeats it. */
export interface Position {
  /** What relations and `supersededBy` point at: the shown claim's id, or "id+id" of the two claims a sum was derived from. */
  readonly id: string
  readonly measure: Measure
  readonly claimant: { readonly id: string; readonly name: string; readonly kind: string }
  /** The claim shown for it: the newest, best dated, best quoted. */
  readonly claim: StoredClaim
  /** All claims that say the same for this claimant. */
  readonly claims: readonly StoredClaim[]
  /** Documents that print it, and how many independent stories they are. */
  readonly carriers: readonly { readonly id: string; readonly outlet: string | null; readonly title: string | null }[]
  readonly origins: number
  /**
   * standing: counts in the spread; incident: one engagement, never in a spread of totals; part: a subset of another figure;
   * separate: the claimant gives it beside a larger figure of the same document, which it neither replaces nor belongs to.
   */
  readonly role: 'standing' | 'superseded' | 'incident' | 'part' | 'separate' | 'derived' | 'denied'
  /** Every wording of the figure among its claims, the shown one first: "about 300", "at least 300". */
  readonly figures: readonly Wording[]
  /** For a superseded position: id of the position that replaced it. For a derived one: the ids it was summed from. */
  readonly supersededBy: string | null
  readonly derivedFrom: readonly string[]
  readonly low: number | null
  readonly high: number | null
  readonly bound: StoredClaim['bound']
  readonly asOf: StoredClaim['asOf']
  readonly day: Day
}

export interface Wording {
  readonly low: number | null
  readonly high: number | null
  readonly bound: StoredClaim['bound']
  readonly unit: string | null
}

/** When a figure held: on the day its text states, by the day its document appeared, or unknown. Unknown is never guessed. */
export type Day =
  | { readonly known: 'stated'; readonly from: string | null; readonly to: string }
  | { readonly known: 'published'; readonly from: null; readonly to: string }
  | { readonly known: 'unknown'; readonly from: null; readonly to: null }

/** How two positions of one measure stand to each other. */
export interface Relation {
  readonly a: string
  readonly b: string
  readonly verdict: 'agree' | 'compatible' | 'superseded' | 'not-comparable' | 'conflict'
  /** The rule that decided, in words: "a bound that allows the other figure". */
  readonly rule: string
  /** In plain words: "more than 3,000 allows 4,000". */
  readonly why: string
  /** For a conflict between numbers, how far apart they are at least. */
  readonly apart: number | null
  /** What would do away with a conflict, where it is not known: "one of them is older: NIS's about 300 has no date". */
  readonly unless: string | null
}

/** Two current positions of two measures that cannot both be true: more killed than another's killed or wounded. */
export interface Crossing {
  readonly part: Position
  readonly whole: Position
  readonly relation: Relation
}

/** One table of an answer: one measure, and one unit, of one subject. */
export interface Table {
  readonly measure: Measure
  readonly unit: string | null
  readonly positions: readonly Position[]
  readonly relations: readonly Relation[]
  /** What stands against it in the tables of measures that count some of the same. */
  readonly crossings: readonly Crossing[]
  /** Smallest and largest standing total; null when fewer than two stand. */
  readonly spread: {
    readonly low: number
    readonly high: number
    readonly claimants: number
    readonly origins: number
  } | null
  /** This table alone in one or two plain sentences. */
  readonly summary: readonly string[]
}

/** The answer to one question: one subject, its tables, and which other subjects match. */
export interface Answer {
  readonly subject: Subject | null
  readonly tables: readonly Table[]
  /** One or two plain sentences: how far apart, how many claimants and origins, which conflict. */
  readonly summary: readonly string[]
  readonly others: readonly SubjectSupport[]
  /** Why there is nothing, with suggestions; null when something was found. */
  readonly nothing: string | null
}
