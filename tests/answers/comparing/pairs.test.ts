import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/answers/answer.ts'
import { pairsOf } from '../../../src/answers/comparing/pairs.ts'
import { comparisonSummary } from '../../../src/answers/comparing/summary.ts'
import { tablesOf } from '../../../src/answers/tables.ts'
import { figureWords } from '../../../src/answers/wording.ts'
import { type Given, stored } from '../stored.ts'

const day = (to: string): Given => ({ asOf: { from: to, to } })
const monday = day('2025-01-06')
const incident: Given = { scope: 'incident' }

/** What two sides say ("A: 12"), and the pairs that come of it, in order. */
type Row = readonly [
  name: string,
  claims: readonly (readonly [who: string, figure: string, given?: Given])[],
  pairs: readonly string[],
]

const rows: readonly Row[] = [
  ['nothing', [], []],
  ['one side alone', [['A', '12']], ['12 | -']],
  ['the other alone', [['B', '12']], ['- | 12']],
  [
    'the same figure',
    [
      ['A', '12', monday],
      ['B', '12', monday],
    ],
    ['12 | 12 agree'],
  ],
  [
    'a bound',
    [
      ['A', 'more than 10', monday],
      ['B', '12', monday],
    ],
    ['more than 10 | 12 compatible'],
  ],
  [
    'a conflict',
    [
      ['A', '30', monday],
      ['B', '12', monday],
    ],
    ['30 | 12 conflict'],
  ],
  [
    'only what stands now',
    [
      ['A', '30', monday],
      ['A', '20', day('2025-01-01')],
      ['B', '12', monday],
    ],
    ['30 | 12 conflict'],
  ],
  [
    'a total is not set against an engagement as long as there are totals',
    [
      ['A', '300', monday],
      ['B', '320', monday],
      ['B', '12', { ...monday, ...incident }],
    ],
    ['300 | 320 conflict'],
  ],
  [
    'two engagements of one day',
    [
      ['A', '12', { ...monday, ...incident }],
      ['B', '12', { ...monday, ...incident }],
    ],
    ['12 | 12 agree'],
  ],
  [
    'a total beside an engagement says that they cannot be compared',
    [
      ['A', '300', monday],
      ['B', '12', { ...monday, ...incident }],
    ],
    ['300 | 12 not-comparable'],
  ],
  [
    'figures of different groups',
    [
      ['A', '300', { ...monday, counted: { text: 'soldiers', id: 'land:military' } }],
      ['B', '12', { ...monday, counted: { text: 'children', id: ':child' } }],
    ],
    ['300 | 12 not-comparable'],
  ],
  [
    'each figure of several beside its like, conflicts first',
    [
      ['A', '300', { ...monday, place: { id: 'north', name: 'north', country: 'land' } }],
      ['A', '40', { ...monday, place: { id: 'south', name: 'south', country: 'land' } }],
      ['B', '300', { ...monday, place: { id: 'north', name: 'north', country: 'land' } }],
      ['B', '10', { ...monday, place: { id: 'south', name: 'south', country: 'land' } }],
    ],
    ['40 | 10 conflict', '300 | 300 agree'],
  ],
  [
    'a denial contradicts what it denies',
    [
      ['A', '30', monday],
      ['B', '30', { ...monday, stance: 'denied' }],
    ],
    ['30 | 30 conflict'],
  ],
]

const tableOf = (claims: Row[1]) =>
  tablesOf(
    claims.map(([who, figure, given = {}]) => stored(figure, { who, ...given })),
    ['killed'],
    { history: true, narrowed: true },
  )[0]

const compared = (claims: Row[1]) => {
  const positions = tableOf(claims)?.positions ?? []
  const of = (who: string): Position[] => positions.filter(({ claimant }) => claimant.name === who)
  return pairsOf(of('A'), of('B'))
}

const words = (position: Position | null): string => (position === null ? '-' : figureWords(position.figures[0]!))

describe('two sides', () => {
  test.each(rows)('%s', (_, claims, pairs) => {
    const found = compared(claims).map(({ a, b, relation }) => `${words(a)} | ${words(b)} ${relation?.verdict ?? ''}`)
    expect(found.map(each => each.trim())).toEqual(pairs.map(each => each.trim()))
  })
})

const sides = { a: { name: 'A', keys: ['a'] }, b: { name: 'Ministry of B (MB)', keys: ['b'] } }
const subject = { id: 's', name: 'People', nature: 'running' } as const

const sentences: readonly (readonly [string, Row[1], string])[] = [
  [
    'a conflict, and how far apart',
    [
      ['A', '30', monday],
      ['B', '12', monday],
    ],
    'Killed: in conflict, 18 apart: 30 (A) and 12 (B).',
  ],
  [
    'a conflict that no number measures',
    [
      ['A', '30', monday],
      ['B', '30', { ...monday, stance: 'denied' }],
    ],
    'Killed: in conflict: B denies 30.',
  ],
  [
    'agreement',
    [
      ['A', '12', monday],
      ['B', '12', monday],
    ],
    'Killed: they agree: both say 12.',
  ],
  [
    'no conflict',
    [
      ['A', 'more than 10', monday],
      ['B', '12', monday],
    ],
    'Killed: no conflict: more than 10 allows 12.',
  ],
  [
    'not comparable',
    [
      ['A', '300', { ...monday, counted: { text: 'soldiers', id: 'land:military' } }],
      ['B', '12', { ...monday, counted: { text: 'children', id: ':child' } }],
    ],
    'Killed: not comparable: one counts soldiers, the other children.',
  ],
  ['one alone', [['B', '12', monday]], 'Only MB gives figures for killed.'],
]

test.each(sentences)('in words: %s', (_, claims, sentence) => {
  const table = tableOf(claims)!
  const tables = [{ measure: 'killed', unit: null, table, pairs: compared(claims) } as const]
  const comparison = { ...sides, subjects: [{ subject, tables }], meet: true, others: [] }
  expect(comparisonSummary(comparison)).toEqual([sentence])
  expect(comparisonSummary({ ...comparison, meet: false })[0]).toBe(
    'They give no figures here that could be set against each other.',
  )
})
