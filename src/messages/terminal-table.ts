import { isBlankLine } from './line.ts'
import type { Column, Line, Part, Row } from './message.ts'
import { rowLines } from './row.ts'
import { widthOfLine, widthOfLongestWord, wrapLine } from './wrap.ts'

type TablePart = Extract<Part, { kind: 'table' }>

/** A printed line: where it starts, and whether it recedes. */
export interface Printed {
  readonly indent: number
  readonly line: Line
  readonly dim?: boolean
}

/** The columns of a table that have something to show, and how wide each is. */
interface Layout {
  readonly columns: readonly { readonly column: Column; readonly index: number; readonly width: number }[]
}

const margin = 2
const gap = 2
const narrowest = 11
/** A figure stays on one line, and a word in one piece, up to here. */
const widestWhole = 24

/** A table as printed lines: aligned columns, or row under row where the window is too narrow for them. */
export function printTable(table: TablePart, all: readonly Part[], width: number): readonly Printed[] {
  const layout = layoutOf(table, all, width)
  if (!layout) return table.rows.flatMap(row => printStacked(table.columns, row, width))
  const head = printCells(
    layout,
    layout.columns.map(({ column }) => [column.name]),
  )
  return [
    ...head.map(line => ({ indent: margin, line, dim: true })),
    ...table.rows.flatMap(row => [
      ...printCells(
        layout,
        layout.columns.map(({ index }) => row.cells[index] ?? []),
      ).map(line => ({ indent: margin, line })),
      ...printBelow(row, markIndent(layout, width), width),
    ]),
  ]
}

/** Tables of the same columns share their widths, so that they can be read down one page. */
function layoutOf(table: TablePart, all: readonly Part[], width: number): Layout | null {
  const names = JSON.stringify(table.columns)
  const rows = all.flatMap(part => (part.kind === 'table' && JSON.stringify(part.columns) === names ? part.rows : []))
  // A row may carry more cells than there are columns; they still must be seen.
  if (rows.some(row => row.cells.length > table.columns.length)) return null
  const used = table.columns.flatMap((column, index) =>
    rows.some(row => !isBlankLine(row.cells[index] ?? [])) ? [{ column, index }] : [],
  )
  const widest = (measure: (line: Line) => number): readonly number[] =>
    used.map(({ column, index }) =>
      rows.reduce((most, row) => Math.max(most, measure(row.cells[index] ?? [])), measure([column.name])),
    )
  const natural = widest(widthOfLine)
  const words = widest(widthOfLongestWord)
  const whole = natural.map((size, index) => Math.min(widestWhole, index === 0 ? size : (words[index] ?? 0)))
  const widths = shareWidth(natural, whole, width - margin - gap * (used.length - 1))
  return widths && { columns: used.map((each, place) => ({ ...each, width: widths[place] ?? 0 })) }
}

/**
 * Widths for columns: as wide as they like, the widest shrunk first, none below what keeps its words whole (the first
 * one, the figure, its lines); null when even that leaves no readable column.
 */
function shareWidth(natural: readonly number[], whole: readonly number[], room: number): readonly number[] | null {
  const widest = Math.max(0, ...natural)
  for (let level = widest; level >= Math.min(narrowest, widest); level--) {
    const widths = natural.map((width, index) => Math.min(width, Math.max(level, whole[index] ?? 0)))
    if (widths.reduce((sum, width) => sum + width, 0) <= room) return widths
  }
  return null
}

function printCells({ columns }: Layout, cells: readonly Line[]): readonly Line[] {
  const wrapped = cells.map((cell, index) => wrapLine(cell, columns[index]?.width ?? 1))
  const height = Math.max(1, ...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, row) =>
    wrapped.flatMap((lines, index) => {
      const line = lines[row] ?? []
      const padding = ' '.repeat(Math.max(0, (columns[index]?.width ?? 0) - widthOfLine(line)))
      const between = index === 0 ? '' : ' '.repeat(gap)
      return columns[index]?.column.align === 'right' ? [between, padding, ...line] : [between, ...line, padding]
    }),
  )
}

function printStacked(columns: readonly Column[], row: Row, width: number): readonly Printed[] {
  const { main, detail } = rowLines(columns, { ...row, mark: null })
  const small = isBlankLine(detail) ? [] : wrapLine(detail, width - 4)
  return [
    ...wrapLine(main, width - margin).map(line => ({ indent: margin, line })),
    ...small.map(line => ({ indent: 4, line, dim: true })),
    ...printBelow(row, 4, width),
  ]
}

/** Marks stand under the second column, as long as that leaves room to read them. */
function markIndent({ columns }: Layout, width: number): number {
  return Math.min(margin + (columns[0]?.width ?? 0) + gap, Math.max(4, width - 40))
}

/** The mark and the notes of a row, under it. */
function printBelow({ mark, notes }: Row, indent: number, width: number): readonly Printed[] {
  const markLine: Line = [mark ?? '']
  const marks = isBlankLine(markLine) ? [] : wrapLine(markLine, width - indent)
  return [
    ...marks.map(line => ({ indent, line, dim: true })),
    ...notes
      .filter(note => !isBlankLine(note))
      .flatMap(note => wrapLine(note, width - 6).map(line => ({ indent: 4, line: ['│ ', ...line], dim: true }))),
  ]
}
