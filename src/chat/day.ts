import { statedDay } from '../documents/day.ts'

/**
 * A day, month or year as people type it (2025-01-09, 2025-01, 2025), or as answers say it (9 Jan 2025, Jan 2025),
 * checked; null when it is none.
 */
export function readDay(words: string): string | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words.trim())
  if (!match?.[1]) return monthInWords(words) ?? statedDay(words)
  const [, year, month, day] = match
  const numbers = [Number(year), Number(month ?? 1), Number(day ?? 1)] as const
  const date = new Date(Date.UTC(numbers[0], numbers[1] - 1, numbers[2]))
  if (date.getUTCMonth() !== numbers[1] - 1 || date.getUTCDate() !== numbers[2]) return null
  return [year, month, day].flatMap(part => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
}

function monthInWords(words: string): string | null {
  return /^\s*\p{L}+\.?\s+\d{4}\s*$/u.test(words) ? (statedDay(`1 ${words}`)?.slice(0, 7) ?? null) : null
}

/** The first day that "2025", "2025-01" or "2025-01-09" covers. */
export function firstDay(day: string): string {
  return `${day}-01-01`.slice(0, 10)
}

/** The last day that "2025", "2025-02" or "2025-01-09" covers. */
export function lastDay(day: string): string {
  if (day.length === 10) return day
  const [year = 0, month = 12] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
