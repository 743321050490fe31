import type { Text } from '../../text/text.ts'
import { isNil } from './amounts.ts'
import { type Cell, isEmpty, isRuling, type Row, readRow } from './cells.ts'
import type { Line } from './lines.ts'

/** Lines whose cells stand one below the other. Every row has as many cells as there are columns, null where it has none. */
export interface Grid {
  readonly columns: readonly Cell[]
  readonly rows: readonly GridRow[]
  /** Indexes of its lines, that of its column labels included. */
  readonly from: number
  readonly to: number
}

export interface GridRow {
  readonly line: Line
  readonly cells: readonly (Cell | null)[]
}

/** A word or two may stand before a number: "about 12", "at least 12". */
const wordsBefore = 3

export const isNumeric = (text: Text, { from, to }: Cell): boolean => {
  for (let at = from; at < Math.min(to, from + wordsBefore); at++) if (text.tokens[at]!.kind === 'number') return true
  return false
}

/** A line of column labels has short cells. */
const mayLabel = ({ cells }: Row): boolean =>
  cells.every(cell => cell.to - cell.from <= 12) && cells.filter(cell => !isEmpty(cell)).length >= 1

/** A row holds a number somewhere, and its cells are no prose. */
const isData = (text: Text, cells: readonly (Cell | null)[]): boolean => {
  let numbers = 0
  let nils = 0
  for (const [at, cell] of cells.entries()) {
    if (cell === null || isEmpty(cell) || at === 0) continue
    if (isNumeric(text, cell)) numbers++
    else if (isNil(text, cell.from, cell.to)) nils++
  }
  return numbers > 0 || (nils > 0 && nils >= cells.length - 2)
}

/** Without the empty cells that a pipe at either end of the line makes. */
const variantsOf = ({ parting, cells }: Row): (readonly Cell[])[] => {
  const variants: (readonly Cell[])[] = [cells]
  const opens = isEmpty(cells[0]!)
  const closes = isEmpty(cells[cells.length - 1]!)
  if (parting === 'pipe') {
    if (opens && closes) variants.unshift(cells.slice(1, -1))
    else if (opens) variants.push(cells.slice(1))
    else if (closes) variants.push(cells.slice(0, -1))
  }
  // Several tabs in a row may only push a cell to its place.
  if (parting === 'tab') variants.push(cells.filter(cell => !isEmpty(cell)))
  return variants
}

/** Cells told by where they stand under the column labels, for a row that leaves some out; null when one stands under none or two. */
const byPlace = (columns: readonly Cell[], header: Line, row: Row): (Cell | null)[] | null => {
  const placed: (Cell | null)[] = columns.map(() => null)
  const shift = row.line.left - header.left
  for (const cell of row.cells) {
    const under = columns.findIndex(({ start, end }) => cell.start - shift <= end && start <= cell.end - shift)
    if (under === -1 || placed[under] !== null) return null
    const next = columns[under + 1]
    if (next !== undefined && cell.end - shift >= next.start) return null
    placed[under] = cell
  }
  return placed
}

/** The cells of a row by column; null when they do not stand under the columns. */
const align = (columns: readonly Cell[], header: Line, row: Row): readonly (Cell | null)[] | null => {
  for (const variant of variantsOf(row)) if (variant.length === columns.length) return variant
  if (row.cells.length > columns.length) return null
  if (row.parting === 'tab') return columns.map((_, at) => row.cells[at] ?? null)
  return row.parting === 'gap' ? byPlace(columns, header, row) : null
}

/** A line inside a table that heads some of its rows: "Northern region". */
const isSection = (text: Text, line: Line): boolean => {
  if (line.end - line.start > 40) return false
  for (let at = line.start; at < line.end; at++) {
    const code = text.source.charCodeAt(at)
    if ((code >= 48 && code <= 57) || code === 46 || code === 58) return false
  }
  return true
}

/** Rows from a line on, under columns that are given. */
const rowsUnder = (
  text: Text,
  lines: readonly Line[],
  header: Line,
  columns: readonly Cell[],
  first: number,
): { rows: GridRow[]; to: number } => {
  const rows: GridRow[] = []
  let to = first
  const rowAt = (at: number): GridRow | null => {
    const line = lines[at]
    const row = line === undefined ? null : readRow(text, line)
    const cells = row === null ? null : align(columns, header, row)
    return cells !== null && isData(text, cells) ? { line: line!, cells } : null
  }
  for (let at = first; at < lines.length; at++) {
    if (isRuling(text.source, lines[at]!)) continue
    const row = rowAt(at)
    if (row !== null) {
      rows.push(row)
      to = at + 1
    } else if (!isSection(text, lines[at]!) || (lines[at]!.blankBefore && rows.length > 0) || rowAt(at + 1) === null)
      break
  }
  return { rows, to }
}

/** The table whose column labels stand in a line, or null. */
export const readGrid = (text: Text, lines: readonly Line[], at: number, header: Row): Grid | null => {
  if (!mayLabel(header)) return null
  const [labels] = variantsOf(header)
  // The column of row labels often has no label of its own.
  const nameless: Cell = {
    start: header.line.left,
    end: header.line.left,
    from: labels![0]!.from,
    to: labels![0]!.from,
  }
  for (const columns of [labels!, [nameless, ...labels!]]) {
    const { rows, to } = rowsUnder(text, lines, header.line, columns, at + 1)
    if (rows.length > 0) return { columns, rows, from: at, to }
  }
  return null
}
