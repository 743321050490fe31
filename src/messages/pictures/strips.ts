import type { Axis } from '../../answers/charts/axis.ts'
import type { Chart, Mark } from '../../answers/charts/chart.ts'
import { daysOf, xOf } from './day-axis.ts'
import { drawable, nameLines } from './fit.ts'
import { gutterOf, tickTexts } from './levels.ts'
import { innerWidth, leading, letters, margin, pageWidth } from './look.ts'
import { heightOn, panelOf } from './panel.ts'
import type { Box, PlacedText } from './scene.ts'
import { type Strip, type TimeBody, whisker } from './time-body.ts'

/** Strips share the height of a panel, as far as that leaves something to see. */
const [panelHeight, stripHeight] = [460, 150]
const laneHeight = 44
/** Claimants that are drawn: those whose figures moved, and those who gave one. */
const most = { moving: 20, single: 30 } as const
/** Labels farther from their dots are not worth a line that leads to them. */
const farthest = 60

/**
 * One strip a claimant below each other on one axis of days: those whose figures moved with an axis of their own, then
 * those who gave one figure on a lane, where its words tell how many.
 */
export function manyStrips(chart: Chart, series: readonly (readonly Mark[])[], axis: Axis, top: number): TimeBody {
  const gutter = gutterOf(chart, axis)
  const range = { left: margin + gutter + whisker, right: pageWidth - margin - 90 }
  const moving = series.filter(({ length }) => length > 1).slice(0, most.moving)
  const single = series.filter(({ length }) => length === 1).slice(0, most.single)
  const days = daysOf([...moving, ...single], range)
  const at = xOf(days, range)
  const ends = { ...axis, ticks: [axis.ticks[0]!, axis.ticks.at(-1)!] }
  const texts: PlacedText[] = []
  const strips: Strip[] = []
  const quiet: Box[] = []
  let next = top + 8
  const write = (words: readonly string[], look: Pick<PlacedText, 'letter' | 'ink'>) => {
    const start = next
    for (const text of words) {
      next += leading(look.letter)
      texts.push({ text, x: margin, y: next, align: 'left', ...look })
    }
    next += 14
    quiet.push({ left: 0, right: pageWidth, top: start, bottom: next })
  }
  const draw = (marks: readonly Mark[], height: number, scale: Axis | null) => {
    const claimant = drawable(marks[0]!.claimant, `claim ${marks[0]!.id}`)
    write(nameLines(claimant, letters.name, innerWidth, scale === null ? 1 : 2), {
      letter: letters.name,
      ink: 'strong',
    })
    const above = scale === null ? 0 : 16
    const box = { left: margin + gutter, right: pageWidth - margin, top: next + above, bottom: next + above + height }
    const room = {
      left: scale === null ? margin : box.left + 4,
      right: pageWidth - 8,
      top: next,
      bottom: box.bottom + 14,
    }
    const own = marks.map(mark => ({ mark, ink: 0, named: false }))
    const panel = panelOf(own, { box, room, axis: scale, xOf: at, farthest })
    texts.push(...(scale === null ? [] : tickTexts(chart, ends, box)), ...panel.texts)
    const levels = scale === null ? [(box.top + box.bottom) / 2] : ends.ticks.map(tick => heightOn(scale, box, tick))
    strips.push({ ...panel, box, levels })
    next = box.bottom + (scale === null ? 0 : 22)
  }
  const tall = Math.max(stripHeight, panelHeight / Math.max(1, moving.length))
  for (const marks of moving) draw(marks, tall, axis)
  if (moving.length > 0 && single.length > 0) write(['One figure each'], { letter: letters.section, ink: 'muted' })
  for (const marks of single) draw(marks, laneHeight, null)
  const left = series.length - moving.length - single.length
  return { days, range, grid: { top: top + 8, bottom: next + 8 }, strips, texts, quiet, left }
}
