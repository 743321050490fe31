import type { Text } from '../../text/text.ts'
import type { Period } from '../claim.ts'
import { civilOf, dayOf, isoDay, monthLength, parseDay } from '../dates/calendar.ts'
import { months } from '../dates/words.ts'
import type { Range } from '../links/counting.ts'

/** A year by itself, which no reader of prose would take for one. */
export const yearOf = (text: Text, { from, to }: Range): Period | null => {
  const year = text.tokens[from]?.text ?? ''
  return to === from + 1 && /^(?:19|20)\d\d$/.test(year) ? { from: `${year}-01-01`, to: `${year}-12-31` } : null
}

/** A month by itself ("March"): the last one before the day of publication. */
export const monthOf = (text: Text, { from, to }: Range, published: string | null): Period | null => {
  const word = text.tokens[from]?.lower ?? ''
  const month = months.get(word)
  const today = parseDay(published)
  if (to !== from + 1 || month === undefined || today === null) return null
  const now = civilOf(today)
  const year = month <= now.month ? now.year : now.year - 1
  return { from: isoDay(dayOf(year, month, 1)), to: isoDay(dayOf(year, month, monthLength(year, month))) }
}
