import type { Chart } from '../../answers/charts/chart.ts'
import {
  family,
  inkOf,
  type Layer,
  lines,
  pictureOf,
  rectangles,
  type Sign,
  signLayer,
  tailLayers,
  textLayer,
} from './layers.ts'
import { type Colours, letters } from './look.ts'
import { joined, type Point } from './panel.ts'
import { boxOf } from './scene.ts'
import { type TimelineLayout, timelineLayout } from './timeline.ts'

/** Lines of series are told apart by their dashes as well as by their colours. */
const dashes: readonly (readonly number[])[] = [[], [10, 6], [3, 5], [16, 5, 3, 5], [6, 3], [1, 4]]

/** A picture over time for Vega-Lite: its axis of days is Vega's, everything else stands where the layout puts it. */
export function timelineSpec(chart: Chart, colours: Colours): Layer {
  const layout = timelineLayout(chart)
  const { grid, strips, quiet } = layout
  const local = (y: number) => y - grid.top
  const points = strips.flatMap(strip => strip.points)
  const tone = ({ ink }: Point) => inkOf(ink, colours)
  const stretch = (x: number, x2: number, y: number, y2: number, colour: string) => ({
    x,
    x2,
    y: local(y),
    y2: local(y2),
    colour,
  })
  // Who says the same of the same day must not hide who said it before.
  const under = (point: Point) =>
    points.slice(points.indexOf(point) + 1).filter(({ x, y }) => Math.hypot(x - point.x, y - point.y) < 8).length
  const bars = (pale: boolean) =>
    points.flatMap(point =>
      point.bar && (point.mark.bound === 'approximate') === pale
        ? [
            stretch(
              point.x - 6 - 5 * under(point),
              point.x + 6 + 5 * under(point),
              point.bar.to,
              point.bar.from,
              tone(point),
            ),
          ]
        : [],
    )
  return pictureOf(layout, colours, [
    dayLayer(layout, colours),
    rectangles(
      quiet.map(({ left, right, top, bottom }) => stretch(left, right, top, bottom, colours.ground)),
      1,
    ),
    lines(
      strips.flatMap(({ levels, box }) => levels.map(y => stretch(box.left, box.right, y, y, colours.grid))),
      2,
    ),
    lines(
      strips.flatMap(({ leaders }) => leaders.map(({ x, y, x2, y2 }) => stretch(x, x2, y, y2, colours.muted))),
      1.5,
    ),
    ...stepLayers(strips, colours, local),
    rectangles(bars(true), 0.35, 6),
    rectangles(bars(false), 1, 6),
    lines(
      points
        .filter(({ mark }) => mark.day.known === 'published')
        .map(point => stretch(point.x - 32, point.x, point.y, point.y, tone(point))),
      3,
      1,
      [5, 4],
    ),
    ...tailLayers(
      points.flatMap(point =>
        point.tail
          ? [
              {
                from: local(point.tail.from),
                to: local(point.tail.to),
                at: point.x,
                upright: true,
                colour: tone(point),
              },
            ]
          : [],
      ),
    ),
    signLayer(
      points.flatMap(point => signsOf(point, tone(point), local, under(point))),
      colours,
    ),
    rectangles(
      strips.flatMap(({ texts }) =>
        texts
          .map(boxOf)
          .map(({ left, right, top, bottom }) => stretch(left - 3, right + 3, top, bottom, colours.ground)),
      ),
      0.75,
    ),
    textLayer(layout.texts, colours, -grid.top),
  ])
}

function signsOf({ mark, x, y, bar }: Point, colour: string, local: (y: number) => number, under: number): Sign[] {
  const at = (height: number, small: boolean) => ({ x, y: local(height), colour, role: mark.role, small, under })
  if (bar !== null && mark.bound !== 'approximate' && mark.role !== 'derived')
    return [at(bar.from, true), at(bar.to, true)]
  return [at(y, false)]
}

/** A claimant's figure holds until its next one. */
function stepLayers(strips: TimelineLayout['strips'], colours: Colours, local: (y: number) => number): Layer[] {
  const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null })
  return strips.flatMap(({ points }) =>
    joined(points).map(list => {
      const ink = list[0]!.ink
      return {
        data: { values: list.map(({ x, y }) => ({ x, y: local(y) })) },
        mark: {
          type: 'line',
          interpolate: 'step-after',
          strokeWidth: 3.5,
          strokeDash: dashes[typeof ink === 'number' ? ink % dashes.length : 0],
          color: inkOf(ink, colours),
        },
        encoding: { x: pixels('x'), y: pixels('y') },
      }
    }),
  )
}

function dayLayer({ days, range, strips }: TimelineLayout, { muted, grid }: Colours): Layer {
  const values = strips.flatMap(({ points }) => points.map(({ mark }) => ({ day: mark.day.to })))
  const words = Object.fromEntries(days.ticks.map(({ day, label }) => [Date.parse(day), label]))
  return {
    data: { values },
    mark: { type: 'point', opacity: 0 },
    encoding: {
      x: {
        field: 'day',
        type: 'temporal',
        title: null,
        scale: {
          type: 'utc',
          domain: [Date.parse(days.from), Date.parse(days.to)],
          range: [range.left, range.right],
          nice: false,
        },
        axis: {
          orient: 'bottom',
          values: days.ticks.map(({ day }) => Date.parse(day)),
          labelExpr: `${JSON.stringify(words)}[time(datum.value)]`,
          labelFont: family,
          labelFontSize: letters.small.size,
          labelColor: muted,
          labelFlush: false,
          labelOverlap: false,
          labelPadding: 16,
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
