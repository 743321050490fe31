import type { Span } from './text.ts'
import { unitsOf } from './units.ts'

/** A paragraph: its span without the white space round it. `blankBefore` tells whether an empty line (or the start) precedes it. */
export interface Paragraph extends Span {
  readonly blankBefore: boolean
}

interface Line extends Span {
  readonly blankBefore: boolean
  /** Length of the first word: what a typesetter would have had to fit on the line above. */
  readonly firstWord: number
}

/** No news page is set wider than this by hand-wrapping. */
const widestColumn = 132

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029

const readLines = (units: Uint16Array, length: number): Line[] => {
  const lines: Line[] = []
  let blank = true
  let at = 0
  while (at < length) {
    let stop = at
    while (stop < length && !isBreak(units[stop]!)) stop++
    let start = at
    let end = stop
    while (start < end && isSpace(units[start]!)) start++
    while (end > start && isSpace(units[end - 1]!)) end--
    if (start === end) {
      if (stop < length) blank = true
    } else {
      let word = start
      while (word < end && word - start < 40 && !isSpace(units[word]!)) word++
      lines.push({ start, end, blankBefore: blank, firstWord: word - start })
      blank = false
    }
    at = stop + (units[stop]! === 13 && units[stop + 1]! === 10 ? 2 : 1)
  }
  if (lines.length > 0) lines[0] = { ...lines[0]!, blankBefore: true }
  return lines
}

/** Ends as a sentence does, so that the next line may be a new paragraph. */
const isTerminated = (source: string, line: Line): boolean => {
  const last = source[line.end - 1]!
  return '.!?:;…"”\'’)]'.includes(last)
}

/** Room a typesetter may leave: the indentation that was trimmed away, and pages set to two widths. */
const slack = 12

/**
 * The column at which the document was wrapped by hand, or null when each line is a paragraph of its own.
 * A typesetter breaks a line only where the next word would not have fitted, and mostly inside a sentence.
 */
const wrapColumn = (source: string, lines: readonly Line[]): number | null => {
  let column = 0
  for (const line of lines) {
    const width = line.end - line.start
    if (width <= widestColumn && width > column) column = width
  }
  let pairs = 0
  let forced = 0
  let inside = 0
  for (let at = 1; at < lines.length; at++) {
    const above = lines[at - 1]!
    const line = lines[at]!
    if (line.blankBefore) continue
    pairs++
    const width = above.end - above.start
    if (width <= widestColumn && width + 1 + line.firstWord > column - slack) forced++
    if (!isTerminated(source, above)) inside++
  }
  return pairs >= 2 && column >= 40 && forced / pairs > 0.6 && inside / pairs > 0.5 ? column : null
}

const isLower = (source: string, at: number): boolean => {
  const character = source[at] ?? ''
  return character >= 'a' && character <= 'z'
}

/** A sentence that breaks off in mid line and goes on in small letters on the next one is one paragraph whatever the layout. */
const runsOn = (source: string, above: Line, line: Line): boolean =>
  above.end - above.start >= 40 &&
  isLower(source, line.start) &&
  (isLower(source, above.end - 1) || source[above.end - 1] === ',')

/** A line that begins an item of a list begins a paragraph in any layout. */
const isItem = (source: string, line: Line): boolean =>
  /^(?:[-–—•*·]\s|\d{1,2}[.)]\s)/.test(source.slice(line.start, line.start + 5))

/** Whether a line goes on with the paragraph of the line above it. */
const continues = (source: string, column: number | null, above: Line, line: Line): boolean => {
  if (line.blankBefore) return false
  if (column === null) return runsOn(source, above, line)
  if (isItem(source, line)) return false
  const width = above.end - above.start
  return width + 1 + line.firstWord > column - slack || (width > column / 3 && !isTerminated(source, above))
}

/** Cuts a source into paragraphs: at empty lines, and at every line end unless the text was wrapped by hand. */
export const readParagraphs = (source: string, units: Uint16Array = unitsOf(source)): Paragraph[] => {
  const lines = readLines(units, source.length)
  const column = wrapColumn(source, lines)
  const paragraphs: Paragraph[] = []
  let open: { start: number; end: number; blankBefore: boolean } | null = null
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (open !== null && continues(source, column, lines[at - 1]!, line)) {
      open.end = line.end
      continue
    }
    open = { start: line.start, end: line.end, blankBefore: line.blankBefore }
    paragraphs.push(open)
  }
  return paragraphs
}
