import { describe, expect, test } from 'vitest'
import { openStore } from '../../../src/index/open.ts'
import { claimOn, made, on } from '../made.ts'
import { type Case, counted, divided, nowhere, once, place, type Story, sorted, total } from './stories.ts'

const kharkiv = place('kharkiv', 'ukraine')
const odesa = place('odesa', 'ukraine')
const ukraine = place('ukraine', 'ukraine')
const kursk = place('kursk', 'russia')
const gaza = place('gaza', 'palestine')
const rafah = place('rafah', 'palestine')
const lebanon = place('lebanon', 'lebanon')
const herat = place('herat', 'afghanistan')
const kunar = place('kunar', 'afghanistan')
const california = place('california', 'united-states')
const texas = place('texas', 'united-states')

const soldiers = (country: string) => counted(`${country} soldiers`, `${country}:military`)

const cases: readonly Case[] = [
  {
    name: 'one strike in two newspapers, with and without the day',
    stories: [
      [
        '2025-01-09',
        'A missile strike on Kharkiv killed [12] people.',
        { ...once, place: kharkiv, asOf: on('2025-01-08') },
      ],
      ['2025-01-09', 'The toll of the strike has risen to [14].', { ...total, place: kharkiv }],
    ],
    subjects: [[12, 14]],
  },
  {
    name: 'two strikes on one city',
    stories: [
      [
        '2025-01-09',
        'A missile strike on Kharkiv killed [12] people.',
        { ...once, place: kharkiv, asOf: on('2025-01-08') },
      ],
      [
        '2025-01-20',
        'A missile strike on Kharkiv killed [5] people.',
        { ...once, place: kharkiv, asOf: on('2025-01-19') },
      ],
    ],
    subjects: [[12], [5]],
  },
  {
    name: 'two strikes on one city on two days running, told in one document',
    stories: [
      [
        '2025-01-10',
        'A strike on Wednesday killed [12] people. Another strike on Thursday killed [5].',
        { ...once, place: kharkiv, asOf: on('2025-01-08') },
        { ...once, place: kharkiv, asOf: on('2025-01-09') },
      ],
    ],
    subjects: [[12], [5]],
  },
  {
    name: 'one strike by night, dated before and after midnight by two newspapers',
    stories: [
      [
        '2025-01-10',
        'Shelling of Kharkiv overnight killed [12] people.',
        { ...once, place: kharkiv, asOf: on('2025-01-08') },
      ],
      ['2025-01-10', 'Shelling early on Thursday killed [13].', { ...once, place: kharkiv, asOf: on('2025-01-09') }],
    ],
    subjects: [[12, 13]],
  },
  {
    name: 'strikes on two cities in one document',
    stories: [
      [
        '2025-01-09',
        'A strike killed [12] people in Kharkiv. Drones killed [5] in Odesa.',
        { ...once, place: kharkiv, asOf: on('2025-01-08') },
        { ...once, place: odesa, asOf: on('2025-01-08') },
      ],
    ],
    subjects: [[12], [5]],
  },
  {
    name: 'a figure without a place belongs to the event last spoken of',
    stories: [
      [
        '2025-01-09',
        'A strike killed [12] people in Kharkiv. Shells left [30] more wounded. Drones killed [5] in Odesa. The drones hurt [7].',
        { ...once, place: kharkiv, asOf: on('2025-01-08') },
        { ...once, ...nowhere, measure: 'wounded' },
        { ...once, place: odesa, asOf: on('2025-01-08') },
        { ...once, ...nowhere, measure: 'wounded' },
      ],
    ],
    subjects: [
      [12, 30],
      [5, 7],
    ],
  },
  {
    name: 'the toll of a war and that of one day of it',
    stories: [
      [
        '2025-01-09',
        'An airstrike on Rafah killed [12] people on Wednesday. More than [46000] people have been killed since the war began.',
        { ...once, place: rafah, asOf: on('2025-01-08') },
        { ...total, place: gaza },
      ],
      ['2025-02-09', 'The war has killed [48000] people, the ministry said.', { ...total, place: gaza }],
    ],
    subjects: [[12], [46000, 48000]],
  },
  {
    name: 'strikes that have killed thousands are a war',
    stories: [
      [
        '2025-01-09',
        'Strikes have killed [46000] people.',
        { ...total, place: gaza, asOf: { from: '2023-10-07', to: '2025-01-09' } },
      ],
      ['2025-01-12', 'The war has killed [46500] people.', { ...total, place: gaza }],
    ],
    subjects: [[46000, 46500]],
  },
  {
    name: 'two earthquakes in one country in one year',
    stories: [
      ['2023-10-08', 'The earthquake killed [2000] people.', { ...total, place: herat }],
      ['2023-10-12', 'The quake of Saturday killed [2400] people.', { ...total, place: herat }],
      ['2023-12-30', 'An earthquake killed [9] people.', { ...total, place: herat }],
    ],
    subjects: [[2000, 2400], [9]],
  },
  {
    name: 'two earthquakes in two provinces in one month, told apart by one speaker',
    stories: [
      [
        '2023-10-12',
        'The quake in Herat killed [2400] and that in Kunar [30].',
        { ...total, place: herat },
        { ...total, place: kunar },
      ],
    ],
    subjects: [[2400], [30]],
  },
  {
    name: 'one earthquake, its provinces and its country',
    stories: [
      [
        '2023-10-08',
        'The earthquake killed [2000] people in the country.',
        { ...total, place: place('afghanistan', 'afghanistan') },
      ],
      ['2023-10-09', 'The quake killed [1800] people in Herat.', { ...total, place: herat }],
    ],
    subjects: [[2000, 1800]],
  },
  {
    name: 'an earthquake and a flood in one place and week',
    stories: [
      ['2023-10-08', 'The earthquake killed [2000] people.', { ...total, place: herat }],
      ['2023-10-09', 'Flash floods killed [18] people.', { ...total, place: herat }],
    ],
    subjects: [[2000], [18]],
  },
  {
    name: 'wildfires in two states',
    stories: [
      ['2025-01-12', 'Wildfires have killed [16] people.', { ...total, place: california }],
      ['2025-01-13', 'The death toll of the fires is [24].', { ...total, place: california }],
      ['2025-01-13', 'A wildfire killed [2] people.', { ...total, place: texas }],
    ],
    subjects: [[16, 24], [2]],
  },
  {
    name: 'houses that collapse in an earthquake, and a city by two names',
    stories: [
      [
        '2025-01-12',
        'An earthquake rocked the city. It killed [16] people. More than [3600] houses collapsed.',
        { ...total, place: herat },
        { ...counted('houses', ':building'), ...total, place: herat, measure: 'destroyed' },
      ],
      [
        '2025-01-13',
        'The quake killed [24] and ruined [4000] houses.',
        { ...total, place: place('herat-province', 'afghanistan') },
        {
          ...counted('houses', ':building'),
          ...total,
          place: place('herat-city', 'afghanistan'),
          measure: 'destroyed',
        },
      ],
    ],
    subjects: [
      [16, 24],
      [3600, 4000],
    ],
  },
  {
    name: 'a toll without an event, where there was one event and where there were two',
    stories: [
      ['2025-01-12', 'Wildfires have killed [16] people.', { ...total, place: california }],
      ['2025-01-13', 'The death toll is [24].', { ...total, place: california }],
      ['2025-03-12', 'Wildfires have killed [5] people.', { ...total, place: texas }],
      ['2025-03-12', 'Floods have killed [6] people.', { ...total, place: texas }],
      ['2025-03-13', 'The death toll is [11].', { ...total, place: texas }],
    ],
    subjects: [[16, 24], [5], [6], [11]],
  },
  {
    name: 'a force in a named theatre, in none, and by its nationals',
    stories: [
      [
        '2024-12-27',
        'At least [100] soldiers have been killed in Kursk. On two days of December [30] fell. The war has cost [3000] of them.',
        { ...soldiers('atlantis'), ...total, place: kursk },
        { ...soldiers('atlantis'), ...once, ...nowhere, asOf: { from: '2024-12-14', to: '2024-12-15' } },
        { ...soldiers('atlantis'), ...total, ...nowhere },
      ],
      [
        null,
        'About [300] have been killed in the war against Ukraine. Some [1000] were killed in Kursk.',
        {
          ...soldiers('atlantis'),
          ...total,
          place: ukraine,
          source: { id: 'a', name: 'A', text: null, kind: 'organisation', country: null },
        },
        { ...soldiers('atlantis'), ...total, place: kursk },
      ],
      [
        '2025-01-12',
        'Two captured soldiers are among [2] held. The number of killed or wounded Atlanteans is [4000].',
        { ...soldiers('atlantis'), ...once, place: kursk, measure: 'captured' },
        { ...counted('Atlanteans', 'atlantis:people'), ...total, ...nowhere, measure: 'casualties' },
      ],
    ],
    subjects: [[100, 30, 3000, 300, 1000, 2, 4000]],
  },
  {
    name: 'two forces in one battle',
    stories: [
      [
        '2024-12-27',
        'Kursk has cost [100] Atlantean lives. [50000] Lemurians are there.',
        { ...soldiers('atlantis'), ...total, place: kursk },
        { ...soldiers('lemuria'), ...total, place: kursk, measure: 'deployed' },
      ],
    ],
    subjects: [[100], [50000]],
  },
  {
    name: 'one force on two fronts that one speaker tells apart',
    stories: [
      [
        '2024-12-27',
        'The army has lost [400] soldiers in Gaza and [50] in Lebanon.',
        { ...soldiers('israel'), ...total, place: gaza },
        { ...soldiers('israel'), ...total, place: lebanon },
      ],
      ['2025-01-02', 'In Gaza [410] soldiers have died.', { ...soldiers('israel'), ...total, place: gaza }],
    ],
    subjects: [[400, 410], [50]],
  },
  {
    name: 'one force in two wars',
    stories: [
      ['2024-12-27', 'The war has cost [400] soldiers.', { ...soldiers('atlantis'), ...total, place: kursk }],
      ['2018-01-02', 'The war has cost [90] soldiers.', { ...soldiers('atlantis'), ...total, place: kursk }],
    ],
    subjects: [[400], [90]],
  },
  {
    name: 'a force at war and its dead in an avalanche',
    stories: [
      [
        '2024-12-27',
        'The war has cost [400] soldiers. An avalanche killed [9] soldiers.',
        { ...soldiers('atlantis'), ...total, place: kursk },
        { ...soldiers('atlantis'), ...once, place: kursk },
      ],
    ],
    subjects: [[400], [9]],
  },
  {
    name: 'soldiers and civilians of one strike',
    stories: [
      [
        '2025-01-09',
        'The strike killed [12] civilians and [3] soldiers.',
        { ...counted('civilians', ':civilian'), ...once, place: kharkiv },
        { ...counted('soldiers', 'ukraine:military'), ...once, place: kharkiv },
      ],
    ],
    subjects: [[12], [3]],
  },
  {
    name: 'people, children and families of one flood; its houses apart',
    stories: [
      [
        '2025-01-09',
        'Floods killed [12] people, [3] of them children, drove out [400] families and ruined [90] houses.',
        { ...total, place: texas },
        { ...counted('children', ':child'), ...total, place: texas, subset: true },
        { ...counted('families', ':family'), ...total, place: texas, measure: 'displaced' },
        { ...counted('houses', ':building'), ...total, place: texas, measure: 'destroyed' },
      ],
    ],
    subjects: [[12, 3, 400], [90]],
  },
  {
    name: 'foreigners killed in a country are not its people',
    stories: [
      [
        '2025-01-09',
        'The blast killed [40] people, among them [3] Indians.',
        { ...once, place: kharkiv },
        { ...counted('Indians', 'india:people'), ...once, place: kharkiv, subset: true },
      ],
    ],
    subjects: [[40], [3]],
  },
  {
    name: 'two stories of nothing but numbers, in two documents',
    stories: [
      [null, 'Police counted [4] dead.', { ...once, ...nowhere }],
      [null, 'A doctor counted [6] dead.', { ...once, ...nowhere }],
    ],
    subjects: [[4], [6]],
  },
  {
    name: 'one agency paragraph in two documents without a place or day',
    stories: [
      [
        null,
        'Rescuers in orange vests pulled [4] people dead from the river this morning, a spokesman for them said.',
        { ...once, ...nowhere },
      ],
      [
        null,
        'RIVER\n\nRescuers in orange vests pulled [4] people dead from the river this morning, a spokesman for them said.',
        { ...once, ...nowhere },
      ],
    ],
    subjects: [[4, 4]],
  },
  {
    name: 'an epidemic over months, and one over in between',
    stories: [
      ['2025-01-09', 'Cholera has killed [40] people.', { ...total, place: texas }],
      ['2025-03-09', 'The cholera outbreak has killed [90].', { ...total, place: texas }],
      ['2026-03-09', 'Cholera has killed [7] people.', { ...total, place: texas }],
    ],
    subjects: [[40, 90], [7]],
  },
]

describe('which claims stand in one table', () => {
  for (const { name, stories, subjects } of cases) {
    test(name, async () => expect(await divided(stories)).toEqual(sorted(subjects)))
    if (stories.length > 1)
      test(`${name}, the other way round`, async () =>
        expect(await divided([...stories].reverse())).toEqual(sorted(subjects)))
  }
})

describe('names of subjects', () => {
  const named: readonly (readonly [name: string, Story])[] = [
    [
      'People in Kharkiv (strike, 8 January 2025)',
      [
        '2025-01-09',
        'A missile hit. The strike killed [12] people.',
        { ...once, place: kharkiv, asOf: on('2025-01-08') },
      ],
    ],
    [
      'People in Kharkiv (attack, 8 January 2025)',
      ['2025-01-09', 'A drone killed [12] people.', { ...once, place: kharkiv, asOf: on('2025-01-08') }],
    ],
    [
      'People in Herat (earthquake, October 2023)',
      ['2023-10-12', 'The earthquake killed [12].', { ...total, place: herat, ...counted('', ':people') }],
    ],
    [
      'People in Texas (floods, January 2025)',
      [
        '2025-01-12',
        'Floods killed [12] children and [20] men.',
        { ...total, place: texas, ...counted('children', ':child') },
        { ...total, place: texas, ...counted('men', ':people') },
      ],
    ],
    [
      'Children in Texas (floods, January 2025)',
      ['2025-01-12', 'Floods killed [12] children.', { ...total, place: texas, ...counted('12 children', ':child') }],
    ],
    [
      'People in Texas (flood)',
      [null, 'The flood killed [1] woman.', { ...once, place: texas, ...counted('a woman', ':woman') }],
    ],
    [
      'Palestinians in Gaza',
      [
        '2025-01-12',
        'The war has killed [12] Palestinians.',
        { ...total, place: gaza, ...counted('Palestinians', 'palestine:people') },
      ],
    ],
    [
      'Soldiers of Ukraine in Kharkiv',
      [
        '2025-01-12',
        'The war has killed [12] soldiers.',
        { ...total, place: kharkiv, ...counted('soldiers', 'ukraine:military') },
      ],
    ],
    [
      'Ukrainian soldiers in Kharkiv',
      [
        '2025-01-12',
        'The war has killed [12] Ukrainian soldiers.',
        { ...total, place: kharkiv, ...counted('Ukrainian soldiers', 'ukraine:military') },
      ],
    ],
    [
      'Buildings in Texas (floods, January 2025)',
      ['2025-01-12', 'Floods ruined [12].', { ...total, place: texas, ...counted('', ':building') }],
    ],
    ['People', [null, 'They count [12].', { ...once, ...nowhere }]],
  ]
  for (const [name, [published, marked, ...fields]] of named)
    test(name, async () => {
      const store = await openStore({ path: ':memory:' })
      const figures = [...marked.matchAll(/\[(\d+)\]/g)].map(match => match[1]!)
      const text = marked.replace(/[[\]]/g, '')
      const claims = figures.map((figure, at) => claimOn(text, figure, fields[at]))
      await store.write(null, made('a', text, { published }), claims, new Date(0))
      expect((await store.subjects({ tenant: null })).map(each => each.name)).toEqual([name])
      await store.close()
    })
})
