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

/** A line of markdown still to be cut to size: what stands before it, and whether it is small print. */
interface Draft {
  readonly prefix: string
  readonly line: Line
}

/** The most one piece may take of a page; a longer row or quote goes on in the next piece. */
const pieceLimit = 1800
const headingLimit = 400

/** The message cut into pieces, in order, as [characters, components]. */
export function discordPieces(message: Message, titleRest: readonly Line[]): readonly Piece<DiscordBody>[] {
  const parts: readonly Part[] = [{ kind: 'text', lines: titleRest }, ...message.parts]
  return parts.flatMap((part, section) => {
    const headings = part.kind === 'table' ? cut({ prefix: '### ', line: [part.heading] }, headingLimit) : []
    const heading = headings[0] ?? null
    // A heading longer than a heading should be goes on as text below itself.
    const bodies = [...headings.slice(1), ...groups(part).flatMap(fill)]
    return bodies.map(content => ({
      section,
      cost: [content.length + 1, 0],
      // A separator and a text; the words "continued" where the section goes on.
      opening: [(heading?.length ?? 0) + continued.length + 1, 2],
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
      return part.facts.map(fact => [{ prefix: '', line: [{ bold: fact.name }, '  ', ...fact.value] }])
    case 'quote':
      return [[...quoteLines(part).map(line => ({ prefix: '> ', line })), { prefix: '-# ', line: part.source }]]
    case 'table':
      return part.rows.map(row => rowDrafts(part.columns, row))
  }
}

/** A row on two lines: figure and claimant, then in small print where it comes from. */
function rowDrafts(columns: readonly Column[], row: Row): readonly Draft[] {
  const { main, detail, notes } = rowLines(columns, row)
  return [{ prefix: '', line: main }, { prefix: '-# ', line: detail }, ...notes.map(line => ({ prefix: '> ', line }))]
}

/** A group as few pieces of markdown as it needs: one, unless it is longer than a piece may be. */
function fill(drafts: readonly Draft[]): readonly string[] {
  const lines = drafts.filter(({ line }) => !isBlankLine(line)).flatMap(draft => cut(draft, pieceLimit))
  const pieces: string[] = []
  for (const line of lines) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + 1 + line.length <= pieceLimit)
      pieces[pieces.length - 1] = `${last}\n${line}`
    else pieces.push(line)
  }
  return pieces
}

function cut({ prefix, line }: Draft, limit: number): readonly string[] {
  const fits = (some: Line) => prefix.length + discordLine(some).length <= limit
  return splitLine(line, fits)
    .filter(some => !isBlankLine(some))
    .map(some => `${prefix}${discordLine(some)}`)
}
