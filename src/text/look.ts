import type { Paragraph } from './paragraphs.ts'

/** What a paragraph looks like from outside; only its first and last hundred characters or so are read. */
export interface Look {
  /** Words, counted to two hundred. */
  readonly words: number
  /** The first 160 characters in small letters with plain apostrophes, without leading marks. */
  readonly opening: string
  /** The last 60 characters in small letters with plain apostrophes, without closing marks. */
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
  /** Ends in the credit of a picture. */
  readonly credited: boolean
}

const leadingMarks = /^[\s\-–—•*·▪►»>|#"“'‘([]+/
const trailingMarks = /[\s"”'’)\].:!?…*]+$/
const bullet = /^(?:[-–—•*·▪►»]\s|\d{1,2}[.)]\s)/
const dots = /(?:…|\.\.\.|\[\.\.\.\]|\[…\])["”'’)\]]*$/
const credit =
  /(?:\([^()]{0,60}\b(?:photos?|file|afp|ap|reuters|getty|epa|handout|screengrab|screenshot|courtesy)\b[^()]{0,60}\)|\[[^[\]]{0,40}\b(?:afp|ap|reuters|getty|epa|al jazeera|file)\b[^[\]]{0,40}\]|\b(?:getty images|ap photo|afp photo))\.?$/i
const speech = /\b(?:said|says|told|reported|according|added)\b/i

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

const plain = (text: string): string => text.toLowerCase().replaceAll('\u2019', "'")

export const lookAt = (source: string, { start, end }: Paragraph): Look => {
  const head = source.slice(start, Math.min(end, start + 160))
  const tail = source.slice(Math.max(start, end - 140), end)
  const trails = dots.test(tail)
  return {
    words: countWords(source, start, end, 200),
    opening: plain(head.replace(leadingMarks, '')),
    ending: plain(tail.slice(-60).replace(trailingMarks, '')),
    capital: /^["“'‘([]*[\p{Lu}\d$€£]/u.test(head),
    ended: !trails && /[.!?][\s"”'’)\]*]*(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\])?$/.test(tail),
    leadsIn: /:["”'’]*$/.test(tail),
    trails,
    bulleted: bullet.test(head),
    // Prose too may end in "(Reuters)"; a caption reports no speech.
    credited: credit.test(tail) && !speech.test(tail),
  }
}

/** Prose of this story: a finished sentence of some length. */
export const isProse = (look: Look): boolean => look.ended && look.words >= 18
