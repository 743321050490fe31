import { type Clock, onClock } from './instant.ts'
import { isBlankLine, readyLine, trimLine, wordsOf } from './line.ts'
import type { Control, Fact, Inline, Line, Message, Part } from './message.ts'
import { quoteLines } from './quote.ts'
import { plotLines } from './terminal-plot.ts'
import { type Printed, printTable } from './terminal-table.ts'
import { widthOf } from './width.ts'
import { wrapLine } from './wrap.ts'

export interface TerminalSettings {
  /** Columns of the window. */
  readonly width: number
  readonly color: boolean
  /** The reader's; without it moments are told in UTC. */
  readonly clock?: Clock
}

/** Sequences a terminal understands; nothing of a document can bring its own, cleanText takes them out. */
const paints = { bold: '\u001b[1m', dim: '\u001b[2m', italic: '\u001b[3m', link: '\u001b[4m', code: '\u001b[36m' }
const plainAgain = '\u001b[0m'

const titlePaints: Readonly<Record<Message['tone'], string>> = {
  answer: '\u001b[1;34m',
  notice: '\u001b[1;33m',
  error: '\u001b[1;31m',
}

/** The whole message as lines of text, wrapped to the width; document text cannot move the cursor. */
export function renderTerminal(timeless: Message, { width, color, clock }: TerminalSettings): string {
  const message = clock ? onClock(timeless, clock) : timeless
  const room = Math.max(20, Math.trunc(width) || 80)
  const title = wrapLine([message.title], room).map(line => paintWith(titlePaints[message.tone], line, color))
  const parts = message.parts.map(part => printPart(part, message.parts, room).map(printed => paint(printed, color)))
  const controls = printControls(message).map(printed => paint(printed, color))
  return [title, ...parts, controls]
    .filter(lines => lines.some(line => line !== ''))
    .map(lines => lines.join('\n'))
    .join('\n\n')
}

function printPart(part: Part, all: readonly Part[], width: number): readonly Printed[] {
  switch (part.kind) {
    case 'text':
      return part.lines.flatMap(line => wrapLine(line, width).map(some => ({ indent: 0, line: some })))
    case 'facts':
      return [...headingLines(part.heading ?? '', width), ...printFacts(part.facts, all, width)]
    case 'chart':
      return plotLines(part.chart, width).map(line => ({ indent: 0, line }))
    case 'quote':
      return [
        ...quoteLines(part).flatMap(line =>
          wrapLine(line, width - 4).map(some => ({ indent: 2, line: ['│ ', ...some] })),
        ),
        ...wrapLine(part.source, width - 4)
          .filter(line => !isBlankLine(line))
          .map(line => ({ indent: 4, line, dim: true })),
      ]
    case 'table':
      return [...headingLines(part.heading, width), ...printTable(part, all, width)]
  }
}

function headingLines(heading: string, width: number): readonly Printed[] {
  return wrapLine([{ bold: heading }], width)
    .filter(line => !isBlankLine(line))
    .map(line => ({ indent: 0, line }))
}

/** Names stand in one column, down all lists of facts. */
function printFacts(facts: readonly Fact[], all: readonly Part[], width: number): readonly Printed[] {
  const named = (some: readonly Fact[]) => some.map(({ name }) => readyLine([name]).map(wordsOf).join(''))
  const names = named(facts)
  const widths = all.flatMap(part => (part.kind === 'facts' ? named(part.facts).map(widthOf) : []))
  const column = Math.min(24, Math.floor(width / 2), Math.max(0, ...widths))
  return facts.flatMap(({ value }, index) => {
    const name = wrapLine([names[index] ?? ''], column)
    const lines = wrapLine(value, width - column - 2)
    return Array.from({ length: Math.max(name.length, lines.length) }, (_, row) => {
      const label = name[row] ?? []
      const padding = ' '.repeat(Math.max(0, column - widthOf(label.map(wordsOf).join(''))) + 2)
      return { indent: 0, line: [...label.map(each => ({ bold: wordsOf(each) })), padding, ...(lines[row] ?? [])] }
    })
  })
}

/** A command line wider than this does not push the words behind the others aside. */
const widestCommand = 44

/**
 * A button cannot be pressed here; its command line can be typed, so it is kept whole on one line. Left out is what
 * nobody needs to type, and what the message says already.
 */
function printControls({ parts, controls }: Message): readonly Printed[] {
  const said = new Set(parts.flatMap(codesIn))
  const entries = controls.flatMap(typedEntry).filter(({ command }) => !said.has(command))
  const fitting = entries.map(({ command }) => widthOf(command)).filter(size => size <= widestCommand)
  const column = Math.max(0, ...fitting)
  return entries.map(({ command, label }) => {
    const padding = ' '.repeat(Math.max(0, column - widthOf(command)) + 2)
    return { indent: 0, line: [{ code: `› ${command}` }, ...(label === command ? [] : [`${padding}${label}`])] }
  })
}

function typedEntry(control: Control): readonly { readonly command: string; readonly label: string }[] {
  if (control.untyped) return []
  if (control.kind === 'button') return [control]
  const [first, ...others] = control.choices
  if (!first) return []
  const more = others.length > 0 ? ` (and ${others.length.toLocaleString('en-US')} more)` : ''
  return [{ command: first.command, label: `${control.label}: ${first.label}${more}` }]
}

/** The command lines that stand in a text. */
function codesIn(part: Part): readonly string[] {
  const lines = part.kind === 'text' ? part.lines : []
  return lines.flatMap(line => line.flatMap(each => (typeof each !== 'string' && 'code' in each ? [each.code] : [])))
}

function paint({ indent, line, dim }: Printed, color: boolean): string {
  const words = trimLine(readyLine(line)).map(inline => paintInline(inline, color, dim ?? false))
  return words.length === 0 ? '' : `${' '.repeat(indent)}${words.join('')}`
}

function paintWith(sequence: string, line: Line, color: boolean): string {
  const words = readyLine(line).map(wordsOf).join('')
  return color && words.trim() !== '' ? `${sequence}${words}${plainAgain}` : words
}

function paintInline(inline: Inline, color: boolean, dim: boolean): string {
  const words = wordsOf(inline)
  if (!color || words.trim() === '') return words
  const own = paintOf(inline) ?? (dim ? paints.dim : null)
  return own ? `${own}${words}${plainAgain}` : words
}

function paintOf(inline: Inline): string | null {
  if (typeof inline === 'string') return null
  if ('bold' in inline) return paints.bold
  if ('italic' in inline) return paints.italic
  if ('code' in inline) return paints.code
  if ('link' in inline) return paints.link
  return null
}
