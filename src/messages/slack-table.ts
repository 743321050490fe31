import type { RawTextElement, RichTextBlock, TableBlock } from '@slack/types'
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

/** The tables of such a run as one: their headings become its first column where they are several. */
export function tableOf(parts: readonly Part[]): SlackTable {
  const tables = parts.filter(part => part.kind === 'table')
  const first = tables[0]
  if (!first) return { heading: null, header: [], rows: [], settings: [] }
  const topic = tables.length > 1 ? (first.topic ?? ' ') : null
  const marked = tables.some(table => table.rows.some(row => row.mark !== null))
  const names = [
    ...(topic === null ? [] : [topic]),
    ...first.columns.map(({ name }) => name),
    ...(marked ? ['Note'] : []),
  ]
  const rows = tables.flatMap(table =>
    table.rows.map(row => {
      const cells = first.columns.map((_, index) => row.cells[index] ?? [])
      const all = [...(topic === null ? [] : [[table.heading]]), ...cells, ...(marked ? [[row.mark ?? '']] : [])]
      return all.map(cellOf)
    }),
  )
  return {
    heading: topic === null && !isBlankLine([first.heading]) ? boldText(first.heading) : null,
    header: names.map(name => cellOf([{ bold: name }])),
    rows,
    settings: [
      ...(topic === null ? [] : [{ is_wrapped: true }]),
      ...first.columns.map(({ align }) => ({ align, is_wrapped: true })),
    ],
  }
}

function fitsTable(table: TablePart): boolean {
  return (
    table.columns.length > 0 &&
    table.columns.length <= columnLimit - 2 &&
    table.heading.length <= headingLimit &&
    (table.topic ?? '').length <= headingLimit &&
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
    a.topic === b.topic &&
    a.columns.length === b.columns.length &&
    a.columns.every(({ name, align }, index) => name === b.columns[index]?.name && align === b.columns[index]?.align)
  )
}

/** Slack refuses an empty cell; what is not there is shown as a dash. */
function cellOf(line: Line): TableCell {
  if (isBlankLine(line)) return { type: 'raw_text', text: '—' }
  const elements = slackLine(line)
  const [only] = elements
  if (elements.length === 1 && only?.type === 'text' && !only.style) return { type: 'raw_text', text: only.text }
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }
}

function boldText(text: string): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: slackLine([{ bold: text }]) }] }
}
