import { describe, expect, test } from 'vitest'
import { governmentOf, isSeat } from '../../src/names/governments.ts'
import { nameById, nameOf } from '../../src/names/lookup.ts'

const known: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'nis',
    'National Intelligence Service of South Korea (NIS)',
    [
      'NIS',
      'nis',
      "South Korea's intelligence service",
      'south korean intelligence',
      'the National Intelligence Service',
    ],
  ],
  ['gur', 'Main Intelligence Directorate of Ukraine (GUR)', ['GUR', 'HUR', 'Ukrainian military intelligence']],
  ['zelenskyy', 'Volodymyr Zelenskyy', ['zelensky', 'Zelenskiy', 'Volodymyr Zelenskyi']],
  ['united-states', 'United States', ['us', 'U.S.', 'America', 'United States of America', 'the US']],
  ['north-korea', 'North Korea', ['DPRK', "Democratic People's Republic of Korea", 'North Korean']],
  ['turkey', 'Turkey', ['Türkiye', 'turkiye']],
  [
    'france-defence-ministry',
    'Defence Ministry of France',
    ['French Ministry of Defence', 'defense ministry of France'],
  ],
  ['pentagon', 'Pentagon', ['the Pentagon', 'US Defense Department']],
  ['ap', 'The Associated Press (AP)', ['AP', 'the Associated Press']],
]

describe('spellings of one name', () => {
  for (const [id, name, spellings] of known) {
    test.each(spellings)(`${id}: %s`, spelling => expect(nameOf(spelling)).toMatchObject({ id, name }))
  }
})

test.each(['', ' ', 'Peskova', 'a senior official', 'Ukraine and Russia', 'the', 'Kievan'])(
  '%j names nobody',
  words => {
    expect(nameOf(words)).toBeNull()
  },
)

test('ids lead back to their names, those made of a country and a body too', () => {
  for (const words of ['NIS', 'Kursk', 'French health ministry', 'Houthi health ministry', 'Kyiv']) {
    const name = nameOf(words)!
    expect(nameById(name.id)).toEqual(name)
  }
  expect(nameById('nowhere-health-ministry')).toBeNull()
})

test('a country, its capital and its government speak with one voice; the Kremlin keeps its own', () => {
  for (const words of ['Ukraine', 'Kyiv', 'Kiev', 'Ukrainian government']) {
    expect(governmentOf(nameOf(words)!)).toMatchObject({ id: 'ukraine', kind: 'government' })
  }
  expect(governmentOf(nameOf('Kremlin')!)).toBeNull()
  expect(governmentOf(nameOf('Kursk')!)).toBeNull()
  expect([isSeat(nameOf('Kyiv')!), isSeat(nameOf('Kharkiv')!)]).toEqual([true, false])
})
