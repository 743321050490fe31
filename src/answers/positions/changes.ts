import type { StoredClaim } from '../../index/store.ts'

/**
 * What the words of a sentence say about how its figure stands to the others of one speaker:
 * - new: it replaces another ("the toll rose to 8"); old: another replaced it ("earlier put at 5", "up from 5").
 * - more: it comes on top ("another six died"); part: it is of some of them ("in the north alone", "on the spot").
 */
export interface Change {
  readonly age: 'new' | 'old' | null
  readonly share: 'more' | 'part' | null
}

/** How much of a sentence round a figure is about it. */
const before = 110
const after = 60

const saying = '(?:put|given|gave|reported|said|announced|counted|recorded|listed|spoke|spoken)'
const rising =
  '(?:rise|rose|risen|rises|rising|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|increas(?:e|ed|es|ing)|grew|grown|grow(?:s|ing)|soar(?:s|ed|ing)|swell(?:s|ed)?|went up|updat(?:ed|es|ing)|revis(?:ed|es|ing)|rais(?:ed|es|ing)|lower(?:ed|s|ing)|reduc(?:ed|es|ing)|correct(?:ed|s|ing)|brought|brings|bringing|push(?:es|ed|ing)|tak(?:es|ing)|took|fell|dropped)'

/** Looked for in what stands before a figure, back to the figure before it. */
const newBefore: readonly RegExp[] = [
  new RegExp(String.raw`\b${rising}\b.{0,60}\b(?:to|at)\s+(?:[\w-]+\s+){0,3}$`, 'is'),
  /\bnow (?:stands?|stood|is|are|put|puts|says?|said|totals?|at|counts?)\b[^,;]{0,30}$/is,
  /\b(?:is|are|stands?|stood) now(?: at)?[^,;]{0,12}$/is,
  /\b(?:new|latest|updated|final|revised|current) (?:death |official )?(?:toll|count|figure|tally|number|total)\b[^;]{0,30}$/is,
]
const oldBefore: readonly RegExp[] = [
  /\b(?:earlier|previously|initially|originally|at first)\b(?! (?:in|this|that|today|on)\b)[^;]{0,70}$/is,
  /\b(?:earlier|previous|initial|original|preliminary|provisional|first) (?:death )?(?:toll|count|figure|tally|number|total|report|statement|estimate)\b[^;]{0,60}$/is,
  /\b(?:up|down) from\b[^,;]{0,20}$/is,
  /\b(?:instead of|rather than|amending|correcting|compared (?:with|to))\b[^,;]{0,14}$/is,
  /\bnot\s+$/i,
  /\bhad (?:put|given)\b[^;]{0,60}$/is,
  new RegExp(String.raw`\bhad (?:earlier |previously |initially |first |at first )${saying}\b[^;]{0,60}$`, 'is'),
  new RegExp(String.raw`\bon [A-Z0-9]\w+(?: \w+)? had ${saying}\b[^;]{0,60}$`, 's'),
]
const oldAfter =
  /^[^.;]{0,30}\b(?:earlier|previously|originally|initially|at first)\b(?! (?:in|this|that|today|on)\b)/is

const moreBefore = /\b(?:another|a further|further|additional|an extra)\b[^,;.]{0,14}$/is
const moreAfter = /^\s+(?:[\w-]+\s+)?(?:more|additional|further)\b(?!\s+than)/is
const partBefore = /\b(?:alone|among (?:them|whom)|of (?:them|whom|those|these))\b[^;.]{0,60}$/is
const partAfter =
  /^[^.;]{0,50}\b(?:alone|on the spot|at the scene|on the way|in hospital|during treatment|brought dead|(?:to|of|from) their (?:wounds|injuries)|are (?:still )?(?:critical|missing))\b/is

const number = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|[a-z]+teen|[a-z]+ty)`
const words = '(?:[a-z]+ ){0,2}'
/** "from 5 to 8": the first number is the old one, the second the new one. */
const from = new RegExp(String.raw`\bfrom ${words}$`, 'i')
const toNext = new RegExp(String.raw`^(?: [a-z]+){0,2}\s+to\s+${words}${number}\b`, 'i')
const fromTo = new RegExp(String.raw`\bfrom ${words}${number}(?: [a-z]+){0,2} to ${words}$`, 'i')

/** The words round a figure decide; what stands nearest to it comes first. */
export function changeOf({ quote, figure }: Pick<StoredClaim, 'quote' | 'figure'>): Change {
  const at = figure.start - quote.start
  const end = figure.end - quote.start
  const left = quote.text.slice(Math.max(0, at - before), at)
  const right = quote.text.slice(end, end + after)
  return { age: ageOf(left, right), share: shareOf(left, right) }
}

function ageOf(left: string, right: string): Change['age'] {
  if (from.test(left) && toNext.test(right)) return 'old'
  if (fromTo.test(left)) return 'new'
  // Words before another number are about that one.
  const own = left.slice(/.*\d/s.exec(left)?.[0].length ?? 0)
  if (oldBefore.some(told => told.test(own))) return 'old'
  if (newBefore.some(told => told.test(own))) return 'new'
  const next = right.slice(0, /\d/.exec(right)?.index ?? right.length)
  return oldAfter.test(next) ? 'old' : null
}

function shareOf(left: string, right: string): Change['share'] {
  if (moreBefore.test(left) || moreAfter.test(right)) return 'more'
  return partBefore.test(left) || partAfter.test(right) ? 'part' : null
}
