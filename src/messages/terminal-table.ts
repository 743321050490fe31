import { isBlankLine } from './line.ts'
import type { Column, Line, Part, Row } from './message.ts'
import { rowLines } from './row.ts'
import { widthOfLine, wrapLine } from './wrap.ts'

type TablePart = Extract<Part, { kind: 'table' }>

/** A printed line: where it starts, and what colour it recedes to. */
export interface Printed {
  readonly indent: number
  readonly line: Line
  readonly dim?: boolean
}

const gap = 2
const narrowest = 11
const figureWidth = 24

/** A table as printed lines: aligned columns, or row under row where the window is too narrow for them. */
export function printTable(table: TablePart, width: number): readonly Printed[] {
  const marked = table.rows.some(row => row.mark !== null)
  const columns: readonly Column[] = [...table.columns, ...(marked ? [{ name: 'Note', align: 'left' as const }] : [])]
  const rows = table.rows.map(row => ({
    cells: columns.map((_, index) => (index < table.columns.length ? (row.cells[index] ?? []) : [row.mark ?? ''])),
    row,
  }))
  // A row may carry more cells than there are columns; they still must be seen.
  const regular = table.rows.every(row => row.cells.length <= table.columns.length)
  const used = columns.map((_, index) => rows.some(({ cells }) => !isBlankLine(cells[index] ?? [])))
  const kept = columns.flatMap((column, index) => (used[index] ? [{ column, index }] : []))
  const natural = kept.map(({ column, index }) =>
    Math.max(widthOfLine([column.name]), ...rows.map(({ cells }) => widthOfLine(cells[index] ?? []))),
  )
  const widths = regular ? shareWidth(natural, width - 2 - gap * (kept.length - 1)) : null
  if (!widths) return table.rows.flatMap(row => printStacked(table.columns, row, width))
  const aligns = kept.map(({ column }) => column.align)
  const print = (cells: readonly Line[]) => printRow(cells, widths, aligns)
  return [
    ...print(kept.map(({ column }) => [column.name])).map(line => ({ indent: 2, line, dim: true })),
    ...rows.flatMap(({ cells, row }) => [
      ...print(kept.map(({ index }) => cells[index] ?? [])).map(line => ({ indent: 2, line })),
      ...printNotes(row, width),
    ]),
  ]
}

/**
 * Widths for columns: as wide as they like, the widest shrunk first, the first one (the figure) kept on one line;
 * null when even that leaves no readable column.
 */
function shareWidth(natural: readonly number[], room: number): readonly number[] | null {
  const widest = Math.max(0, ...natural)
  const widthsAt = (level: number) =>
    natural.map((width, index) => Math.min(width, index === 0 ? Math.max(level, figureWidth) : level))
  for (let level = widest; level >= Math.min(narrowest, widest); level--) {
    const widths = widthsAt(level)
    if (widths.reduce((sum, width) => sum + width, 0) <= room) return widths
  }
  return null
}

function printRow(
  cells: readonly Line[],
  widths: readonly number[],
  aligns: readonly Column['align'][],
): readonly Line[] {
  const wrapped = cells.map((cell, index) => wrapLine(cell, widths[index] ?? 1))
  const height = Math.max(1, ...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, row) =>
    wrapped.flatMap((lines, index) => {
      const line = lines[row] ?? []
      const padding = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOfLine(line)))
      const last = index === wrapped.length - 1
      const cell = aligns[index] === 'right' ? [padding, ...line] : [...line, last ? '' : padding]
      return last ? cell : [...cell, ' '.repeat(gap)]
    }),
  )
}

function printStacked(columns: readonly Column[], row: Row, width: number): readonly Printed[] {
  const { main, detail } = rowLines(columns, row)
  const small = isBlankLine(detail) ? [] : wrapLine(detail, width - 4)
  return [
    ...wrapLine(main, width - 2).map(line => ({ indent: 2, line })),
    ...small.map(line => ({ indent: 4, line, dim: true })),
    ...printNotes(row, width),
  ]
}

function printNotes(row: Row, width: number): readonly Printed[] {
  return row.notes
    .filter(note => !isBlankLine(note))
    .flatMap(note => wrapLine(note, width - 6).map(line => ({ indent: 4, line: ['│ ', ...line], dim: true })))
}
