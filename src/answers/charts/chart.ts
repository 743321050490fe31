import type { StoredClaim } from '../../index/store.ts'
import type { Day, Position } from '../answer.ts'

/**
 * A picture's content, with no look: renderers draw it as an image or as characters. Every text in it is untrusted; who
 * draws it escapes and shortens.
 */
export interface Chart {
  /** estimates: what claimants hold now, by claimant; timeline: what was said over time, one series a line. */
  readonly kind: 'estimates' | 'timeline'
  /** "Killed: North Korean soldiers in Kursk" */
  readonly title: string
  /** One sentence on what there is to see: "Current figures run from 300 (NIS) to 3,000 (Zelenskyy)." */
  readonly lead: string
  /** What the axis counts: "killed". */
  readonly counts: string
  readonly unit: string | null
  /** Never none. Of estimates one a position, the largest first, what stands aside last; of a timeline one a step, by day, the undated last. */
  readonly marks: readonly Mark[]
  /** Lines under the picture: sources and their days, claimants and origins, what the signs mean. */
  readonly caption: readonly string[]
  /** What the picture shows, in words, for those who cannot see it. */
  readonly description: string
}

/** One position as a picture shows it. */
export interface Mark {
  /** The position's id; a figure that came back after another has two marks. */
  readonly id: string
  /** Id of the claimant; over time, where it has several lines, those after the first have their number behind it. */
  readonly series: string
  readonly claimant: string
  /** "more than 3,000", "10,000 to 12,000", "984 km²" */
  readonly figure: string
  /** The same where there is little room: ">3,000", "10,000–12,000", "~300", "24+" */
  readonly brief: string
  /** Where the dot stands: the middle of a range, the bound of an open figure. */
  readonly point: number
  /** Ends of its bar; null where a bound is open. */
  readonly low: number | null
  readonly high: number | null
  readonly bound: StoredClaim['bound']
  readonly day: Day
  readonly role: Position['role']
  /** Outlets that print it, or what documents without one are called. */
  readonly sources: readonly string[]
  readonly origins: number
  /** Ids of the marks it cannot stand beside: both cannot be true. */
  readonly conflicts: readonly string[]
}

/** Fewer figures make no picture: a lone dot shows nothing that the words do not. */
export const fewestMarks = 2
