import { discordLine } from './discord-markdown.ts'
import { isBlankLine, splitLine } from './line.ts'
import type { Column, Line, Message, Part, Row } from './message.ts'
import type { Piece } from './pages.ts'
import { quoteLines } from './quote.ts'
import { rowLines } from './row.ts'

/** What one piece puts on its page: markdown, under the heading of its section. */
export interface DiscordBody {
  readonly content: string
  readonly heading: string | null
}

/** A line of markdown still to be cut to size, what stands before it, and whether a blank line sets it apart. */
interface Draft {
  readonly prefix: string
  readonly line: Line
  readonly apart?: boolean
}

/** The most one piece may take of a page; a longer row or quote goes on in the next piece. */
const pieceLimit = 1800
const headingLimit = 400

/** The message cut into pieces, in order, as [characters, components, rows of tables]. */
export function discordPieces(message: Message, titleRest: readonly Line[]): readonly Piece<DiscordBody>[] {
  const parts: readonly Part[] = [{ kind: 'text', lines: titleRest }, ...message.parts]
  let rows = 0
  return parts.flatMap((part, section) => {
    const first = rows
    if (part.kind === 'table') rows += part.rows.length
    const headings = 'heading' in part ? cut({ prefix: '### ', line: [part.heading ?? ''] }, headingLimit) : []
    const heading = headings[0] ?? null
    // A heading longer than a heading should be goes on as text below itself.
    const bodies = [
      ...headings.slice(1).map(content => ({ content, row: null })),
      ...groups(part).flatMap((drafts, at) =>
        fill(drafts).map(content => ({ content, row: part.kind === 'table' ? first + at : null })),
      ),
    ]
    return bodies.map(({ content, row }) => ({
      section,
      ...(row === null ? {} : { row }),
      cost: [content.length + 1, 0, row === null ? 0 : 1],
      // A separator and a text; the words "continued" where the section goes on.
      opening: [(heading?.length ?? 0) + continued.length + 1, 2, 0],
      body: { content, heading },
    }))
  })
}

export const continued = ' (continued)'

/** Lines that should stay together: one row, one quote, one text. */
function groups(part: Part): readonly (readonly Draft[])[] {
  switch (part.kind) {
    case 'text':
      return part.lines.map(line => [{ prefix: '', line }])
    case 'facts':
      return part.facts.map(fact => [{ prefix: '', line: [{ bold: fact.name }, ' · ', ...fact.value] }])
    case 'chart':
      return [[{ prefix: '', line: [{ italic: part.chart.description }] }]]
    case 'quote':
      return [[...quoteLines(part).map(line => ({ prefix: '> ', line })), { prefix: '-# ', line: part.source }]]
    case 'table':
      return part.rows.map((row, index) => rowDrafts(part.columns, row, index === 0))
  }
}

/** A row on two lines: figure and claimant, then in small print where it comes from; its quotes below, each apart. */
function rowDrafts(columns: readonly Column[], row: Row, first: boolean): readonly Draft[] {
  const { main, detail, notes } = rowLines(columns, row)
  const quotes = notes.map((line, index) => ({ prefix: '> ', line, apart: index > 0 }))
  return [{ prefix: '', line: main, apart: !first && notes.length > 0 }, { prefix: '-# ', line: detail }, ...quotes]
}

/** A group as few pieces of markdown as it needs: one, unless it is longer than a piece may be. */
function fill(drafts: readonly Draft[]): readonly string[] {
  const lines = drafts.filter(({ line }) => !isBlankLine(line)).flatMap(draft => cut(draft, pieceLimit))
  const pieces: string[] = []
  for (const line of lines) {
    const last = pieces.at(-1)
    const joined = `${last}\n${line}`
    if (last !== undefined && joined.length <= pieceLimit) pieces[pieces.length - 1] = joined
    else pieces.push(line)
  }
  return pieces
}

function cut({ prefix, line, apart }: Draft, limit: number): readonly string[] {
  const blank = `${prefix}\n`
  const fits = (some: Line) => blank.length + prefix.length + discordLine(some).length <= limit
  return splitLine(line, fits)
    .filter(some => !isBlankLine(some))
    .map((some, index) => `${apart && index === 0 ? blank : ''}${prefix}${discordLine(some)}`)
}
