import { breakLines, isBlankLine } from './line.ts'
import type { Line, Part } from './message.ts'

/** The quoted text line by line, the figure in it in bold. */
export function quoteLines({ text, emphasis }: Extract<Part, { kind: 'quote' }>): readonly Line[] {
  const whole: Line = emphasis
    ? [text.slice(0, emphasis.start), { bold: text.slice(emphasis.start, emphasis.end) }, text.slice(emphasis.end)]
    : [text]
  return breakLines(whole).filter(line => !isBlankLine(line))
}
