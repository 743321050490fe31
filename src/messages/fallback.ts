import { dayInWords } from './day.ts'
import type { Inline, Line, Message, Part } from './message.ts'

/** The message as plain text, for notifications, screen readers and `text` fields; at most `limit` characters. */
export function fallbackText(message: Message, limit: number): string {
  const lines = [message.title, ...message.parts.flatMap(partLines)]
    .map(line => line.trim())
    .filter(line => line !== '')
  const kept: string[] = []
  let length = 0
  for (const line of lines) {
    if (length + line.length + 1 > limit) break
    kept.push(line)
    length += line.length + 1
  }
  // One line longer than the whole limit: the start of it is better than nothing.
  return kept.length > 0
    ? kept.join('\n')
    : Array.from(lines[0] ?? '…')
        .slice(0, Math.floor(limit / 2))
        .join('')
}

function partLines(part: Part): readonly string[] {
  switch (part.kind) {
    case 'text':
      return part.lines.map(plainLine)
    case 'quote':
      return [part.text, plainLine(part.source)]
    case 'facts':
      return part.facts.map(fact => `${fact.name}: ${plainLine(fact.value)}`)
    case 'table':
      return [
        part.heading,
        ...part.rows.flatMap(row => [
          [...row.cells.map(plainLine), row.mark ?? ''].filter(cell => cell !== '').join(' · '),
          ...row.notes.map(plainLine),
        ]),
      ]
  }
}

/** A line without its markup. */
export function plainLine(line: Line): string {
  return line.map(plainInline).join('')
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline
  if ('bold' in inline) return inline.bold
  if ('italic' in inline) return inline.italic
  if ('code' in inline) return inline.code
  if ('link' in inline) return inline.link
  return dayInWords(inline.date)
}
