import type { Figure } from '../../figures/figure.ts'
import type { Text } from '../../text/text.ts'
import type { Kind } from '../counted/kinds.ts'
import type { Measure } from '../measures/measure.ts'
import type { Counting } from './counting.ts'
import { wordOf } from './lexicon.ts'
import { firstFrom } from './order.ts'
import type { Phrase } from './phrase.ts'

interface Cell {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a column counts. */
interface Column {
  readonly measure: Measure
  readonly kind: Kind | null
}

/** Lines longer than this are prose. */
const longestLine = 400

/** The cells of a line that tabs, bars or wide gaps part. */
const cellsOf = (line: string, offset: number): Cell[] => {
  const cells: Cell[] = []
  let start = -1
  let end = 0
  const close = (): void => {
    if (start !== -1) cells.push({ start: offset + start, end: offset + end, text: line.slice(start, end) })
    start = -1
  }
  for (let at = 0; at <= line.length; at++) {
    const code = at < line.length ? line.charCodeAt(at) : 9
    const blank = code === 32 || code === 160
    if (code === 9 || code === 124) close()
    else if (blank && start !== -1 && at - end >= 1) close()
    else if (!blank) {
      if (start === -1) start = at
      end = at + 1
    }
  }
  return cells
}

/** "Deaths", "Houses destroyed", "Confirmed cases": what a heading counts; null for "District". */
const columnOf = (heading: string): Column | null => {
  let measure: Measure | null = null
  let kind: Kind | null = null
  for (const word of heading.toLowerCase().split(/[^\p{L}]+/u)) {
    if (word === 'cases') measure ??= 'affected'
    const known = wordOf(word)
    if (known === undefined) continue
    if (known.plural) kind ??= known.kind
    const opening = known.openings.find(
      ({ as, rest, forms }) =>
        rest.length === 0 && (as === 'count' || as === 'state' || as === 'group' || forms.includes('participle')),
    )
    if (opening !== undefined && opening.measure !== 'same') measure ??= opening.measure
  }
  return measure === null ? null : { measure, kind }
}

const numeric = /^[~<>≥≤]?\s?\d[\d.,'\u00a0\u202f ]*\+?$/
const total = /^(?:grand )?totals?\b|^sum\b|^all\b|^overall\b/i

interface Row {
  readonly cells: readonly Cell[]
  readonly total: boolean
}

/** A table with what each of its columns counts; null for those that count nobody's fate. */
interface Table {
  readonly columns: readonly (Column | null)[]
  readonly rows: Row[]
}

/** Tables of a text: a line of headings, at least two of which count something, over lines with as many cells. */
const tablesOf = (source: string): Table[] => {
  const tables: Table[] = []
  let table: Table | null = null
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start)
    const end = newline === -1 ? source.length : newline
    const cells = end - start <= longestLine ? cellsOf(source.slice(start, end), start) : []
    start = end + 1
    if (cells.length < 3) {
      // A rule of dashes under the headings is no row and ends no table.
      if (cells.length !== 0 || end - start > 0) table = isRule(source, start - 1, end) ? table : null
      continue
    }
    if (
      table !== null &&
      cells.length === table.columns.length &&
      cells.slice(1).some(cell => numeric.test(cell.text))
    ) {
      table.rows.push({ cells, total: total.test(cells[0]!.text) })
      continue
    }
    const columns = cells.map(cell => columnOf(cell.text))
    const counts = columns.filter(column => column !== null).length
    table = counts >= 2 && !cells.some(cell => numeric.test(cell.text)) ? { columns, rows: [] } : null
    if (table !== null) tables.push(table)
  }
  return tables
}

const isRule = (source: string, start: number, end: number): boolean =>
  /^[\s|+=:-]*$/.test(source.slice(start, Math.min(end, start + 80)))

const phraseOf = (figure: Figure, kind: Kind | null): Phrase => ({
  figure,
  from: figure.from,
  figureFrom: figure.from,
  figureTo: figure.to,
  nounFrom: figure.to,
  to: figure.to,
  head: -1,
  noun: '',
  kind,
  class: kind?.class ?? null,
  somebody: true,
  definite: false,
  added: false,
  partitive: false,
  attributive: null,
  headed: null,
})

/** The figures of tables with what their columns count, by the figure's first token. Rows above a total are parts of it. */
export const readTables = (text: Text, figures: readonly Figure[]): ReadonlyMap<number, Counting> => {
  const found = new Map<number, Counting>()
  for (const { columns, rows } of tablesOf(text.source)) {
    const summed = rows.some(row => row.total)
    for (const row of rows) {
      for (const [index, cell] of row.cells.entries()) {
        const column = columns[index]
        if (column === undefined || column === null || !numeric.test(cell.text)) continue
        const figure = figures[firstFrom(figures, one => one.start >= cell.start)]
        if (figure === undefined || figure.end > cell.end || figure.low === 0) continue
        found.set(figure.from, {
          phrase: phraseOf(figure, column.kind),
          measure: column.measure,
          trigger: null,
          side: null,
          subset: summed && !row.total,
          running: true,
          risen: null,
          reached: false,
          about: null,
          again: false,
          rules: [figure.rule, `<n> under the heading of <${column.measure}>`],
        })
      }
    }
  }
  return found
}
