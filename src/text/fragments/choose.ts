import type { Span } from '../text.ts'
import type { TextFragment } from './directive.ts'
import { flattened, locate } from './locate.ts'
import { bare, blockRound, linesIn, wordsIn } from './words.ts'

/** Up to so many characters a passage is looked for whole. */
const longestWhole = 120
/** How many words of a longer passage each end has at first and at last: more make a link nobody can send. */
const fewestWords = 4
const mostWords = 16
/** How many words before or behind tell a passage from the same words elsewhere. */
const mostAround = 6

/**
 * How a browser finds a passage of a document: whole where it is short and in one block, else by its first words and its
 * last. Words are added, then those around it, until nothing earlier in the document is meant. Null where the passage
 * holds no words.
 */
export function passageFragment(text: string, passage: Span): TextFragment | null {
  const lines = linesIn(text, bare(text, passage))
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return null
  const whole: Span = { start: first.start, end: last.end }
  const isWhole = lines.length === 1 && whole.end - whole.start <= longestWhole
  const pieces = isWhole ? [{ start: cut(text, whole) }] : endsOf(text, first, last)
  return firstFound(text, whole, [...pieces, ...pieces.slice(-1).flatMap(piece => withAround(text, whole, piece))])
}

/**
 * The same for a few words round one place of a passage, such as its figure: a shorter link, of which the paragraph
 * alone is known.
 */
export function spotFragment(text: string, passage: Span, spot: Span): TextFragment | null {
  const line = linesIn(text, bare(text, passage)).find(({ start, end }) => start <= spot.start && spot.end <= end)
  if (line === undefined) return null
  const words = wordsIn(text, line)
  const from = words.findIndex(({ end }) => end > spot.start)
  const to = words.findLastIndex(({ start }) => start < spot.end)
  const spans = [3, 4, 6, 8].map(
    (more): Span => ({
      start: words[Math.max(0, from - more)]!.start,
      end: words[Math.min(words.length - 1, to + more)]!.end,
    }),
  )
  const page = flattened(text)
  const found = spans.find(span => leadsTo(page, { start: cut(text, span) }, placeOf(text, span))) ?? spans[0]!
  return { start: cut(text, found) }
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')

/** First and last words, more and more of them; what is used up whole stays whole. */
function endsOf(text: string, first: Span, last: Span): TextFragment[] {
  const [opening, closing] = [wordsIn(text, first), wordsIn(text, last)]
  const isOne = first.start === last.start
  const most = Math.min(mostWords, isOne ? Math.floor(opening.length / 2) : mostWords)
  const sizes = Array.from({ length: Math.max(1, most - fewestWords + 1) }, (_, at) =>
    Math.min(fewestWords + at, Math.max(1, most)),
  )
  return sizes.map(size => ({
    start: cut(text, { start: first.start, end: opening[Math.min(size, opening.length) - 1]!.end }),
    end: cut(text, { start: closing.at(-Math.min(size, closing.length))!.start, end: last.end }),
  }))
}

/** The same words, told from others by those behind them, before them, and both. */
function withAround(text: string, whole: Span, piece: TextFragment): TextFragment[] {
  const block = blockRound(text, whole)
  const before = wordsIn(text, { start: block.start, end: whole.start })
  const behind = wordsIn(text, { start: whole.end, end: block.end })
  const sizes = Array.from({ length: mostAround }, (_, at) => at + 1)
  const prefix = (size: number) => {
    const from = before.at(-Math.min(size, before.length))
    return from === undefined ? {} : { prefix: cut(text, { start: from.start, end: before.at(-1)!.end }) }
  }
  const suffix = (size: number) => {
    const to = behind[Math.min(size, behind.length) - 1]
    return to === undefined ? {} : { suffix: cut(text, { start: behind[0]!.start, end: to.end }) }
  }
  return sizes.flatMap(size => [
    { ...piece, ...suffix(size) },
    { ...prefix(size), ...piece },
    { ...prefix(size), ...piece, ...suffix(size) },
  ])
}

/** The first that means the passage and nothing before it; the plainest where all are ambiguous, since it says the same. */
function firstFound(text: string, whole: Span, fragments: readonly TextFragment[]): TextFragment {
  const page = flattened(text)
  const place = placeOf(text, whole)
  return fragments.find(fragment => leadsTo(page, fragment, place)) ?? fragments[0]!
}

/** Where a stretch of a text stands in the flattened text. */
function placeOf(text: string, { start, end }: Span): Span {
  const from = flattened(text.slice(0, start)).length
  return { start: from, end: from + flattened(text.slice(start, end)).length }
}

function leadsTo(page: string, fragment: TextFragment, { start, end }: Span): boolean {
  const found = locate(page, fragment)
  return found !== null && found.start === start && found.end === end
}
