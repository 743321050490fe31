import { expect, test } from 'vitest'
import { historyOf } from '../../src/answers/histories/of-table.ts'
import { tablesOf } from '../../src/answers/tables.ts'
import { stepRow } from '../../src/messages/step.ts'
import { type Given, stored } from '../answers/stored.ts'

const day = (to: string): Given => ({ asOf: { from: to, to } })
const monday = day('2025-01-06')
const friday = day('2025-01-10')

/** What a claimant says, and what stands under its last figure, or under the first where that is undated. */
const rows: readonly (readonly [claims: readonly (readonly [string, Given?])[], mark: string | null])[] = [
  [[['300', friday]], null],
  [
    [
      ['more than 3000', monday],
      ['4000', friday],
    ],
    'up 1,000 from more than 3,000 on 6 Jan 2025',
  ],
  [
    [
      ['60-80', monday],
      ['about 110', friday],
    ],
    'up from 60–80 on 6 Jan 2025',
  ],
  [
    [
      ['300', monday],
      ['250', friday],
    ],
    'down 50 from 300 on 6 Jan 2025',
  ],
  [
    [
      ['300', { published: '2025-01-02' }],
      ['350', friday],
    ],
    'up 50 from 300 by 2 Jan 2025',
  ],
  [
    [
      ['300', { asOf: { from: '2025-01-02', to: '2025-01-04' } }],
      ['350', friday],
    ],
    'up 50 from 300 of 2–4 Jan 2025',
  ],
  [
    [
      ['12', friday],
      ['16', friday],
    ],
    'up 4 from 12 the same day',
  ],
  [
    [
      ['at most 50', monday],
      ['30', friday],
    ],
    'was at most 50 on 6 Jan 2025',
  ],
  [
    [
      ['dozens', monday],
      ['400', friday],
    ],
    'up from dozens (24 or more) on 6 Jan 2025',
  ],
  [[['50'], ['100', friday]], 'up 50 from 50, date unknown'],
  [
    [
      ['300', monday],
      ['300', friday],
    ],
    'said again until 10 Jan 2025',
  ],
  [[['30', { ...friday, subset: true }]], 'part of a larger figure'],
  [
    [
      ['3', { ...monday, unit: 'USD' }],
      ['5', { ...friday, unit: 'USD' }],
    ],
    'up $2 from $3 on 6 Jan 2025',
  ],
  [
    [
      ['300', { ...monday, unit: 'km2' }],
      ['350', { ...friday, unit: 'km2' }],
    ],
    'up 50 from 300 km² on 6 Jan 2025',
  ],
]

test.each(rows)('%j is marked %j', (claims, mark) => {
  const [table] = tablesOf(
    claims.map(([words, given]) => stored(words, given)),
    ['killed'],
    { history: true, narrowed: false },
  )
  const step = historyOf(table!).dated.at(-1)!
  const row = stepRow(step, { all: table!.positions, quotes: false, named: false, documents: false })
  expect(row.mark).toBe(mark)
})

test('a figure without a day says what replaced it', () => {
  const claims = [stored('50'), stored('100', friday)]
  const [table] = tablesOf(claims, ['killed'], { history: true, narrowed: false })
  const [step] = historyOf(table!).undated
  const row = stepRow(step!, { all: table!.positions, quotes: false, named: false, documents: false })
  expect(row.mark).toBe('replaced by 100')
})
