import { describe, expect, test } from 'vitest'
import { dayOfInstant, statedDay } from '../../src/documents/day.ts'

const stated: Readonly<Record<string, readonly string[]>> = {
  '2025-01-12': [
    '2025-01-12',
    '2025/01/12',
    '20250112',
    '20250112T101500Z',
    '2025-01-12T10:15:00Z',
    '2025-01-12T23:30:00-05:00',
    '2025-01-12T10:15:00.123+0100',
    '2025-01-12 10:15',
    'January 12, 2025',
    'Jan. 12, 2025',
    'jan 12 2025',
    'January 12th, 2025',
    'Sunday, January 12, 2025',
    'Sun, 12 Jan 2025 10:15:00 GMT',
    'Sun, 12 Jan 2025 10:15:00 +0000',
    '12 January 2025',
    '12th of January 2025',
    '12-Jan-2025',
    '12.01.2025',
    'January 12, 2025 10:15 AM EST',
    'January 12, 2025 at 10:15 p.m. (GMT)',
    'January 12, 2025 | 10:15',
    '10:15 GMT, 12 January 2025',
    '  12 January 2025 ',
  ],
  '2025-01-13': ['13/01/2025', '01/13/2025', '13-01-2025'],
  '2025-05-05': ['05/05/2025', '5 May 2025', 'May 5, 2025'],
  '2024-02-29': ['29 February 2024', '2024-02-29'],
  '2024-09-01': ['Sept. 1, 2024', 'September 1, 2024', '01.09.2024'],
}

describe('days that documents state', () => {
  for (const [day, phrasings] of Object.entries(stated)) {
    test.each(phrasings)(`%s is ${day}`, words => expect(statedDay(words)).toBe(day))
  }

  test.each([
    '',
    'January 12',
    'January 2025',
    'Sunday',
    '11/01/2025',
    '2025-02-30',
    '31 April 2025',
    '2025-13-01',
    'January 12, 2025 Ukraine captured two soldiers',
    '2025-01-12 Ukraine captured two soldiers',
    '1950-53',
    '12,000 soldiers',
    'marching 12, 2025',
    '0000-00-00',
    'yesterday',
    '2 hours ago',
    'x'.repeat(5000),
  ])('%s states none', words => expect(statedDay(words)).toBeNull())

  test('instants of JSON files', () => {
    expect(dayOfInstant(1736640000)).toBe('2025-01-12')
    expect(dayOfInstant(1736640000000)).toBe('2025-01-12')
    expect(dayOfInstant(Number.NaN)).toBeNull()
    expect(dayOfInstant(-5)).toBeNull()
  })
})
