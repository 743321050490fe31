import { type Axis, positionOn } from '../../answers/charts/axis.ts'
import type { Mark } from '../../answers/charts/chart.ts'
import { dayInWords } from '../day.ts'
import { drawable, fitLines, type Letter } from './fit.ts'
import { textWidth } from './letters.ts'
import { leading, letters } from './look.ts'
import { placeLabels } from './place-labels.ts'
import type { Box, Ink, PlacedText } from './scene.ts'

/** A part of the page in which time runs to the right and figures grow upwards. */
export interface Frame {
  readonly box: Box
  /** Where labels may stand: they may leave the box a little. */
  readonly room: Box
  readonly axis: Axis
  readonly xOf: (day: string) => number
  /** How far a label may stand from its point, in pixels. */
  readonly farthest?: number
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
  readonly leaders: readonly { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number }[]
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
const nameWidth = 210

/** Where the marks of a panel stand, and their labels, none over another. All marks have a day. */
export function panelOf(given: readonly PanelMark[], { box, room, axis, xOf, farthest }: Frame): Panel {
  const yOf = (value: number) => heightOn(axis, box, value)
  const points = given.map(({ mark, ink }) => pointOf(mark, ink, xOf(mark.day.to!), yOf, room))
  // Names first, since each series must have its own; then the highest and lowest, where something is to be seen.
  const order = given.map((_each, index) => index).sort((a, b) => weight(given, b) - weight(given, a))
  const labels = order.map(index => labelOf(given[index]!, points[index]!))
  const places = placeLabels(
    labels.map(({ width, height, point: { x, y } }) => ({ x, y, width, height })),
    room,
    points.flatMap(obstaclesOf),
    stepsOf(points),
    farthest,
  )
  const texts: PlacedText[] = []
  const leaders: Panel['leaders'][number][] = []
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
    if (place.far) leaders.push({ x: label.point.x, y: label.point.y, ...nearest(place, label.point) })
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
  readonly lines: readonly { readonly text: string; readonly letter: Letter; readonly ink: Ink }[]
  readonly width: number
  readonly height: number
}

function labelOf({ mark, named, ink }: PanelMark, point: Point): Label {
  const claimant = drawable(mark.claimant, `claim ${mark.id}`)
  const name = named ? fitLines(claimant, letters.name, nameWidth, 2) : []
  const by = mark.day.known === 'published' ? ` by ${dayInWords(mark.day.to).replace(/ \d{4}$/, '')}` : ''
  const lines = [
    ...name.map(text => ({ text, letter: letters.name, ink })),
    named
      ? { text: `${drawable(mark.figure)}${by}`, letter: letters.small, ink: 'strong' as const }
      : { text: `${drawable(mark.brief)}${by}`, letter: letters.figure, ink: 'strong' as const },
  ]
  return {
    point,
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

/** The lines between the points of each series: level until the next figure, then up or down to it. */
function stepsOf(points: readonly Point[]): Box[] {
  const last = new Map<string, Point>()
  const found: Box[] = []
  for (const point of points) {
    const before = last.get(point.mark.series)
    last.set(point.mark.series, point)
    if (!before) continue
    found.push({ left: before.x, right: point.x, top: before.y - 3, bottom: before.y + 3 })
    found.push({
      left: point.x - 3,
      right: point.x + 3,
      top: Math.min(before.y, point.y),
      bottom: Math.max(before.y, point.y),
    })
  }
  return found
}

function nearest(box: Box, { x, y }: { readonly x: number; readonly y: number }): { x2: number; y2: number } {
  return {
    x2: Math.min(Math.max(x, box.left), box.right),
    y2: Math.min(Math.max(y, box.top + 4), box.bottom - 4),
  }
}
