import { expect, test } from 'vitest'
import { dayTicks } from '../../../src/answers/charts/days.ts'

test.each<[string, string, number, string]>([
  ['2025-01-01', '2025-01-04', 6, '1 Jan 2025, 2 Jan, 3 Jan, 4 Jan'],
  ['2024-12-27', '2025-01-12', 2, '27 Dec 2024, 10 Jan 2025'],
  ['2024-10-24', '2025-01-12', 4, 'Nov 2024, Dec, Jan 2025'],
  ['2024-01-01', '2025-12-31', 4, 'Jan 2024, Jul, Jan 2025, Jul'],
  ['2015-03-01', '2024-06-30', 6, '2016, 2018, 2020, 2022, 2024'],
  // No step falls well between them: the ends say how long it was.
  ['2025-01-03', '2025-02-14', 3, '3 Jan 2025, 14 Feb'],
  ['2025-01-09', '2025-01-09', 5, '9 Jan 2025'],
])('lines from %s to %s, at most %s: %s', (from, to, most, expected) => {
  const ticks = dayTicks(from, to, most)
  expect(ticks.map(({ label }) => label).join(', ')).toBe(expected)
  for (const { day } of ticks) expect(day >= from && day <= to).toBe(true)
})
