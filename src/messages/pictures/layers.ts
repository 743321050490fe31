import type { Mark } from '../../answers/charts/chart.ts'
import type { Colours } from './look.ts'
import type { Ink, PlacedText } from './scene.ts'

/** One layer of a Vega-Lite picture. Positions in it are pixels; only the axis's own layer has a scale. */
export type Layer = Readonly<Record<string, unknown>>

export const family = 'Inter'

const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const
const end = (field: string) => ({ field }) as const
const colour = { field: 'colour', type: 'nominal', scale: null, legend: null } as const

/** How large a picture is, and which of its height the grid of its axis takes. */
interface Page {
  readonly width: number
  readonly height: number
  readonly grid: { readonly top: number; readonly bottom: number }
}

/** A whole picture: its layers count from the top of the grid, the words above and below stand in its padding. */
export const pictureOf = ({ width, height, grid }: Page, { ground }: Colours, layer: readonly Layer[]): Layer => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width,
  height: grid.bottom - grid.top,
  padding: { left: 0, right: 0, top: grid.top, bottom: height - grid.bottom },
  autosize: 'none',
  background: ground,
  config: { view: { stroke: null }, font: family },
  layer,
})

/** What is drawn at one place in one colour. */
export interface Sign {
  readonly x: number
  readonly y: number
  readonly colour: string
  readonly role: Mark['role']
  /** The end of a range rather than a figure of its own. */
  readonly small: boolean
  /** How many signs come to lie on it: it is larger, so that it shows as a ring round them. */
  readonly under?: number
}

/** How each role looks: by its shape and by being filled or hollow, never by colour alone. */
const shapes: Readonly<
  Record<Mark['role'], { readonly shape: string; readonly hollow: boolean; readonly size: number }>
> = {
  standing: { shape: 'circle', hollow: false, size: 480 },
  superseded: { shape: 'circle', hollow: true, size: 300 },
  derived: { shape: 'diamond', hollow: true, size: 420 },
  incident: { shape: 'triangle-up', hollow: false, size: 440 },
  separate: { shape: 'square', hollow: false, size: 400 },
  part: { shape: 'square', hollow: true, size: 330 },
  denied: { shape: 'M-1,-1L1,1M-1,1L1,-1', hollow: true, size: 400 },
}

export function signLayer(signs: readonly Sign[], { ground }: Colours): Layer {
  const values = signs.map(({ x, y, colour, role, small, under = 0 }) => {
    const { shape, hollow, size } = shapes[role]
    const own = size * (small ? 0.55 : 1) * (1 + under)
    return { x, y, colour, shape, size: own, fill: hollow ? ground : colour }
  })
  return {
    data: { values },
    mark: { type: 'point', filled: false, strokeWidth: 4, opacity: 1, strokeCap: 'round' },
    encoding: {
      x: pixels('x'),
      y: pixels('y'),
      shape: { field: 'shape', type: 'nominal', scale: null, legend: null },
      size: { field: 'size', type: 'quantitative', scale: null, legend: null },
      stroke: colour,
      fill: { field: 'fill', type: 'nominal', scale: null, legend: null },
    },
  }
}

export interface Stretch {
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly y2: number
  readonly colour: string
}

/** Filled rectangles: bars of bounds, bands. */
export const rectangles = (values: readonly Stretch[], opacity: number, radius = 0): Layer => ({
  data: { values },
  mark: { type: 'rect', cornerRadius: radius, opacity },
  encoding: { x: pixels('x'), x2: end('x2'), y: pixels('y'), y2: end('y2'), fill: colour },
})

/** Straight lines. */
export const lines = (values: readonly Stretch[], width: number, opacity = 1, dash: readonly number[] = []): Layer => ({
  data: { values },
  mark: { type: 'rule', strokeWidth: width, opacity, strokeDash: dash, strokeCap: 'butt' },
  encoding: { x: pixels('x'), x2: end('x2'), y: pixels('y'), y2: end('y2'), color: colour },
})

/** The open side of a figure: it fades away and ends in an arrow's head. `at` is where it stands across its run. */
export interface Tail {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly upright: boolean
  readonly colour: string
}

export const tailLayers = (tails: readonly Tail[]): readonly Layer[] =>
  tails.flatMap(({ from, to, at, upright, colour: ink }) => {
    const forward = to > from
    const [near, far] = forward ? [from, to - 14] : [to + 14, from]
    const tip = forward ? to - 8 : to + 8
    const stops = [
      { offset: 0, color: forward ? ink : `${ink}33` },
      { offset: 1, color: forward ? `${ink}33` : ink },
    ]
    const gradient = { gradient: 'linear', x1: 0, y1: 0, x2: upright ? 0 : 1, y2: upright ? 1 : 0, stops }
    const shaft = upright ? { x: at - 4, x2: at + 4, y: near, y2: far } : { x: near, x2: far, y: at - 4, y2: at + 4 }
    const shape = upright ? (forward ? 'triangle-down' : 'triangle-up') : forward ? 'triangle-right' : 'triangle-left'
    return [
      {
        data: { values: [shaft] },
        mark: { type: 'rect', color: gradient },
        encoding: { x: pixels('x'), x2: end('x2'), y: pixels('y'), y2: end('y2') },
      },
      {
        data: { values: [upright ? { x: at, y: tip } : { x: tip, y: at }] },
        mark: { type: 'point', shape, filled: true, size: 320, opacity: 1, color: ink },
        encoding: { x: pixels('x'), y: pixels('y') },
      },
    ]
  })

/** All words of a picture; `dy` moves the page's coordinates to the layer's. */
export function textLayer(texts: readonly PlacedText[], colours: Colours, dy: number): Layer {
  const values = texts.map(({ text, x, y, align, letter: { size, weight }, ink }) => ({
    text,
    x,
    y: y + dy,
    align,
    size,
    weight,
    colour: inkOf(ink, colours),
  }))
  return {
    data: { values },
    mark: {
      type: 'text',
      font: family,
      baseline: 'alphabetic',
      align: { expr: 'datum.align' },
      fontWeight: { expr: 'datum.weight' },
      // No text is shortened by the drawer: the layout has seen to that.
      limit: 0,
    },
    encoding: {
      x: pixels('x'),
      y: pixels('y'),
      text: { field: 'text', type: 'nominal' },
      size: { field: 'size', type: 'quantitative', scale: null, legend: null },
      color: colour,
    },
  }
}

export function inkOf(ink: Ink, { strong, muted, alertWords, series }: Colours): string {
  if (typeof ink === 'number') return series[ink % series.length] ?? strong
  return { strong, muted, alert: alertWords }[ink]
}
