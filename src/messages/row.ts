import { isBlankLine, joinLines } from './line.ts'
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
  const cells = row.cells.map((cell, index) => ({
    line: labelled(columns[index], cell),
    detail: columns[index]?.detail,
  }))
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

function labelled(column: Column | undefined, cell: Line): Line {
  return column?.before && !isBlankLine(cell) ? [column.before, ...cell] : cell
}
