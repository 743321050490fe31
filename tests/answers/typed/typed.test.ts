import { describe, expect, test } from 'vitest'
import { typedClaimant } from '../../../src/answers/typed/claimant.ts'
import { typedCounted } from '../../../src/answers/typed/counted.ts'
import { typedFigure } from '../../../src/answers/typed/figure.ts'
import type { Known } from '../../../src/index/store.ts'

const known = (key: string, name: string, kind: string, country: string | null = null): Known => ({
  key,
  name,
  kind,
  country,
  claims: 1,
  documents: 1,
  latest: null,
})

const all = [
  known('vell-monitor', 'Vell Monitor', 'organisation'),
  known('sources-in-port-vell', 'sources in Port Vell', 'unnamed'),
  known('outlet:Morning Courier', 'Morning Courier', 'outlet'),
]

describe('who is meant by a name', () => {
  const meant: readonly (readonly [string, string, string, string | null])[] = [
    ['vell monitor', 'vell-monitor', 'organisation', null],
    ['Monitor', 'vell-monitor', 'organisation', null],
    ['sources in port vell', 'sources-in-port-vell', 'unnamed', null],
    ['NIS', 'nis', 'organisation', 'south-korea'],
    ['Zelensky', 'zelenskyy', 'person', 'ukraine'],
    ['Morning Courier', 'morning-courier', 'organisation', null],
    ['Evening Post', 'outlet', 'outlet', null],
    ['the outlet itself', 'outlet', 'outlet', null],
    ['U.S. officials', 'us-officials', 'unnamed', 'united-states'],
    ['Port Vell Mothers', 'port-vell-mothers', 'organisation', null],
    ['two harbour pilots', 'two-harbour-pilots', 'unnamed', null],
  ]
  test.each(meant)('%s', (typed, id, kind, country) => {
    expect(typedClaimant(typed, all, 'Evening Post')).toMatchObject({ id, kind, country, text: null })
  })

  test.each(['', ' — ', '...'])('“%s” is nobody', typed => {
    expect(typedClaimant(typed, all, null)).toBeNull()
  })
})

describe('who or what is counted', () => {
  const counted: readonly (readonly [string, string])[] = [
    ['North Korean soldiers', 'north-korea:military'],
    ['soldiers', ':military'],
    ['children', ':child'],
    ['houses', ':building'],
    ['Palestinians', 'palestine:people'],
    ['people', ':people'],
    ['prisoners of war', ':prisoner'],
  ]
  test.each(counted)('%s', (typed, id) => {
    expect(typedCounted(typed)).toEqual({ text: typed, id })
  })
})

describe('a figure', () => {
  const figures: readonly (readonly [string, object])[] = [
    ['300', { low: 300, high: 300, bound: 'exact', unit: null }],
    ['at least 1,200', { low: 1200, high: null, bound: 'at-least' }],
    ['about 40', { low: 40, high: 40, bound: 'approximate' }],
    ['10,000 to 12,000', { low: 10000, high: 12000, bound: 'range' }],
    ['fewer than 20', { low: null, high: 20, bound: 'less-than' }],
    ['984 square kilometers', { low: 984, unit: 'km2' }],
    ['twelve', { low: 12, high: 12 }],
    ['2025', { low: 2025, high: 2025 }],
    ['0', { low: 0, high: 0 }],
    ['~300', { low: 300, bound: 'approximate' }],
    ['dozens', { bound: 'vague' }],
  ]
  test.each(figures)('%s', (typed, figure) => {
    expect(typedFigure(typed)).toMatchObject(figure)
  })

  test.each([
    '',
    'many-ish',
    '12 and 40 and 7',
    'none',
    '-5',
    'minus 40',
    '$300',
    '45 minutes',
    '100 a day',
    '9 January',
  ])('“%s” is none', typed => {
    expect(typedFigure(typed)).toBeNull()
  })
})
