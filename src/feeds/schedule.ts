import { type Reason, reasonWords } from '../documents/fetch/reasons.ts'
import type { FeedState } from './feed.ts'

/** Longest pause between two tries of a feed that fails. */
const longestWait = 24 * 60
/** A page that is not found may come back within so many days, and so may any other trouble within so many. */
const patience = { notFound: 2, other: 30 }
/** So often it is tried before days count. */
const fewestTries = 5

const day = 86_400_000

/** What went wrong with a poll. */
export interface Failure {
  readonly reason: Reason | 'no-feed'
  /** In words: "the answer is a web page, not a feed". */
  readonly words: string
  /** Seconds the server asked to wait. */
  readonly retryAfter: number | null
}

/** A refusal to fetch as a failure, in words that stand behind the feed's name. */
export const refusal = (reason: Reason, retryAfter: number | null): Failure => ({
  reason,
  words: `its address ${reasonWords[reason].what}`,
  retryAfter,
})

/** The state after an answer that could be read. `whole`: every item of it was dealt with, so nothing need be asked for again. */
export function answered(
  state: FeedState,
  answer: {
    readonly now: Date
    readonly etag: string | null
    readonly modified: string | null
    readonly items: number
    readonly whole: boolean
  },
): FeedState {
  const { now, etag, modified, items, whole } = answer
  return {
    based: state.based || whole,
    polled: now.toISOString(),
    answered: now.toISOString(),
    // Without them the next answer lists everything again.
    etag: whole ? etag : null,
    modified: whole ? modified : null,
    failures: 0,
    failing: null,
    trouble: null,
    paused: null,
    items,
  }
}

/** The state after "not modified". */
export const unchanged = (state: FeedState, now: Date): FeedState =>
  answered(state, { now, etag: state.etag, modified: state.modified, items: state.items, whole: true })

/** The state after a failure; a feed that is gone is paused, with why. */
export function failed(state: FeedState, { reason, words }: Failure, now: Date): FeedState {
  const failing = state.failing ?? now.toISOString()
  const failures = state.failures + 1
  const days = (now.getTime() - Date.parse(failing)) / day
  const lasting = failures >= fewestTries && days >= (reason === 'not-found' ? patience.notFound : patience.other)
  const paused = reason === 'gone' || lasting ? `${words}${lasting ? ` since ${failing.slice(0, 10)}` : ''}` : null
  return { ...state, polled: now.toISOString(), failures, failing, trouble: words, paused }
}

/**
 * When to ask again: after `every` minutes, twice as long with every failure in a row, a day at most, and never sooner than
 * the server wants. A tenth more or less (`chance` from 0 to 1), so that feeds do not all come at once.
 */
export function nextPoll(
  { every, state }: { readonly every: number; readonly state: FeedState },
  now: Date,
  chance: number,
  retryAfter: number | null = null,
): string {
  const minutes = Math.min(longestWait, every * 2 ** Math.min(state.failures, 12))
  const wait = Math.max(minutes * 60_000 * (0.9 + chance * 0.2), (retryAfter ?? 0) * 1000)
  return new Date(now.getTime() + Math.min(wait, 7 * day)).toISOString()
}
