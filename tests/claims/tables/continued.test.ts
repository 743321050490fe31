import { describe, expect, test } from 'vitest'
import { tabledIn } from './tabled.ts'

const told = (text: string): readonly string[] =>
  tabledIn(text).map(({ measure, low, asOf, place }) => `${measure} ${low} ${asOf?.from ?? place?.name ?? '-'}`)

const first = 'The group counted 618 killed, 240 wounded and 77 abducted in December.'

describe('bare numbers in the order of a line before', () => {
  test.each(['November: 702, 311 and 54.', 'In November: 702, 311, 54.'])('%s', line => {
    expect(told(`${first} ${line}`).slice(3)).toEqual([
      'killed 702 2024-11-01',
      'wounded 311 2024-11-01',
      'captured 54 2024-11-01',
    ])
  })

  test('one line after the other, with those who counted the first', () => {
    const text = 'The ministry said 45 people died and 12 were injured in 2024; 2023: 30, 8; 2022: 14, 1.'
    expect(told(text).slice(2)).toEqual([
      'killed 30 2023-01-01',
      'wounded 8 2023-01-01',
      'killed 14 2022-01-01',
      'wounded 1 2022-01-01',
    ])
    expect(new Set(tabledIn(text).map(({ source }) => source.id)).size).toBe(1)
  })

  test('of places', () => {
    expect(tabledIn(`${first} Homs: 12, 3 and 4.`).at(-1)!.place?.id).toBe('homs')
  })

  test.each([
    'November: 702 and 311.',
    'November: 702, 311, 54 and 9.',
    'Police: 702, 311 and 54.',
    'November: 702 events, 311 marches and 54 rallies.',
    'Kick-off: 3, 4 and 5.',
    'November: 70%, 31% and 5%.',
  ])('but not %s', line => {
    expect(told(`${first} ${line}`).slice(3)).toEqual([])
  })
})
