import { type Axis, axisOf, positionOn } from '../../answers/charts/axis.ts'
import type { Chart, Mark } from '../../answers/charts/chart.ts'
import { periodInWords } from '../day.ts'
import { conflictWords } from './conflict-words.ts'
import { drawable, nameLines } from './fit.ts'
import { textWidth } from './letters.ts'
import { innerWidth, leading, letters, margin, pageWidth } from './look.ts'
import { axisWords, footing, heading, paragraphs } from './page.ts'
import { type Box, boxOf, type PlacedText } from './scene.ts'
import { sections } from './sections.ts'
import { signWords } from './signs.ts'
import { tickWords } from './tick-words.ts'

/** One mark on the page: the middle of its lane, and what of it is drawn where. */
export interface Lane {
  readonly mark: Mark
  readonly y: number
  readonly point: number
  /** Ends of its bar, null where there is none. */
  readonly bar: { readonly from: number; readonly to: number } | null
  /** An open side: from the figure to the tip of its arrow. */
  readonly tail: { readonly from: number; readonly to: number } | null
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly axis: Axis
  /** Where the axis's ends stand, and from where to where its lines run. */
  readonly range: { readonly left: number; readonly right: number }
  readonly grid: { readonly top: number; readonly bottom: number }
  readonly lanes: readonly Lane[]
  readonly texts: readonly PlacedText[]
  /** What holds words, so that no line crosses them: bands over the axis's lines, boxes over those of the lanes. */
  readonly quiet: readonly Box[]
  readonly labels: readonly Box[]
  /** Words of the chart that had no room: so many marks. */
  readonly left: number
}

/** So many rows make the tallest picture that platforms show and people read. */
export const mostRows = 60
/** From so many rows on each has one line of words. */
const many = 7
/** And from so many on they stand closer. */
const dense = 16

const laneHeight = 40
const dot = 12
const tailLength = 64
const gap = 14
const stub = 30

/** Where everything of a picture of estimates stands: a row each, words above the lane with the dot. */
export function estimatesLayout(chart: Chart): Layout {
  const marks = chart.marks.slice(0, mostRows)
  const axis = axisThatFits(marks, chart.unit)
  const range = { left: margin + dot, right: pageWidth - margin - tailLength / 2 }
  const at = (value: number) => range.left + positionOn(axis, value) * (range.right - range.left)
  const head = heading(chart)
  const above = paragraphs(head.next + 8, [
    { text: axisWords(chart, axis), letter: letters.section, ink: 'strong', most: 2 },
  ])
  const top = above.next + letters.small.size + 12
  const texts: PlacedText[] = [...head.texts, ...above.texts]
  const lanes: Lane[] = []
  const quiet: Box[] = []
  const labels: Box[] = []
  const hush = (from: number, to: number) => quiet.push({ left: 0, right: pageWidth, top: from, bottom: to })
  let next = top
  let section: string | undefined
  for (const mark of marks) {
    const own = sections[mark.role]
    const start = next
    if (own !== section && own !== undefined) {
      const y = next + 20 + letters.section.size
      texts.push({ text: own, x: margin, y, align: 'left', letter: letters.section, ink: 'muted' })
      next = y + 2
    }
    section = own
    const words = rowWords(mark, chart, next + 12, marks.length)
    texts.push(...words.texts)
    hush(start, words.next)
    const tall = marks.length >= dense ? laneHeight - 6 : laneHeight
    const lane = laneOf(mark, words.next + tall / 2, at)
    lanes.push(lane)
    next = words.next + tall
    const label = labelOf(lane, next)
    texts.push(label.text)
    const box = boxOf(label.text)
    // No stub of a line is left between a label and the lane's end.
    const [from, to] = [box.left - 6, box.right + 6]
    labels.push({
      ...box,
      left: from < range.left + stub ? range.left - 2 : from,
      right: to > range.right - stub ? range.right + 2 : to,
    })
    if (label.below) {
      hush(next, next + leading(letters.figure))
      next += leading(letters.figure)
    }
  }
  const bottom = next + 8
  const left = chart.marks.length - marks.length
  const foot = footing(bottom + 16, [
    ...(left === 0 ? [] : [`Not drawn: ${left} more of the same answer.`]),
    ...signWords(marks, {
      counted: marks.length >= many,
      tails: lanes.some(({ tail }) => tail !== null),
      pale: lanes.some(isPale),
    }),
    ...chart.caption,
  ])
  return {
    width: pageWidth,
    height: Math.ceil(foot.next + 16),
    axis,
    range,
    grid: { top, bottom },
    lanes,
    texts: [...texts, ...foot.texts],
    quiet,
    labels,
    left,
  }
}

/** A bar of “about” that is longer than its dot. */
const isPale = ({ mark, bar }: Lane): boolean =>
  mark.bound === 'approximate' && bar !== null && bar.to - bar.from > 2 * dot

/** Fewer lines where their numbers would touch. */
function axisThatFits(marks: readonly Mark[], unit: string | null): Axis {
  const widthOf = ({ ticks }: Axis) =>
    ticks.reduce((sum, tick) => sum + textWidth(tickWords(tick, unit), letters.small.size, 400) + 28, 0)
  for (const most of [6, 5, 4]) {
    const axis = axisOf(marks, most)
    if (widthOf(axis) <= innerWidth) return axis
  }
  return axisOf(marks, 3)
}

/** Claimant and day on one line, whom it conflicts with below. */
function rowWords(mark: Mark, chart: Chart, top: number, rows: number): { texts: PlacedText[]; next: number } {
  const { name, small } = letters
  const brief = rows >= many
  const day = periodInWords(mark.day)
  const y = top + name.size
  const texts: PlacedText[] = [{ text: day, x: pageWidth - margin, y, align: 'right', letter: small, ink: 'muted' }]
  let taken = textWidth(day, small.size, small.weight) + 24
  if (brief && mark.conflicts.length > 0) {
    const sign = `≠ ${mark.conflicts.length}`
    const x = pageWidth - margin - taken + 8
    texts.push({ text: sign, x, y, align: 'right', letter: small, ink: 'alert' })
    taken += textWidth(sign, small.size, small.weight) + 16
  }
  const claimant = drawable(mark.claimant, `claim ${mark.id}`)
  const lines = nameLines(claimant, name, innerWidth - taken, brief ? 1 : 2)
  const at = { x: margin, align: 'left', letter: name, ink: 'strong' } as const
  texts.push(...lines.map((text, index) => ({ ...at, text, y: y + index * leading(name) })))
  let next = y + (lines.length - 1) * leading(name) + (rows >= dense ? 2 : 8)
  const below = brief ? null : conflictWords(mark, chart.marks)
  if (below !== null) {
    next += small.size
    texts.push({ text: below, x: margin, y: next, align: 'left', letter: small, ink: 'alert' })
    next += 8
  }
  return { texts, next }
}

function laneOf(mark: Mark, y: number, at: (value: number) => number): Lane {
  const { low, high, point } = mark
  const x = at(point)
  const bar = low !== null && high !== null && low !== high ? { from: at(low), to: at(high) } : null
  const tail =
    high === null
      ? { from: x, to: Math.min(x + tailLength, pageWidth - 6) }
      : low === null
        ? { from: x, to: Math.max(x - tailLength, 6) }
        : null
  return { mark, y, point: x, bar, tail }
}

/** The figure in words beside what is drawn: right of it, else left of it, else on a line below. */
function labelOf({ mark, y, point, bar, tail }: Lane, below: number): { text: PlacedText; below: boolean } {
  const letter = letters.figure
  const text = drawable(mark.figure)
  const ends = [point - dot, point + dot, bar?.from, bar?.to, tail?.to].filter(end => end !== undefined)
  const [left, right] = [Math.min(...ends) - gap, Math.max(...ends) + gap]
  const width = textWidth(text, letter.size, letter.weight)
  const baseline = y + letter.size * 0.36
  const own = { text, letter, ink: 'strong' } as const
  if (right + width <= pageWidth - margin)
    return { text: { ...own, x: right, y: baseline, align: 'left' }, below: false }
  if (left - width >= margin) return { text: { ...own, x: left, y: baseline, align: 'right' }, below: false }
  const x = Math.min(Math.max(point, margin + width / 2), pageWidth - margin - width / 2)
  return { text: { ...own, x, y: below + letter.size - 2, align: 'center' }, below: true }
}
