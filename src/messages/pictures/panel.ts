import { type Axis, positionOn } from '../../answers/charts/axis.ts'
import type { Mark } from '../../answers/charts/chart.ts'
import { grouped } from '../../index/grouped.ts'
import { dayInWords } from '../day.ts'
import { drawable, fitLines, type Letter, nameLines } from './fit.ts'
import { textWidth } from './letters.ts'
import { leading, letters } from './look.ts'
import { type Leader, leaderTo, placeLabels } from './place-labels.ts'
import type { Box, Ink, PlacedText } from './scene.ts'

/** A part of the page in which time runs to the right and figures grow upwards. */
export interface Frame {
  readonly box: Box
  /** Where labels may stand: they may leave the box a little. */
  readonly room: Box
  /** Null where figures are told by their words alone: all stand at one height. */
  readonly axis: Axis | null
  readonly xOf: (day: string) => number
  /** How far a label may stand from its point, in pixels. */
  readonly farthest?: number
  /** Left end of a column in which names may stand that find no place near their points. */
  readonly gutter?: number
}

/** A mark in a panel. */
export interface Point {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  readonly bar: { readonly from: number; readonly to: number } | null
  /** From the figure to the tip of its arrow, upwards or downwards. */
  readonly tail: { readonly from: number; readonly to: number } | null
  readonly ink: Ink
}

export interface Panel {
  readonly points: readonly Point[]
  readonly texts: readonly PlacedText[]
  /** Lines from a label to the point that it belongs to. */
  readonly leaders: readonly Leader[]
  /** Marks whose label found no place. */
  readonly unlabelled: readonly Mark[]
}

export interface PanelMark {
  readonly mark: Mark
  readonly ink: Ink
  /** Its label says who: the last of its series, where the panel holds several. */
  readonly named: boolean
}

const tailLength = 40
const dot = 12
const nameWidth = 192

/** Where the marks of a panel stand, and their labels, none over another. All marks have a day. */
export function panelOf(given: readonly PanelMark[], { box, room, axis, xOf, farthest, gutter }: Frame): Panel {
  const middle = (box.top + box.bottom) / 2
  const yOf = axis === null ? () => middle : (value: number) => heightOn(axis, box, value)
  const flat = axis === null
  const points = given.map(({ mark, ink }) =>
    flat
      ? { mark, ink, x: xOf(mark.day.to!), y: middle, bar: null, tail: null }
      : pointOf(mark, ink, xOf(mark.day.to!), yOf, room),
  )
  // Names first, since each series must have its own; then the highest and lowest, where something is to be seen.
  const order = given.map((_each, index) => index).sort((a, b) => weight(given, b) - weight(given, a))
  const labels = order.map(index => labelOf(given[index]!, points[index]!, flat))
  const places = placeLabels(
    labels.map(({ width, height, named, point: { x, y } }) => ({
      x,
      y,
      width,
      height,
      ...(named && gutter !== undefined ? { gutter } : {}),
    })),
    {
      bounds: room,
      obstacles: points.flatMap(obstaclesOf),
      soft: stepsOf(points),
      ...(farthest === undefined ? {} : { farthest }),
    },
  )
  const texts: PlacedText[] = []
  const leaders: Leader[] = []
  const unlabelled: Mark[] = []
  for (const [at, label] of labels.entries()) {
    const place = places[at]
    if (!place) {
      unlabelled.push(label.point.mark)
      continue
    }
    const x =
      place.align === 'left' ? place.left : place.align === 'right' ? place.right : (place.left + place.right) / 2
    let y = place.top
    for (const { text, letter, ink } of label.lines) {
      texts.push({ text, x, y: y + letter.size, align: place.align, letter, ink })
      y += leading(letter)
    }
    if (place.far) leaders.push(leaderTo(label.point, place))
  }
  return { points, texts, leaders, unlabelled }
}

/** Where a figure stands in a box; above the axis's end there is room for an arrow. */
export const heightOn = (axis: Axis, { top, bottom }: Box, value: number): number =>
  bottom - positionOn(axis, value) * (bottom - top - tailLength + 4)

function pointOf(mark: Mark, ink: Ink, x: number, yOf: (value: number) => number, room: Box): Point {
  const { low, high, point } = mark
  const y = yOf(point)
  const bar = low !== null && high !== null && low !== high ? { from: yOf(low), to: yOf(high) } : null
  const tail =
    high === null
      ? { from: y, to: Math.max(y - tailLength, room.top) }
      : low === null
        ? { from: y, to: Math.min(y + tailLength, room.bottom) }
        : null
  return { mark, x, y, bar, tail, ink }
}

function weight(given: readonly PanelMark[], index: number): number {
  const { mark, named } = given[index]!
  const values = given.map(each => each.mark.point)
  const extreme = mark.point === Math.max(...values) || mark.point === Math.min(...values)
  const edge = index === 0 || index === given.length - 1
  return (named ? 4 : 0) + (extreme ? 2 : 0) + (edge ? 1 : 0)
}

interface Label {
  readonly point: Point
  readonly named: boolean
  readonly lines: readonly { readonly text: string; readonly letter: Letter; readonly ink: Ink }[]
  readonly width: number
  readonly height: number
}

function labelOf({ mark, named, ink }: PanelMark, point: Point, flat: boolean): Label {
  const claimant = drawable(mark.claimant, `claim ${mark.id}`)
  const by = mark.day.known === 'published' ? `by ${dayInWords(mark.day.to).replace(/ \d{4}$/, '')}` : ''
  const letter = named ? letters.small : letters.figure
  const figure = [drawable(named || flat ? mark.figure : mark.brief), by].filter(words => words !== '')
  const whole = figure.join(' ')
  const isWide = named && textWidth(whole, letter.size, letter.weight) > nameWidth
  const words = isWide ? figure.flatMap(each => fitLines(each, letter, nameWidth, 2)) : [whole]
  const lines = [
    ...(named ? nameLines(claimant, letters.name, nameWidth, 3) : []).map(text => ({
      text,
      letter: letters.name,
      ink,
    })),
    ...words.map(text => ({ text, letter, ink: 'strong' as const })),
  ]
  return {
    point,
    named,
    lines,
    width: Math.max(...lines.map(({ text, letter }) => textWidth(text, letter.size, letter.weight))),
    height: lines.reduce((sum, { letter }) => sum + leading(letter), 0),
  }
}

/** What of a point no label may cover. */
function obstaclesOf({ x, y, bar, tail }: Point): Box[] {
  const upright = (from: number, to: number) => ({
    left: x - 8,
    right: x + 8,
    top: Math.min(from, to),
    bottom: Math.max(from, to),
  })
  return [
    { left: x - dot, right: x + dot, top: y - dot, bottom: y + dot },
    ...(bar ? [upright(bar.from, bar.to)] : []),
    ...(tail ? [upright(tail.from, tail.to)] : []),
  ]
}

/** Points that a line joins, series by series. The count of one engagement or a sum does not hold until the next. */
export function joined(points: readonly Point[]): readonly (readonly Point[])[] {
  const steps = points.filter(({ mark: { role } }) => role === 'standing' || role === 'superseded')
  return [...grouped(steps, ({ mark }) => mark.series).values()].filter(list => list.length > 1)
}

/** The lines between the points of each series: level until the next figure, then up or down to it. */
const stepsOf = (points: readonly Point[]): Box[] =>
  joined(points).flatMap(list =>
    list.slice(1).flatMap((point, index) => {
      const before = list[index]!
      const [top, bottom] = [Math.min(before.y, point.y), Math.max(before.y, point.y)]
      return [
        { left: before.x, right: point.x, top: before.y - 3, bottom: before.y + 3 },
        { left: point.x - 3, right: point.x + 3, top, bottom },
      ]
    }),
  )
