import { isBlank } from './clean.ts'
import { plainLine } from './line.ts'
import type { Message, Part } from './message.ts'
import { quoteLines } from './quote.ts'
import { labelledCells } from './row.ts'

/**
 * The message as plain text, for notifications, screen readers and `text` fields: whole lines, as many as fit.
 * `written` is how the platform escapes a line; what it adds is counted in.
 */
export function fallbackText(message: Message, limit: number, written = (text: string) => text): string {
  const lines = [plainLine([message.title]), ...message.parts.flatMap(partLines)].filter(line => !isBlank(line))
  const kept: string[] = []
  let room = limit
  for (const line of lines) {
    const text = written(line.trim())
    if (text.length + 1 > room) {
      // The first line alone is longer than all: its beginning is better than nothing.
      if (kept.length === 0) kept.push(`${written(beginning(line, Math.floor(limit / 6)))}…`)
      break
    }
    kept.push(text)
    room -= text.length + 1
  }
  return kept.length > 0 ? kept.join('\n') : '…'
}

function beginning(line: string, length: number): string {
  return line.slice(0, length).toWellFormed()
}

function partLines(part: Part): readonly string[] {
  switch (part.kind) {
    case 'text':
      return part.lines.map(plainLine)
    case 'chart':
      return [plainLine([part.chart.description])]
    case 'quote':
      return [...quoteLines(part).map(plainLine), plainLine(part.source)]
    case 'facts':
      return [plainLine([part.heading ?? '']), ...part.facts.map(fact => plainLine([`${fact.name}: `, ...fact.value]))]
    case 'table':
      return [
        plainLine([part.heading]),
        ...part.rows.flatMap(row => [
          [...labelledCells(part.columns, row).map(plainLine), plainLine([row.mark ?? ''])]
            .filter(cell => !isBlank(cell))
            .join(' · '),
          ...row.notes.map(plainLine),
        ]),
      ]
  }
}
