import type { StoredClaim } from '../index/store.ts'
import type { Day } from './answer.ts'

/** When a claim's figure held: the day its text states, else the day by which its document had appeared, else unknown. */
export function dayOf({ asOf, document }: Pick<StoredClaim, 'asOf'> & { document: { published: string | null } }): Day {
  const to = asOf?.to ?? asOf?.from ?? null
  if (to !== null) return { known: 'stated', from: asOf?.from ?? null, to }
  if (document.published !== null) return { known: 'published', from: null, to: document.published }
  return { known: 'unknown', from: null, to: null }
}

/**
 * A document's day says only by when its figures held, and colleagues print one figure days apart. Documents within so
 * many days are of one time: neither's total counts as the earlier one.
 */
const publicationDays = 3

/** True when `a` is certainly earlier than `b`; unknown days are never earlier. `lag` in days, where one is not stated. */
export function isEarlier(a: Day, b: Day, lag = publicationDays): boolean {
  if (a.to === null || b.to === null) return false
  const days = (Date.parse(b.to) - Date.parse(a.to)) / 86_400_000
  return days > (a.known === 'stated' && b.known === 'stated' ? 0 : lag)
}

/** True when two figures are of different, known days that do not touch. */
export const areApart = (a: Day, b: Day): boolean => isEarlier(a, b) || isEarlier(b, a)

/** True when two known days are so near each other that one event may be told on both. */
export function areClose(a: Day, b: Day): boolean {
  if (a.to === null || b.to === null) return false
  const [one, other] = [Date.parse(a.to), Date.parse(b.to)]
  return Math.abs(one - other) <= publicationDays * 86_400_000
}
