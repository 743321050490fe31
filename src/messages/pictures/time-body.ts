import type { Days, Range } from './day-axis.ts'
import type { Panel } from './panel.ts'
import type { Box, PlacedText } from './scene.ts'

/** A stretch of the page with an axis of figures of its own. */
export interface Strip extends Panel {
  readonly box: Box
  /** Heights of the lines that its figures are read by. */
  readonly levels: readonly number[]
}

/** What stands between the head of a picture over time and its foot. */
export interface TimeBody {
  readonly days: Days
  readonly range: Range
  readonly grid: { readonly top: number; readonly bottom: number }
  readonly strips: readonly Strip[]
  readonly texts: readonly PlacedText[]
  /** Bands of words that no line may cross. */
  readonly quiet: readonly Box[]
  /** Claimants that had no room. */
  readonly left: number
}

/** A day of publication has a line to its left. */
export const whisker = 36
