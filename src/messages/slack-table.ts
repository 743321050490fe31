import type { RawTextElement, RichTextBlock, RichTextElement, TableBlock } from '@slack/types'
import { isBlankLine } from './line.ts'
import type { Line, Part } from './message.ts'
import { slackLine } from './slack-text.ts'

export type TableCell = RawTextElement | RichTextBlock

/** One or several tables of a message joined to the one table block that Slack allows. */
export interface SlackTable {
  readonly heading: RichTextBlock | null
  readonly header: TableCell[]
  readonly rows: readonly TableCell[][]
  readonly settings: NonNullable<TableBlock['column_settings']>
}

type TablePart = Extract<Part, { kind: 'table' }>

const columnLimit = 20
const cellLimit = 500
const headingLimit = 150
const lineBreak: RichTextElement = { type: 'text', text: '\n' }

/**
 * The parts that become the table block: the first run of neighbouring tables with the same columns, small enough
 * cells and no lines below their rows. Null when there is none; such tables are shown as sections.
 */
export function findTable(parts: readonly Part[]): { readonly from: number; readonly to: number } | null {
  const from = parts.findIndex(part => part.kind === 'table' && part.rows.length > 0 && fitsTable(part))
  const first = parts[from]
  if (first?.kind !== 'table') return null
  const rest = parts.slice(from + 1)
  const end = rest.findIndex(part => !(part.kind === 'table' && fitsTable(part) && sameColumns(part, first)))
  return { from, to: from + 1 + (end < 0 ? rest.length : end) }
}

/**
 * The tables of such a run as one. Where they are several, each row says in its first cell what it counts. A row's
 * mark stands under that cell: a phone shows two or three columns, and nobody scrolls to a note at the far end.
 */
export function tableOf(parts: readonly Part[]): SlackTable {
  const tables = parts.filter(part => part.kind === 'table')
  const first = tables[0]
  if (!first) return { heading: null, header: [], rows: [], settings: [] }
  const joined = tables.length > 1
  const rows = tables.flatMap(table =>
    table.rows.map(row =>
      first.columns.map((_, index) => {
        const cell = row.cells[index] ?? []
        if (index > 0) return cellOf([cell])
        const counted = joined ? labelled(cell, table) : cell
        return cellOf(row.mark === null ? [counted] : [counted, [{ italic: row.mark }]])
      }),
    ),
  )
  return {
    heading: !joined && !isBlankLine([first.heading]) ? boldText(first.heading) : null,
    header: first.columns.map(({ name }) => cellOf([[{ bold: name }]])),
    rows,
    // What stands in the first cell of a joined table reads from its left.
    settings: first.columns.map(({ align }, index) => ({
      align: joined && index === 0 ? 'left' : align,
      is_wrapped: true,
    })),
  }
}

/** "4,000 killed"; words, which are left-aligned, stand behind what they are about: "Missing: no figure". */
const labelled = (cell: Line, { columns, counts, heading }: TablePart): Line =>
  columns[0]?.align === 'right' ? [...cell, ` ${counts ?? heading}`] : [`${heading}: `, ...cell]

function fitsTable(table: TablePart): boolean {
  return (
    table.columns.length > 0 &&
    table.columns.length <= columnLimit &&
    table.heading.length <= headingLimit &&
    (table.counts ?? '').length <= headingLimit &&
    table.columns.every(({ name }) => name.length <= headingLimit) &&
    table.rows.every(
      row =>
        row.notes.length === 0 &&
        row.cells.length <= table.columns.length &&
        [...row.cells, [row.mark ?? '']].every(cell => JSON.stringify(slackLine(cell)).length <= cellLimit),
    )
  )
}

function sameColumns(a: TablePart, b: TablePart): boolean {
  return (
    (a.counts === undefined) === (b.counts === undefined) &&
    a.columns.length === b.columns.length &&
    a.columns.every(({ name, align }, index) => name === b.columns[index]?.name && align === b.columns[index]?.align)
  )
}

/** Lines under each other in one cell. Slack refuses an empty one; what is not there is shown as a dash. */
function cellOf(lines: readonly Line[]): TableCell {
  const elements = lines
    .filter(line => !isBlankLine(line))
    .map(slackLine)
    .flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]))
  const [only] = elements
  if (only === undefined) return { type: 'raw_text', text: '—' }
  if (elements.length === 1 && only?.type === 'text' && !only.style) return { type: 'raw_text', text: only.text }
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }
}

function boldText(text: string): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: slackLine([{ bold: text }]) }] }
}
