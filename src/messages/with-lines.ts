import type { Line, Part } from './message.ts'

/** The part with its lines changed. A quote is the document's own words, letter for letter: only its source may change. */
export function withLines(part: Part, change: (line: Line) => Line): Part {
  switch (part.kind) {
    case 'text':
      return { ...part, lines: part.lines.map(change) }
    case 'facts':
      return { ...part, facts: part.facts.map(fact => ({ ...fact, value: change(fact.value) })) }
    case 'table':
      return {
        ...part,
        rows: part.rows.map(row => ({ ...row, cells: row.cells.map(change), notes: row.notes.map(change) })),
      }
    case 'chart':
      return part
    case 'quote':
      return { ...part, source: change(part.source) }
  }
}
