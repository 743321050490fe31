import { expect, test } from 'vitest'
import { firstDay, lastDay, readDay } from '../../src/chat/day.ts'

test.each([
  ['2025', '2025', '2025-01-01', '2025-12-31'],
  ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
  ['2025-1-9', '2025-01-09', '2025-01-09', '2025-01-09'],
  ['9 Jan 2025', '2025-01-09', '2025-01-09', '2025-01-09'],
  ['January 9, 2025', '2025-01-09', '2025-01-09', '2025-01-09'],
  ['Feb 2024', '2024-02', '2024-02-01', '2024-02-29'],
  [' 2025-12 ', '2025-12', '2025-12-01', '2025-12-31'],
])('%s', (typed, day, first, last) => {
  expect(readDay(typed)).toBe(day)
  expect(firstDay(day)).toBe(first)
  expect(lastDay(day)).toBe(last)
})

test.each(['', 'soon', '2025-13', '2025-02-30', '25', '2025-00-10', '01/02/2025', 'Spring 2025', '31 Feb 2025'])(
  '%s is no day',
  typed => {
    expect(readDay(typed)).toBeNull()
  },
)
