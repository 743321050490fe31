const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** "5 minutes ago", "in 2 hours", "just now": an ISO instant as seen from now, in its largest unit. */
export function ago(instant: string, now: Date): string {
  const seconds = (now.getTime() - Date.parse(instant)) / 1000
  for (const [name, length] of units) {
    const count = Math.floor(Math.abs(seconds) / length)
    if (count > 0) {
      const words = `${count} ${name}${count === 1 ? '' : 's'}`
      return seconds > 0 ? `${words} ago` : `in ${words}`
    }
  }
  return seconds >= 0 ? 'just now' : 'in a moment'
}
