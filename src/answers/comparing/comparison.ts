import type { Measure } from '../../claims/measures/measure.ts'
import type { Subject, SubjectSupport } from '../../index/store.ts'
import type { Position, Relation, Table } from '../answer.ts'

/** One figure of each of two sides and how they stand to each other; null where a side says nothing to set beside the other. */
export interface Pair {
  readonly a: Position | null
  readonly b: Position | null
  readonly relation: Relation | null
}

/** One measure and unit of one subject: the figures of both sides. */
export interface ComparedTable {
  readonly measure: Measure
  readonly unit: string | null
  /** The table of both sides together. */
  readonly table: Table
  /** What most needs to be read comes first: conflicts, then what agrees, then what only one side says. */
  readonly pairs: readonly Pair[]
}

export interface ComparedSubject {
  readonly subject: Subject
  readonly tables: readonly ComparedTable[]
}

/** Two claimants, or two countries' claimants, side by side. */
export interface Comparison {
  readonly a: Side
  readonly b: Side
  readonly subjects: readonly ComparedSubject[]
  /** True when both give figures of one measure of one subject; else what each says stands alone. */
  readonly meet: boolean
  /** Other subjects on which both speak. */
  readonly others: readonly SubjectSupport[]
}

/** Who is meant on one side. */
export interface Side {
  /** The claimant's name; where several are meant, what was typed. */
  readonly name: string
  /** Keys of the index; never those of the other side. */
  readonly keys: readonly string[]
}
