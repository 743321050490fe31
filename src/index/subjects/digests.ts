import type { Claim } from '../../claims/claim.ts'

/** So many sentences with figures make a list of headlines. */
const fewest = 4
/** A headline has so many words. */
const fewestWords = 4
const ended = /[.!?…]["”’')\]]*$/

/**
 * True for a list of headlines ("The world at six"): hardly any of its sentences ends like one. Its lines have nothing
 * to do with each other, so none takes its place, event or day from another.
 */
export function isDigest(text: string, claims: readonly Claim[]): boolean {
  const quotes = new Map(claims.map(({ quote }) => [quote.start, quote]))
  if (quotes.size < fewest) return false
  const lines = [...quotes.values()].filter(
    ({ start, end, text: line }) => !ended.test(line) && isProse(line) && isLine(text, start, end),
  )
  return lines.length * 10 >= quotes.size * 8
}

/** A row of a table is no headline. */
const isProse = (line: string): boolean => (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords

const isLine = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)\W*$/.test(text.slice(Math.max(0, start - 8), start)) && /^\W*(?:\n|$)/.test(text.slice(end, end + 8))
