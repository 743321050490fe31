import { describe, expect, test } from 'vitest'
import type { Chart } from '../../../src/answers/charts/chart.ts'
import { estimatesLayout } from '../../../src/messages/pictures/estimates.ts'
import { letters, pageWidth } from '../../../src/messages/pictures/look.ts'
import { joined } from '../../../src/messages/pictures/panel.ts'
import { boxesOverlap, boxOf, type PlacedText } from '../../../src/messages/pictures/scene.ts'
import { timelineLayout } from '../../../src/messages/pictures/timeline.ts'
import { estimatesOf, hostile, timelineOf } from './charts.ts'

interface Placed {
  readonly texts: readonly PlacedText[]
  readonly height: number
}

const pictures: readonly [string, Placed][] = [
  ...[2, 8, 40].flatMap((count): [string, Placed][] => [
    [`${count} estimates`, estimatesLayout(estimatesOf(count))],
    [`${count} estimates with hostile names`, estimatesLayout(hostile(estimatesOf(count)))],
  ]),
  ...[3, 8, 40].flatMap((count): [string, Placed][] => [
    [`${count} figures over time`, timelineLayout(timelineOf(count))],
    [`${count} figures over time with hostile names`, timelineLayout(hostile(timelineOf(count)))],
  ]),
  ['many figures of one claimant', timelineLayout(timelineOf(30, 1))],
]

describe.each(pictures)('a picture of %s', (_, { texts, height }) => {
  test('has no text over another', () => {
    const boxes = texts.map(text => ({ text: text.text, ...boxOf(text) }))
    const pairs = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(b => boxesOverlap(a, b))
        .map(b => [a.text, b.text]),
    )
    expect(pairs).toEqual([])
  })

  test('has every text within the page, in letters that a phone shows', () => {
    for (const text of texts) {
      const { left, right, top, bottom } = boxOf(text)
      expect([left >= 0, right <= pageWidth, top >= 0, bottom <= height], text.text).toEqual([true, true, true, true])
      // 390 points is the width of a phone.
      expect((text.letter.size * 390) / pageWidth).toBeGreaterThanOrEqual(13)
    }
  })
})

const wordsOf = ({ texts }: Placed, between = '\n'): string => texts.map(({ text }) => text).join(between)

describe('a picture of estimates', () => {
  test.each([2, 8, 40])('of %s names every figure and claimant', count => {
    const chart = estimatesOf(count)
    const { texts, lanes, left } = estimatesLayout(chart)
    expect(left).toBe(0)
    expect(lanes.map(({ mark }) => mark.id)).toEqual(chart.marks.map(({ id }) => id))
    const figures = texts.filter(({ letter }) => letter === letters.figure).map(({ text }) => text)
    for (const { figure, claimant } of chart.marks) {
      expect(figures).toContain(figure)
      expect(texts.some(({ text }) => text.slice(0, 12).trimEnd() === claimant.slice(0, 12).trimEnd())).toBe(true)
    }
  })

  test('says of each mark whom it conflicts with, in words', () => {
    const chart = estimatesOf(2)
    const [one, other] = chart.marks
    const marks = [
      { ...one!, conflicts: [other!.id] },
      { ...other!, conflicts: [one!.id] },
    ]
    const words = wordsOf(estimatesLayout({ ...chart, marks }), ' ')
    expect(words).toContain('≠ Ministry of Health of Elm')
    expect(words).toContain('≠: cannot be true together.')
    expect(wordsOf(estimatesLayout(chart))).not.toContain('≠')
  })

  test('draws an open bound as an arrow, a range as a bar, a plain figure as neither', () => {
    const lanes = estimatesLayout(estimatesOf(8)).lanes
    const lane = (figure: string) => lanes.find(({ mark }) => mark.figure === figure)!
    const more = lane('more than 3,000')
    expect(more.tail!.to).toBeGreaterThan(more.point)
    const fewer = lane('fewer than 500')
    expect(fewer.tail!.to).toBeLessThan(fewer.point)
    expect(lane('310')).toMatchObject({ bar: null, tail: null })
    expect(estimatesLayout(estimatesOf(40)).lanes.some(({ bar }) => bar !== null)).toBe(true)
  })

  test('says what kind each mark is of that is no total', () => {
    const words = wordsOf(estimatesLayout(estimatesOf(8)))
    expect(words).toContain('Single engagements, not totals')
    expect(words).toContain('Parts of a larger figure')
  })

  test('of more than can be read says how many are left out', () => {
    const chart: Chart = estimatesOf(40)
    const marks = [...chart.marks, ...chart.marks].map((mark, at) => ({ ...mark, id: `${at}` }))
    expect(wordsOf(estimatesLayout({ ...chart, marks }))).toContain(`Not drawn: ${marks.length - 60} more`)
  })

  test('says that its axis is logarithmic', () => {
    expect(wordsOf(estimatesLayout(estimatesOf(8)))).not.toContain('Log scale')
    expect(wordsOf(estimatesLayout(estimatesOf(40)))).toContain('Log scale: each line is 10 times the last.')
  })
})

describe('a picture over time', () => {
  test('of few claimants is one panel, each named beside its last figure', () => {
    const layout = timelineLayout(timelineOf(8))
    expect(layout.strips).toHaveLength(1)
    for (const name of ['NIS', 'Lendia', 'Ada Novak']) expect(wordsOf(layout).split('\n')).toContain(name)
  })

  test('of many figures has a strip a claimant on one axis of days', () => {
    const chart = timelineOf(40)
    const layout = timelineLayout(chart)
    expect(layout.strips).toHaveLength(5)
    const drawn = layout.strips.flatMap(({ points }) => points.map(({ mark }) => mark.id))
    const dated = chart.marks.filter(({ day }) => day.to !== null)
    expect(new Set(drawn)).toEqual(new Set(dated.map(({ id }) => id)))
  })

  test('marks a day of publication as such', () => {
    const published = timelineOf(40).marks.filter(({ day }) => day.known === 'published')
    expect(published.length).toBeGreaterThan(0)
    expect(wordsOf(timelineLayout(timelineOf(40)))).toMatch(/by \d+ \w{3}/)
  })

  test('lists what has no date aside', () => {
    expect(wordsOf(timelineLayout(timelineOf(8)))).toMatch(/Without a date: \w/)
  })
})

test('a line joins the totals of a series; engagements and sums do not hold until the next', () => {
  const [first, second] = timelineLayout(timelineOf(8)).strips.flatMap(({ points }) => joined(points))[0]!
  const as = (role: 'superseded' | 'standing' | 'incident' | 'derived') =>
    [first!, second!].map(point => ({ ...point, mark: { ...point.mark, role } }))
  expect(joined(as('superseded'))).toHaveLength(1)
  expect(joined(as('standing'))).toHaveLength(1)
  expect(joined(as('incident'))).toEqual([])
  expect(joined(as('derived'))).toEqual([])
})
