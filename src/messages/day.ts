const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "9 Jan 2025" for an ISO day; what is not known stays "date unknown". */
export function dayInWords(day: string | null): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(day ?? '')
  if (!match) return day ?? 'date unknown'
  const month = match[2] ? months[Number(match[2]) - 1] : undefined
  return [match[3] ? String(Number(match[3])) : undefined, month, match[1]].filter(Boolean).join(' ')
}

/** "14–15 Dec 2024", "by 27 Dec 2024", "since 1 Oct 2024" for a period of days. */
export function periodInWords(period: { readonly from: string | null; readonly to: string | null } | null): string {
  if (!period || (!period.from && !period.to)) return 'date unknown'
  const { from, to } = period
  if (!to) return `since ${dayInWords(from)}`
  if (!from) return `by ${dayInWords(to)}`
  if (from === to) return dayInWords(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dayInWords(to)}`
  if (from.slice(0, 4) === to.slice(0, 4)) return `${dayInWords(from).slice(0, -5)} – ${dayInWords(to)}`
  return `${dayInWords(from)} – ${dayInWords(to)}`
}
