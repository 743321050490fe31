import { type Axis, axisOf, positionOn } from '../answers/charts/axis.ts'
import type { Chart, Mark } from '../answers/charts/chart.ts'
import { countWords, shortName } from '../answers/wording.ts'
import { cleanWords } from './clean.ts'
import { periodInWords } from './day.ts'
import type { Line } from './message.ts'
import { sections } from './pictures/sections.ts'
import { tickWords } from './pictures/tick-words.ts'
import { drawBar, laneOf } from './terminal-lane.ts'
import { headOf, widthOf } from './width.ts'
import { wrapLine } from './wrap.ts'

/** A window narrower than this has the words of a mark above its lane instead of beside it. */
const narrow = 72

/** A chart as lines of characters, none wider than the window: a lane a mark, all on one axis. */
export function plotLines(chart: Chart, width: number): readonly Line[] {
  const cells = width < narrow ? width : widthsOf(chart, width).lane
  const axis = axisOf(chart.marks, Math.max(2, Math.min(6, Math.floor(cells / 14))))
  const rows = chart.marks.flatMap((mark, index): Line[] => {
    const before = chart.marks[index - 1]
    const section = chart.kind === 'estimates' && before?.role !== mark.role ? sections[mark.role] : undefined
    const own = width < narrow ? narrowRow(chart, mark, axis, width) : [wideRow(chart, mark, axis, width)]
    return [...(section === undefined ? [] : wrapLine([{ italic: section }], width)), ...own]
  })
  const notes = [signWords(chart.marks), axis.note ?? '', ...chart.caption].filter(words => words !== '')
  return [
    ...wrapLine([{ bold: chart.title }], width),
    ...axisLines(chart, axis, width),
    ...rows,
    ...notes.flatMap(note => wrapLine([{ italic: note }], width)),
  ]
}

interface Widths {
  readonly day: number
  readonly name: number
  readonly figure: number
  readonly lane: number
}

/** Columns of a wide row: a day where it is about time, who, how many, the lane; two between each. */
function widthsOf({ kind, marks }: Chart, width: number): Widths {
  const longest = (words: readonly string[]) => Math.max(0, ...words.map(widthOf))
  const day = kind === 'timeline' ? longest(marks.map(dayOf)) + 2 : 0
  const most = Math.floor((width - day) * 0.4)
  const name = longest(marks.map(mark => nameOf(mark, most)))
  const figure = Math.min(longest(marks.map(({ figure }) => cleanWords(figure))), Math.floor(width * 0.24))
  return { day, name, figure, lane: width - day - name - figure - 4 }
}

function wideRow(chart: Chart, mark: Mark, axis: Axis, width: number): Line {
  const { day, name, figure, lane } = widthsOf(chart, width)
  return [
    ...(day === 0 ? [] : [padded(dayOf(mark), day)]),
    padded(nameOf(mark, name), name),
    '  ',
    { bold: padded(short(cleanWords(mark.figure), figure), figure, 'right') },
    '  ',
    laneOf(mark, axis, lane),
  ]
}

function narrowRow({ kind }: Chart, mark: Mark, axis: Axis, width: number): Line[] {
  const day = kind === 'timeline' ? `${dayOf(mark)} ` : ''
  const figure = cleanWords(mark.figure)
  const room = width - widthOf(day) - widthOf(figure) - 2
  const name = nameOf(mark, Math.max(8, room))
  const words: Line = [`${day}${padded(name, Math.max(0, room))}  `, { bold: figure }]
  return [...wrapLine(words, width), [laneOf(mark, axis, width)]]
}

/** The axis: its numbers over the line, each at its place as far as they do not touch. */
function axisLines(chart: Chart, axis: Axis, width: number): Line[] {
  const widths = widthsOf(chart, width)
  const left = width < narrow ? 0 : width - widths.lane
  const cells = width - left
  let numbers = ''
  for (const tick of axis.ticks) {
    const words = tickWords(tick, chart.unit)
    const middle = Math.round(positionOn(axis, tick) * (cells - 1))
    const start = Math.max(0, Math.min(middle - Math.floor(words.length / 2), cells - words.length))
    if (start > 0 && start <= numbers.length) continue
    numbers = `${numbers.padEnd(start)}${words}`
  }
  return [[`${' '.repeat(left)}${numbers}`], [`${' '.repeat(left)}${drawBar(axis, cells)}`]]
}

const dayOf = ({ day }: Mark): string => periodInWords(day)

/** A claimant in so many columns, by its abbreviation where its name is longer; then against how many it cannot stand. */
function nameOf({ claimant, conflicts }: Mark, width: number): string {
  const sign = conflicts.length === 0 ? '' : ` ≠${conflicts.length}`
  const room = width - widthOf(sign)
  const name = cleanWords(claimant)
  if (room < 2) return short(`${name}${sign}`, width)
  return `${widthOf(name) <= room ? name : short(shortName(name), room)}${sign}`
}

/** The beginning of a text with "…". */
function short(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  return width < 2 ? headOf(text, width) : `${headOf(text, width - 1).trimEnd()}…`
}

function padded(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return side === 'left' ? `${text}${space}` : `${space}${text}`
}

/** Signs that are there, in words. */
function signWords(marks: readonly Mark[]): string {
  const signs: readonly (readonly [test: (mark: Mark) => boolean, words: string])[] = [
    [({ low, high }) => low === null || high === null, '▸ ◂ open to that side'],
    [({ bound }) => bound === 'approximate', '░ “about”, taken as within a tenth'],
    [({ role }) => role === 'superseded', '○ replaced since'],
    [({ role }) => role === 'derived', '◇ killed and wounded added up'],
    [({ role }) => role === 'incident', '▲ one engagement'],
    [({ role }) => role === 'part', '□ part'],
    [({ role }) => role === 'separate', '■ counted apart'],
    [({ role }) => role === 'denied', '✕ denied'],
  ]
  const most = Math.max(0, ...marks.map(({ conflicts }) => conflicts.length))
  const against = most === 0 ? [] : [`≠${most} cannot be true together with ${countWords(most, 'other')}`]
  return [...signs.flatMap(([test, words]) => (marks.some(test) ? [words] : [])), ...against].join(' · ')
}
