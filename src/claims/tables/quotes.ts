import type { Span, Text } from '../../text/text.ts'
import type { Claim } from '../claim.ts'

/** A line longer than this is quoted round the figure only. */
const longest = 600
const around = 200

/** The row of a figure, letter for letter. */
export const quoteOf = (text: Text, line: Span, figure: Span): Claim['quote'] => {
  const whole = line.end - line.start <= longest
  let start = whole ? line.start : Math.max(line.start, figure.start - around)
  let end = whole ? line.end : Math.min(line.end, figure.end + around)
  // A cut falls between words.
  while (start > line.start && start < figure.start && text.source[start - 1] !== ' ') start++
  while (end < line.end && end > figure.end && text.source[end] !== ' ') end--
  return { start, end, text: text.source.slice(start, end) }
}
