import { describe, expect, test } from 'vitest'
import { longestDescription } from '../../../src/answers/charts/describe.ts'
import { estimatesChart } from '../../../src/answers/charts/estimates.ts'
import { timelineChart } from '../../../src/answers/charts/timeline.ts'
import { stored } from '../stored.ts'
import { claimsOfMany, tableOf } from './made-up.ts'

const subject = { name: 'People in the Lipa floods' }
const day = (on: string) => ({ asOf: { from: on, to: on } })

const told = [
  stored('about 1200', { who: 'Lendia', in: 'a', published: '2025-01-12' }),
  stored('4000', { who: 'Ada Novak', in: 'b', ...day('2025-01-09') }),
  stored('more than 3000', { who: 'Ada Novak', in: 'c', ...day('2024-12-27') }),
  stored('at least 30', { who: 'police', in: 'd', scope: 'incident', ...day('2024-12-15') }),
  stored('900-1400', { who: 'Marovia', in: 'e' }),
]

describe('a chart of estimates', () => {
  const chart = estimatesChart(subject, tableOf(told))!

  test('has a mark a position, largest first, without what was replaced', () => {
    expect(chart.marks.map(({ claimant, figure, brief }) => `${claimant}: ${figure} (${brief})`)).toEqual([
      'Ada Novak: 4,000 (4,000)',
      'Marovia: 900 to 1,400 (900–1,400)',
      'Lendia: about 1,200 (~1,200)',
      'police: at least 30 (30+)',
    ])
  })

  test('has what was replaced last, where the history is asked for', () => {
    const whole = estimatesChart(subject, tableOf(told), true)!
    expect(whole.marks.at(-1)).toMatchObject({ figure: 'more than 3,000', role: 'superseded' })
    expect(whole.marks).toHaveLength(chart.marks.length + 1)
  })

  test.each([
    ['Ada Novak', { point: 4000, low: 4000, high: 4000, role: 'standing' }],
    ['Marovia', { point: 1400, low: 900, high: 1400, bound: 'range' }],
    ['Lendia', { point: 1200, low: 1080, high: 1320, day: { known: 'published', to: '2025-01-12' } }],
    ['police', { point: 30, low: 30, high: null, role: 'incident', day: { known: 'stated' } }],
  ])('%s stands where its bounds are', (claimant, expected) => {
    expect(chart.marks.find(each => each.claimant === claimant)).toMatchObject(expected)
  })

  test('knows which marks cannot be true together, on both sides', () => {
    const names = new Map(chart.marks.map(({ id, claimant }) => [id, claimant]))
    const pairs = chart.marks.map(mark => [mark.claimant, mark.conflicts.map(id => names.get(id)).sort()])
    expect(Object.fromEntries(pairs)).toEqual({
      'Ada Novak': ['Lendia', 'Marovia'],
      Marovia: ['Ada Novak'],
      Lendia: ['Ada Novak'],
      police: [],
    })
  })

  test('says in its caption what it is made of', () => {
    expect(chart.lead).toBe(
      'Current figures run from 900–1,400 (Marovia) to 4,000 (Ada Novak), across 3 claimants, 3 origins.',
    )
    expect(chart.caption).toEqual([
      'As of 15 December 2024 to 12 January 2025; 1 figure without a date; “by” is the day of publication.',
      'Sources: b, e, a and d.',
    ])
  })

  test('is described in words for those who cannot see it', () => {
    expect(chart.description).toContain('4 figures side by side on one axis')
    expect(chart.description).toContain(
      'Lendia: about 1,200, by 12 January 2025; police: at least 30, 15 December 2024.',
    )
  })

  test.each([0, 1])('of %s figures is none', count => {
    const table = { ...tableOf(told), positions: tableOf(told).positions.slice(0, count) }
    expect(estimatesChart(subject, table)).toBeNull()
    expect(timelineChart(subject, table)).toBeNull()
  })

  test('of vague words keeps them', () => {
    const vague = estimatesChart(subject, tableOf([stored('dozens', { who: 'A' }), stored('40', { who: 'B' })]))
    expect(vague?.marks.map(({ figure, brief }) => [figure, brief])).toEqual([
      ['40', '40'],
      ['dozens (24 or more)', '24+'],
    ])
  })

  test('of many is described within what platforms take', () => {
    const many = estimatesChart(subject, tableOf(claimsOfMany(60)))!
    expect(many.description.length).toBeLessThanOrEqual(longestDescription)
    expect(many.description).toMatch(/; and \d+ more\.$/)
    expect(many.lead.length).toBeLessThan(200)
  })

  test('names so many sources, and counts the others', () => {
    const claims = Array.from({ length: 14 }, (_, at) => stored(`${10 + at}`, { who: `W${at}`, in: `paper ${at}` }))
    expect(estimatesChart(subject, tableOf(claims))?.caption.at(-1)).toMatch(
      /^Sources: (?:paper \d+(?:, | and )){8}6 others\.$/,
    )
  })
})

describe('a chart over time', () => {
  const chart = timelineChart(subject, tableOf(told))!

  test('has every total by day, replaced ones included, what has no day last', () => {
    expect(chart.marks.map(({ claimant, figure, role }) => `${claimant}: ${figure} (${role})`)).toEqual([
      'Ada Novak: more than 3,000 (superseded)',
      'Ada Novak: 4,000 (standing)',
      'Lendia: about 1,200 (standing)',
      'Marovia: 900 to 1,400 (standing)',
    ])
    expect(new Set(chart.marks.map(({ series }) => series)).size).toBe(3)
  })

  test('says who moved, and what was left out', () => {
    expect(chart.lead).toBe('Ada Novak went from more than 3,000 to 4,000.')
    expect(chart.caption[1]).toBe('Left out, since they are no totals: 1 single engagement.')
  })

  test('of engagements alone has those', () => {
    const single = (words: string, on: string) =>
      stored(words, { who: 'police', in: on, scope: 'incident', ...day(on) })
    const table = tableOf([single('4', '2025-01-02'), single('9', '2025-01-05')])
    expect(timelineChart(subject, table)?.marks.map(({ figure }) => figure)).toEqual(['4', '9'])
    expect(timelineChart(subject, table)?.lead).toBe('2 figures by day, none of them a total.')
  })

  const drawn = (claims: Parameters<typeof tableOf>[0]): string[] =>
    timelineChart(subject, tableOf(claims))!.marks.map(({ figure, day: { to } }) => `${figure} ${to}`)
  const leadOf = (claims: Parameters<typeof tableOf>[0]): string | undefined =>
    timelineChart(subject, tableOf(claims))?.lead

  test('a replaced figure that is said again later stands on the day it was first said', () => {
    const claims = [
      stored('112', { who: 'agency', in: 'a', ...day('2025-03-04') }),
      stored('97', { who: 'agency', in: 'b', ...day('2025-03-07') }),
      stored('97', { who: 'agency', in: 'c', ...day('2025-03-09') }),
      stored('103', { who: 'agency', in: 'c', ...day('2025-03-11') }),
      stored('97', { who: 'agency', in: 'd', published: '2025-03-12' }),
    ]
    expect(drawn(claims)).toEqual(['112 2025-03-04', '97 2025-03-07', '103 2025-03-11'])
    expect(leadOf(claims)).toBe('agency went from 112 to 103.')
  })

  test('a figure that came back has a mark at each of its times', () => {
    const claims = [
      stored('300', { who: 'A', in: 'a', ...day('2025-01-01') }),
      stored('400', { who: 'A', in: 'b', ...day('2025-01-05') }),
      stored('300', { who: 'A', in: 'c', ...day('2025-01-09') }),
    ]
    expect(drawn(claims)).toEqual(['300 2025-01-01', '400 2025-01-05', '300 2025-01-09'])
    expect(leadOf(claims)).toBe('A came back to 300.')
  })

  test('an old figure of a later document is drawn no later than the one that took its place', () => {
    const quote = { start: 0, end: 62, text: 'On Thursday the office put the toll at 41, up from 38 earlier.' }
    const claims = [
      stored('38', { published: '2025-01-12', in: 'one', quote, figure: { text: '38', start: 51, end: 53 } }),
      stored('41', { ...day('2025-01-09'), in: 'one', quote, figure: { text: '41', start: 39, end: 41 } }),
    ]
    expect(drawn(claims)).toEqual(['38 2025-01-09', '41 2025-01-09'])
  })

  test('figures of two places are two series, though one claimant gives them', () => {
    const at = (words: string, id: string, on: string) =>
      stored(words, { who: 'A', in: on, place: { id, name: id, country: 'land' }, ...day(on) })
    const claims = [at('100', 'north', '2025-01-01'), at('20', 'south', '2025-01-02'), at('120', 'north', '2025-01-03')]
    const [first, other, last] = timelineChart(subject, tableOf(claims))!.marks.map(({ series }) => series)
    expect(first).toBe(last)
    expect(other).not.toBe(first)
    expect(leadOf(claims)).toBe('A went from 100 to 120.')
  })

  test('a range behind "from" has no "to" of its own', () => {
    const claims = [
      stored('60-80', { who: 'A', in: 'a', ...day('2025-01-01') }),
      stored('about 110', { who: 'A', in: 'b', ...day('2025-01-05') }),
    ]
    expect(leadOf(claims)).toBe('A went from 60–80 to about 110.')
  })

  test('of figures without days is none', () => {
    expect(timelineChart(subject, tableOf([stored('4', { who: 'A' }), stored('9', { who: 'B' })]))).toBeNull()
  })
})
