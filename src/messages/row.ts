import { isBlankLine, joinLines, plainLine } from './line.ts'
import type { Column, Line, Row } from './message.ts'

/**
 * A row where there are no columns: the figure and who says it on one line; on a smaller one whether it stands, which
 * matters most there, and where it comes from.
 */
export interface RowLines {
  readonly main: Line
  readonly detail: Line
  readonly notes: readonly Line[]
}

export function rowLines(columns: readonly Column[], row: Row): RowLines {
  const lines = labelledCells(columns, row)
  const cells = lines.map((line, index) => ({ line, detail: columns[index]?.detail }))
  const main = cells.filter(cell => !cell.detail).map(({ line }) => line)
  const detail = cells.filter(cell => cell.detail).map(({ line }) => line)
  const mark: readonly Line[] = row.mark ? [[{ italic: row.mark }]] : []
  const first = joinLines(main, ' · ')
  return {
    main: isBlankLine(first) ? ['—'] : first,
    detail: joinLines([...mark, ...detail], ' · '),
    notes: row.notes.filter(note => !isBlankLine(note)),
  }
}

/** The cells of a row with the words that a column's head would have said. */
export function labelledCells(columns: readonly Column[], { cells }: Row): readonly Line[] {
  return cells.map((cell, index) => {
    const { before, behind } = columns[index] ?? {}
    if (isBlankLine(cell)) return cell
    const unit = behind?.[plainLine(cell) === '1' ? 0 : 1]
    return [...(before ? [before] : []), ...cell, ...(unit ? [unit] : [])]
  })
}
