import type { Span } from '../text.ts'
import type { TextFragment } from './directive.ts'

/** Text as browsers compare it: in small letters, any white space as one space. */
export const flattened = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()

/** So many places where a stretch begins are looked at: nobody tells one from more of them by a few words round it. */
const mostPlaces = 100

/** Where a browser finds a stretch first, as positions in the flattened page; null where it does not stand. */
export function locate(page: string, { prefix, start, end, suffix }: TextFragment): Span | null {
  const lead = prefix === undefined ? '' : `${flattened(prefix)} `
  const first = flattened(start)
  let at = find(page, lead + first, 0)
  for (let place = 0; at >= 0 && place < mostPlaces; place++, at = find(page, lead + first, at + 1)) {
    const from = at + lead.length
    const to = end === undefined ? from + first.length : endOf(page, flattened(end), from + first.length)
    if (to === null) return null
    if (suffix === undefined || isAt(page, flattened(suffix), to)) return { start: from, end: to }
  }
  return null
}

function endOf(page: string, end: string, from: number): number | null {
  const at = find(page, end, from)
  return at < 0 ? null : at + end.length
}

const isAt = (page: string, words: string, at: number): boolean =>
  page.startsWith(words, page[at] === ' ' ? at + 1 : at)

/** Whole words only: "30" does not stand in "300". */
function find(page: string, words: string, from: number): number {
  for (let at = page.indexOf(words, from); at >= 0; at = page.indexOf(words, at + 1)) {
    if (!isInWord(page, at) && !isInWord(page, at + words.length)) return at
  }
  return -1
}

const isInWord = (page: string, at: number): boolean =>
  at > 0 && at < page.length && isWord(page[at - 1]!) && isWord(page[at]!)

const isWord = (character: string): boolean => /[\p{L}\p{M}\p{N}_]/u.test(character)
