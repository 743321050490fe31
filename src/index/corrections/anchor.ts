/**
 * What a correction of one claim hangs on: the words of its quote, and which of them are the figure. Offsets, ids and where
 * one sentence ends for this or that edition of the engine change; the words that somebody wrote do not, or it is another
 * sentence.
 */
export interface Anchor {
  /** Folded words of the quote. */
  readonly words: readonly string[]
  /** The figure's words among them: [from, to). */
  readonly from: number
  readonly to: number
  /** Which of the places where the document has these words, from 0. */
  readonly nth: number
  /** What the machine read there, to tell claims on one figure apart. */
  readonly machine: Machine
  /** There were others on the figure. */
  readonly shared: boolean
}

export interface Machine {
  readonly measure: string
  readonly source: string
  readonly counted: string
  readonly low: number | null
  readonly high: number | null
}

/** A claim by where it stands and what it says. */
export interface Standing extends Machine {
  readonly start: number
  readonly end: number
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words with their places. Marks and capitals are often edited, and no claim changes by them. */
function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = []
  for (const match of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = from + match.index
    found.push({ text: match[0].toLowerCase(), start, end: start + match[0].length })
  }
  return found
}

/** So many words on each side of a figure tell its sentence from every other; a whole table may be one quote. */
const reach = 60

/** The anchor of a claim whose quote stands at [start, end) of the text. */
export function anchorOf(
  text: string,
  quote: { readonly start: number; readonly end: number },
  { start, end, ...machine }: Standing,
  shared: boolean,
): Anchor {
  const quoted = wordsOf(text, quote.start, quote.end)
  const inside = (word: Word): boolean => word.start < end && word.end > start
  const [first, last] = [Math.max(0, quoted.findIndex(inside)), quoted.findLastIndex(inside) + 1]
  const cut = Math.max(0, first - reach)
  const words = quoted.slice(cut, Math.max(last, first + 1) + reach)
  const folded = words.map(word => word.text)
  const before = places(wordsOf(text), folded).filter(at => at.start < (words[0]?.start ?? quote.start))
  return { words: folded, from: first - cut, to: last - cut, nth: before.length, machine, shared }
}

/** Where a text has the words of an anchor: all of them, and those of the figure. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly figure: { readonly start: number; readonly end: number }
}

/** The place that an anchor means in a text; null where that has not these words. */
export function placeOf(text: string, anchor: Anchor): Place | null {
  const all = places(wordsOf(text), anchor.words)
  const place = all[Math.min(anchor.nth, all.length - 1)]
  if (place === undefined) return null
  const start = place.words[anchor.from]!.start
  const end = place.words[Math.max(anchor.from, anchor.to - 1)]!.end
  return { start: place.start, end: place.words.at(-1)!.end, figure: { start, end } }
}

/** Which of the claims of a text stands at an anchor's place, by its number among them; -1 where none does. */
export function claimAt({ figure: { start, end } }: Place, anchor: Anchor, claims: readonly Standing[]): number {
  let best = -1
  let most = -1
  for (const [at, claim] of claims.entries()) {
    if (claim.start >= end || claim.end <= start) continue
    const score = alike(claim, anchor.machine)
    if (score > most) {
      best = at
      most = score
    }
  }
  // Of several, one that counts something else is another of them.
  return best >= 0 && anchor.shared && claims[best]!.measure !== anchor.machine.measure ? -1 : best
}

/** Two claims on one figure differ in what is counted before they differ in who says it. */
function alike(a: Machine, b: Machine): number {
  const isSameNumber = a.low === b.low && a.high === b.high
  return (
    (a.measure === b.measure ? 8 : 0) +
    (a.counted === b.counted ? 4 : 0) +
    (a.source === b.source ? 2 : 0) +
    (isSameNumber ? 1 : 0)
  )
}

interface Found {
  readonly start: number
  readonly words: readonly Word[]
}

/** Every place where the text has these words one after the other. */
function places(text: readonly Word[], words: readonly string[]): Found[] {
  const found: Found[] = []
  const last = text.length - words.length
  if (words.length === 0) return found
  for (let at = 0; at <= last; at++) {
    let same = 0
    while (same < words.length && text[at + same]!.text === words[same]) same++
    if (same < words.length) continue
    found.push({ start: text[at]!.start, words: text.slice(at, at + words.length) })
  }
  return found
}
