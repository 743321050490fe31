import type { Stamp } from '../ledger.ts'

/** What to do about a file now. */
export type Verdict =
  /** It was read as it is, or there is nothing in it yet. */
  | 'leave'
  /** It may still be written to: look again. */
  | 'wait'
  /** It is whole. */
  | 'read'

export interface Sight {
  readonly now: Stamp
  /** How it was when it was read; null when it never was. */
  readonly read: Stamp | null
  /** How it was when it was looked at before, and when (milliseconds); null when this is the first look. */
  readonly before: { readonly stamp: Stamp; readonly at: number } | null
  readonly at: number
  /** Milliseconds for which a file that is written to is left alone. */
  readonly settle: number
}

/**
 * Whether a file is whole. Nobody says so: one that has not changed for a while is, and so is one that was not changed
 * for long when it appeared, because it was moved here.
 */
export function verdict({ now, read, before, at, settle }: Sight): Verdict {
  if (read !== null && isSame(now, read)) return 'leave'
  if (now.bytes === 0) return 'leave'
  if (at - now.modified >= settle * 2) return 'read'
  if (before !== null && isSame(now, before.stamp) && at - before.at >= settle) return 'read'
  return 'wait'
}

export function isSame(a: Stamp, b: Stamp): boolean {
  return a.bytes === b.bytes && a.modified === b.modified
}
