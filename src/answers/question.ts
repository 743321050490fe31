import type { Measure } from '../claims/measures/measure.ts'
import type { Tenant } from '../index/store.ts'

/**
 * What somebody asks of the index. The three texts are as typed: "seoul", "Zelensky", "north korean troops"; several
 * claimants are parted by semicolons.
 */
export interface Question {
  readonly tenant: Tenant
  /** Measures to answer, in the order their tables shall stand; empty asks for all. */
  readonly measures: readonly Measure[]
  readonly who?: string
  readonly source?: string
  readonly place?: string
  /** Words for what happened there: "ferry", "cholera". */
  readonly event?: string
  /** Only positions that hold this number. */
  readonly figure?: number
  /** ISO days. */
  readonly since?: string
  readonly until?: string
  /** Id of a subject, when one of `others` was chosen. */
  readonly subject?: string
  /** True shows every superseded figure; otherwise the last one of each claimant. */
  readonly history?: boolean
}
