import { describe, expect, test } from 'vitest'
import { claimsOf } from './said.ts'

describe('scope', () => {
  test.each<[string, readonly string[]]>([
    [
      'incident',
      [
        'A blast killed 12 people.',
        'On Tuesday, 12 people were killed in the port.',
        'Twelve people have been killed in an explosion at the port.',
        'Gunmen abducted nine people.',
        'Twelve people were killed, including three children.',
      ],
    ],
    [
      'total',
      [
        'The death toll rose to 16.',
        'More than 180,000 people have been killed since the war began.',
        'At least 3,000 soldiers had already been killed.',
        'He put the number of wounded at 4,000.',
        'Some 300 soldiers have been killed and another 2,700 wounded.',
      ],
    ],
  ])('%s', (expected, sentences) => {
    for (const sentence of sentences) {
      expect([sentence, ...claimsOf(sentence).map(claim => claim.scope)]).toEqual([
        sentence,
        ...claimsOf(sentence).map(() => expected),
      ])
      expect(claimsOf(sentence).length).toBeGreaterThan(0)
    }
  })
})

describe('when: the day of the event, else the day it was said (published on Sunday, 12 January 2025)', () => {
  const day = (date: string) => ({ from: date, to: date })
  test.each<[string, unknown]>([
    ['Twelve people were killed on Thursday.', day('2025-01-09')],
    ['Twelve people were killed on January 9, officials said on Saturday.', day('2025-01-09')],
    ['Twelve people were killed, officials said on Saturday.', day('2025-01-11')],
    ['On December 14-15, the unit lost 30 soldiers.', { from: '2024-12-14', to: '2024-12-15' }],
    ['A quake hit the coast on Friday. It killed 12 people.', day('2025-01-10')],
    ['Twelve people were killed.', null],
    ['A quake hit the coast on Friday.\n\nIn another story, a fire killed 12 people.', null],
    [
      'More than 3,000 people have been killed in the war that began in October 2024.',
      { from: '2024-10-01', to: '2025-01-12' },
    ],
    ['The death toll at the hotel, which was built in 1999, climbed to 76.', null],
    ['More than 3,000 people have been killed since October 2024.', { from: '2024-10-01', to: '2025-01-12' }],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claim => claim.asOf)).toEqual([expected])
  })
})

test('an earlier count has its own day, or none', () => {
  const days = (text: string) => claimsOf(text).map(({ low, asOf }) => [low, asOf?.from ?? null])
  expect(days('The clinic said on Sunday that 103 people were missing, up from 97 last week.')).toEqual([
    [103, '2025-01-12'],
    [97, '2024-12-30'],
  ])
  expect(days('Officials put the death toll at 45 on Friday, compared with 40 on Tuesday.')).toEqual([
    [45, '2025-01-10'],
    [40, '2025-01-07'],
  ])
  expect(days('The number of injured rose to 60 from 31 on Friday.')).toEqual([
    [60, null],
    [31, '2025-01-10'],
  ])
})

describe('where', () => {
  const places = (text: string) => claimsOf(text).map(claim => claim.place?.id ?? null)
  test.each<[string, readonly (string | null)[]]>([
    ['Twelve people were killed in Damascus.', ['damascus']],
    ['The flood killed 12 people in Kabul and three in Herat.', ['kabul', 'herat']],
    ['Twelve people were killed in the Kursk region of Russia.', ['kursk']],
    ['Twelve people were killed.', [null]],
    ['A blast shook Damascus on Friday. It killed 12 people.', ['damascus']],
    ['Kyiv said 12 people were killed.', [null]],
    [
      'A bus fell in Herat on Friday. Twelve people died. The driver is from Kabul. Two doctors came. In Kabul one man died.',
      ['herat', 'kabul'],
    ],
    [
      'Bus plunge kills 12 in Herat\nMudslide kills 14\nFerry sinks, 20 missing\nFire kills three in Kabul',
      ['herat', null, null, 'kabul'],
    ],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })
})

describe('a bound reaches over what shares its verb, and no further', () => {
  const bounds = (text: string) => claimsOf(text).map(({ bound, low, high }) => [bound, low, high])
  test.each<[string, readonly unknown[]]>([
    [
      'At least 300 soldiers have been killed and another 2,700 wounded.',
      [
        ['at-least', 300, null],
        ['at-least', 2700, null],
      ],
    ],
    [
      'The blast killed at least 16 people and wounded another 40.',
      [
        ['at-least', 16, null],
        ['exact', 40, 40],
      ],
    ],
    [
      'At least 30 men were lost and three more went missing.'.replace('lost', 'killed'),
      [
        ['at-least', 30, null],
        ['exact', 3, 3],
      ],
    ],
    [
      'About 300 soldiers have been killed and another 2,700 wounded.',
      [
        ['approximate', 300, 300],
        ['exact', 2700, 2700],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(bounds(text)).toEqual(expected)
  })
})

describe('who says it', () => {
  test('each of several claimants makes a claim of its own', () => {
    const claims = claimsOf('The United States and South Korea said Pyongyang has sent 10,000 troops.')
    expect(claims.map(claim => [claim.measure, claim.low, claim.source.id]).sort()).toEqual([
      ['deployed', 10000, 'south-korea'],
      ['deployed', 10000, 'united-states'],
    ])
  })

  test('a denied figure is kept as denied', () => {
    expect(claimsOf('The army denied that 50 people had been killed.').map(claim => [claim.low, claim.stance])).toEqual(
      [[50, 'denied']],
    )
  })

  test('nobody credited is the outlet', () => {
    expect(claimsOf('Twelve people were killed.').map(claim => [claim.source.kind, claim.source.name])).toEqual([
      ['outlet', 'The Courier'],
    ])
  })
})

describe('what is printed round a story makes no claim', () => {
  test('other stories under a heading for them', () => {
    const text = [
      'Twelve people were killed when a bridge gave way in the old town on Friday, the mayor said.',
      'You May Also Like',
      'Death toll from fires rises to 16',
      'Quake kills 30 in the north',
    ].join('\n\n')
    expect(claimsOf(text).map(claim => claim.low)).toEqual([12])
  })
})

test('the day of one count is not that of another it is set against', () => {
  const text = 'On Friday, the ministry put the death toll at 120, though the union has a lower count, at around 90.'
  expect(claimsOf(text).map(({ low, asOf }) => [low, asOf?.to ?? null])).toEqual([
    [120, '2025-01-10'],
    [90, null],
  ])
})
