import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tablesOf } from '../../src/answers/tables.ts'
import type { StoredClaim } from '../../src/index/store.ts'
import { type Given, stored } from './stored.ts'

const on = (to: string): Given => ({ asOf: { from: to, to } })
const today = on('2025-01-09')
const summary = (claims: readonly StoredClaim[]) =>
  tablesOf(claims, ['killed'], { history: false, narrowed: false })[0]!.summary

/** Figures with who says them, and the sentences that come of them. */
const rows: readonly (readonly [string, readonly (readonly [string, Given?])[], readonly string[]])[] = [
  [
    'each with the others',
    [
      ['100', { who: 'A', ...today }],
      ['300', { who: 'B', ...today }],
      ['700', { who: 'C', ...today }],
    ],
    [
      'Killed: current figures run from 100 (A) to 700 (C), across 3 claimants, 3 origins.',
      'In conflict: 700, 300 (B) and 100, each with the others, 200 to 600 apart.',
    ],
  ],
  [
    'two with one figure are named together',
    [
      ['100', { who: 'A', ...today }],
      ['100', { who: 'B', ...today }],
      ['700', { who: 'C', ...today }],
    ],
    [
      'Killed: current figures run from 100 (A and B) to 700 (C), across 3 claimants, 3 origins.',
      'In conflict: 700 with 100, 600 apart.',
    ],
  ],
  [
    'an open figure and an earlier one',
    [
      ['100', { who: 'A', ...on('2025-01-02') }],
      ['at least 200', { who: 'B', ...today }],
      ['300', { who: 'C', ...today }],
    ],
    [
      'Killed: current figures run from 100 (A) to 300 (C), across 3 claimants, 3 origins.',
      'No two of them are in conflict: totals grow, and 100 (A, 2 January 2025) is an earlier count; at least 200 (B) leaves room for 300.',
    ],
  ],
  [
    'what is only perhaps a conflict',
    [
      ['100', { who: 'A' }],
      ['300', { who: 'B', ...today }],
      ['700', { who: 'C', ...today }],
    ],
    [
      'Killed: current figures run from 100 (A) to 700 (C), across 3 claimants, 3 origins.',
      'In conflict: 700, 300 (B) and 100, each with the others, 200 to 600 apart; 100 has no date and may be older.',
    ],
  ],
  [
    'a denial',
    [
      ['300', { who: 'A', ...today }],
      ['300', { who: 'B', stance: 'denied', ...today }],
    ],
    ['Killed: 300 (A), 9 January 2025; nobody else gives a current figure.', 'In conflict: B denies 300 (A).'],
  ],
  [
    'others beside them',
    [
      ['300', { who: 'A', ...today }],
      ['310', { who: 'B', ...today }],
      ['40', { who: 'C', counted: { text: 'children', id: ':child' }, ...today }],
    ],
    [
      'Killed: current figures run from 300 (A) to 310 (B), across 2 claimants, 2 origins.',
      'In conflict: 310 with 300, 10 apart.',
      'Counted apart: 40 children (C).',
    ],
  ],
  [
    'another quarter',
    [
      ['300', { who: 'A', asOf: { from: '2025-01-01', to: '2025-03-31' } }],
      ['200', { who: 'A', asOf: { from: '2024-10-01', to: '2024-12-31' } }],
    ],
    [
      'Killed: 300 people (A), 1 January 2025 to 31 March 2025.',
      'Counted apart: 200 people (A, 1 October 2024 to 31 December 2024).',
    ],
  ],
  [
    'no conflict, and others beside them',
    [
      ['300', { who: 'A', ...today }],
      ['about 310', { who: 'B', ...today }],
      ['40', { who: 'C', counted: { text: 'children', id: ':child' }, ...today }],
    ],
    [
      'Killed: current figures run from 300 (A) to about 310 (B), across 2 claimants, 2 origins.',
      'No two of them are in conflict; counted apart: 40 children (C).',
    ],
  ],
  [
    'a bound that everything fits',
    [
      ['at most 500', { who: 'A', ...today }],
      ['100', { who: 'B', ...today }],
      ['300', { who: 'C', ...today }],
    ],
    [
      'Killed: current figures run from 100 (B) to at most 500 (A), across 3 claimants, 3 origins.',
      'In conflict: 300 (C) with 100, 200 apart.',
      'At most 500 leaves room for all the others.',
    ],
  ],
]

describe('a table in sentences', () => {
  test.each(rows)('%s', (_, figures, sentences) => {
    expect(summary(figures.map(([words, given]) => stored(words, given)))).toEqual(sentences)
  })

  test('of a long table name only who is farthest apart', () => {
    const many = Array.from({ length: 12 }, (_, at) => stored(String(100 + 10 * at), { who: `V${at}`, ...today }))
    expect(summary(many)).toEqual([
      'Killed: current figures run from 100 (V0) to 210 (V11), across 12 claimants, 12 origins.',
      'In conflict: 210 with 100, 110 apart, and 65 more pairs.',
    ])
  })

  test('are at most three, and name no pair twice', () => {
    const words = fc.constantFrom('', 'about ', 'at least ', 'at most ')
    const figure = fc.tuple(words, fc.integer({ min: 1, max: 400 }), fc.option(fc.integer({ min: 1, max: 9 })))
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 9 }), figures => {
        const found = summary(
          figures.map(([bound, value, date], at) =>
            stored(`${bound}${value}`, { who: `V${at}`, ...(date === null ? {} : on(`2025-01-0${date}`)) }),
          ),
        )
        expect(found.length).toBeLessThanOrEqual(3)
        const stars = (found.find(each => each.startsWith('In conflict')) ?? '').split('; ')
        const pairs = stars.flatMap(star => {
          const [one, others] = star.replace(/^In conflict: /, '').split(' with ')
          return others === undefined || star.includes('each with')
            ? []
            : others.split(/, | and /).map(other => [figureOf(one!), figureOf(other)].sort().join(' | '))
        })
        const told = pairs.filter(pair => !pair.includes('apart'))
        expect(new Set(told).size).toBe(told.length)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

/** A figure without its claimants' names. */
const figureOf = (words: string): string => words.replace(/ \(.*/, '').trim()
