import type { Figure } from '../../figures/figure.ts'
import type { Claim, Claimant } from '../claim.ts'

/**
 * A value of a table or list, with all that its row, its heading and its caption say of it.
 *
 * Glossary
 * - grid: lines whose cells stand one below the other, under a line of column labels.
 * - heading: the words that say what a column, a row or an item counts ("Houses destroyed").
 * - label: the words that say of whom, when or where ("Sunamganj", "12 July", "Total").
 * - item: a label with its value on one line ("Killed: 12").
 * - caption: the lines round a table that say of when it is and whose figures it holds.
 */
export interface Tabled
  extends Pick<
    Claim,
    | 'measure'
    | 'low'
    | 'high'
    | 'bound'
    | 'figure'
    | 'counted'
    | 'place'
    | 'asOf'
    | 'scope'
    | 'subset'
    | 'quote'
    | 'rules'
  > {
  /** Whom the table's source line names; null when it has none. */
  readonly claimants: readonly Claimant[] | null
  /** UTF-16 positions whose speaker it takes: the first at which anybody speaks. */
  readonly spokenAt: readonly number[]
}

/** What the tables and lists of a document hold. */
export interface Tables {
  readonly tabled: readonly Tabled[]
  /** Figures of the document that stand in no table. */
  readonly others: readonly Figure[]
  readonly passed: readonly { readonly figure: Figure; readonly why: string }[]
}
