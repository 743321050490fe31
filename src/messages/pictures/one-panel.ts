import type { Axis } from '../../answers/charts/axis.ts'
import type { Chart, Mark } from '../../answers/charts/chart.ts'
import { daysOf, xOf } from './day-axis.ts'
import { gutterOf, tickTexts } from './levels.ts'
import { margin, pageWidth } from './look.ts'
import { heightOn, panelOf } from './panel.ts'
import { type TimeBody, whisker } from './time-body.ts'

const panelHeight = 520
/** Names stand right of the last points. */
const nameRoom = 200

/** All series in one panel, each named beside its last figure. */
export function onePanel(chart: Chart, series: readonly (readonly Mark[])[], axis: Axis, top: number): TimeBody {
  const gutter = gutterOf(chart, axis)
  const box = { left: margin + gutter, right: pageWidth - margin, top: top + 20, bottom: top + 20 + panelHeight }
  const range = { left: box.left + whisker, right: box.right - nameRoom }
  const days = daysOf(series, range)
  const inks = new Map(series.map(([mark], index) => [mark!.series, index]))
  const marks = series
    .flat()
    .sort((a, b) => (a.day.to! < b.day.to! ? -1 : 1))
    .map(mark => ({
      mark,
      ink: inks.get(mark.series) ?? 'muted',
      named: series.some(list => list.at(-1) === mark),
    })) as Parameters<typeof panelOf>[0]
  const room = { left: box.left, right: pageWidth - 12, top: box.top - 10, bottom: box.bottom - 2 }
  const panel = panelOf(marks, { box, room, axis, xOf: xOf(days, range), gutter: range.right + 24 })
  const levels = axis.ticks.map(tick => heightOn(axis, box, tick))
  return {
    days,
    range,
    grid: { top: box.top, bottom: box.bottom },
    strips: [{ ...panel, box, levels }],
    texts: [...tickTexts(chart, axis, box), ...panel.texts],
    quiet: [],
    left: 0,
  }
}
