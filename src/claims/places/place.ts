import type { Span } from '../../text/text.ts'
import type { Place } from '../claim.ts'

/** A place where it stands in a text: UTF-16 [start, end), tokens [from, to). */
export interface PlaceMention extends Span {
  readonly from: number
  readonly to: number
  readonly place: Place
}
