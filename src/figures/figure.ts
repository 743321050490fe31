import type { Span } from '../text/text.ts'

/**
 * How the words fence the number in. `low` and `high` follow from it: exact and approximate have both equal,
 * at-least and more-than have no high, at-most and less-than have no low, range has both,
 * vague ("dozens") has the smallest natural value as low and no high.
 */
export type Bound = 'exact' | 'approximate' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'range' | 'vague'

/**
 * - count: a bare number of things; money, percent ("40%" is 40), measure ("984 square kilometers"), age, duration: by the unit
 * - share: a part of a whole as a fraction of one ("a third of", "one in five")
 * - rate: so many in a stretch of time or so many times ("100 a day", "three times"): never a toll
 * - date, time, ordinal, score ("3-1"), label ("95th Brigade", "COVID-19", "Flight 370"): numbers that count nothing
 * - truncated: the text breaks off inside the number ("the estimated 11,")
 */
export type FigureKind =
  | 'count'
  | 'percent'
  | 'money'
  | 'measure'
  | 'date'
  | 'time'
  | 'age'
  | 'duration'
  | 'ordinal'
  | 'rate'
  | 'share'
  | 'score'
  | 'label'
  | 'truncated'

/** A quantity in the text, claim or not. The span covers bound words and unit ("at least 300", "984 square kilometers"). */
export interface Figure extends Span {
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  /** Normalised unit: "%", "km2", "USD", "people"-like nouns are not units. Null for a bare count. */
  readonly unit: string | null
  readonly kind: FigureKind
  readonly text: string
  /** Token indexes [from, to) in `Text.tokens` that the figure takes. */
  readonly from: number
  readonly to: number
  /** The rule that read it, in words: "between <n> and <n>". */
  readonly rule: string
}
