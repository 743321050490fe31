import type { Span } from '../text.ts'

/** What ends a block of a page: a new line, or the next cell of a row. */
const edges = /[\n\r\t|]/

/** The words of a stretch: what stands between white space. */
export function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }))
}

/** The stretches of a passage that stand in one block each: browsers find no words across two. */
export function linesIn(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let from = start; from < end; ) {
    const stop = text.slice(from, end).search(edges)
    const to = stop < 0 ? end : from + stop
    const words = wordsIn(text, { start: from, end: to })
    if (words.length > 0) lines.push({ start: words[0]!.start, end: words.at(-1)!.end })
    from = to + 1
  }
  return lines
}

/** The block that a position stands in. */
export function blockRound(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && !edges.test(text[from - 1]!)) from--
  const stop = text.slice(end).search(edges)
  return { start: from, end: stop < 0 ? text.length : end + stop }
}

/** Quotation marks at the ends of a stretch, which a page may write otherwise than we read them. */
const quotation = new Set('“”„"\'‘’«»')

/** A stretch without the quotation marks and spaces at its ends; what is nothing else stays as it is. */
export function bare(text: string, { start, end }: Span): Span {
  const isLoose = (at: number): boolean => quotation.has(text[at]!) || /\s/.test(text[at]!)
  let [from, to] = [start, end]
  while (from < to && isLoose(from)) from++
  while (to > from && isLoose(to - 1)) to--
  return from < to ? { start: from, end: to } : { start, end }
}
