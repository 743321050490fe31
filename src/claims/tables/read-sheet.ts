import type { Text } from '../../text/text.ts'
import type { Range } from '../links/counting.ts'
import { isSome } from './amounts.ts'
import type { Caption } from './captions.ts'
import { type Cell, isEmpty } from './cells.ts'
import { scopeOfDays } from './cumulative.ts'
import { isNumeric } from './grid.ts'
import { type Heading, mayCount } from './headings.ts'
import { joinLabels, type Known, type Label, readLabel } from './labels.ts'
import type { Line } from './lines.ts'
import type { Sheet } from './sheets.ts'
import { yearOf } from './spans-of-time.ts'
import type { Tabled } from './tabled.ts'
import { tell } from './tell.ts'
import { readValue, type Value } from './values.ts'

/** A count of a sheet with its heading and labels, before the sheet as a whole says what it is. */
interface Count {
  readonly heading: Heading
  readonly label: Label
  readonly value: Value
  readonly line: Line
  /** Counts that run through the same days: a column of a table, or a row. */
  readonly series: number
}

/** Whether a cell of a column that counts nothing labels its row: words, a day, a year; a number is somebody's rainfall. */
const isLabel = (sheet: Sheet, text: Text, cell: Cell, column: number): boolean =>
  !isEmpty(cell) &&
  (sheet.naming[column] === 'date' ||
    !isNumeric(text, cell) ||
    text.tokens[cell.from]!.kind === 'word' ||
    (column === 0 && yearOf(text, cell) !== null) ||
    /^\d{1,4}[-./ ][\dA-Z]/.test(text.source.slice(cell.start, cell.end)))

/** The cells of a sheet that are labels, for their dates to be read apart from the numbers beside them. */
export const labelCells = (text: Text, sheet: Sheet): Range[] => {
  const { grid, headings, counts } = sheet
  const cells = headings === 'rows' ? [...grid.columns] : []
  if (headings === 'columns')
    for (const row of grid.rows)
      for (const [at, cell] of row.cells.entries())
        if (cell !== null && counts[at] === null && isLabel(sheet, text, cell, at)) cells.push(cell)
  return cells.filter(cell => !isEmpty(cell))
}

const countsByColumn = (known: Known, sheet: Sheet): Count[] => {
  const found: Count[] = []
  for (const { line, cells } of sheet.grid.rows) {
    const labels: Label[] = []
    for (const [at, cell] of cells.entries())
      if (cell !== null && sheet.counts[at] === null && isLabel(sheet, known.text, cell, at))
        labels.push(readLabel(known, cell, sheet.naming[at] ?? null))
    const label = joinLabels(labels)
    if (label.refused) continue
    for (const [at, cell] of cells.entries()) {
      const heading = sheet.counts[at]
      const value = cell === null || heading == null ? null : readValue(known.text, cell.from, cell.to)
      if (heading != null && value !== null && isSome(value.amount))
        found.push({ heading, label, value, line, series: at })
    }
  }
  return found
}

const countsByRow = (known: Known, { grid, counts, naming }: Sheet): Count[] => {
  const labels = grid.columns.map((cell, at) => readLabel(known, cell, naming[at] ?? null))
  const found: Count[] = []
  for (const [index, { line, cells }] of grid.rows.entries()) {
    const heading = counts[index]
    if (heading == null) continue
    for (const [at, cell] of cells.entries()) {
      const label = labels[at]!
      const value = at === 0 || cell === null || label.refused ? null : readValue(known.text, cell.from, cell.to)
      if (value !== null && isSome(value.amount)) found.push({ heading, label, value, line, series: index })
    }
  }
  return found
}

/** "Missing" or "Destroyed" alone may be of anything: another heading or a row's noun must say that people or things came to harm. */
const isToll = (counts: readonly Count[]): boolean =>
  counts.some(
    ({ heading, label }) =>
      heading.strong || (label.kind !== null && mayCount(heading.measure, heading.only, label.kind)),
  )

/** Whether a row's noun can be counted so; a place of work in the label ("Al-Noor Hospital") is no part of what is killed. */
const agrees = (sheet: Sheet, { heading, label }: Count): boolean =>
  label.kind === null ||
  !sheet.naming.includes('group') ||
  mayCount(
    heading.measure,
    heading.only,
    heading.kind !== null && heading.kind.id !== 'people' ? heading.kind : label.kind,
  )

/** All counts of a table. The rows above a total are its parts. */
export const readSheetCounts = (known: Known, sheet: Sheet, caption: Caption): Tabled[] => {
  if (caption.scaled) return []
  const found = sheet.headings === 'columns' ? countsByColumn(known, sheet) : countsByRow(known, sheet)
  if (!isToll(found)) return []
  const counts = found.filter(count => agrees(sheet, count))
  const summed = counts.some(({ label }) => label.total)
  const bySeries = Map.groupBy(
    counts.filter(({ label }) => label.dated),
    ({ series }) => series,
  )
  const ofDays = new Map(
    [...bySeries].map(([series, days]) => [
      series,
      // A day and a place: each row is an event of its own.
      days.some(({ label }) => label.place !== null)
        ? 'incident'
        : scopeOfDays(
            days.map(({ value }) => value.amount),
            days.map(({ label }) => label.period),
            summed,
          ),
    ]),
  )
  return counts.flatMap(({ heading, label, value, line, series }) =>
    tell({
      text: known.text,
      caption,
      heading,
      label,
      value,
      line,
      scope: heading.day || label.day ? 'incident' : label.dated ? ofDays.get(series)! : 'total',
      subset: label.part || (summed && !label.total),
      rule:
        sheet.headings === 'columns' ? `<n> in a column "<${heading.measure}>"` : `<n> in a row "<${heading.measure}>"`,
    }),
  )
}
