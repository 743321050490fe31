import { dayInWords } from '../../messages/day.ts'
import { wallClock } from '../timing/clock.ts'

/** What is told so much later than it became known is said to be late. */
const lateMilliseconds = 30 * 60_000

/** "Late: known since 14:05." in the zone, with the day where it was another; null for what is told in time. */
export function lateWords(at: Date, now: Date, zone: string): string | null {
  if (now.getTime() - at.getTime() <= lateMilliseconds) return null
  return `Late: known since ${timeWords(at, now, zone)}.`
}

/** "14:05", "9 Jan 2025 14:05" */
export function timeWords(at: Date, now: Date, zone: string): string {
  const [then, today] = [wallClock(at, zone), wallClock(now, zone)]
  return then.day === today.day ? then.time : `${dayInWords(then.day)} ${then.time}`
}
