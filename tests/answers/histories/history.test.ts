import { describe, expect, test } from 'vitest'
import type { Step } from '../../../src/answers/histories/history.ts'
import { historyOf } from '../../../src/answers/histories/of-table.ts'
import { historySummary } from '../../../src/answers/histories/summary.ts'
import { tablesOf } from '../../../src/answers/tables.ts'
import { figureWords } from '../../../src/answers/wording.ts'
import type { Measure } from '../../../src/claims/measures/measure.ts'
import type { StoredClaim } from '../../../src/index/store.ts'
import { type Given, stored } from '../stored.ts'

const day = (to: string): Given => ({ asOf: { from: to, to } })
const by = (published: string): Given => ({ published })
const incident: Given = { scope: 'incident' }
const place = (id: string): Given => ({ place: { id, name: id, country: 'land' } })

const dayOf = ({ day: { known, to }, until }: Pick<Step, 'day' | 'until'>): string =>
  `${to === null ? '?' : `${known === 'published' ? 'by ' : ''}${to.slice(5)}`}${until === null ? '' : `..${until.slice(5)}`}`
const figureOf = ({ position }: { readonly position: Step['position'] }): string => figureWords(position.figures[0]!)

/** "01-09 A 4,000 up 1,000 from 3,000" */
function stepWords(step: Step): string {
  const { position, before, move, replacedBy } = step
  const aside = ['standing', 'superseded'].includes(position.role) ? '' : ` ${position.role}`
  const change =
    before === null || move === null
      ? ''
      : ` ${move.direction}${move.by === null ? '' : ` ${move.by}`} from ${figureOf(before)}`
  const replaced = replacedBy === null ? '' : ` replaced by ${figureOf({ position: replacedBy })}`
  return `${dayOf(step)} ${position.claimant.name} ${figureOf(step)}${aside}${change}${replaced}`
}

/** Figures as they are claimed, and the steps that come of them, in order. */
type Row = readonly [
  name: string,
  claims: readonly (readonly [string, Given?])[],
  steps: readonly string[],
  measure?: Measure,
]

const rows: readonly Row[] = [
  ['nothing', [], []],
  ['one figure moves nothing', [['300', day('2025-01-09')]], ['01-09 A 300']],
  [
    'a later figure replaces the earlier one',
    [
      ['4000', day('2025-01-09')],
      ['more than 3000', day('2024-12-27')],
    ],
    ['12-27 A more than 3,000', '01-09 A 4,000 up 1000 from more than 3,000'],
  ],
  [
    'three steps, each from the one before it',
    [
      ['100', day('2025-01-01')],
      ['300', day('2025-01-03')],
      ['250', day('2025-01-02')],
    ],
    ['01-01 A 100', '01-02 A 250 up 150 from 100', '01-03 A 300 up 50 from 250'],
  ],
  [
    'a correction downwards',
    [
      ['300', day('2025-01-01')],
      ['250', day('2025-01-09')],
    ],
    ['01-01 A 300', '01-09 A 250 down 50 from 300'],
  ],
  [
    'a correction that is taken back',
    [
      ['300', day('2025-01-01')],
      ['400', day('2025-01-05')],
      ['300', day('2025-01-09')],
    ],
    ['01-01 A 300', '01-05 A 400 up 100 from 300', '01-09 A 300 down 100 from 400'],
  ],
  [
    'what is said again is one step, with its last day',
    [
      ['300', day('2025-01-01')],
      ['300', day('2025-01-04')],
      ['400', day('2025-01-09')],
    ],
    ['01-01..01-04 A 300', '01-09 A 400 up 100 from 300'],
  ],
  [
    'one figure twice on one day is said once',
    [
      ['300', day('2025-01-01')],
      ['300', day('2025-01-01')],
    ],
    ['01-01 A 300'],
  ],
  [
    'two figures of one day: the larger came later',
    [
      ['16', day('2025-01-09')],
      ['12', day('2025-01-09')],
    ],
    ['01-09 A 12', '01-09 A 16 up 4 from 12'],
  ],
  [
    'a figure that a document calls old came before its new one, though the document has one day',
    [
      [
        '38',
        {
          ...by('2025-01-09'),
          in: 'one',
          quote: { start: 0, end: 40, text: 'The office said 36 people died, not 38.' },
          figure: { text: '38', start: 36, end: 38 },
        },
      ],
      [
        '36',
        {
          ...by('2025-01-09'),
          in: 'one',
          quote: { start: 0, end: 40, text: 'The office said 36 people died, not 38.' },
          figure: { text: '36', start: 16, end: 18 },
        },
      ],
    ],
    ['by 01-09 A 38', 'by 01-09 A 36 down 2 from 38'],
  ],
  [
    'a figure that a document calls old is older than the one it dates, though the document came later',
    [
      [
        '38',
        {
          ...by('2025-01-12'),
          in: 'one',
          quote: { start: 0, end: 62, text: 'On Thursday the office put the toll at 41, up from 38 earlier.' },
          figure: { text: '38', start: 51, end: 53 },
        },
      ],
      [
        '41',
        {
          ...day('2025-01-09'),
          in: 'one',
          quote: { start: 0, end: 62, text: 'On Thursday the office put the toll at 41, up from 38 earlier.' },
          figure: { text: '41', start: 39, end: 41 },
        },
      ],
    ],
    ['by 01-12 A 38', '01-09 A 41 up 3 from 38'],
  ],
  [
    'days that only a document gives',
    [
      ['100', by('2024-12-27')],
      ['300', by('2025-01-09')],
    ],
    ['by 12-27 A 100', 'by 01-09 A 300 up 200 from 100'],
  ],
  [
    'an old figure that is printed again does not come back',
    [
      ['3000', by('2024-12-27')],
      ['4000', day('2025-01-09')],
      ['3000', by('2025-01-20')],
    ],
    ['by 12-27 A 3,000', '01-09 A 4,000 up 1000 from 3,000'],
  ],
  [
    'a figure that was printed before the day it states has held since then',
    [
      ['300', by('2025-01-02')],
      ['300', day('2025-01-09')],
    ],
    ['by 01-02..01-09 A 300'],
  ],
  [
    'an undated figure that stands is the newest, at the end',
    [['300'], ['100', day('2024-12-27')]],
    ['12-27 A 100', '? A 300 up 200 from 100'],
  ],
  [
    'an undated figure that was replaced says by which',
    [['50'], ['100', day('2024-12-27')]],
    ['12-27 A 100 up 50 from 50', '? A 50 replaced by 100'],
  ],
  [
    'between two dated figures an undated one is nobody’s step',
    [['50'], ['80', day('2024-12-20')], ['100', day('2024-12-27')]],
    ['12-20 A 80', '12-27 A 100 up 20 from 80', '? A 50 replaced by 100'],
  ],
  ['without any day, by size', [['50'], ['100']], ['? A 50 replaced by 100', '? A 100 up 50 from 50']],
  [
    'numbers that go up and down are replaced by days alone',
    [
      ['500', day('2025-01-01')],
      ['300', day('2025-01-09')],
    ],
    ['01-01 A 500', '01-09 A 300 down 200 from 500'],
    'displaced',
  ],
  [
    'numbers that go up and down: an undated one replaces nothing',
    [['500'], ['300', day('2025-01-09')]],
    ['01-09 A 300', '? A 500'],
    'displaced',
  ],
  [
    'one engagement is no step of a total',
    [
      ['3000', day('2024-12-27')],
      ['30', { ...day('2024-12-30'), ...incident }],
      ['4000', day('2025-01-09')],
    ],
    ['12-27 A 3,000', '12-30 A 30 incident', '01-09 A 4,000 up 1000 from 3,000'],
  ],
  [
    'a part is no step of its whole',
    [
      ['30', { ...day('2025-01-01'), subset: true }],
      ['300', day('2025-01-02')],
    ],
    ['01-01 A 30 part', '01-02 A 300'],
  ],
  [
    'a denial is none',
    [
      ['300', day('2025-01-01')],
      ['300', { ...day('2025-01-02'), who: 'B', stance: 'denied' }],
    ],
    ['01-01 A 300', '01-02 B 300 denied'],
  ],
  [
    'every claimant has its own line',
    [
      ['100', day('2025-01-01')],
      ['200', { ...day('2025-01-02'), who: 'B' }],
      ['150', day('2025-01-03')],
      ['180', { ...day('2025-01-04'), who: 'B' }],
    ],
    ['01-01 A 100', '01-02 B 200', '01-03 A 150 up 50 from 100', '01-04 B 180 down 20 from 200'],
  ],
  [
    'figures of two places are two lines',
    [
      ['100', { ...day('2025-01-01'), ...place('north') }],
      ['20', { ...day('2025-01-02'), ...place('south') }],
      ['120', { ...day('2025-01-03'), ...place('north') }],
    ],
    ['01-01 A 100', '01-02 A 20', '01-03 A 120 up 20 from 100'],
  ],
  [
    'long periods that do not touch replace nothing',
    [
      ['100', { asOf: { from: '2024-01-01', to: '2024-03-31' } }],
      ['120', { asOf: { from: '2024-04-01', to: '2024-06-30' } }],
    ],
    ['03-31 A 100', '06-30 A 120'],
  ],
  [
    'of one day the larger comes first',
    [
      ['20', day('2025-01-01')],
      ['50', { ...day('2025-01-01'), who: 'B' }],
    ],
    ['01-01 B 50', '01-01 A 20'],
  ],
]

/** From one figure to the next, and what that is called. */
const moves: readonly (readonly [before: string, now: string, move: string])[] = [
  ['100', '120', 'up 20'],
  ['120', '100', 'down 20'],
  ['about 100', 'about 120', 'up 20'],
  ['more than 3000', '4000', 'up 1000'],
  ['4000', 'more than 3000', 'down 1000'],
  ['at least 30', 'at least 45', 'up 15'],
  ['10-12', '15-17', 'up 5'],
  ['10-12', '15-20', 'up'],
  ['11', '10-12', 'other'],
  ['10-12', '11', 'other'],
  ['10-12', '12', 'up'],
  ['at most 50', '30', 'other'],
  ['at most 50', '80', 'up 30'],
  ['at least 50', 'at most 80', 'other'],
  ['dozens', '45', 'other'],
  ['dozens', '400', 'up'],
  ['400', 'dozens', 'down'],
]

const claimsOf = (row: readonly (readonly [string, Given?])[], measure: Measure): StoredClaim[] =>
  row.map(([words, given = {}]) => stored(words, { measure, ...given }))

const history = (claims: readonly StoredClaim[], measure: Measure) => {
  const [table] = tablesOf(claims, [measure], { history: true, narrowed: false })
  return historyOf(table ?? { positions: [] })
}

describe('how figures moved', () => {
  const cases = rows.map(([name, claims, steps, measure = 'killed']) => ({ name, claims, steps, measure }))
  test.each(cases)('$name', ({ claims, steps, measure }) => {
    const told = claimsOf(claims, measure)
    for (const order of [told, [...told].reverse()]) {
      const { dated, undated } = history(order, measure)
      expect([...dated, ...undated].map(stepWords)).toEqual(steps)
    }
  })

  test.each(moves)('from %s to %s is %s', (before, now, move) => {
    const claims = [stored(before, day('2025-01-01')), stored(now, day('2025-02-01'))]
    const step = history(claims, 'killed').dated.at(-1)
    expect([step?.move?.direction, step?.move?.by].filter(each => each != null).join(' ')).toBe(move)
  })

  test('a sum of killed and wounded is no step of anybody’s own total', () => {
    const told = { in: 'one', paragraph: { text: '', start: 5 }, ...day('2025-01-05') }
    const claims = [
      stored('300', { ...told, measure: 'killed' }),
      stored('2700', { ...told, measure: 'wounded' }),
      stored('2000', { ...day('2025-01-01'), measure: 'casualties', who: 'B' }),
    ]
    expect(history(claims, 'casualties').dated.map(stepWords)).toEqual(['01-01 B 2,000', '01-05 A 3,000 derived'])
  })
})

const summaries: readonly (readonly [string, readonly (readonly [string, Given?])[], readonly string[]])[] = [
  ['one figure', [['300', day('2025-01-09')]], ['Killed: 1 figure, of 9 January 2025.']],
  ['one that a document dates', [['300', by('2025-01-09')]], ['Killed: 1 figure, by 9 January 2025.']],
  ['none with a day', [['300']], ['Killed: 1 figure, none with a date.']],
  [
    'several, none of which replaces another',
    [
      ['300', day('2025-01-09')],
      ['200', { ...day('2025-01-02'), who: 'B' }],
    ],
    ['Killed: 2 figures of 2 claimants, of 2 January 2025 to 9 January 2025; none replaces another.'],
  ],
  [
    'a rise',
    [
      ['more than 3000', by('2024-12-27')],
      ['4000', day('2025-01-09')],
    ],
    ['Killed: A up from more than 3,000 (by 27 December 2024) to 4,000 (9 January 2025).'],
  ],
  [
    'a fall on the way, and one who says one thing',
    [
      ['100', day('2025-01-01')],
      ['90', day('2025-01-02')],
      ['120', day('2025-01-03')],
      ['70', { ...day('2025-01-03'), who: 'B' }],
    ],
    [
      'Killed: A up from 100 (1 January 2025) to 120 (3 January 2025) in 2 steps.',
      'Lowered on the way: A from 100 to 90 (2 January 2025).',
      'One figure replaced none: 70 (3 January 2025) of B.',
    ],
  ],
  [
    'an old figure of a later document is of no day that is known',
    [
      [
        '38',
        {
          ...by('2025-01-12'),
          in: 'one',
          quote: { start: 0, end: 62, text: 'On Thursday the office put the toll at 41, up from 38 earlier.' },
          figure: { text: '38', start: 51, end: 53 },
        },
      ],
      [
        '41',
        {
          ...day('2025-01-09'),
          in: 'one',
          quote: { start: 0, end: 62, text: 'On Thursday the office put the toll at 41, up from 38 earlier.' },
          figure: { text: '41', start: 39, end: 41 },
        },
      ],
    ],
    ['Killed: A up from 38 to 41 (9 January 2025).'],
  ],
  [
    'a rise from a range',
    [
      ['60-80', day('2025-01-01')],
      ['about 110', day('2025-01-05')],
    ],
    ['Killed: A up from 60–80 (1 January 2025) to about 110 (5 January 2025).'],
  ],
  [
    'a rise to a range',
    [
      ['20', day('2025-01-01')],
      ['60-80', day('2025-01-05')],
    ],
    ['Killed: A up from 20 (1 January 2025) to 60–80 (5 January 2025).'],
  ],
  [
    'a figure that came back',
    [
      ['300', day('2025-01-01')],
      ['400', day('2025-01-05')],
      ['300', day('2025-01-09')],
    ],
    ['Killed: A back at 300 (9 January 2025) in 2 steps.', 'Lowered on the way: A from 400 to 300 (9 January 2025).'],
  ],
  [
    'a fall all the way is said once',
    [
      ['100', day('2025-01-01')],
      ['90', day('2025-01-02')],
      ['80', day('2025-01-03')],
    ],
    ['Killed: A down from 100 (1 January 2025) to 80 (3 January 2025) in 2 steps.'],
  ],
  [
    'more than a sentence holds',
    ['A', 'B', 'C', 'D', 'E'].flatMap(who => [
      ['10', { ...day('2025-01-01'), who }],
      ['12', { ...day('2025-01-02'), who }],
    ]),
    [
      `Killed: ${['A', 'B', 'C'].map(who => `${who} up from 10 (1 January 2025) to 12 (2 January 2025)`).join('; ')}; and 2 others.`,
    ],
  ],
  [
    'others counted',
    [
      ['100', day('2025-01-01')],
      ['120', day('2025-01-02')],
      ['70', { ...day('2025-01-03'), who: 'B' }],
      ['71', { ...day('2025-01-03'), who: 'C' }],
    ],
    ['Killed: A up from 100 (1 January 2025) to 120 (2 January 2025).', '2 other figures replaced none.'],
  ],
]

test.each(summaries)('in words: %s', (_, claims, sentences) => {
  expect(historySummary('killed', history(claimsOf(claims, 'killed'), 'killed'))).toEqual(sentences)
})
