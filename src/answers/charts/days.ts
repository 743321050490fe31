import { dayNumber } from '../../index/subjects/case.ts'
/** One line of an axis of time: an ISO day, and how it is called there. */
export interface DayTick {
  readonly day: string
  readonly label: string
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Days between lines; months between them; years. The first that gives few enough lines is taken. */
const steps = [
  { days: 1 },
  { days: 2 },
  { days: 5 },
  { days: 7 },
  { days: 14 },
  { months: 1 },
  { months: 2 },
  { months: 3 },
  { months: 6 },
  { months: 12 },
  { months: 24 },
  { months: 60 },
  { months: 120 },
  { months: 600 },
] as const

/** At most `most` lines between two days, at days, firsts of months or of years; the first says its year, as does each that begins another. */
export function dayTicks(from: string, to: string, most: number): DayTick[] {
  for (const step of steps) {
    const days = 'days' in step ? everyDays(from, to, step.days, most) : everyMonths(from, to, step.months, most)
    if (days === null) continue
    const whole = 'days' in step ? 'day' : step.months < 12 ? 'month' : 'year'
    return days.map((day, index) => ({ day, label: labelOf(day, whole, days[index - 1]) }))
  }
  // Neither days nor months fall well: the ends say how long it was.
  return [...new Set([from, to])].map((day, index) => ({
    day,
    label: labelOf(day, 'day', index === 0 ? undefined : from),
  }))
}

/** Null where they are too many. */
function everyDays(from: string, to: string, step: number, most: number): string[] | null {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  if ((last - first) / step > most) return null
  const days: string[] = []
  for (let day = first; day <= last; day += step) days.push(isoDay(day))
  return days.length > most ? null : days
}

function everyMonths(from: string, to: string, step: number, most: number): string[] | null {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const first = Math.ceil((monthOf(from) + (from.endsWith('-01') ? 0 : 1)) / step) * step
  const last = monthOf(to)
  if ((last - first) / step >= most) return null
  const days: string[] = []
  for (let month = first; month <= last; month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    days.push(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`)
  }
  // Two lines at least, or nobody can tell how far they are apart.
  return days.length < 2 ? null : days
}

function labelOf(day: string, whole: 'day' | 'month' | 'year', before: string | undefined): string {
  const year = day.slice(0, 4)
  if (whole === 'year') return year
  const month = months[Number(day.slice(5, 7)) - 1] ?? ''
  const words = whole === 'month' ? month : `${Number(day.slice(8))} ${month}`
  return before?.startsWith(year) ? words : `${words} ${year}`
}

const isoDay = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
