import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  civilOf,
  dayOf,
  easterOf,
  isoDay,
  isoWeek,
  parseDay,
  weekdayOf,
} from '../../../src/claims/dates/calendar.ts'

const milliseconds = 86_400_000

test('days agree with the calendar of the language', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), day => {
      const date = new Date(day * milliseconds)
      expect(isoDay(day)).toBe(date.toISOString().slice(0, 10))
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
      const { year, month, day: of } = civilOf(day)
      expect(dayOf(year, month, of)).toBe(day)
    }),
  )
})

test.each([
  ['2024-12-30', '2025-W01'],
  ['2025-01-12', '2025-W02'],
  ['2021-01-03', '2020-W53'],
  ['2016-01-01', '2015-W53'],
])('%s lies in %s', (day, week) => expect(isoWeek(parseDay(day)!)).toBe(week))

test.each([
  [2018, '2018-04-01'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
])('Easter of %i', (year, day) => expect(isoDay(easterOf(year))).toBe(day))

test('months are added to the last day that there is', () => {
  expect(isoDay(addMonths(parseDay('2025-01-31')!, 1))).toBe('2025-02-28')
  expect(isoDay(addMonths(parseDay('2025-01-31')!, -14))).toBe('2023-11-30')
})

test.each(['2025-02-30', '12.01.2025', '2025-1-1', '', null])('%j is no day', text => expect(parseDay(text)).toBeNull())
