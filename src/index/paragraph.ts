import type { Paragraph } from '../text/paragraphs.ts'
import type { Span } from '../text/text.ts'

export interface Evidence {
  readonly start: number
  readonly text: string
}

/** A whole article on one line is no paragraph anybody wants to read as evidence. */
const longestParagraph = 1200
/** How far to look for a sentence's edge on either side of the quote then. */
const reach = 400

/** The paragraph round a quote. `paragraphs` are in order and do not overlap. */
export function paragraphRound(source: string, paragraphs: readonly Paragraph[], quote: Span): Evidence {
  const first = paragraphs[lastStartingBefore(paragraphs, quote.start)]
  const last = paragraphs[lastStartingBefore(paragraphs, Math.max(quote.start, quote.end - 1))]
  let start = Math.min(first?.start ?? quote.start, quote.start)
  let end = Math.max(last?.end ?? quote.end, quote.end)
  if (end - start > longestParagraph) {
    start = sentenceStart(source, Math.max(start, quote.start - reach), quote.start)
    end = sentenceEnd(source, quote.end, Math.min(end, quote.end + reach))
  }
  return { start, text: source.slice(start, end) }
}

function lastStartingBefore(paragraphs: readonly Paragraph[], at: number): number {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (paragraphs[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return low
}

function sentenceStart(source: string, from: number, to: number): number {
  const stop = source.slice(from, to).search(/[.!?]["”’']?\s+(?=\S)/)
  if (stop >= 0) return from + stop + (/[.!?]["”’']?\s+/.exec(source.slice(from + stop, to))?.[0].length ?? 0)
  const space = source.slice(from, to).search(/\s\S/)
  return space >= 0 && from > 0 ? from + space + 1 : from
}

function sentenceEnd(source: string, from: number, to: number): number {
  const tail = source.slice(from, to)
  let end = -1
  for (const stop of tail.matchAll(/[.!?]["”’']?(?=\s|$)/g)) end = stop.index + stop[0].length
  if (end >= 0) return from + end
  const space = tail.lastIndexOf(' ')
  return space > 0 ? from + space : to
}
