/** Days as whole numbers since 1 January 1970, so that dates are added and compared without objects. */
export type Day = number

const floor = Math.floor

/** The day of a year, month (1-12) and day of the month. Months and days beyond their ends run on into the next ones. */
export const dayOf = (year: number, month: number, day: number): Day => {
  const shifted = month - 1
  const y = year + floor(shifted / 12) - (((shifted % 12) + 12) % 12 < 2 ? 1 : 0)
  const m = ((shifted % 12) + 12) % 12
  const era = floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear - 719468
}

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Year, month and day of the month. */
export const civilOf = (day: Day): Civil => {
  const shifted = day + 719468
  const era = floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36524) - floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100))
  const m = floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - floor((153 * m + 2) / 5) + 1 }
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

/** Monday of the day's week. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

export const monthLength = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1)

/** The same day of the month some months on, or the month's last day where it has no such day. */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, day: of } = civilOf(day)
  const first = civilOf(dayOf(year, month + months, 1))
  return dayOf(first.year, first.month, Math.min(of, monthLength(first.year, first.month)))
}

/** The ISO week: a week belongs to the year that its Thursday lies in. */
export const weekOf = (day: Day): { year: number; week: number } => {
  const thursday = mondayOf(day) + 3
  const { year } = civilOf(thursday)
  return { year, week: floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** Monday of an ISO week. */
export const mondayOfWeek = (year: number, week: number): Day => mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`)
const four = (number: number): string => `${number}`.padStart(4, '0')

export const isoYear = (year: number): string => four(year)
export const isoMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`
export const isoParts = (year: number, month: number, day: number): string => `${four(year)}-${two(month)}-${two(day)}`
export const isoDay = (day: Day): string => {
  const civil = civilOf(day)
  return isoParts(civil.year, civil.month, civil.day)
}
export const isoWeek = (day: Day): string => {
  const { year, week } = weekOf(day)
  return `${four(year)}-W${two(week)}`
}

/** Easter Sunday of the Gregorian calendar. */
export const easterOf = (year: number): Day => {
  const a = year % 19
  const b = floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - floor(b / 4) - floor((b - floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(year, floor(f / 31), (f % 31) + 1)
}

/** The day of "2025-01-12", with or without a time behind; null for what is no such day. */
export const parseDay = (iso: string | null): Day | null => {
  const found = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso)
  if (found === null) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return dayOf(year, month, day)
}
