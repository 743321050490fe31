import type { Span } from '../../text/text.ts'

/** A date expression. `value` is TIMEX-style: 2025-01-09, 2024-12, 2025-W02, 2024, PRESENT_REF, or "from/to" days for a period. */
export interface DateMention extends Span {
  readonly text: string
  readonly value: string | null
  /** Days the value covers, ISO; null where the text gives no anchor. */
  readonly from: string | null
  readonly to: string | null
  /** "since <date>", "as of <date>", "by <date>" widen or fence the period. */
  readonly relation: 'on' | 'since' | 'until' | 'as-of'
  readonly rule: string
}
