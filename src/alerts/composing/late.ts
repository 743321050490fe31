import type { Line } from '../../messages/message.ts'

/** What is told so much later than it became known is said to be late. */
const lateMilliseconds = 30 * 60_000

/** "Late: known since 9 January 2025 14:05." on the reader's clock; null for what is told in time. `at`: ISO instant. */
export function lateLine(at: string, now: Date): Line | null {
  if (now.getTime() - Date.parse(at) <= lateMilliseconds) return null
  return [{ italic: 'Late: known since ' }, { instant: at }, { italic: '.' }]
}
