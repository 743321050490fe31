import { describe, expect, test } from 'vitest'
import { tabledIn } from './tabled.ts'

const table = 'District | Killed | Injured\nMinbu | 31 | 40'

const around = (above: string, below: string): readonly (string | null)[] => {
  const [first] = tabledIn(`${above}${above === '' ? '' : '\n'}${table}\n${below}`)
  return [first!.source.name, first!.source.kind, first!.asOf?.to ?? null]
}

describe('whose figures a table holds', () => {
  test.each([
    ['', 'Source: State Disaster Response Centre', 'State Disaster Response Centre', 'organisation'],
    ['', 'Sources: State Disaster Response Centre, 8 January 2025', 'State Disaster Response Centre', 'organisation'],
    ['Table 1 (source: Valley Relief Agency)', '', 'Valley Relief Agency', 'organisation'],
    ['The health ministry released the following figures on Friday:', '', 'health ministry', 'unnamed'],
    [
      'According to the Valley Relief Agency, these were the losses by district:',
      '',
      'Valley Relief Agency',
      'organisation',
    ],
    ['', '', 'The Courier', 'outlet'],
  ])('%s ... %s', (above, below, name, kind) => {
    expect(around(above, below).slice(0, 2)).toEqual([name, kind])
  })

  test('a source line belongs to the table above it', () => {
    const claims = tabledIn(`${table}\nSource: Valley Relief Agency\n\n${table}`)
    expect(claims.map(({ source }) => source.name)).toEqual([
      'Valley Relief Agency',
      'Valley Relief Agency',
      'The Courier',
      'The Courier',
    ])
  })
})

describe('of when a table is', () => {
  test.each([
    ['Situation as of 8 January 2025', '', '2025-01-08'],
    ['Flood bulletin of 9 January 2025\nSituation as of 6 pm, 8 January 2025', '', '2025-01-08'],
    ['', 'As of 8 January', '2025-01-08'],
    ['', 'Last updated: 8 January 2025', '2025-01-08'],
    ['Losses by district', '', null],
  ])('%s ... %s', (above, below, expected) => {
    expect(around(above, below)[2]).toBe(expected)
  })
})

test('a caption says what is counted where the heading does not', () => {
  const counts = (text: string): unknown =>
    tabledIn(text).map(({ measure, low, place, subset }) => [measure, low, place?.name ?? null, subset])
  const expected = [
    ['killed', 12, 'Minbu', true],
    ['killed', 4, 'Pakokku', true],
    ['killed', 16, null, false],
  ]
  expect(counts('Deaths by township\nTownship | Number\nMinbu | 12\nPakokku | 4\nTotal | 16')).toEqual(expected)
  expect(counts('Confirmed deaths by township:\nMinbu: 12\nPakokku – 4\nTotal: 16')).toEqual(expected)
  expect(counts('Number of people killed, by township: Minbu 12, Pakokku 4, total 16.')).toEqual(expected)
  expect(counts('Rainfall by township\nTownship | Number\nMinbu | 12\nPakokku | 4')).toEqual([])
})

test('numbers in thousands are not what they look like', () => {
  expect(tabledIn(`Losses, in thousands\n${table}`)).toEqual([])
})
