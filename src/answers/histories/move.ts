import type { Wording } from '../answer.ts'
import { firstValue, interval, overlaps, shownValue } from '../relations/interval.ts'

/** other: neither higher nor lower can be said, as from "at most 50" to 30. `by` is null where no number says how far. */
export interface Move {
  readonly direction: 'up' | 'down' | 'other'
  readonly by: number | null
}

/**
 * How far a claimant's figure is from the one it gave before, by the numbers that are printed: from "more than 3,000" to
 * 4,000 it is up 1,000. Of ranges both ends must move alike.
 */
export function moveBetween(before: Wording, now: Wording): Move {
  const [low, high] = [firstValue(now) - firstValue(before), shownValue(now) - shownValue(before)]
  const direction =
    low > 0 || high > 0 ? (low < 0 || high < 0 ? 'other' : 'up') : low < 0 || high < 0 ? 'down' : 'other'
  if (direction === 'other') return unclear
  const mayBeOne = overlaps(interval(before), interval(now))
  // "Dozens" names no number to count from, and "at most 50" was never said to be fifty.
  if (isVague(before) || isVague(now)) return mayBeOne ? unclear : { direction, by: null }
  if (mayBeOne && (isCeiling(before) || isCeiling(now))) return unclear
  return { direction, by: low === high ? Math.abs(low) : null }
}

const unclear: Move = { direction: 'other', by: null }

const isVague = ({ bound }: Wording): boolean => bound === 'vague'

const isCeiling = ({ low }: Wording): boolean => low === null
