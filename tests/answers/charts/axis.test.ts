import { describe, expect, test } from 'vitest'
import { axisOf, positionOn } from '../../../src/answers/charts/axis.ts'
import type { Mark } from '../../../src/answers/charts/chart.ts'
import { marksOf } from '../../../src/answers/charts/marks.ts'
import { positionsOf } from '../../../src/answers/positions/build.ts'
import { stored } from '../stored.ts'

/** Marks of as many claimants as there are figures. */
function marks(figures: readonly string[], role: Mark['role'] = 'standing'): Mark[] {
  const claims = figures.map((words, index) => stored(words, { who: `W${index}`, in: `d${index}` }))
  return marksOf(positionsOf(claims, 'killed'), []).map(mark => ({ ...mark, role }))
}

describe('the axis of', () => {
  test.each<[readonly string[], string, number, string | null]>([
    [['300', '4000'], 'linear', 0, null],
    [['0', '12'], 'linear', 0, null],
    [['90', '8900'], 'linear', 0, null],
    [['12', '12'], 'linear', 0, null],
    [['0', '0'], 'linear', 0, null],
    // Two orders apart: the smaller would lie on zero.
    [['40', '4000'], 'log', 10, 'Log scale: each line is 10 times the last.'],
    [['3', '5', '70', '90000'], 'log', 1, 'Log scale: each line is 10 times the last.'],
    // Most would crowd in the last twentieth.
    [['100', '120', '150', '9000'], 'log', 100, 'Log scale: each line is 10 times the last.'],
    [['0', '30', '4000'], 'log-with-zero', 0, 'Log scale: each line is 10 times the last.'],
    // All within a tenth: from zero they would be one.
    [['11000', '11500', '11900'], 'linear', 10500, 'The axis does not begin at zero.'],
    [['11000', 'about 11500', '11900'], 'linear', 9000, 'The axis does not begin at zero.'],
  ])('%j is %s from %s', (figures, kind, from, note) => {
    expect(axisOf(marks(figures))).toMatchObject({ kind, from, note })
  })

  test('totals is theirs, however small an engagement beside them is', () => {
    const [small] = marks(['30'], 'incident')
    expect(axisOf([...marks(['900', '4000']), small!])).toMatchObject({ kind: 'linear', from: 0 })
  })

  test.each([[['300', '4000']], [['40', '4000']], [['0', '30', '4000']], [['11000', '11500']], [['7', '7']]])(
    '%j has every figure and every line between its ends',
    figures => {
      const all = marks(figures)
      const axis = axisOf(all)
      for (const value of [...axis.ticks, ...all.map(({ point }) => point)]) {
        expect(positionOn(axis, value)).toBeGreaterThanOrEqual(0)
        expect(positionOn(axis, value)).toBeLessThanOrEqual(1)
      }
      expect(axis.ticks.length).toBeGreaterThanOrEqual(2)
      expect(axis.ticks.length).toBeLessThanOrEqual(6)
    },
  )

  test('ratios puts equal ratios at equal distances', () => {
    const axis = axisOf(marks(['40', '4000']))
    const at = (value: number) => positionOn(axis, value)
    expect(at(1000) - at(100)).toBeCloseTo(at(100) - at(10))
  })
})
