import type { RichTextBlock, RichTextElement } from '@slack/types'
import { isBlankLine, splitLine } from './line.ts'
import type { Column, Line, Message, Part, Row } from './message.ts'
import type { Piece } from './pages.ts'
import { quoteLines } from './quote.ts'
import { rowLines } from './row.ts'
import { findTable, type SlackTable, type TableCell, tableOf } from './slack-table.ts'
import { slackLine } from './slack-text.ts'

/** What one piece puts on its page: a block of rich text, or a row of the message's one table. */
export type SlackBody =
  | { readonly kind: 'text'; readonly block: RichTextBlock; readonly heading: RichTextBlock | null }
  | { readonly kind: 'row'; readonly cells: TableCell[]; readonly table: SlackTable }

/** A line still to be cut to size; quoted lines are indented by a bar, and a blank line may set one apart. */
interface Draft {
  readonly line: Line
  readonly quoted: boolean
  readonly apart?: boolean
}

/** The most characters one piece may hold; a longer row or quote goes on in the next piece. */
const pieceLimit = 2500

/** The message cut into pieces, in order, as [blocks, bytes, rows and characters of Slack's table, rows of tables]. */
export function slackPieces(message: Message, titleRest: readonly Line[]): readonly Piece<SlackBody>[] {
  const parts: readonly Part[] = [{ kind: 'text', lines: titleRest }, ...message.parts]
  const table = findTable(parts)
  let rows = 0
  return parts.flatMap((part, section) => {
    const first = rows
    if (part.kind === 'table') rows += part.rows.length
    if (table && section > table.from && section < table.to) return []
    if (table && section === table.from) return tablePieces(tableOf(parts.slice(table.from, table.to)), section, first)
    return textPieces(part, section, first)
  })
}

function tablePieces(table: SlackTable, section: number, first: number): readonly Piece<SlackBody>[] {
  return table.rows.map((cells, at) => ({
    section,
    row: first + at,
    cost: [0, bytesOf(cells) + 1, 1, charactersOf(cells), 1],
    opening: [
      2,
      bytesOf(table.header) + bytesOf(table.settings) + bytesOf(table.heading) + 100,
      1,
      charactersOf(table.header),
      0,
    ],
    body: { kind: 'row', cells, table },
  }))
}

function textPieces(part: Part, section: number, first: number): readonly Piece<SlackBody>[] {
  const headings = 'heading' in part ? splitLine([{ bold: part.heading ?? '' }], line => sizeOf(line) <= 300) : []
  const heading = headings[0] && !isBlankLine(headings[0]) ? richText([{ line: headings[0], quoted: false }]) : null
  const rest = headings.slice(1).map(line => ({ drafts: [{ line, quoted: false }], row: null }))
  const own = groups(part).map((drafts, at) => ({ drafts, row: part.kind === 'table' ? first + at : null }))
  return [...rest, ...own]
    .flatMap(({ drafts, row }) => fill(drafts).map(some => ({ some, row })))
    .map(({ some, row }) => {
      const block = richText(some)
      return {
        section,
        ...(row === null ? {} : { row }),
        cost: [1, bytesOf(block) + 1, 0, 0, row === null ? 0 : 1],
        opening: [1, bytesOf(heading) + 1, 0, 0, 0],
        body: { kind: 'text' as const, block, heading },
      }
    })
}

/** Lines that should stay together: one row, one quote, one text. */
function groups(part: Part): readonly (readonly Draft[])[] {
  switch (part.kind) {
    case 'text':
      return [part.lines.map(line => ({ line, quoted: false }))]
    case 'facts':
      return [part.facts.map(fact => ({ line: [{ bold: fact.name }, ' · ', ...fact.value], quoted: false }))]
    case 'chart':
      return [[{ line: [{ italic: part.chart.description }], quoted: false }]]
    case 'quote':
      return [[...quoteLines(part).map(line => ({ line, quoted: true })), { line: part.source, quoted: false }]]
    case 'table':
      return part.rows.map(row => rowDrafts(part.columns, row))
  }
}

function rowDrafts(columns: readonly Column[], row: Row): readonly Draft[] {
  const { main, detail, notes } = rowLines(columns, row)
  const quotes = notes.map((line, index) => ({ line, quoted: true, apart: index > 0 }))
  return [...[main, detail].map(line => ({ line, quoted: false })), ...quotes]
}

/** A group dealt out to as few pieces as it needs: one, unless it is longer than a piece may be. */
function fill(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const lines = drafts.flatMap(({ line, quoted, apart = false }) =>
    splitLine(line, some => sizeOf(some) <= pieceLimit)
      .filter(some => !isBlankLine(some))
      .map((some, index) => ({ line: some, quoted, apart: apart && index === 0, size: sizeOf(some) })),
  )
  const pieces: (typeof lines)[] = []
  let size = 0
  for (const line of lines) {
    if (pieces.length === 0 || size + line.size > pieceLimit) {
      pieces.push([line])
      size = line.size
    } else {
      pieces.at(-1)?.push(line)
      size += line.size
    }
  }
  return pieces
}

/** Lines as one block of rich text; neighbours of one kind share an element, parted by line breaks. */
function richText(drafts: readonly Draft[]): RichTextBlock {
  const elements: { type: 'rich_text_section' | 'rich_text_quote'; elements: RichTextElement[] }[] = []
  for (const { line, quoted, apart } of drafts) {
    const type = quoted ? 'rich_text_quote' : 'rich_text_section'
    const last = elements.at(-1)
    if (last?.type === type) last.elements.push({ type: 'text', text: apart ? '\n\n' : '\n' }, ...slackLine(line))
    else elements.push({ type, elements: slackLine(line) })
  }
  return { type: 'rich_text', elements } as RichTextBlock
}

function sizeOf(line: Line): number {
  return bytesOf(slackLine(line))
}

function charactersOf(cells: readonly TableCell[]): number {
  return cells.reduce((sum, cell) => sum + bytesOf(cell), 0)
}

/** Slack counts more than the visible characters against a message's total, so the whole JSON is counted here. */
export function bytesOf(value: unknown): number {
  return value === null ? 0 : Buffer.byteLength(JSON.stringify(value))
}
