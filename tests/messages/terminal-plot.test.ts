import { describe, expect, test } from 'vitest'
import { axisOf } from '../../src/answers/charts/axis.ts'
import type { Mark } from '../../src/answers/charts/chart.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'
import { laneOf } from '../../src/messages/terminal-lane.ts'
import { plotLines } from '../../src/messages/terminal-plot.ts'
import { widthOf } from '../../src/messages/width.ts'
import { widthOfLine } from '../../src/messages/wrap.ts'
import { estimatesOf, hostile, timelineOf } from './pictures/charts.ts'

const charts = [estimatesOf(2), estimatesOf(8), estimatesOf(40), timelineOf(8), timelineOf(40)]

describe.each([20, 40, 71, 72, 100, 200])('in a window of %s columns', width => {
  test.each([...charts, ...charts.map(hostile)])('no line is wider: %#', chart => {
    for (const line of plotLines(chart, width)) expect(widthOfLine(line)).toBeLessThanOrEqual(width)
  })

  test.each(charts)('every figure is named: %#', chart => {
    const words = rendered(chart, width).replace(/\s+/g, ' ')
    for (const { figure, brief } of chart.marks)
      expect(width < 72 ? `${words}${brief}` : words).toContain(width < 72 ? brief : figure.slice(0, 15))
  })
})

function rendered(chart: (typeof charts)[number], width: number): string {
  const message = { title: '', parts: [{ kind: 'chart' as const, chart }], controls: [], private: false, data: null }
  return renderTerminal({ ...message, tone: 'answer' }, { width, color: false })
}

describe('a lane', () => {
  const base = estimatesOf(2).marks[0]!
  const mark = (changes: Partial<Mark>): Mark => ({ ...base, role: 'standing', bound: 'exact', ...changes })
  const whole = mark({ point: 100, low: 0, high: 100, bound: 'range' })
  const axis = axisOf([whole])

  test.each<[string, Partial<Mark>, string]>([
    ['a figure', { point: 40, low: 40, high: 40 }, '·   ·   ●   ·   ·   ·'],
    ['one with no upper end', { point: 40, low: 40, high: null, bound: 'more-than' }, '·   ·   ●╌╌╌▸   ·   ·'],
    ['one with no lower end', { point: 80, low: null, high: 80, bound: 'at-most' }, '·   ·   ·   ◂╌╌╌●   ·'],
    ['a range', { point: 80, low: 40, high: 80, bound: 'range' }, '·   ·   ●━━━━━━━●   ·'],
    ['about', { point: 60, low: 50, high: 70, bound: 'approximate' }, '·   ·   · ░░●░░ ·   ·'],
    ['what was replaced', { point: 20, low: 20, high: 20, role: 'superseded' }, '·   ○   ·   ·   ·   ·'],
    ['an engagement', { point: 0, low: 0, high: 0, role: 'incident' }, '▲   ·   ·   ·   ·   ·'],
    ['the end of the axis, open', { point: 100, low: 100, high: null, bound: 'at-least' }, '·   ·   ·   ·   ·   ▸'],
  ])('shows %s', (_, changes, expected) => {
    expect(laneOf(mark(changes), axis, 21)).toBe(expected)
    expect(widthOf(expected)).toBe(21)
  })
})

describe('names and signs', () => {
  const [one, other] = estimatesOf(2).marks
  const chart = (claimants: readonly [string, string], conflicts: readonly string[]) => ({
    ...estimatesOf(2),
    marks: [
      { ...one!, claimant: claimants[0], conflicts },
      { ...other!, claimant: claimants[1], conflicts },
    ],
  })

  test('the sign of conflicts is explained by the number that is there', () => {
    expect(rendered(chart(['A', 'B'], ['x']), 100)).toContain('≠1 cannot be true together with 1 other')
    const three = rendered(chart(['A', 'B'], ['x', 'y', 'z']), 100)
    expect(three).toContain('≠3 cannot be true together with 3 others')
    expect(three).not.toContain('≠2')
    expect(rendered(chart(['A', 'B'], []), 100)).not.toContain('≠')
  })

  test('a long name goes by its abbreviation, and like beginnings are told apart', () => {
    const shown = rendered(chart([`International Society of ${'Very '.repeat(8)}Old Bridges (ISOB)`, 'B'], ['x']), 100)
    expect(shown).toContain('ISOB ≠1')
    const ministries = rendered(chart(['Foreign Ministry of Norway', 'Foreign Ministry of Nigeria'], ['x']), 100)
    expect(ministries).toMatch(/Norway ≠1[\s\S]*Nigeria ≠1/)
  })
})
