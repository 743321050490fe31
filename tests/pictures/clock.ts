/** The clock of whoever looks at the pictures: it stands still, so that they come out the same every time. */
export const now = new Date('2025-01-12T16:05:00Z')

const parts = (at: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(at)

export const timeOfDay = (at: Date): string => parts(at, { hour: '2-digit', minute: '2-digit' })

/** "12 January 2025" */
export const longDay = (at: Date): string => parts(at, { day: 'numeric', month: 'long', year: 'numeric' })

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** "3 minutes ago" */
export function longAgo(at: Date): string {
  const seconds = (now.getTime() - at.getTime()) / 1000
  for (const [unit, length] of units) {
    const count = Math.trunc(seconds / length)
    if (count !== 0) return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(-count, unit)
  }
  return 'just now'
}
