import { type Axis, axisOf } from '../../answers/charts/axis.ts'
import type { Chart, Mark } from '../../answers/charts/chart.ts'
import { type DayTick, dayNumber, dayTicks } from '../../answers/charts/days.ts'
import { grouped } from '../../index/grouped.ts'
import { tickWords } from './estimates.ts'
import { drawable, nameLines } from './fit.ts'
import { textWidth } from './letters.ts'
import { innerWidth, leading, letters, margin, pageWidth } from './look.ts'
import { axisWords, footing, heading, paragraphs } from './page.ts'
import { heightOn, type Panel, type Point, panelOf } from './panel.ts'
import type { Box, PlacedText } from './scene.ts'
import { signWords } from './signs.ts'

/** A stretch of the page with an axis of figures of its own. */
export interface Strip extends Panel {
  readonly box: Box
  /** Heights of the lines that its figures are read by. */
  readonly levels: readonly number[]
}

export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly days: { readonly from: string; readonly to: string; readonly ticks: readonly DayTick[] }
  readonly range: { readonly left: number; readonly right: number }
  readonly grid: { readonly top: number; readonly bottom: number }
  readonly strips: readonly Strip[]
  readonly texts: readonly PlacedText[]
  /** Bands of words that no line may cross. */
  readonly quiet: readonly Box[]
}

const panelHeight = 520
const stripHeight = 150
/** More lines with names at their ends cannot be told apart in one panel. */
const mostTogether = 6
const mostSeries = 40
/** Names stand right of the last points, where all series share one panel. */
const nameRoom = 200
/** A day of publication has a line to its left. */
const whisker = 36

/**
 * Where everything of a picture over time stands: all series in one panel while every label finds a place there, else
 * one below the other on one axis of days.
 */
export function timelineLayout(chart: Chart): TimelineLayout {
  const dated = chart.marks.filter(({ day }) => day.to !== null)
  const series = [...grouped(dated, mark => mark.series).values()].sort(byLatest)
  const head = heading(chart)
  const axis = axisOf(dated, 5)
  const above = paragraphs(head.next + 8, [
    { text: axisWords(chart, axis), letter: letters.section, ink: 'strong', most: 2 },
  ])
  const together = series.length <= mostTogether ? onePanel(chart, series, axis, above.next) : null
  const body = together?.strips.every(({ unlabelled }) => unlabelled.length === 0)
    ? together
    : manyStrips(chart, series.slice(0, mostSeries), axis, above.next)
  const undated = chart.marks.filter(({ day }) => day.to === null)
  const points = body.strips.flatMap(strip => strip.points)
  const foot = footing(body.grid.bottom + 64, [
    ...(undated.length === 0 ? [] : [`Without a date: ${undated.map(undatedWords).join('; ')}.`]),
    ...(series.length > mostSeries ? [`Not drawn: ${series.length - mostSeries} more claimants.`] : []),
    ...(body.strips.some(({ unlabelled }) => unlabelled.length > 0)
      ? ['Where dots stand close, not each has its figure.']
      : []),
    ...timeSigns(
      points,
      body.texts.map(({ text }) => text),
    ),
    ...chart.caption,
  ])
  return {
    ...body,
    width: pageWidth,
    height: Math.ceil(foot.next + 16),
    texts: [...head.texts, ...above.texts, ...body.texts, ...foot.texts],
  }
}

type Body = Omit<TimelineLayout, 'width' | 'height'>

/** The one whose last figure is the largest first. */
const byLatest = (a: readonly Mark[], b: readonly Mark[]): number => (b.at(-1)?.point ?? 0) - (a.at(-1)?.point ?? 0)

const undatedWords = ({ claimant, figure, id }: Mark): string => `${drawable(claimant, `claim ${id}`)}, ${figure}`

/** What the signs mean that are there: on dots, and in the short figures beside them. */
function timeSigns(points: readonly Point[], texts: readonly string[]): string[] {
  const marks = points.map(({ mark }) => ({ ...mark, conflicts: [] }))
  const pale = points.some(({ mark, bar }) => mark.bound === 'approximate' && bar !== null && bar.from - bar.to > 26)
  const short = briefSigns.flatMap(([test, words]) => (texts.some(text => test.test(text)) ? [words] : []))
  const words = [
    ...(marks.some(({ role }) => role === 'superseded') ? ['A hollow dot: replaced since by the same claimant.'] : []),
    ...signWords(marks, pale),
    ...(short.length === 0 ? [] : [`${short.join(', ')}.`]),
  ]
  return words.length === 0 ? [] : [words.join(' ')]
}

const briefSigns = [
  [/^~/, '~ about'],
  [/\d\+/, '+ at least'],
  [/^>/, '> more than'],
  [/^</, '< fewer than'],
  [/^≤/, '≤ at most'],
] as const

function onePanel(chart: Chart, series: readonly (readonly Mark[])[], axis: Axis, top: number): Body {
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
      named: series.some(list => list.at(-1)?.id === mark.id),
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
  }
}

function tickTexts({ unit }: Chart, axis: Axis, box: Box): PlacedText[] {
  return axis.ticks.map(tick => ({
    text: tickWords(tick, unit),
    x: box.left - 12,
    y: heightOn(axis, box, tick) + 8,
    align: 'right',
    letter: letters.small,
    ink: 'muted',
  }))
}

function manyStrips(chart: Chart, series: readonly (readonly Mark[])[], axis: Axis, top: number): Body {
  const gutter = gutterOf(chart, axis)
  const range = { left: margin + gutter + whisker, right: pageWidth - margin - 90 }
  const days = daysOf(series, range)
  const at = xOf(days, range)
  const coarse = { ...axis, ticks: [axis.ticks[0]!, axis.ticks.at(-1)!] }
  const texts: PlacedText[] = []
  const strips: Strip[] = []
  const quiet: Box[] = []
  let next = top + 8
  for (const marks of series) {
    const claimant = drawable(marks[0]!.claimant, `claim ${marks[0]!.id}`)
    const lines = nameLines(claimant, letters.name, innerWidth, 2)
    const start = next
    for (const text of lines) {
      next += leading(letters.name)
      texts.push({ text, x: margin, y: next, align: 'left', letter: letters.name, ink: 'strong' })
    }
    next += 14
    quiet.push({ left: 0, right: pageWidth, top: start, bottom: next })
    const box = { left: margin + gutter, right: pageWidth - margin, top: next + 16, bottom: next + 16 + stripHeight }
    const room = { left: box.left + 4, right: pageWidth - 8, top: next, bottom: box.bottom + 14 }
    const panel = panelOf(
      marks.map(mark => ({ mark, ink: 0, named: false })),
      { box, room, axis, xOf: at, farthest: 60 },
    )
    texts.push(...tickTexts(chart, coarse, box), ...panel.texts)
    const levels = coarse.ticks.map(tick => heightOn(axis, box, tick))
    strips.push({ ...panel, box, levels })
    next = box.bottom + 22
  }
  return { days, range, grid: { top: top + 8, bottom: next }, strips, texts, quiet }
}

const gutterOf = ({ unit }: Chart, { ticks }: Axis): number =>
  Math.max(...ticks.map(tick => textWidth(tickWords(tick, unit), letters.small.size, 400))) + 12

function daysOf(
  series: readonly (readonly Mark[])[],
  { left, right }: TimelineLayout['range'],
): TimelineLayout['days'] {
  const all = series.flat().map(({ day }) => day.to!)
  const from = all.reduce((first, day) => (day < first ? day : first))
  const to = all.reduce((last, day) => (day > last ? day : last))
  const at = xOf({ from, to }, { left, right })
  for (const most of [6, 5, 4, 3]) {
    const ticks = dayTicks(from, to, most)
    if (!touch(ticks, at)) return { from, to, ticks }
  }
  return { from, to, ticks: dayTicks(from, to, 2) }
}

const touch = (ticks: readonly DayTick[], at: (day: string) => number): boolean =>
  ticks.some(({ day, label }, index) => {
    const next = ticks[index + 1]
    const half = (words: string) => textWidth(words, letters.small.size, 400) / 2
    return next !== undefined && at(next.day) - at(day) < half(label) + half(next.label) + 16
  })

function xOf(
  { from, to }: Pick<TimelineLayout['days'], 'from' | 'to'>,
  { left, right }: TimelineLayout['range'],
): (day: string) => number {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return day =>
    last === first ? (left + right) / 2 : left + ((dayNumber(day) - first) / (last - first)) * (right - left)
}
