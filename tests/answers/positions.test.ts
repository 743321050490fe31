import { describe, expect, test } from 'vitest'
import type { Position } from '../../src/answers/answer.ts'
import { positionsOf } from '../../src/answers/positions/build.ts'
import { added, derivedCasualties } from '../../src/answers/positions/derive.ts'
import { tablesOf } from '../../src/answers/tables.ts'
import { figureWords } from '../../src/answers/wording.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'
import type { StoredClaim } from '../../src/index/store.ts'
import { figure, type Given, stored } from './stored.ts'

const day = (to: string): Given => ({ asOf: { from: to, to } })
const by = (published: string): Given => ({ published })
const event: Given = { subject: { id: 's', name: 'A flood', nature: 'event' } }

const outlet = { id: 'outlet', name: 'the outlet', text: null, kind: 'outlet', country: null } as const

const said = ({ claimant, figures, role }: Position) =>
  `${claimant.name} ${figures.map(each => figureWords(each)).join(' / ')} ${role}`

/** Figures as they are claimed, and the positions that come of them, in order. */
type Row = readonly [
  name: string,
  claims: readonly (readonly [string, Given?])[],
  positions: readonly string[],
  measure?: Measure,
]

const rows: readonly Row[] = [
  [
    'the newest as-of day stands',
    [
      ['300', day('2025-01-09')],
      ['100', day('2024-12-27')],
    ],
    ['A 300 standing', 'A 100 superseded'],
  ],
  [
    'a toll may be lowered',
    [
      ['300', day('2024-12-27')],
      ['250', day('2025-01-09')],
    ],
    ['A 250 standing', 'A 300 superseded'],
  ],
  [
    "a document's day stands in for a missing one",
    [
      ['300', by('2025-01-09')],
      ['100', day('2024-12-27')],
    ],
    ['A 300 standing', 'A 100 superseded'],
  ],
  [
    'an old figure that is printed again is no newer for it',
    [
      ['more than 3000', by('2024-12-27')],
      ['4000', day('2025-01-09')],
      ['more than 3000', by('2025-01-20')],
    ],
    ['A 4,000 standing', 'A more than 3,000 superseded'],
  ],
  [
    'an undated larger total is newer',
    [['about 300'], ['at least 100', by('2024-12-27')]],
    ['A about 300 standing', 'A at least 100 superseded'],
  ],
  ['an undated smaller total is older', [['50'], ['100', by('2024-12-27')]], ['A 100 standing', 'A 50 superseded']],
  ['of two undated totals the larger is newer', [['50'], ['100']], ['A 100 standing', 'A 50 superseded']],
  [
    'on one day the larger total is newer',
    [
      ['12', day('2025-01-09')],
      ['16', day('2025-01-09')],
    ],
    ['A 16 standing', 'A 12 superseded'],
  ],
  [
    'numbers that go up and down stand beside each other when their days are unknown',
    [['50'], ['100', by('2024-12-27')]],
    ['A 100 standing', 'A 50 standing'],
    'missing',
  ],
  [
    'and follow their days when they are known',
    [
      ['50', day('2025-01-09')],
      ['100', by('2024-12-27')],
    ],
    ['A 50 standing', 'A 100 superseded'],
    'missing',
  ],
  [
    'two wordings of one figure are one position',
    [
      ['about 300', { in: 'x' }],
      ['at least 300', { in: 'x' }],
    ],
    ['A about 300 / at least 300 standing'],
  ],
  [
    "a headline's word and the text's number are one position",
    [
      ['dozens', { in: 'x' }],
      ['45', { in: 'x' }],
    ],
    ['A 45 / at least 24 standing'],
  ],
  [
    'an open figure far below is another count',
    [
      ['at least 30', { in: 'x' }],
      ['4000', { in: 'x' }],
    ],
    ['A 4,000 standing', 'A at least 30 separate'],
  ],
  [
    'two claimants are two positions, the larger first',
    [['100'], ['300', { who: 'B' }]],
    ['B 300 standing', 'A 100 standing'],
  ],
  [
    'an engagement is no total',
    [
      ['4000', day('2025-01-09')],
      ['at least 30', { scope: 'incident', ...day('2025-01-10') }],
    ],
    ['A 4,000 standing', 'A at least 30 incident'],
  ],
  [
    'in a single event every count is of that event',
    [
      ['12', { ...event, scope: 'incident', ...day('2025-01-08') }],
      ['16', { ...event, ...day('2025-01-09') }],
    ],
    ['A 16 standing', 'A 12 superseded'],
  ],
  [
    'one engagement told with and without its day is one',
    [
      ['2', { scope: 'incident' }],
      ['2', { scope: 'incident', ...day('2025-01-09') }],
      ['2', { scope: 'incident', ...by('2025-01-12') }],
    ],
    ['A 2 incident'],
  ],
  [
    'two engagements with one count are two',
    [
      ['2', { scope: 'incident', ...day('2024-12-09') }],
      ['2', { scope: 'incident', ...day('2025-01-09') }],
    ],
    ['A 2 incident', 'A 2 incident'],
  ],
  [
    'parts and denials stand aside',
    [['12'], ['3', { subset: true }], ['50', { stance: 'denied' }]],
    ['A 12 standing', 'A 3 part', 'A 50 denied'],
  ],
  [
    'children and people are two counts of one claimant',
    [
      ['12', day('2025-01-09')],
      ['3', { counted: { text: 'children', id: ':child' }, ...day('2025-01-09') }],
    ],
    ['A 12 standing', 'A 3 standing'],
  ],
  [
    'a claimant has a position on each of two places',
    [
      ['12', { ...day('2025-01-09'), place: { id: 'north', name: 'North', country: 'land' } }],
      ['30', { ...day('2025-01-09'), place: { id: 'south', name: 'South', country: 'land' } }],
    ],
    ['A 30 standing', 'A 12 standing'],
  ],
  [
    'a claimant that names a place once and once not has one position',
    [
      ['12', { ...day('2025-01-01'), place: { id: 'north', name: 'North', country: 'land' } }],
      ['30', day('2025-01-09')],
    ],
    ['A 30 standing', 'A 12 superseded'],
  ],
  [
    'unnamed voices do not replace each other',
    [
      [
        '12',
        {
          ...day('2025-01-01'),
          source: { id: 'official', name: 'an official', text: null, kind: 'unnamed', country: null },
        },
      ],
      [
        '30',
        {
          ...day('2025-01-09'),
          source: { id: 'official', name: 'an official', text: null, kind: 'unnamed', country: null },
        },
      ],
    ],
    ['an official 30 standing', 'an official 12 standing'],
  ],
  [
    'nor do outlets that credit nobody',
    [
      ['12', { ...day('2025-01-01'), source: outlet, in: 'Post' }],
      ['30', { ...day('2025-01-09'), source: outlet, in: 'Times' }],
    ],
    ['the document itself 30 standing', 'the document itself 12 standing'],
  ],
  [
    'a headline says nothing that its document does not credit to somebody',
    [
      ['at least 12', { in: 'x', source: outlet }],
      ['12', { in: 'x' }],
      ['13', { in: 'y', source: outlet }],
    ],
    ['the document itself 13 standing', 'A 12 standing'],
  ],
  [
    'a headline names a country for its ministry',
    [
      [
        '12',
        {
          in: 'x',
          who: 'Marovia',
          document: { ...stored('12').document, id: 'x', title: '12' },
        } as Given,
      ],
      ['12', { in: 'x', who: "Marovia's defence ministry" }],
    ],
    ["Marovia's defence ministry 12 standing"],
  ],
  [
    'where it is unclear, a figure that others give of one engagement is of it',
    [
      ['2', { scope: 'unclear' }],
      ['2', { who: 'B', scope: 'incident' }],
      ['5', { who: 'C', scope: 'unclear' }],
    ],
    ['C 5 standing', 'A 2 incident', 'B 2 incident'],
  ],
]

describe('positions', () => {
  for (const [name, claims, positions, measure = 'killed'] of rows)
    test(name, () => {
      const made = claims.map(([words, given]) => stored(words, { measure, ...given }))
      const backwards = positionsOf([...made].reverse(), measure)
      expect(positionsOf(made, measure).map(said)).toEqual(positions)
      expect(backwards.map(said).sort()).toEqual([...positions].sort())
    })

  test('an engagement is of the day it happened, not of the day it was announced', () => {
    const claims = ['2025-01-11', '2025-01-09', '2025-01-10'].map(each =>
      stored('2', { scope: 'incident', ...day(each) }),
    )
    const found = positionsOf(claims, 'captured')
    expect(found).toMatchObject([{ id: claims[1]!.id, day: { known: 'stated', to: '2025-01-09' } }])
    expect(found[0]!.claims).toHaveLength(3)
  })

  test('carriers are documents, origins are stories, and the best dated claim is shown', () => {
    const claims = [
      stored('12', { in: 'a', origin: 'o' }),
      stored('12', { in: 'b', origin: 'o', ...day('2025-01-09') }),
      stored('12', { in: 'b', origin: 'p', ...by('2025-01-12') }),
    ]
    const [position] = positionsOf(claims, 'killed')
    expect(position).toMatchObject({ origins: 2, id: claims[1]!.id, day: { known: 'stated', to: '2025-01-09' } })
    expect(position!.carriers.map(each => each.id)).toEqual(['b', 'a'])
    expect(position!.claims).toHaveLength(3)
  })
})

describe('sums', () => {
  test.each([
    ['300', '2700', '3,000'],
    ['about 300', '2700', 'about 3,000'],
    ['at least 300', '2700', 'at least 3,000'],
    ['at least 300', 'about 2700', 'at least 3,000'],
    ['more than 300', 'more than 2700', 'more than 3,000'],
    ['more than 300', '2700', 'at least 3,000'],
    ['10-12', '30', '40 to 42'],
    ['10-12', 'about 30', 'about 40 to 42'],
    ['at most 10', '30', 'at most 40'],
    ['fewer than 10', 'fewer than 30', 'fewer than 40'],
    ['dozens', '30', 'at least 54'],
    ['at least 10', 'at most 30', null],
  ])('%s and %s are %s', (a, b, sum) => {
    const found = added({ ...figure(a), unit: null }, { ...figure(b), unit: null })
    expect(found === null ? null : figureWords(found)).toBe(sum)
  })

  const sums = (claims: readonly StoredClaim[]) => {
    const of = (measure: Measure) =>
      positionsOf(
        claims.filter(each => each.measure === measure),
        measure,
      )
    return derivedCasualties(of('killed'), of('wounded'), of('casualties'))
  }
  const hurt = (words: string, given: Given = {}) => stored(words, { measure: 'wounded', ...given })

  test('are of one paragraph or of one stated day', () => {
    const [sum, ...others] = sums([stored('300', { in: 'a' }), hurt('2700', { in: 'a' })])
    expect(others).toEqual([])
    expect(sum).toMatchObject({ role: 'derived', low: 3000, high: 3000, bound: 'exact', measure: 'casualties' })
    expect(sum!.id).toBe(sum!.derivedFrom.join('+'))
    expect(sums([stored('300', day('2025-01-09')), hurt('2700', day('2025-01-09'))])).toHaveLength(1)
  })
  test('are not of two stories, nor of two days, nor of two claimants', () => {
    expect(sums([stored('300'), hurt('2700')])).toEqual([])
    expect(sums([stored('300', day('2025-01-09')), hurt('2700', day('2025-01-08'))])).toEqual([])
    expect(sums([stored('300', { in: 'a' }), hurt('2700', { in: 'a', who: 'B' })])).toEqual([])
    const far = { text: 'elsewhere', start: 900 }
    expect(sums([stored('300', { in: 'a' }), hurt('2700', { in: 'a', paragraph: far })])).toEqual([])
  })
  test('stand back where the claimant gives a figure of its own', () => {
    expect(
      sums([stored('300', { in: 'a' }), hurt('2700', { in: 'a' }), stored('3100', { measure: 'casualties' })]),
    ).toEqual([])
  })
  test('stand among casualties even where nobody gives casualties', () => {
    const claims = [stored('300', { in: 'a' }), hurt('2700', { in: 'a' })]
    const [table, ...others] = tablesOf(claims, ['casualties'], { history: false, narrowed: false })
    expect(others).toEqual([])
    expect(table!.positions.map(said)).toEqual(['A 3,000 derived'])
    expect(tablesOf([stored('300')], ['casualties'], { history: false, narrowed: false })).toEqual([])
  })
})

describe('tables', () => {
  const claims = [
    stored('100', { ...day('2025-01-01') }),
    stored('200', { ...day('2025-01-02') }),
    stored('300', { ...day('2025-01-03') }),
    stored('at least 20', { who: 'B', scope: 'incident' }),
    stored('250', { who: 'B', ...day('2025-01-03') }),
  ]
  const table = (history: boolean) => tablesOf(claims, ['killed'], { history, narrowed: false })[0]!

  test('show the last superseded figure, or all of them', () => {
    expect(table(false).positions.map(said)).toEqual([
      'A 300 standing',
      'B 250 standing',
      'B at least 20 incident',
      'A 200 superseded',
    ])
    expect(table(true).positions.map(said).slice(3)).toEqual(['A 200 superseded', 'A 100 superseded'])
  })
  test('have no engagement in their spread', () => {
    expect(table(false).spread).toEqual({ low: 250, high: 300, claimants: 2, origins: 2 })
  })
  test('narrowed to some claims keep what those are among all', () => {
    const mixed = [
      stored('40', { who: 'B', scope: 'incident', in: 'x' }),
      stored('60', { who: 'C', in: 'x' }),
      stored('30', { who: 'D', in: 'x' }),
    ]
    const narrow = (only?: ReadonlySet<string>) =>
      tablesOf(mixed, ['killed'], { history: true, narrowed: true, ...(only ? { only } : {}) })[0]!.positions.map(said)
    expect(narrow()).toEqual(['C 60 standing', 'B 40 standing', 'D 30 standing'])
    expect(narrow(new Set([mixed[0]!.id]))).toEqual(['B 40 standing'])
    // By itself it would be an engagement.
    const alone = tablesOf([mixed[0]!], ['killed'], { history: true, narrowed: true })
    expect(alone[0]!.positions.map(said)).toEqual(['B 40 incident'])
  })
  test('have no spread of one', () => {
    expect(tablesOf(claims.slice(0, 3), ['killed'], { history: false, narrowed: false })[0]!.spread).toBeNull()
  })
  test('keep units apart', () => {
    const mixed = [
      stored('40', { unit: '%', measure: 'territory' }),
      stored('984', { unit: 'km2', measure: 'territory' }),
    ]
    expect(tablesOf(mixed, ['territory'], { history: false, narrowed: false }).map(each => each.unit)).toEqual([
      '%',
      'km2',
    ])
  })
  test('of very many voices stay quick and whole', () => {
    const many = Array.from({ length: 3000 }, (_, at) => stored(String(at + 1), { who: `Voice ${at}` }))
    const found = tablesOf(many, ['killed'], { history: false, narrowed: false })[0]!
    expect(found.positions).toHaveLength(3000)
    expect(found.relations.length).toBeLessThan(2000)
    expect(found.summary.join(' ').length).toBeLessThan(900)
  })
})

describe('a body named in one document and described in another', () => {
  const albania = { id: 'dibra', name: 'Dibra', country: 'albania' }
  const ministry: Given = {
    place: albania,
    source: {
      id: 'albania-interior-ministry',
      name: 'Interior Ministry of Albania',
      text: null,
      kind: 'government',
      country: 'albania',
    },
  }
  const unnamed = (id: string, name: string, place: Given['place'] = albania): Given => ({
    place,
    source: { id, name, text: name, kind: 'unnamed', country: null },
  })
  const claimants = (claims: readonly StoredClaim[]) =>
    tablesOf(claims, ['killed'], { history: true, narrowed: false })[0]!.positions.map(said)
  test.each([
    [unnamed('interior-ministry', 'interior ministry'), 'Interior Ministry of Albania 60 standing'],
    [unnamed('ministry-albania', 'ministry'), 'Interior Ministry of Albania 60 standing'],
    [unnamed('health-ministry', 'health ministry'), 'health ministry 60 standing'],
    [unnamed('police', 'police'), 'police 60 standing'],
    [
      unnamed('interior-ministry', 'interior ministry', { id: 'skopje', name: 'Skopje', country: 'macedonia' }),
      'interior ministry 60 standing',
    ],
  ])('%j', (given, expected) => {
    const claims = [
      stored('37', { ...ministry, ...day('2025-01-08') }),
      stored('60', { ...given, ...day('2025-01-09') }),
    ]
    expect(claimants(claims)).toContain(expected)
  })
  test('is not guessed where two have those words', () => {
    const other = { ...ministry.source!, id: 'albania-health-ministry', name: 'Health Ministry of Albania' }
    const claims = [
      stored('37', ministry),
      stored('38', { ...ministry, source: other }),
      stored('60', unnamed('ministry-albania', 'ministry')),
    ]
    expect(claimants(claims)).toContain('ministry 60 standing')
  })
})
