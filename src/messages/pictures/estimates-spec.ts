import { turningPoint } from '../../answers/charts/axis.ts'
import type { Chart } from '../../answers/charts/chart.ts'
import { estimatesLayout, type Lane, type Layout } from './estimates.ts'
import {
  family,
  type Layer,
  lines,
  pictureOf,
  rectangles,
  type Sign,
  signLayer,
  tailLayers,
  textLayer,
} from './layers.ts'
import { textWidth } from './letters.ts'
import { type Colours, letters, margin } from './look.ts'
import type { Box } from './scene.ts'
import { tickWords } from './tick-words.ts'

/** A picture of estimates for Vega-Lite: one axis, a lane a mark, each thing where the layout puts it. */
export function estimatesSpec(chart: Chart, colours: Colours): Layer {
  const layout = estimatesLayout(chart)
  const { grid, lanes, quiet, labels, range } = layout
  const tone = ({ mark }: Lane) => (mark.conflicts.length > 0 ? colours.alert : colours.calm)
  const local = (y: number) => y - grid.top
  const ground = ({ left, right, top, bottom }: Box) => ({
    x: left,
    x2: right,
    y: local(top),
    y2: local(bottom),
    colour: colours.ground,
  })
  const bars = (pale: boolean) =>
    lanes.flatMap(lane =>
      lane.bar && (lane.mark.bound === 'approximate') === pale
        ? [{ x: lane.bar.from, x2: lane.bar.to, y: local(lane.y) - 5, y2: local(lane.y) + 5, colour: tone(lane) }]
        : [],
    )
  return pictureOf(layout, colours, [
    axisLayer(layout, chart, colours),
    rectangles(quiet.map(ground), 1),
    lines(
      lanes.map(({ y }) => ({ x: range.left, x2: range.right, y: local(y), y2: local(y), colour: colours.grid })),
      2,
    ),
    rectangles(labels.map(ground), 1),
    rectangles(bars(true), 0.35, 5),
    rectangles(bars(false), 1, 5),
    ...tailLayers(
      lanes.flatMap(lane =>
        lane.tail ? [{ ...lane.tail, at: local(lane.y), upright: false, colour: tone(lane) }] : [],
      ),
    ),
    signLayer(
      lanes.flatMap(lane => signsOfLane(lane, tone(lane), local(lane.y))),
      colours,
    ),
    textLayer(layout.texts, colours, -grid.top),
  ])
}

/** A range is its two ends: nobody gave the number between them. */
function signsOfLane({ mark, point, bar }: Lane, colour: string, y: number): Sign[] {
  const at = (x: number, small: boolean) => ({ x, y, colour, role: mark.role, small })
  if (bar !== null && mark.bound !== 'approximate' && mark.role !== 'derived')
    return [at(bar.from, true), at(bar.to, true)]
  return [at(point, false)]
}

/** The axis itself is Vega's: its scale, lines and numbers. */
function axisLayer({ axis, range, lanes }: Layout, { unit }: Chart, { muted, grid }: Colours): Layer {
  const kind = { linear: 'linear', log: 'log', 'log-with-zero': 'symlog' }[axis.kind]
  const words = Object.fromEntries(axis.ticks.map(tick => [tick, tickWords(tick, unit)]))
  const isWide = textWidth(tickWords(axis.ticks[0] ?? 0, unit), letters.small.size, 400) / 2 > range.left - margin / 2
  return {
    data: { values: lanes.map(({ mark: { point } }) => ({ point })) },
    mark: { type: 'point', opacity: 0 },
    encoding: {
      x: {
        field: 'point',
        type: 'quantitative',
        title: null,
        scale: {
          type: kind,
          domain: [axis.from, axis.to],
          range: [range.left, range.right],
          nice: false,
          ...(kind === 'log' ? {} : { zero: false }),
          ...(kind === 'symlog' ? { constant: turningPoint(axis) } : {}),
        },
        axis: {
          orient: 'top',
          values: axis.ticks,
          labelExpr: `${JSON.stringify(words)}[datum.value]`,
          labelFont: family,
          labelFontSize: letters.small.size,
          labelColor: muted,
          labelFlush: false,
          // A wide first number would leave the page.
          ...(isWide
            ? { labelAlign: { condition: { test: 'datum.index === 0', value: 'left' }, value: 'center' } }
            : {}),
          labelOverlap: false,
          labelPadding: 8,
          labelLimit: 0,
          domain: false,
          ticks: false,
          grid: true,
          gridColor: grid,
          gridWidth: 2,
        },
      },
    },
  }
}
