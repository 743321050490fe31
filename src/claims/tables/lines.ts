import type { Span } from '../../text/text.ts'

/** A line of a document that is not empty: its span without the white space round it. */
export interface Line extends Span {
  /** Where it begins before its indentation was taken off, for columns are told by how far in they stand. */
  readonly left: number
  /** Where it ends with its trailing white space: empty cells at its end are made of that. */
  readonly right: number
  readonly blankBefore: boolean
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

/** The lines of a document as its author set them, whatever paragraphs they make. */
export const readLines = (source: string): Line[] => {
  const lines: Line[] = []
  let blankBefore = true
  for (let left = 0; left < source.length; ) {
    const stop = source.indexOf('\n', left)
    const right = stop === -1 ? source.length : stop
    let start = left
    let end = right
    while (start < end && isSpace(source.charCodeAt(start))) start++
    while (end > start && isSpace(source.charCodeAt(end - 1))) end--
    if (end > start) lines.push({ left, right, start, end, blankBefore })
    blankBefore = end === start
    left = right + 1
  }
  return lines
}
