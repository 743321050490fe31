import { describe, expect, test } from 'vitest'
import type { Position, Relation } from '../../../src/answers/answer.ts'
import { positionsOf } from '../../../src/answers/positions/build.ts'
import { relate } from '../../../src/answers/relations/relate.ts'
import type { Measure } from '../../../src/claims/measures/measure.ts'
import { type Given, stored } from '../stored.ts'

const day = (to: string): Given => ({ asOf: { from: to, to } })
const by = (published: string): Given => ({ published })
const incident: Given = { scope: 'incident' }
const place = (id: string): Given => ({ place: { id, name: id, country: 'land' } })
const counting = (text: string, id: string): Given => ({ counted: { text, id } })

/** Two figures of two claimants, how they stand to each other, and words of the reason. */
type Row = readonly [
  verdict: Relation['verdict'],
  a: readonly [string, Given?],
  b: readonly [string, Given?],
  why: string,
  measure?: Measure,
]

const sameDay = day('2025-01-09')

const rows: readonly Row[] = [
  ['agree', ['12', sameDay], ['12', sameDay], 'both say 12'],
  ['agree', ['about 1200', sameDay], ['1250', sameDay], 'both say about 1,200 or 1,250'],
  ['agree', ['about 1000', sameDay], ['about 1200', sameDay], 'both say'],
  ['agree', ['10-12', sameDay], ['11', sameDay], 'both say 10 to 12 or 11'],
  ['agree', ['12', day('2025-01-01')], ['12', sameDay], 'both say 12'],
  ['compatible', ['more than 3000', sameDay], ['4000', sameDay], 'more than 3,000 allows 4,000'],
  ['compatible', ['at least 300', sameDay], ['about 1000', sameDay], 'at least 300 allows about 1,000'],
  ['compatible', ['at least 300', sameDay], ['more than 500', sameDay], 'allows'],
  ['compatible', ['at most 50', sameDay], ['12', sameDay], 'at most 50 allows 12'],
  ['compatible', ['dozens', sameDay], ['45', sameDay], 'at least 24 allows 45'],
  ['conflict', ['dozens', sameDay], ['4000', sameDay], '3,976 apart'],
  ['conflict', ['more than 3000', sameDay], ['3000', sameDay], '0 apart'],
  ['conflict', ['fewer than 12', sameDay], ['12', sameDay], '0 apart'],
  ['conflict', ['about 1000', sameDay], ['about 1300', sameDay], '300 apart'],
  ['conflict', ['4000', sameDay], ['about 1200', sameDay], '4,000 and about 1,200 are 2,800 apart'],
  ['conflict', ['10-12', sameDay], ['20-30', sameDay], '8 apart'],
  ['conflict', ['at least 30', sameDay], ['12', sameDay], '18 apart'],
  ['conflict', ['at most 10', sameDay], ['12', sameDay], '2 apart'],
  // Totals grow with time, and only upwards.
  [
    'compatible',
    ['100', day('2024-12-27')],
    ['300', sameDay],
    'totals grow: 100 and 300 are of 27 December 2024 and 9 January 2025',
  ],
  ['conflict', ['300', day('2024-12-27')], ['100', sameDay], '200 apart'],
  ['compatible', ['100', by('2024-12-27')], ['300', sameDay], 'totals grow'],
  // The day of a document is too coarse to say which of two figures came first.
  ['conflict', ['100', by('2025-01-08')], ['300', sameDay], '200 apart'],
  ['conflict', ['100', by('2025-01-10')], ['300', by('2025-01-12')], '200 apart'],
  ['compatible', ['100', day('2025-01-08')], ['300', sameDay], 'totals grow'],
  // Nobody knows when.
  ['not-comparable', ['100'], ['300', sameDay], "the day of A's 100 is unknown"],
  ['not-comparable', ['100'], ['300'], "the days of A's 100 and B's 300 are unknown"],
  ['agree', ['300'], ['300', sameDay], 'both say 300'],
  ['compatible', ['at least 100'], ['300', sameDay], 'at least 100 allows 300'],
  ['conflict', ['100', { in: 'one' }], ['300', { in: 'one' }], '200 apart'],
  // What is not counted alike is not compared.
  [
    'not-comparable',
    ['30', { ...incident, ...sameDay }],
    ['4000', sameDay],
    '30 counts one engagement (9 January 2025), not a total',
  ],
  ['not-comparable', ['4000', incident], ['300', sameDay], 'one engagement'],
  [
    'not-comparable',
    ['30', { ...incident, ...day('2024-12-01') }],
    ['40', { ...incident, ...sameDay }],
    'different days',
  ],
  ['conflict', ['30', { ...incident, ...sameDay }], ['40', { ...incident, ...sameDay }], '10 apart'],
  ['agree', ['2', { ...incident, ...day('2025-01-11') }], ['2', { ...incident, ...sameDay }], 'both say 2'],
  [
    'not-comparable',
    ['3', { ...sameDay, subset: true, ...counting('children', ':child') }],
    ['12', sameDay],
    '3 counts only a part (children)',
  ],
  [
    'not-comparable',
    ['3', { ...sameDay, ...counting('children', ':child') }],
    ['12', sameDay],
    'one counts children, the other people',
  ],
  [
    'conflict',
    ['3', { ...sameDay, ...counting('Landers', 'land:people') }],
    ['12', { ...sameDay, ...counting('Lander soldiers', 'land:military') }],
    '9 apart',
  ],
  [
    'not-comparable',
    ['3', { ...sameDay, ...counting('Landers', 'land:people') }],
    ['12', { ...sameDay, ...counting('islanders', 'isle:people') }],
    'one counts',
  ],
  [
    'not-comparable',
    ['3', { ...sameDay, ...place('north') }],
    ['12', { ...sameDay, ...place('south') }],
    'one is about north, the other about south',
  ],
  ['conflict', ['3', { ...sameDay, ...place('north') }], ['12', { ...sameDay, ...place('land') }], '9 apart'],
  // Denials.
  ['conflict', ['50', { ...sameDay, stance: 'denied' }], ['50', sameDay], 'A denies 50'],
  ['not-comparable', ['50', { ...sameDay, stance: 'denied' }], ['12', sameDay], 'A denies another figure'],
  // The missing are found, troops come and go.
  ['not-comparable', ['100', day('2024-12-27')], ['300', sameDay], 'may go up and down', 'missing'],
  ['not-comparable', ['300', day('2024-12-27')], ['100', sameDay], 'may go up and down', 'deployed'],
  ['conflict', ['300', sameDay], ['100', sameDay], '200 apart', 'deployed'],
]

const only = (words: string, given: Given, measure: Measure): Position => {
  const [position] = positionsOf([stored(words, { measure, ...given })], measure)
  return position!
}

describe('two positions', () => {
  for (const [verdict, [a, first], [b, second], why, measure = 'killed'] of rows)
    test(`${verdict}: ${a} and ${b}: ${why}`, () => {
      const [one, other] = [only(a, { who: 'A', ...first }, measure), only(b, { who: 'B', ...second }, measure)]
      const found = relate(one, other, measure)
      expect(found).toMatchObject({ a: one.id, b: other.id, verdict })
      expect(found.why).toContain(why)
      // Whoever is asked first, the verdict is the same.
      expect(relate(other, one, measure).verdict).toBe(verdict)
      expect(found.apart === null).toBe(verdict !== 'conflict' || first?.stance === 'denied')
    })
})

test('of a figure in two wordings, the looser one decides whether there is a conflict', () => {
  const one = positionsOf([stored('about 300', { in: 'x' }), stored('at least 300', { in: 'x' })], 'killed')[0]!
  const other = only('about 1000', { who: 'B', in: 'x' }, 'killed')
  expect(relate(one, other, 'killed')).toMatchObject({ verdict: 'compatible', why: 'at least 300 allows about 1,000' })
})
