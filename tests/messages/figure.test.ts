import { expect, test } from 'vitest'
import { dayInWords, periodInWords } from '../../src/messages/day.ts'
import { figureInWords, type Worded } from '../../src/messages/figure.ts'

const cases: [words: string, worded: Partial<Worded>][] = [
  ['4,000', { low: 4000, high: 4000, bound: 'exact' }],
  ['0', { low: 0, high: 0, bound: 'exact' }],
  ['1,234,567', { low: 1234567, high: 1234567, bound: 'exact' }],
  ['about 1,200', { low: 1200, high: 1200, bound: 'approximate' }],
  ['about 20 to 30', { low: 20, high: 30, bound: 'approximate' }],
  ['at least 300', { low: 300, high: null, bound: 'at-least' }],
  ['more than 3,000', { low: 3000, high: null, bound: 'more-than' }],
  ['at most 50', { low: null, high: 50, bound: 'at-most' }],
  ['fewer than 500', { low: null, high: 500, bound: 'less-than' }],
  ['10,000 to 12,000', { low: 10000, high: 12000, bound: 'range' }],
  ['dozens (24 or more)', { low: 24, high: null, bound: 'vague', figure: { text: 'Dozens' } }],
  ['24 or more', { low: 24, high: null, bound: 'vague' }],
  ['984 km²', { low: 984, high: 984, bound: 'exact', unit: 'km2' }],
  ['about 40%', { low: 40, high: 40, bound: 'approximate', unit: '%' }],
  ['20 to 30%', { low: 20, high: 30, bound: 'range', unit: '%' }],
  ['$1.5', { low: 1.5, high: 1.5, bound: 'exact', unit: 'USD' }],
  ['7 ha', { low: 7, high: 7, bound: 'exact', unit: 'ha' }],
  ['many', { low: null, high: null, bound: 'vague', figure: { text: 'many' } }],
]

test.each(cases)('%s', (words, worded) => {
  expect(figureInWords({ low: null, high: null, bound: 'exact', unit: null, ...worded })).toBe(words)
})

test.each([
  ['9 Jan 2025', '2025-01-09'],
  ['Dec 2024', '2024-12'],
  ['2024', '2024'],
  ['date unknown', null],
])('%s', (words, day) => {
  expect(dayInWords(day)).toBe(words)
})

test.each([
  ['9 Jan 2025', '2025-01-09', '2025-01-09'],
  ['14–15 Dec 2024', '2024-12-14', '2024-12-15'],
  ['30 Nov – 2 Dec 2024', '2024-11-30', '2024-12-02'],
  ['30 Dec 2024 – 2 Jan 2025', '2024-12-30', '2025-01-02'],
  ['by 27 Dec 2024', null, '2024-12-27'],
  ['since 1 Oct 2024', '2024-10-01', null],
  ['date unknown', null, null],
])('%s', (words, from, to) => {
  expect(periodInWords({ from, to })).toBe(words)
})
