import type { Measure } from './measure.ts'
import type { Only } from './only.ts'

/**
 * - state: an adjective that says it of the ones before it ("12 dead", "left 70,000 homeless")
 * - count: a noun whose number is the count ("12 deaths", "deaths rose to 12")
 * - toll: a noun that stands for the count ("the death toll rose to 12")
 * - event: a noun that is done to those behind "of" ("the killing of 12 people")
 * - group: a noun for the ones counted ("12 hostages"); weak, for something else may happen to them
 */
export interface WordRow {
  readonly measure: Measure | 'same'
  readonly as: 'state' | 'count' | 'toll' | 'event' | 'group'
  /** Words and phrases, separated by commas. */
  readonly words: string
  readonly only?: Only
  /** Counts only with one of these words within reach. */
  readonly near?: string
  /** Counts only in a document about an outbreak. */
  readonly outbreak?: true
}
