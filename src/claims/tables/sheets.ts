import type { NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import { type Cell, isEmpty, type Row, readRow } from './cells.ts'
import { type Grid, isNumeric, readGrid } from './grid.ts'
import { type Heading, readHeading } from './headings.ts'
import { type Naming, namingOf } from './labels.ts'
import type { Line } from './lines.ts'
import { yearOf } from './spans-of-time.ts'
import { dayWords, foreign, numberLabels, totals } from './words.ts'

/**
 * A table of which it is known which way its headings run.
 * - columns: "District  Deaths  Missing" over rows of places, dates or groups
 * - rows: "Deaths", "Missing" before the numbers, under columns of places, dates or groups
 */
export interface Sheet {
  readonly grid: Grid
  readonly headings: 'columns' | 'rows'
  /** By column, or by row: what is counted there; null for a column of labels and for numbers that count nothing. */
  readonly counts: readonly (Heading | null)[]
  /** By column: what its label says that its cells name. */
  readonly naming: readonly Naming[]
}

const headingOf = (text: Text, names: readonly NameMention[], cell: Cell | null): Heading | null =>
  cell === null || isEmpty(cell) || isNumeric(text, { ...cell, to: Math.min(cell.to, cell.from + 1) })
    ? null
    : readHeading(text, names, cell.from, cell.to)

/** One word of another game: a league table's columns hold "Lost" and "Saves" as well. */
const isForeign = (text: Text, cells: readonly Cell[]): boolean => {
  for (const { from, to } of cells) for (let at = from; at < to; at++) if (foreign(text.tokens[at]!)) return true
  return false
}

const isGeneric = (text: Text, { from, to }: Cell): boolean => {
  if (to <= from || to - from > 4) return false
  for (let at = from; at < to; at++) if (numberLabels(text.tokens[at]!)) return true
  return false
}

/** "Deaths" in the label of a column; else "Number" under a caption that says of what. */
const columnCounts = (
  text: Text,
  names: readonly NameMention[],
  { columns, rows }: Grid,
  about: Heading | null,
): (Heading | null)[] => {
  // The first column holds the labels, unless nothing but numbers stands in it.
  const labelled = rows.some(({ cells }) => cells[0] != null && !isEmpty(cells[0]) && !isNumeric(text, cells[0]))
  const own = columns.map((cell, at) => (at === 0 && labelled ? null : headingOf(text, names, cell)))
  if (own.some(heading => heading !== null) || about === null) return own
  return columns.map((cell, at) => (at > 0 && isGeneric(text, cell) ? about : null))
}

/** A column of a table whose rows count: a day, a year, a stretch of time, a whole. */
const isColumnLabel = (text: Text, cell: Cell): boolean => {
  if (isEmpty(cell)) return false
  if (yearOf(text, cell) !== null || namingOf(text, cell) !== null) return true
  for (let at = cell.from; at < cell.to; at++) {
    const token = text.tokens[at]!
    if (totals(token) || dayWords(token) || numberLabels(token)) return true
  }
  // "12 July", "Homs": a number by itself is a value.
  for (let at = cell.from; at < cell.to; at++) if (/^\p{Lu}/u.test(text.tokens[at]!.text)) return true
  return /^\d{1,4}[-./]\d/.test(text.source.slice(cell.start, cell.end))
}

const columnSheet = (
  text: Text,
  names: readonly NameMention[],
  lines: readonly Line[],
  at: number,
  row: Row,
  about: Heading | null,
): Sheet | null => {
  if (row.cells.some(cell => !isEmpty(cell) && text.tokens[cell.from]!.kind === 'number')) return null
  const counts = row.cells.some(
    cell => headingOf(text, names, cell) !== null || (about !== null && isGeneric(text, cell)),
  )
  if (!counts || isForeign(text, row.cells)) return null
  const grid = readGrid(text, lines, at, row)
  if (grid === null) return null
  return {
    grid,
    headings: 'columns',
    counts: columnCounts(text, names, grid, about),
    naming: grid.columns.map(cell => namingOf(text, cell)),
  }
}

/** Two rows that count under two columns that are labelled, at least. */
const rowSheet = (
  text: Text,
  names: readonly NameMention[],
  lines: readonly Line[],
  at: number,
  row: Row,
): Sheet | null => {
  const next = lines[at + 1]
  const below = next === undefined ? null : readRow(text, next)
  if (below === null || (row.cells.length < 3 && below.cells.length < 3)) return null
  if (headingOf(text, names, below.cells.find(cell => !isEmpty(cell)) ?? null) === null) return null
  const [first, ...others] = row.cells
  if (headingOf(text, names, first!) !== null || isForeign(text, row.cells)) return null
  if (!others.every(cell => isEmpty(cell) || isColumnLabel(text, cell))) return null
  const grid = readGrid(text, lines, at, row)
  if (grid === null) return null
  const counts = grid.rows.map(({ cells }) => headingOf(text, names, cells[0] ?? null))
  if (counts.filter(heading => heading !== null).length < 2) return null
  return { grid, headings: 'rows', counts, naming: grid.columns.map(cell => namingOf(text, cell)) }
}

/** The table whose column labels stand in a line; null for a line of anything else. */
export const readSheet = (
  text: Text,
  names: readonly NameMention[],
  lines: readonly Line[],
  at: number,
  aboutAt: () => Heading | null,
): Sheet | null => {
  const row = readRow(text, lines[at]!)
  if (row === null) return null
  const generic = row.cells.some((cell, index) => index > 0 && isGeneric(text, cell))
  return columnSheet(text, names, lines, at, row, generic ? aboutAt() : null) ?? rowSheet(text, names, lines, at, row)
}
