import { civilOf, type Day, dayOf, mondayOf, weekdayOf } from './calendar.ts'
import type { Scene } from './scene.ts'
import { inMonth, inSeason, onDay, type Season, unknown, type When, writtenDay } from './when.ts'

/** The last such weekday up to the day of publication, or the next one where the sentence looks ahead. */
export const weekdayNear = (scene: Scene, weekday: number, direction: number): When => {
  const { published } = scene
  if (published === null) return unknown('day')
  const back = (weekdayOf(published) - weekday + 7) % 7
  return onDay(direction > 0 && back > 0 ? published + 7 - back : published - back)
}

/** The weekday of the week some weeks on. */
export const weekdayOfWeek = (day: Day, weekday: number, weeks: number): Day => mondayOf(day) + weeks * 7 + weekday - 1

/**
 * A month and day without a year: the last one up to publication. The next one where the sentence looks ahead,
 * and where it says nothing but the last one lies almost a year back.
 */
export const monthDayNear = (scene: Scene, month: number, day: number, direction: number): When => {
  const { published } = scene
  if (published === null) return unknown('day')
  const { year } = civilOf(published)
  // News of the other side of the date line may be a day ahead of its own date.
  const last = dayOf(year, month, day) <= published + 1 ? year : year - 1
  const next = last + 1
  const gone = published - dayOf(last, month, day)
  const coming = dayOf(next, month, day) - published
  if (direction > 0 && gone > 0 && coming < 366) return writtenDay(next, month, day)
  return writtenDay(direction === 0 && gone > 300 && coming < 66 ? next : last, month, day)
}

/** A month without a year: this one or the last one that has begun; the next one where the sentence looks ahead. */
export const monthNear = (scene: Scene, month: number, direction: number): When => {
  const { published } = scene
  if (published === null) return unknown('month')
  const now = civilOf(published)
  if (direction > 0) return inMonth(month >= now.month ? now.year : now.year + 1, month)
  return inMonth(month <= now.month ? now.year : now.year - 1, month)
}

/** A season some turns on from publication: -1 the last that is over, 0 this year's, 1 the next to begin. */
export const seasonNear = (scene: Scene, season: Season, turn: number): When => {
  const { published } = scene
  if (published === null) return unknown('season')
  const now = civilOf(published)
  // January and February belong to the winter that began in December.
  const year = season === 'WI' && now.month <= 2 ? now.year - 1 : now.year
  const thisOne = inSeason(year, season)
  if (turn < 0) return thisOne.to! < published ? thisOne : inSeason(year - 1, season)
  if (turn > 0) return thisOne.from! > published ? thisOne : inSeason(year + 1, season)
  return thisOne
}
