import { describe, expect, test } from 'vitest'
import type { Position, Table } from '../../src/answers/answer.ts'
import { tablesOf } from '../../src/answers/tables.ts'
import { figureWords } from '../../src/answers/wording.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'
import type { StoredClaim } from '../../src/index/store.ts'
import { figure, type Given, stored } from './stored.ts'

const event: Given = { subject: { id: 's', name: 'A strike', nature: 'event', reach: 'place' } }
const quake: Given = { subject: { id: 's', name: 'A quake', nature: 'event' } }
const by = (who: string): Given => ({ who })
const unnamed = (id: string): Given => ({
  source: { id, name: id.replaceAll('-', ' '), text: id, kind: 'unnamed', country: null },
})
const hurt: Given = { measure: 'wounded' }
const ruined: Given = { measure: 'destroyed', counted: { text: 'houses', id: ':building' } }
const counting = (text: string, id: string): Given => ({ counted: { text, id } })
const day = (to: string): Given => ({ asOf: { from: to, to } })

type Told = readonly [document: string, text: string, ...given: readonly Given[]]

/** Claims on the figures in square brackets, each quoted with its sentence. */
function told([document, marked, ...given]: Told, subject: Given): StoredClaim[] {
  const text = marked.replace(/[[\]]/g, '')
  let cut = 0
  return [...marked.matchAll(/\[([^\]]+)\]/g)].map((match, at) => {
    const start = match.index - cut
    cut += 2
    const words = match[1]!
    const from = Math.max(0, text.lastIndexOf('. ', start) + 2)
    const stop = text.indexOf('. ', start)
    const quote = { start: from, end: stop < 0 ? text.length : stop + 1, text: '' }
    return stored(words, {
      in: document,
      ...figure(words),
      figure: { start, end: start + words.length, text: words },
      quote: { ...quote, text: text.slice(quote.start, quote.end) },
      scope: 'incident',
      ...subject,
      ...given[at],
    })
  })
}

const said = ({ claimant, figures, role }: Position) => `${claimant.name} ${figureWords(figures[0]!)} ${role}`

const losses: readonly Measure[] = ['killed', 'wounded', 'destroyed']

interface Row {
  readonly name: string
  readonly documents: readonly Told[]
  readonly positions: readonly string[]
  readonly summary?: readonly string[]
  readonly subject?: Given
}

const tableOf = ({ documents, subject = event }: Row, measures: readonly Measure[] = losses): Table[] =>
  tablesOf(
    documents.flatMap(each => told(each, subject)),
    measures,
    { history: true, narrowed: false },
  )

const rows: readonly Row[] = [
  {
    name: 'a smaller figure is not an older one',
    documents: [['x', 'A blast killed [14] people. In the next street [3] died.']],
    positions: ['A 14 standing', 'A 3 separate'],
    summary: ['Killed: 14 (A), date unknown; nobody else gives a current figure.'],
  },
  {
    name: 'a toll that rose has left the one before behind',
    documents: [['x', 'A blast hurt [14] people. Later the number of injured climbed to [17].', hurt, hurt]],
    positions: ['A 17 standing', 'A 14 superseded'],
  },
  {
    name: 'an earlier toll is behind, a larger one that was corrected too',
    documents: [['x', 'The toll stands at [36], not [38]. It had earlier put the toll at [20].']],
    positions: ['A 36 standing', 'A 38 superseded', 'A 20 superseded'],
  },
  {
    name: 'figures of two stated days',
    documents: [['x', 'It counted [47] dead. It counted [82] dead.', day('2025-01-08'), day('2025-01-09')]],
    positions: ['A 82 standing', 'A 47 superseded'],
  },
  {
    name: 'the dead of the last day are no older toll',
    documents: [['x', 'In a day [12] more people died, bringing the toll to [388].']],
    positions: ['A 388 standing', 'A 12 separate'],
  },
  {
    name: 'parts that add up to what another says',
    documents: [
      ['x', 'Officials count [19] dead. A doctor says [14] lay there and [5] came later.', by('B'), by('A'), by('A')],
    ],
    positions: ['B 19 standing', 'A 14 part', 'A 5 part'],
    summary: ['Killed: 19 (B), date unknown; nobody else gives a current figure.'],
  },
  {
    name: 'one part each of two, with what their sentences say beside it',
    documents: [
      [
        'x',
        'In all [13] people died and [43] were hurt. The governor says [9] died and [28] were hurt. Police say [4] died and [10] were hurt.',
        by('C'),
        { ...by('C'), ...hurt },
        by('A'),
        { ...by('A'), ...hurt },
        by('B'),
        { ...by('B'), ...hurt },
      ],
    ],
    positions: ['C 13 standing', 'A 9 part', 'B 4 part', 'C 43 standing', 'A 28 part', 'B 10 part'],
  },
  {
    name: 'two that differ by chance as much as a third says',
    documents: [['x', 'One says [9] died. Another says [8] died. A third says [1] died.', by('A'), by('B'), by('C')]],
    positions: ['A 9 standing', 'B 8 standing', 'C 1 separate'],
  },
  {
    name: 'houses destroyed and houses damaged',
    documents: [['x', 'The storm destroyed [1200] houses and damaged another [3000].', ruined, ruined]],
    positions: ['A 3,000 standing', 'A 1,200 standing'],
    summary: ['Destroyed or damaged: 3,000 houses (A), date unknown.', 'Counted apart: 1,200 houses (A).'],
  },
  {
    name: 'families and people',
    documents: [['x', 'The fire killed [40] people of [12] families.', {}, counting('families', ':family')]],
    positions: ['A 40 standing', 'A 12 standing'],
    summary: ['Killed: 40 people (A), date unknown.', 'Counted apart: 12 families (A).'],
  },
  {
    name: 'one man is no toll beside others',
    documents: [['x', 'The raid killed [12] people. Shells killed [1] man.', by('B'), {}]],
    positions: ['B 12 standing', 'A 1 separate'],
    summary: ['Killed: 12 (B), date unknown; nobody else gives a current figure.'],
  },
  {
    name: 'police of two documents are two, with the same figure they are one',
    documents: [
      ['x', 'Police count [12] dead.', unnamed('police')],
      ['y', 'Police count [14] dead.', unnamed('police')],
      ['z', 'Police count [14] dead.', unnamed('police')],
    ],
    positions: ['police 14 standing', 'police 12 standing'],
    summary: [
      'Killed: current figures run from 12 (police) to 14 (police), across 2 claimants, 3 origins.',
      'In conflict: 14 with 12, 2 apart; neither has a date, so one may be older.',
    ],
  },
  {
    name: 'police of one document are one',
    documents: [
      [
        'x',
        'Police had earlier put the toll at [12]. Police now count [14] dead.',
        unnamed('police'),
        unnamed('police'),
      ],
    ],
    positions: ['police 14 standing', 'police 12 superseded'],
  },
  {
    name: 'residents and two residents of one document are the same',
    documents: [
      [
        'x',
        'Shells killed [4], residents said. The [4] died at home, two residents said.',
        unnamed('residents'),
        unnamed('two-residents'),
      ],
    ],
    positions: ['residents 4 standing'],
  },
  {
    name: 'a source at one command is the same source in every document',
    documents: [
      ['x', 'The toll is [12].', { ...unnamed('source-at-harbor-police-command'), ...day('2025-01-08') }],
      ['y', 'The toll is [14].', { ...unnamed('source-at-harbor-police-command'), ...day('2025-01-09') }],
    ],
    positions: ['source at harbor police command 14 standing', 'source at harbor police command 12 superseded'],
  },
  {
    name: 'what one document knows for a part is no total in another',
    documents: [
      ['x', 'A blast killed [14] people. In the next street [3] died.'],
      ['y', 'In that street [3] died.'],
    ],
    positions: ['A 14 standing', 'A 3 separate'],
  },
  {
    name: 'one site by two names',
    documents: [
      ['x', 'A blast killed [14] people.', { place: { id: 'elm', name: 'Elm', country: 'land' } }],
      ['y', 'A blast killed [16] people.', { ...by('B'), place: { id: 'oak', name: 'Oak', country: 'land' } }],
    ],
    positions: ['B 16 standing', 'A 14 standing'],
    summary: [
      'Killed: current figures run from 14 (A) to 16 (B), across 2 claimants, 2 origins.',
      'In conflict: 16 with 14, 2 apart; neither has a date, so one may be older.',
    ],
  },
  {
    name: 'two provinces of one earthquake',
    subject: quake,
    documents: [
      ['x', 'The quake killed [14] people.', { place: { id: 'elm', name: 'Elm', country: 'land' } }],
      ['y', 'The quake killed [16] people.', { ...by('B'), place: { id: 'oak', name: 'Oak', country: 'land' } }],
    ],
    positions: ['B 16 standing', 'A 14 standing'],
    summary: ['Killed: 16 people (B), date unknown.', 'Counted apart: 14 people in Elm (A).'],
  },
  {
    name: 'two who agree',
    documents: [['x', 'Police and the mayor count [16] dead. That is [16].', by('Police'), by('Mayor')]],
    positions: ['Police 16 standing', 'Mayor 16 standing'],
    summary: ['Killed: both Police and Mayor say 16, across 2 claimants, 2 origins.'],
  },
  {
    name: 'many who agree',
    documents: [['x', 'Five count [16], [16], [16], [16] and [16].', by('A'), by('B'), by('C'), by('D'), by('E')]],
    positions: ['A 16 standing', 'B 16 standing', 'C 16 standing', 'D 16 standing', 'E 16 standing'],
    summary: ['Killed: all current figures are 16 (A, B, C and 2 others), across 5 claimants, 5 origins.'],
  },
  {
    name: 'two who agree in other words',
    documents: [['x', 'Police count [16] dead, the mayor [at least 16].', by('Police'), by('Mayor')]],
    positions: ['Police 16 standing', 'Mayor at least 16 standing'],
    summary: [
      'Killed: current figures agree on 16 (Police) and at least 16 (Mayor), across 2 claimants, 2 origins.',
      'No two of them are in conflict.',
    ],
  },
  {
    name: 'nobody gives a total, and somebody denies one',
    documents: [
      [
        'x',
        'Among them were [3] children. He denied that [50] had died.',
        { subset: true, ...counting('children', ':child') },
        { ...by('B'), stance: 'denied' },
      ],
    ],
    positions: ['A 3 part', 'B 50 denied'],
    summary: ['Killed: no current total, only 3 children (A); B denies 50.'],
  },
]

describe('what one document tells', () => {
  for (const row of rows)
    test(row.name, () => {
      const tables = tableOf(row)
      expect(tables.flatMap(table => table.positions.map(said))).toEqual(row.positions)
      if (row.summary !== undefined) expect(tables[0]!.summary).toEqual(row.summary)
    })
})

describe('what one voice or one document says is no conflict', () => {
  for (const row of rows.filter(({ documents }) => documents.length === 1))
    test(row.name, () => {
      const tables = tableOf(row)
      const claimants = new Map(
        tables.flatMap(({ positions }) => positions.map(each => [each.id, each.claimant.id] as const)),
      )
      for (const { a, b, verdict } of tables.flatMap(({ relations }) => relations))
        if (claimants.get(a) === claimants.get(b)) expect(verdict).not.toBe('conflict')
    })

  test('bodies found leave room for more dead', () => {
    const [table] = tableOf({
      name: '',
      documents: [['x', 'More than [40] died, the mayor said. Only [3] bodies have been found.', by('B'), {}]],
      positions: [],
    })
    expect(table!.relations).toMatchObject([{ verdict: 'compatible', why: '3 bodies found leave room for 40' }])
  })

  test('civilians may be some of the people', () => {
    const [table] = tableOf({
      name: '',
      documents: [
        ['x', 'A blast killed [20] people.', by('B')],
        ['y', 'A blast killed [16] civilians.', counting('civilians', ':civilian')],
      ],
      positions: [],
    })
    expect(table!.relations).toMatchObject([
      { verdict: 'not-comparable', why: 'civilians may be only some of 20 people' },
    ])
  })

  test('more civilians than people cannot both be true', () => {
    const [table] = tableOf({
      name: '',
      documents: [
        [
          'x',
          'A blast killed [20] civilians on Monday, not fewer.',
          { ...by('B'), ...counting('civilians', ':civilian'), ...day('2025-01-08') },
        ],
        ['y', 'A blast killed [16] people.', day('2025-01-08')],
      ],
      positions: [],
    })
    expect(table!.relations).toMatchObject([{ verdict: 'conflict', apart: 4 }])
  })

  test('tolls of two quarters stand beside each other', () => {
    const running: Given = { subject: { id: 's', name: 'Violence', nature: 'running' }, scope: 'incident' }
    const [table] = tableOf({
      name: '',
      subject: running,
      documents: [
        [
          'x',
          'Gangs killed [2300] people in three months. They killed [1412] in the next three.',
          { asOf: { from: '2024-01-01', to: '2024-03-31' } },
          { asOf: { from: '2024-04-01', to: '2024-06-30' } },
        ],
      ],
      positions: [],
    })
    expect(table!.positions.map(said)).toEqual(['A 2,300 standing', 'A 1,412 standing'])
    expect(table!.relations).toMatchObject([{ verdict: 'not-comparable', why: 'they are of different periods' }])
  })
})
