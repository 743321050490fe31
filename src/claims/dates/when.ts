import {
  civilOf,
  type Day,
  dayOf,
  isoDay,
  isoMonth,
  isoParts,
  isoWeek,
  isoYear,
  mondayOf,
  monthLength,
} from './calendar.ts'

export type Grain =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'period'
  | 'reference'

/** What a date expression means: the TIMEX value and the days [from, to] it covers; nulls where nothing anchors it. */
export interface When {
  readonly grain: Grain
  readonly value: string | null
  readonly from: Day | null
  readonly to: Day | null
}

/** An expression that the text gives no anchor for. */
export const unknown = (grain: Grain): When => ({ grain, value: null, from: null, to: null })

export const onDay = (day: Day): When => ({ grain: 'day', value: isoDay(day), from: day, to: day })

/** A day written in full; one that no calendar has ("30 February") keeps its written value and covers nothing. */
export const writtenDay = (year: number, month: number, day: number): When =>
  day >= 1 && day <= monthLength(year, month)
    ? onDay(dayOf(year, month, day))
    : { grain: 'day', value: isoParts(year, month, day), from: null, to: null }

export const inMonth = (year: number, month: number): When => {
  const from = dayOf(year, month, 1)
  const civil = civilOf(from)
  return { grain: 'month', value: isoMonth(civil.year, civil.month), from, to: dayOf(year, month + 1, 1) - 1 }
}

export const inYear = (year: number): When => ({
  grain: 'year',
  value: isoYear(year),
  from: dayOf(year, 1, 1),
  to: dayOf(year, 12, 31),
})

export const inWeek = (day: Day): When => {
  const from = mondayOf(day)
  return { grain: 'week', value: isoWeek(from), from, to: from + 6 }
}

export const onWeekend = (day: Day): When => {
  const from = mondayOf(day) + 5
  return { grain: 'weekend', value: `${isoWeek(from)}-WE`, from, to: from + 1 }
}

export const inQuarter = (year: number, quarter: number): When => ({
  grain: 'quarter',
  value: `${isoYear(year)}-Q${quarter}`,
  from: dayOf(year, quarter * 3 - 2, 1),
  to: dayOf(year, quarter * 3 + 1, 1) - 1,
})

export const inHalf = (year: number, half: number): When => ({
  grain: 'quarter',
  value: `${isoYear(year)}-H${half}`,
  from: dayOf(year, half * 6 - 5, 1),
  to: dayOf(year, half * 6 + 1, 1) - 1,
})

/** Seasons of the northern half of the world; a winter carries the year it begins in. */
export const inSeason = (year: number, season: Season): When => {
  const month = firstMonths[season]
  return {
    grain: 'season',
    value: `${isoYear(year)}-${season}`,
    from: dayOf(year, month, 1),
    to: dayOf(year, month + 3, 1) - 1,
  }
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
export const firstMonths: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The decade that begins in `year` (1990): its TIMEX value is the first three digits. */
export const inDecade = (year: number): When => ({
  grain: 'decade',
  value: isoYear(year).slice(0, 3),
  from: dayOf(year, 1, 1),
  to: dayOf(year + 9, 12, 31),
})

export const inCentury = (century: number): When => ({
  grain: 'century',
  value: `${century - 1}`.padStart(2, '0'),
  from: dayOf((century - 1) * 100 + 1, 1, 1),
  to: dayOf(century * 100, 12, 31),
})

/** From one day to another, both included. */
export const between = (from: Day, to: Day): When => ({
  grain: 'period',
  value: `${isoDay(from)}/${isoDay(to)}`,
  from,
  to,
})

export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** A part of a day ("Monday morning"); a night runs into the next day. */
export const inPart = (day: Day, part: PartOfDay): When => ({
  grain: 'time',
  value: `${isoDay(day)}T${part}`,
  from: day,
  to: day,
})

/** A time of day, "T09" or "T09:30", on a day or on none. */
export const atTime = (day: When | null, time: string): When =>
  day !== null && day.grain === 'day' && day.value !== null
    ? { ...day, grain: 'time', value: `${day.value}${time}` }
    : { grain: 'time', value: time, from: null, to: null }
