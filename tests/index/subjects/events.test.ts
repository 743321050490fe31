import { describe, expect, test } from 'vitest'
import { focusOf } from '../../../src/index/subjects/focus.ts'
import { skeleton } from '../../../src/index/subjects/spellings.ts'
import { surroundings } from '../../../src/index/subjects/surroundings.ts'
import { thingOf } from '../../../src/index/subjects/things.ts'
import { on } from '../made.ts'
import { type Case, counted, divided, nowhere, once, place, sorted, total } from './stories.ts'

const kharkiv = place('kharkiv', 'ukraine')
const saltivka = place('saltivka', 'ukraine')
const herat = place('herat', 'afghanistan')
const velmora = place('velmora', 'ukraine')
const valmoura = place('valmoura', 'ukraine')
const sudan = place('sudan', 'sudan')
const turkey = place('turkey', 'turkey')
const hurt = { measure: 'wounded' } as const
const strike = (day: string) => ({ ...once, place: kharkiv, asOf: on(day) })

const cases: readonly Case[] = [
  {
    name: 'two strikes on one city within a week, the second told by its toll',
    stories: [
      ['2025-01-09', 'A missile strike on Kharkiv killed [14] people.', strike('2025-01-08')],
      [
        '2025-01-14',
        'The toll of the strike on Kharkiv has risen to [8].',
        { ...total, place: kharkiv, asOf: on('2025-01-14') },
      ],
    ],
    subjects: [[14], [8]],
  },
  {
    name: "last week's strike, spoken of again",
    stories: [
      ['2025-01-09', 'A missile strike on Kharkiv killed [40] people.', strike('2025-01-08')],
      ['2025-01-16', 'The strike on Kharkiv killed [41] people.', { ...total, place: kharkiv }],
    ],
    subjects: [[40, 41]],
  },
  {
    name: 'strikes on one city on many days running are not one event',
    stories: [
      ['2025-01-09', 'A strike on Kharkiv killed [14] people.', { ...once, place: kharkiv }],
      ['2025-01-11', 'A strike on Kharkiv killed [3] people.', { ...once, place: kharkiv }],
      ['2025-01-13', 'A strike on Kharkiv killed [30] people.', { ...once, place: kharkiv }],
      ['2025-01-29', 'A strike on Kharkiv killed [31] people.', { ...once, place: kharkiv }],
    ],
    subjects: [[14], [3], [30], [31]],
  },
  {
    name: 'two strikes in one night, each dated',
    stories: [
      ['2025-01-10', 'A strike on Kharkiv killed [12] people.', strike('2025-01-08')],
      ['2025-01-10', 'A strike on Kharkiv killed [3] people.', strike('2025-01-09')],
    ],
    subjects: [[12], [3]],
  },
  {
    name: 'one strike, told for a district by one paper and for its city by the other',
    stories: [
      [
        '2025-01-09',
        'A missile strike on the Saltivka district of Kharkiv killed [12] people.',
        { ...once, place: saltivka, asOf: on('2025-01-08') },
      ],
      ['2025-01-09', 'A missile strike on Kharkiv killed [15] people.', strike('2025-01-08')],
    ],
    subjects: [[12, 15]],
  },
  {
    name: 'two strikes of one day in two places of which nobody says that one holds the other',
    stories: [
      [
        '2025-01-09',
        'A missile strike on Saltivka killed [12] people.',
        { ...once, place: saltivka, asOf: on('2025-01-08') },
      ],
      ['2025-01-09', 'A missile strike on Kharkiv killed [15] people.', strike('2025-01-08')],
    ],
    subjects: [[12], [15]],
  },
  {
    name: 'two spellings of a name that no table knows',
    stories: [
      ['2025-01-09', 'A strike killed [12] people.', { ...once, place: velmora, asOf: on('2025-01-08') }],
      ['2025-01-09', 'A strike killed [14] people.', { ...once, place: valmoura, asOf: on('2025-01-08') }],
    ],
    subjects: [[12, 14]],
  },
  {
    name: 'a strike without a place, told by its figures',
    stories: [
      [
        '2025-01-09',
        'A strike on Kharkiv killed [12] people. It hurt [43] more.',
        { ...once, place: kharkiv },
        { ...once, ...hurt, place: kharkiv },
      ],
      [
        '2025-01-10',
        'The strike has killed [13] people and left [43] hurt.',
        { ...total, place: place('ukraine', 'ukraine') },
        { ...total, ...hurt, place: place('ukraine', 'ukraine') },
      ],
    ],
    subjects: [[12, 13, 43, 43]],
  },
  {
    name: 'people in one paper, civilians in the other',
    stories: [
      ['2025-01-09', 'A strike on Kharkiv killed [12] people.', strike('2025-01-08')],
      [
        '2025-01-09',
        'A strike on Kharkiv killed [13] civilians.',
        { ...strike('2025-01-08'), ...counted('civilians', ':civilian') },
      ],
    ],
    subjects: [[12, 13]],
  },
  {
    name: 'undated reports of one strike, by the figure they share',
    stories: [
      [null, 'A strike on Kharkiv killed [12] people.', { ...once, place: kharkiv }],
      [null, 'At least [12] died when a strike hit Kharkiv.', { ...once, place: kharkiv }],
      [null, 'A strike on Kharkiv killed [5] people.', { ...once, place: kharkiv }],
    ],
    subjects: [[12, 12], [5]],
  },
  {
    name: 'another attack in the same city, told beside the first',
    stories: [
      [
        '2025-01-09',
        'Rockets killed [12] people in Kharkiv. Rockets on another district killed [3] earlier in the day.',
        strike('2025-01-09'),
        strike('2025-01-09'),
      ],
      ['2025-01-09', 'Rockets killed [11] people in Kharkiv.', strike('2025-01-09')],
    ],
    subjects: [[12, 11], [3]],
  },
  {
    name: 'the parts of a toll that one document adds up',
    stories: [
      [
        '2025-01-09',
        'Rockets killed [14] people in Kharkiv. They killed [13] in Saltivka, near Kharkiv. Rockets on another district killed [1] man.',
        strike('2025-01-09'),
        { ...once, place: saltivka, asOf: on('2025-01-09') },
        strike('2025-01-09'),
      ],
    ],
    subjects: [[1, 13, 14]],
  },
  {
    name: 'a market and a hospital of one city on one day',
    stories: [
      [
        '2025-01-09',
        'A missile hit a market in Kharkiv and killed [12] people. A drone struck the hospital and killed [5].',
        strike('2025-01-09'),
        strike('2025-01-09'),
      ],
    ],
    subjects: [[12], [5]],
  },
  {
    name: 'a market in one paper and a hospital in the other, on one day and in one city',
    stories: [
      ['2025-01-09', 'A missile hit a market in Kharkiv and killed [12] people.', strike('2025-01-09')],
      ['2025-01-09', 'A drone struck the hospital in Kharkiv and killed [9].', strike('2025-01-09')],
      ['2025-01-10', 'In Kharkiv [13] people died when a rocket hit the market.', strike('2025-01-09')],
    ],
    subjects: [[12, 13], [9]],
  },
  {
    name: 'one ferry, on a lake by its name and on the side of it that is called alike',
    stories: [
      [
        '2025-01-09',
        'The ferry that capsized killed [40] people.',
        { ...once, place: place('lake-velmora', 'ukraine') },
      ],
      ['2025-01-10', 'The ferry that sank killed [44].', { ...once, place: place('north-velmora', 'ukraine') }],
    ],
    subjects: [[40, 44]],
  },
  {
    name: 'two crashes on two sides of a name',
    stories: [
      ['2025-01-09', 'A bus crash killed [40] people.', { ...once, place: place('south-velmora', 'ukraine') }],
      ['2025-01-10', 'A bus crash killed [44].', { ...once, place: place('north-velmora', 'ukraine') }],
    ],
    subjects: [[40], [44]],
  },
  {
    name: 'a wildfire that is just a fire to others, and a kitchen fire',
    stories: [
      ['2025-01-09', 'The wildfire killed [40] people.', { ...total, place: velmora }],
      ['2025-01-12', 'The fire has killed [52] people.', { ...total, place: velmora }],
      ['2025-01-12', 'A fire in a kitchen killed [2].', { ...once, place: velmora }],
    ],
    subjects: [[40, 52], [2]],
  },
  {
    name: 'two days in one sentence',
    stories: [
      [
        '2025-01-09',
        'Shells killed [4] people in Kharkiv, a day after a strike killed [80] there.',
        strike('2025-01-08'),
        strike('2025-01-08'),
      ],
    ],
    subjects: [[4], [80]],
  },
  {
    name: 'an arrest days later is of the attack it follows',
    stories: [
      [
        '2025-01-12',
        'The attack in Kharkiv killed [12] people. Police held [2] on Sunday.',
        { ...total, place: kharkiv, asOf: on('2025-01-09') },
        { ...strike('2025-01-12'), measure: 'captured' },
      ],
    ],
    subjects: [[2, 12]],
  },
  {
    name: 'an earthquake of long ago in the report of a new one',
    stories: [
      [
        '2025-03-04',
        'An earthquake killed [53] people. A quake in 2007 killed more than [500].\n\nIn Herat they remember the quake that killed [900] there 30 years ago.',
        { ...total, place: herat },
        { ...total, place: herat, asOf: { from: '2007-01-01', to: '2007-12-31' } },
        { ...total, place: herat },
      ],
      ['2025-03-05', 'The earthquake has killed [126] people.', { ...total, place: herat }],
    ],
    subjects: [[53, 126], [500], [900]],
  },
  {
    name: 'the toll of one attack, from somebody who counts the victims of the war',
    stories: [
      [
        '2025-03-11',
        'A drone strike on a market in Sudan killed [23] people.\n\nA group that tracks the victims of the conflict says [34] have died.\n\nThe war has killed [20000] people.',
        { ...once, place: sudan, asOf: on('2025-03-10') },
        { ...total, place: sudan },
        { ...total, place: sudan },
      ],
    ],
    subjects: [[23, 34], [20000]],
  },
  {
    name: "a war's toll in the report of one town's bombing is not that town's",
    stories: [
      [
        '2025-01-09',
        'A strike on Kharkiv killed [12] people. More than [90000] people have died since the war began.',
        strike('2025-01-08'),
        { ...total, place: kharkiv },
      ],
      [
        '2025-01-20',
        'In the war [91000] people have been killed in Ukraine.',
        { ...total, place: place('ukraine', 'ukraine') },
      ],
    ],
    subjects: [[12], [90000, 91000]],
  },
  {
    name: 'the same war two years later, counted since it began',
    stories: [
      [
        '2023-01-09',
        'The war has killed [40000] people.',
        { ...total, place: sudan, asOf: { from: '2021-03-01', to: '2023-01-09' } },
      ],
      [
        '2025-01-09',
        'The war has killed [90000] people.',
        { ...total, place: sudan, asOf: { from: '2021-03-01', to: '2025-01-09' } },
      ],
    ],
    subjects: [[40000, 90000]],
  },
  {
    name: 'the toll of many crashes is not that of one',
    stories: [
      [
        '2021-08-30',
        'The plane crash killed [9] people. Crashes have killed [23] since 2013.',
        { ...once, place: kharkiv, asOf: on('2021-08-29') },
        { ...total, place: kharkiv, asOf: { from: '2013-01-01', to: '2021-08-30' } },
      ],
    ],
    subjects: [[9], [23]],
  },
  {
    name: 'lines of a list of headlines',
    stories: [
      [
        '2024-12-26',
        [
          'THE WORLD IN BRIEF',
          'Landslide buries [9] hikers in Kunar gorge',
          'Bus plunge near the coast leaves [26] dead',
          'Police in Herat free [7] hostages after raid',
          'Two villages mourn [61] lost in mudslide',
          'Market fire leaves [14] homeless in old town',
        ].join('\n'),
        { ...once, ...nowhere, measure: 'missing' },
        { ...once, ...nowhere },
        { ...once, place: herat, measure: 'captured' },
        { ...once, ...nowhere },
        { ...once, ...nowhere, measure: 'displaced' },
      ],
    ],
    subjects: [[9], [26], [7], [61], [14]],
  },
  {
    name: 'tanks, armoured vehicles and cars; schools and houses',
    stories: [
      [
        '2025-01-09',
        'The army counted [8] tanks, [21] vehicles and [64] guns. Floods ruined [90] houses and [40] schools.',
        { ...counted('tanks', ':vehicle'), ...once, place: kharkiv, measure: 'destroyed' },
        { ...counted('armoured vehicles', ':vehicle'), ...once, place: kharkiv, measure: 'destroyed' },
        { ...counted('cars', ':vehicle'), ...once, place: kharkiv, measure: 'destroyed' },
        { ...counted('houses', ':building'), ...total, place: kharkiv, measure: 'destroyed' },
        { ...counted('schools', ':building'), ...total, place: kharkiv, measure: 'destroyed' },
      ],
    ],
    subjects: [[8], [21], [64], [90], [40]],
  },
  {
    name: 'the nationals of whom an embassy speaks, and men who are sent to a front',
    stories: [
      [
        '2025-01-09',
        'The fire killed [31] people. The embassy says [18] of its nationals died. Russia has sent [5000] men and [700] soldiers.',
        { ...once, place: turkey },
        {
          ...counted('nationals', ':people'),
          ...total,
          place: turkey,
          source: {
            id: 'india-embassy',
            name: 'Embassy of India',
            text: 'The embassy',
            kind: 'government',
            country: 'india',
          },
        },
        { ...counted('men', 'russia:people'), ...total, place: kharkiv, measure: 'deployed' },
        { ...counted('soldiers', 'russia:military'), ...total, place: kharkiv, measure: 'deployed' },
      ],
    ],
    subjects: [[31], [18], [700, 5000]],
  },
]

describe('which event a figure is of', () => {
  for (const { name, stories, subjects } of cases) {
    test(name, async () => expect(await divided(stories)).toEqual(sorted(subjects)))
    if (stories.length > 1)
      test(`${name}, the other way round`, async () =>
        expect(await divided([...stories].reverse())).toEqual(sorted(subjects)))
  }
})

describe('what was hit', () => {
  test.each([
    ['market', 'A bomb went off at a crowded vegetable market, killing six.'],
    ['market', 'Rockets hit the bakery where people queued.'],
    ['hospital', 'Jets bombed the main hospital of the town.'],
    [null, 'The wounded were taken to the hospital, a doctor said.'],
    [null, 'A source at the hospital counted 23 bodies.'],
    ['mosque', 'A man opened fire inside the old mosque.'],
    [null, 'Shells fell on the market and struck a school.'],
    [null, 'The stock market fell.'],
  ])('%s: %s', (focus, sentence) => expect(focusOf(sentence)).toBe(focus))
})

describe('spellings of places that no table knows', () => {
  test.each([
    ['velmora', 'valmoura'],
    ['al-qandura', 'kandoura'],
    ['tel-zahra', 'tall-zahrah'],
  ])('%s and %s are one', (a, b) => {
    expect(skeleton(a)).not.toBeNull()
    expect(skeleton(a)).toBe(skeleton(b))
  })
  test.each([
    ['velmora', 'velmina'],
    ['kandoura', 'kandila'],
  ])('%s and %s are two', (a, b) => expect(skeleton(a)).not.toBe(skeleton(b)))
  test.each(['odesa', 'bo', 'ria'])('%s is known, or too short to tell', id => expect(skeleton(id)).toBeNull())
})

describe('what lies in what', () => {
  test.each([
    ['A blast tore through the Saltivka district of Kharkiv at noon.', [['saltivka', 'kharkiv']]],
    ['Gunmen raided Velmora village in the northern countryside of Aleppo province.', [['velmora', 'aleppo']]],
    ['A bomb killed three in Khan Younis, Gaza, on Monday.', [['khan-younis', 'gaza']]],
    ['Strikes hit Kharkiv and Odesa.', []],
    ['Strikes hit Kharkiv. In Odesa it was quiet.', []],
  ])('%s', (text, within) => expect(surroundings(text).within).toEqual(within))
})

describe('things that are counted apart', () => {
  test.each([
    ['armoured vehicle', 'vehicle', 'armoured personnel carriers'],
    ['armoured vehicle', 'vehicle', 'armored vehicles'],
    ['tank', 'vehicle', 'tanks'],
    ['drone', 'aircraft', 'attack drones'],
    ['aircraft', 'aircraft', 'warplanes'],
    ['school', 'building', 'classrooms'],
    ['hospital', 'building', 'health facilities'],
    ['building', 'building', 'homes'],
    ['building', 'building', ''],
  ])('%s: %s, %s', (thing, kind, words) => expect(thingOf(kind, words)).toBe(thing))
})
