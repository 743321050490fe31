import type { Paragraph } from './paragraphs.ts'

/** What a paragraph looks like from outside; only its first and last hundred characters or so are read. */
export interface Look {
  /** Words, counted to ninety. */
  readonly words: number
  /** The first character of the opening. */
  readonly first: string
  /** The first ninety characters in small letters with plain apostrophes, without leading marks. */
  readonly opening: string
  /** The last sixty characters in small letters with plain apostrophes, without closing marks. */
  readonly ending: string
  /** Begins with a capital, a digit or a quotation mark. */
  readonly capital: boolean
  /** Ends as a sentence does. */
  readonly ended: boolean
  /** Ends in a colon: it leads into what follows. */
  readonly leadsIn: boolean
  /** Trails off in dots, as a teaser cut short does. */
  readonly trails: boolean
  readonly bulleted: boolean
  /** A row of a table: a name, a mark and a number ("Killed: 12"). */
  readonly row: boolean
  /** A label, a colon and a number behind a bullet: "- Missing: 6, all fishers". */
  readonly tallied: boolean
  /** Cells that tabs, bars or wide gaps part, counted in its beginning; one for a line of prose. */
  readonly cells: number
  /** One of these cells is a bare number, or the rule under a column's label. */
  readonly numbered: boolean
  /** Ends in the credit of a picture. */
  readonly credited: boolean
}

const leadingMarks = /^[\s\-–—•*·▪►»>|#"“'‘([]+/
const bullet = /^(?:[-–—•*·▪►»]\s|\d{1,2}[.)]\s)/
const row = /^[\p{L}][\p{L} /()'-]{1,40}(?::| [–—-]|\t)\s*[~>+]?\d[\d,.]*%?(?: \p{L}+){0,2}$/u
const tally = /^(?:[-–—•*·▪►»]\s|\d{1,2}[.)]\s)\s*\p{L}[\p{L} /'-]{1,40}: ?[~>+]?\d/u
const parting = /\s*[|\t]\s*| {2,}/
const bareNumber = /^(?:[~<>+-]?\d[\d,. ]*[+*]?|:?-{2,}:?)$/
const begins = /^["“'‘([]*[\p{Lu}\d$€£]/u
const credit =
  /(?:\([^()]{0,60}\b(?:photos?|file|afp|ap|reuters|getty|epa|handout|screengrab|screenshot|courtesy)\b[^()]{0,60}\)|\[[^[\]]{0,40}\b(?:afp|ap|reuters|getty|epa|al jazeera|file)\b[^[\]]{0,40}\]|\b(?:getty images|ap photo|afp photo))\.?$/i
const speech = /\b(?:said|says|told|reported|according|added)\b/i

const closers = new Set([...' \t\n\r"”\'’)]*'])
const trailing = new Set([...' \t\n\r"”\'’)].:!?…*'])

/** Index after the last character that is none of `marks`. */
const before = (source: string, start: number, end: number, marks: ReadonlySet<string>): number => {
  let at = end
  while (at > start && marks.has(source[at - 1]!)) at--
  return at
}

/** Index where a closing "(Reuters)" or "[sic]" begins, or `end` where there is none. */
const asideStart = (source: string, start: number, end: number): number => {
  const open = source[end - 1] === ')' ? '(' : source[end - 1] === ']' ? '[' : ''
  if (open === '') return end
  for (let at = end - 2; at > start && at > end - 44; at--) if (source[at] === open) return at
  return end
}

type Ending = 'sentence' | 'dots' | 'colon' | 'open'

const endingOf = (source: string, start: number, end: number): Ending => {
  const last = before(source, start, end, closers)
  const mark = source[last - 1]
  if (mark === '…' || (mark === '.' && source[last - 2] === '.')) return 'dots'
  if (mark === '.' || mark === '!' || mark === '?') return 'sentence'
  if (mark === ':') return 'colon'
  const aside = asideStart(source, start, end)
  return aside === end ? 'open' : endingOf(source, start, aside) === 'sentence' ? 'sentence' : 'open'
}

const countWords = (source: string, start: number, end: number, limit: number): number => {
  let words = 0
  let inside = false
  for (let at = start; at < end && words < limit; at++) {
    const blank = source.charCodeAt(at) <= 32
    if (!blank && !inside) words++
    inside = !blank
  }
  return words
}

/** A source in small letters with plain apostrophes, letter for letter: made once, where each paragraph would pay for its own. */
export const inSmallLetters = (source: string): string => {
  const small = source.toLowerCase()
  const kept = small.length === source.length ? small : Array.from(source, smallOf).join('')
  return kept.replaceAll('\u2019', "'")
}

/** Some capitals become two letters ("İ"); they stay as they are. */
const smallOf = (letter: string): string => {
  const small = letter.toLowerCase()
  return small.length === letter.length ? small : letter
}

/** Looks at a paragraph of a source; `small` is the source in small letters. */
export const lookAt = (source: string, small: string, { start, end }: Paragraph): Look => {
  const head = source.slice(start, Math.min(end, start + 90))
  // Most paragraphs begin with a plain capital, and then with no mark.
  const code = source.charCodeAt(start)
  const lettered = code >= 65 && code <= 90
  const opens = lettered ? start : start + head.length - head.replace(leadingMarks, '').length
  // Prose has no bars, no tabs and, but for old typing, no wide gaps: most paragraphs are not parted at all.
  const cells =
    head.includes('  ') || head.includes('|') || head.includes('\t')
      ? head.split(parting).filter(cell => cell !== '')
      : [head]
  const closing = source[source[end - 1] === '.' ? end - 2 : end - 1]
  const ending = endingOf(source, start, end)
  const last = before(source, start, end, trailing)
  const mayCredit = closing === ')' || closing === ']' || closing === 's' || closing === 'o'
  const tail = mayCredit ? source.slice(Math.max(start, end - 140), end) : ''
  return {
    words: countWords(source, start, end, 90),
    first: small.slice(opens, opens + 1),
    opening: small.slice(opens, start + head.length),
    ending: small.slice(Math.max(start, last - 60), last),
    capital: lettered || begins.test(head),
    ended: ending === 'sentence',
    leadsIn: ending === 'colon',
    trails: ending === 'dots',
    bulleted: !lettered && bullet.test(head),
    tallied: !lettered && tally.test(head),
    row: end - start < 90 && row.test(head),
    cells: cells.length,
    numbered: cells.length > 1 && cells.some(cell => bareNumber.test(cell)),
    // Prose too may end in "(Reuters)"; a caption reports no speech.
    credited: mayCredit && credit.test(tail) && !speech.test(tail),
  }
}

/** Prose of this story: a finished sentence of some length. */
export const isProse = (look: Look): boolean => look.ended && look.words >= 18
