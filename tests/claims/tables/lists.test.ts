import { describe, expect, test } from 'vitest'
import { brief } from '../said.ts'
import { tabledIn } from './tabled.ts'

const briefs = (list: string): string => tabledIn(list).map(brief).join(', ')

const expected = 'killed 35, missing 10, wounded 120'

describe('labels with their values', () => {
  test.each([
    'Dead: 35\nMissing: 10\nInjured: 120',
    'Dead - 35\nMissing – 10\nInjured — 120',
    'Dead 35 | Missing 10 | Injured 120',
    'Dead\t35\nMissing\t10\nInjured\t120',
    'Dead | 35\nMissing | 10\nInjured | 120',
    '• Killed: 35 people\n• Missing: 10\n• Wounded: 120',
    '1. Killed: 35\n2. Missing: 10\n3. Injured (all districts): 120',
    'Casualties so far: dead 35, missing 10, injured 120.',
    'Key figures\nMagnitude: 7.1\nDead = 35\nMissing = 10\nInjured = 120 [4]',
    'Dead: 35; missing: 10; injured: 120.',
  ])('%s', list => {
    expect(briefs(list)).toBe(expected)
  })

  test('items keep their bounds, their nouns and their parts', () => {
    const list =
      'Killed: at least 35\nincluding children: 4\nHouses destroyed: about 1,200\nRoads damaged (km): 45\nSchools closed: 9'
    expect(briefs(list)).toBe('killed 35+, destroyed 1200')
    expect(tabledIn(list)[1]!.counted).toEqual({ text: 'Houses', id: ':building' })
  })

  test('each is quoted with its line', () => {
    expect(tabledIn('Dead: 35\nMissing: 10').map(({ quote }) => quote.text)).toEqual(['Dead: 35', 'Missing: 10'])
  })

  test('a list has the day of its lead-in', () => {
    const claims = tabledIn('The situation as of 8 January 2025:\nDead: 35\nMissing: 10')
    expect(claims.map(({ asOf }) => asOf?.to)).toEqual(['2025-01-08', '2025-01-08'])
  })
})

describe("an army's losses", () => {
  const lines = `personnel ‒ about 56,020 (+1,150)
tanks ‒ 8,200 (+12) units
artillery systems ‒ 1,415 (+0)
UAVs – 24,100
MLRS: 1,102
special equipment ‒ 2,300 (+3)`
  const counts = [
    'casualties 56020 total',
    'casualties 1150 incident',
    'destroyed 8200 total',
    'destroyed 12 incident',
    'destroyed 1415 total',
    'destroyed 24100 total',
    'destroyed 1102 total',
    'destroyed 2300 total',
    'destroyed 3 incident',
  ]
  const told = (list: string): readonly string[] =>
    tabledIn(list).map(({ measure, low, scope }) => `${measure} ${low} ${scope}`)

  test('line by line', () => {
    expect(told(`Russian losses as of 8 January:\n${lines}`)).toEqual(counts)
    expect(told(`Total combat losses of the enemy from 24.02.22 to 08.01.25:\n${lines}`)).toEqual(counts)
    expect(told(lines)).toEqual(counts)
  })

  test('in one sentence, with who counts at its end', () => {
    const list = `Losses of the Russian army as of 8 January: ${lines.replaceAll('\n', ', ')}, the General Staff said.`
    expect(told(list)).toEqual(counts)
    expect(tabledIn(list).map(({ source }) => source.name)).toEqual(counts.map(() => 'General Staff'))
  })

  test('whose they are, and by whose count', () => {
    const claims = tabledIn(
      `According to the General Staff of Ukraine, Russian combat losses from 24.02.22 to 08.01.25 were:\n${lines}`,
    )
    expect(claims.map(({ counted }) => counted.id).slice(0, 5)).toEqual([
      'russia:military',
      'russia:military',
      'russia:vehicle',
      'russia:vehicle',
      'russia:weapon',
    ])
    expect(new Set(claims.map(({ source }) => source.country))).toEqual(new Set(['ukraine']))
    expect(claims[0]!.asOf).toEqual({ from: '2022-02-24', to: '2025-01-08' })
    expect(claims[1]!.asOf).toEqual({ from: '2025-01-08', to: '2025-01-08' })
  })
})
