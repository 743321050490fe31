import { furnitureEndings, furnitureOpenings, inlineRelated, relatedHeadings } from './furniture.ts'
import { splitHeader } from './header.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Block, BlockKind } from './text.ts'

/** What a paragraph looks like from outside; only its first and last few hundred characters are read. */
interface Look {
  readonly words: number
  /** The first 160 characters in small letters, without leading marks. */
  readonly opening: string
  /** The last 60 characters in small letters, without closing marks. */
  readonly ending: string
  readonly ended: boolean
  readonly trails: boolean
  readonly bulleted: boolean
  readonly credited: boolean
}

const leadingMarks = /^[\s\-–—•*·▪►»>|#"“'‘([]+/
const trailingMarks = /[\s"”'’)\].:!?…*]+$/
const bullet = /^(?:[-–—•*·▪►»]\s|\d{1,2}[.)]\s)/
const credit =
  /(?:\((?:[^()]{0,60}\b)?(?:photos?|image|file|afp|ap|reuters|getty|epa|handout|screengrab|screenshot|courtesy|via)\b[^()]{0,60}\)|\[[^[\]]{0,40}\b(?:afp|ap|reuters|getty|epa|al jazeera|file)\b[^[\]]{0,40}\]|\b(?:getty images|ap photo|afp photo))\.?$/i

const wordsIn = (source: string, start: number, end: number, limit: number): number => {
  let words = 0
  let inside = false
  for (let at = start; at < end && words < limit; at++) {
    const blank = source.charCodeAt(at) <= 32
    if (!blank && !inside) words++
    inside = !blank
  }
  return words
}

const look = (source: string, { start, end }: Paragraph): Look => {
  const head = source.slice(start, Math.min(end, start + 160))
  const tail = source.slice(Math.max(start, end - 120), end)
  return {
    words: wordsIn(source, start, end, 200),
    opening: head.replace(leadingMarks, '').toLowerCase(),
    ending: tail.slice(-60).toLowerCase().replace(trailingMarks, ''),
    ended: /[.!?][\s"”'’)\]*]*$/.test(tail) && !/\.\.\.["”'’)\]]*$/.test(tail),
    trails: /(?:…|\.\.\.|\[\.\.\.\]|\[…\])["”'’)\]]*$/.test(tail),
    bulleted: bullet.test(head),
    credited: credit.test(tail),
  }
}

const date =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:20|19)\d\d\b[^.]{0,40}$|^(?:20|19)\d\d-\d\d-\d\d\b[^.]{0,30}$|^\d{1,2}[/.]\d{1,2}[/.](?:20|19)\d\d\b[^.]{0,30}$/

const byline = /^by [a-z][^.]{2,80}$/

const isFurniture = (seen: Look): boolean => {
  if (seen.words <= 12 && date.test(seen.opening)) return true
  if (seen.words <= 12 && !seen.ended && byline.test(seen.opening)) return true
  if (seen.credited && seen.words <= 60) return true
  if (seen.words <= 40 && furnitureEndings.some(ending => seen.ending.endsWith(ending))) return true
  return furnitureOpenings.some(([opening, longest]) => {
    if (seen.words > longest || !seen.opening.startsWith(opening)) return false
    const next = seen.opening[opening.length] ?? ' '
    return next < 'a' || next > 'z'
  })
}

const heading = (seen: Look): string => seen.opening.replace(trailingMarks, '').replace(/\u2019/g, "'")

const isRelatedHeading = (seen: Look): boolean => seen.words <= 8 && relatedHeadings.has(heading(seen))

const isInlineTeaser = (seen: Look): boolean =>
  seen.words <= 40 &&
  inlineRelated.some(
    opening => seen.opening.startsWith(opening) && /^\s*[:|–—-]/.test(seen.opening.slice(opening.length)),
  )

/** Prose of this story: a finished sentence of some length that does not trail off. */
const isProse = (seen: Look): boolean => seen.ended && !seen.trails && seen.words >= 18

/** Under a heading of teasers, everything is teasers until two paragraphs of finished prose stand together. */
const relatedEnd = (looks: readonly Look[], from: number): number => {
  for (let at = from; at < looks.length; at++) {
    const next = looks[at + 1]
    if (isProse(looks[at]!) && next !== undefined && isProse(next)) return at
  }
  return looks.length
}

/** Teasers with no heading over them: where three paragraphs that trail off stand near each other, with their titles between them. */
const trailingTeasers = (looks: readonly Look[]): boolean[] => {
  const marked = looks.map(() => false)
  const trailing = looks.flatMap((seen, at) => (seen.trails && seen.words <= 60 ? [at] : []))
  const close = (from: number, to: number): boolean => {
    if (to - from > 4) return false
    for (let at = from + 1; at < to; at++) if (isProse(looks[at]!) && looks[at]!.words > 30) return false
    return true
  }
  for (let at = 0; at + 2 < trailing.length; at++) {
    const [first, second, third] = [trailing[at]!, trailing[at + 1]!, trailing[at + 2]!]
    if (!close(first, second) || !close(second, third) || third - first < 3) continue
    let start = first
    while (start > 1 && first - start < 2 && !looks[start - 1]!.ended && looks[start - 1]!.words <= 30) start--
    for (let mark = start; mark <= third; mark++) marked[mark] = true
  }
  return marked
}

const kinds = (paragraphs: readonly Paragraph[], looks: readonly Look[]): BlockKind[] => {
  const teasers = trailingTeasers(looks)
  const found: BlockKind[] = []
  let bodySeen = false
  let relatedUntil = 0
  for (let at = 0; at < looks.length; at++) {
    const seen = looks[at]!
    const above = found[at - 1]
    let kind: BlockKind = 'body'
    if (at < relatedUntil) kind = 'related'
    else if (isRelatedHeading(seen)) {
      relatedUntil = relatedEnd(looks, at + 1)
      kind = 'related'
    } else if (teasers[at] === true || isInlineTeaser(seen)) kind = 'related'
    else if (isFurniture(seen)) kind = 'furniture'
    else if (seen.bulleted) kind = !bodySeen && seen.words <= 6 ? 'furniture' : 'list'
    else if (!seen.ended && !seen.trails && isHeadline(paragraphs[at]!, seen, at, looks, bodySeen, above))
      kind = 'headline'
    if (kind === 'body') bodySeen = true
    found.push(kind)
  }
  return found
}

const isHeadline = (
  paragraph: Paragraph,
  seen: Look,
  at: number,
  looks: readonly Look[],
  bodySeen: boolean,
  above: BlockKind | undefined,
): boolean => {
  if (at + 1 >= looks.length && (bodySeen || at === 0)) return false
  if (!bodySeen) return seen.words <= 35
  return seen.words <= 14 && (paragraph.blankBefore || above === 'headline' || looks[at + 1]!.words > 14)
}

/** Tells headline, body, list, furniture and related paragraphs apart. */
export const readBlocks = (source: string, paragraphs: readonly Paragraph[]): Block[] => {
  const split = splitHeader(source, paragraphs)
  const looks = split.map(paragraph => look(source, paragraph))
  const found = kinds(split, looks)
  return split.map(({ start, end, as }, at) => ({ start, end, kind: as ?? found[at]! }))
}
