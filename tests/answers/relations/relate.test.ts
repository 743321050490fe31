import { describe, expect, test } from 'vitest'
import type { Position, Relation } from '../../../src/answers/answer.ts'
import { positionsOf } from '../../../src/answers/positions/build.ts'
import { relate } from '../../../src/answers/relations/relate.ts'
import { tablesOf } from '../../../src/answers/tables.ts'
import type { Measure } from '../../../src/claims/measures/measure.ts'
import { type Given, stored } from '../stored.ts'

const day = (to: string): Given => ({ asOf: { from: to, to } })
const by = (published: string): Given => ({ published })
const event: Given = { subject: { id: 's', name: 'A flood', nature: 'event' } }
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
  [
    'agree',
    ['about 1200', sameDay],
    ['1250', sameDay],
    'about 1,200 and 1,250 are one number if “about” means within a tenth',
  ],
  ['agree', ['about 1000', sameDay], ['about 1200', sameDay], 'within a tenth'],
  ['agree', ['10-12', sameDay], ['11', sameDay], '11 lies within 10 to 12'],
  ['agree', ['10-12', sameDay], ['11-14', sameDay], '11 to 14 and 10 to 12 overlap'],
  ['agree', ['about 12', sameDay], ['12', sameDay], 'both say '],
  ['agree', ['12', day('2025-01-01')], ['12', sameDay], 'both say 12'],
  ['compatible', ['more than 3000', sameDay], ['4000', sameDay], 'more than 3,000 allows 4,000'],
  ['compatible', ['at least 300', sameDay], ['about 1000', sameDay], 'at least 300 allows about 1,000'],
  ['compatible', ['at least 300', sameDay], ['more than 500', sameDay], 'allows'],
  ['compatible', ['at most 50', sameDay], ['12', sameDay], 'at most 50 allows 12'],
  ['compatible', ['dozens', sameDay], ['45', sameDay], 'at least 24 allows 45'],
  ['conflict', ['dozens', sameDay], ['4000', sameDay], '3,976 apart'],
  ['conflict', ['more than 3000', sameDay], ['3000', sameDay], 'rule each other out'],
  ['conflict', ['fewer than 12', sameDay], ['12', sameDay], 'rule each other out'],
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
  // Nobody knows when: they are set against each other, with what may do away with the conflict (see below).
  ['conflict', ['100'], ['300', sameDay], '200 apart'],
  ['conflict', ['100'], ['300'], '200 apart'],
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
  // The toll of one event grows from day to day, whatever is not stated.
  ['compatible', ['100', { ...by('2025-01-08'), ...event }], ['300', { ...sameDay, ...event }], 'totals grow'],
  ['conflict', ['300', { ...by('2025-01-08'), ...event }], ['100', { ...sameDay, ...event }], '200 apart'],
  ['conflict', ['100', { ...by('2025-01-09'), ...event }], ['300', { ...by('2025-01-09'), ...event }], '200 apart'],
  // 9,800 is said of 9,786; 4,000 is not said of 3,700, nor 10 of 9.
  ['compatible', ['9800', sameDay], ['9786', sameDay], '9,800 may be 9,786, rounded'],
  ['compatible', ['996', sameDay], ['1000', sameDay], '1,000 may be 996, rounded'],
  ['conflict', ['4000', sameDay], ['3700', sameDay], '300 apart'],
  ['conflict', ['9800', sameDay], ['9700', sameDay], '100 apart'],
  ['conflict', ['10', sameDay], ['9', sameDay], '1 apart'],
  // Bodies are the least that have died.
  [
    'compatible',
    ['14', { ...sameDay, quote: { start: 0, end: 14, text: '14 bodies found' } }],
    ['30', sameDay],
    '14 bodies found leave room for 30',
  ],
  [
    'not-comparable',
    ['3', { ...sameDay, ...counting('civilians', ':civilian') }],
    ['12', sameDay],
    'civilians may be only some of 12 people',
  ],
  // Agreement inside one story confirms nothing.
  ['agree', ['12', { ...sameDay, origin: 'o' }], ['12', { ...sameDay, origin: 'o' }], 'both say 12, in one story'],
  // Units are not turned into each other.
  ['not-comparable', ['40', { ...sameDay, unit: '%' }], ['984', { ...sameDay, unit: 'km2' }], 'units', 'territory'],
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
      const found = relate(one, other)
      expect(found).toMatchObject({ a: one.id, b: other.id, verdict })
      expect(found.why).toContain(why)
      // Whoever is asked first, the verdict is the same.
      expect(relate(other, one).verdict).toBe(verdict)
      expect(found.apart === null).toBe(verdict !== 'conflict' || first?.stance === 'denied')
    })
})

test('of a figure in two wordings, the looser one decides whether there is a conflict', () => {
  const one = positionsOf([stored('about 300', { in: 'x' }), stored('at least 300', { in: 'x' })], 'killed')[0]!
  const other = only('about 1000', { who: 'B', in: 'x' }, 'killed')
  expect(relate(one, other)).toMatchObject({ verdict: 'compatible', why: 'at least 300 allows about 1,000' })
})

test('"about" is a tenth either way, and says so where it decides', () => {
  const about = only('about 1000', { who: 'A', ...sameDay }, 'killed')
  expect(relate(about, only('1100', { who: 'B', ...sameDay }, 'killed'))).toMatchObject({
    verdict: 'agree',
    why: 'about 1,000 and 1,100 are one number if “about” means within a tenth',
  })
  expect(relate(about, only('1101', { who: 'B', ...sameDay }, 'killed'))).toMatchObject({ verdict: 'conflict' })
})

test('a figure without a date conflicts unless it is older', () => {
  const unless = (a: Given, b: Given) =>
    relate(only('100', { who: 'A', ...a }, 'killed'), only('300', { who: 'B', ...b }, 'killed')).unless
  expect(unless({}, sameDay)).toBe("one of them is older: A's 100 has no date")
  expect(unless({}, {})).toBe('one of them is older: neither has a date')
  expect(unless(sameDay, sameDay)).toBeNull()
  // One document's figures are of one time.
  expect(unless({ in: 'x' }, { in: 'x' })).toBeNull()
})

describe('killed against killed or wounded', () => {
  const judged = (killed: readonly [string, Given?], both: readonly [string, Given?], who = 'B') => {
    const part = only(killed[0], { who: 'A', ...killed[1] }, 'killed')
    const whole = only(both[0], { who, ...both[1] }, 'casualties')
    const { verdict, why, apart, unless } = relate(part, whole)
    expect(relate(whole, part)).toMatchObject({ verdict, apart, unless })
    return { verdict, why, apart }
  }

  test.each<[Relation['verdict'], readonly [string, Given?], readonly [string, Given?], string]>([
    ['compatible', ['100', sameDay], ['300', sameDay], '100 killed may be among 300 killed or wounded'],
    ['compatible', ['300', sameDay], ['300', sameDay], 'may be among'],
    ['compatible', ['at most 900', sameDay], ['300', sameDay], 'may be among'],
    ['compatible', ['900', sameDay], ['at least 300', sameDay], 'may be among'],
    ['conflict', ['900', sameDay], ['700', sameDay], '900 killed alone are more than 700 killed or wounded'],
    ['conflict', ['at least 900', sameDay], ['about 700', sameDay], 'alone are more'],
    [
      'compatible',
      ['900', sameDay],
      ['700', day('2024-12-27')],
      'totals grow: 700 killed or wounded is of 27 December',
    ],
    ['conflict', ['900', day('2024-12-27')], ['700', sameDay], 'alone are more'],
    ['not-comparable', ['900', { ...sameDay, ...incident }], ['700', sameDay], 'one engagement'],
    ['not-comparable', ['900', { ...sameDay, ...counting('sailors', 'us:military') }], ['700', sameDay], 'one counts'],
  ])('%s: %j and %j', (verdict, killed, both, why) => {
    const found = judged(killed, both)
    expect(found.verdict).toBe(verdict)
    expect(found.why).toContain(why)
  })

  test('says by how much', () => {
    expect(judged(['900', sameDay], ['700', sameDay]).apart).toBe(200)
  })

  test('nobody contradicts himself', () => {
    expect(judged(['900', sameDay], ['700', sameDay], 'A').verdict).toBe('not-comparable')
  })

  test('the wounded are not among the missing', () => {
    const found = relate(only('900', { who: 'A' }, 'wounded'), only('700', { who: 'B' }, 'missing'))
    expect(found).toMatchObject({ verdict: 'not-comparable', why: 'one counts the wounded, the other the missing' })
  })

  test('is said in the summary of the killed or wounded', () => {
    const claims = [
      stored('900', { who: 'A', ...sameDay }),
      stored('100', { who: 'C', ...sameDay }),
      stored('700', { who: 'B', ...sameDay, measure: 'casualties' }),
    ]
    const tables = tablesOf(claims, ['casualties', 'killed'], { history: true, narrowed: false })
    expect(tables.map(table => table.crossings.map(({ relation }) => relation.verdict))).toEqual([['conflict'], []])
    expect(tables[0]!.summary).toContain('In conflict: 900 killed (A) alone are more than 700 killed or wounded (B).')
    const only = new Set([claims[2]!.id])
    const [asked] = tablesOf(claims, ['casualties'], { history: true, narrowed: true, only })
    expect(asked!.crossings).toEqual([])
  })
})

test('what a claimant no longer says contradicts nobody', () => {
  const positions = positionsOf([stored('100', day('2025-01-01')), stored('300', sameDay)], 'killed')
  const [present, past] = [positions[0]!, positions[1]!]
  expect(relate(past, present)).toMatchObject({ verdict: 'superseded', why: 'A now says 300' })
  const other = only('200', { who: 'B', ...sameDay }, 'killed')
  expect(relate(past, other)).toMatchObject({ verdict: 'superseded', why: 'A no longer says 100' })
  expect(relate(other, present)).toMatchObject({ verdict: 'conflict', apart: 100 })
})

test('a derived sum is compared like any other figure, but not with its own claimant', () => {
  const claims = [
    stored('300', { in: 'x', ...sameDay }),
    stored('2700', { in: 'x', ...sameDay, measure: 'wounded' }),
    stored('1200', { who: 'B', ...sameDay, measure: 'casualties' }),
    stored('2000', { in: 'x', ...sameDay, measure: 'casualties', stance: 'denied' }),
  ]
  const [table] = tablesOf(claims, ['casualties'], { history: true, narrowed: false })
  const [sum, other] = table!.positions
  expect([sum!.role, other!.role]).toEqual(['derived', 'standing'])
  expect(relate(sum!, other!)).toMatchObject({ verdict: 'conflict', apart: 1800 })
  expect(relate(sum!, { ...other!, claimant: sum!.claimant })).toMatchObject({ verdict: 'not-comparable' })
})
