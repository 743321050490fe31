import {
  clockFollowers,
  otherAbbreviations,
  plainOpeners,
  sentenceOpeners,
  smallAbbreviations,
  titleAbbreviations,
} from './abbreviations.ts'
import { isAllCapitals } from './characters.ts'
import type { Block, Sentence, Token } from './text.ts'

const closers = new Set(['"', '\u201d', '\u2019', "'", ')', ']', "''", '\u00bb', '*'])
const dots = /^\.{3,}$|^…$/

const isCapital = (token: Token): boolean =>
  token.text !== token.lower && token.text.charCodeAt(0) !== token.lower.charCodeAt(0)

const isUpper = (token: Token): boolean => token.text.length > 1 && isAllCapitals(token.text)

/** A word that begins a sentence even behind an abbreviation. */
const isOpener = (token: Token): boolean =>
  token.kind === 'word' && isCapital(token) && (isUpper(token) ? plainOpeners : sentenceOpeners).has(token.lower)

/** What a sentence may begin with. */
const opens = (token: Token): boolean => token.kind !== 'word' || isCapital(token)

/** Whether the point behind `before` ends a sentence that `next` would begin. */
const pointEnds = (before: Token | undefined, next: Token, glued: boolean): boolean => {
  if (glued) {
    // "the front.The next": a lost space, but no address or file name.
    return (
      before?.kind === 'word' && before.text.length > 1 && next.kind === 'word' && isCapital(next) && !isCapital(before)
    )
  }
  if (before?.kind !== 'word') return opens(next)
  const title = titleAbbreviations.has(before.lower)
  if (title && next.kind === 'number') return false
  // "George W. Bush", "vitamin C. The".
  if (before.text.length === 1 && before.text !== 'I') return isOpener(next)
  const small = !isCapital(before)
  if (small ? smallAbbreviations.has(before.lower) : title || otherAbbreviations.has(before.lower))
    return isOpener(next)
  return opens(next)
}

/** Whether an initialism's own last point ends the sentence too: "the U.S. The" does, "the U.S. Army" does not. */
const initialismEnds = (initialism: Token, next: Token): boolean => {
  if (next.glued || next.kind !== 'word' || !isCapital(next)) return false
  const hour = initialism.lower === 'a.m.' || initialism.lower === 'p.m.'
  return hour ? !clockFollowers.has(next.lower) : isOpener(next)
}

const ends = (token: Token, before: Token | undefined, next: Token, closed: boolean): boolean => {
  if (token.kind === 'word') return initialismEnds(token, next)
  if (token.text === '.') return pointEnds(before, next, next.glued && !closed)
  return opens(next) && !next.glued
}

/** Marks that may end a sentence, and words that end in a point of their own. */
const mayEnd = (token: Token, source: string): boolean =>
  token.kind === 'word'
    ? source.charCodeAt(token.end - 1) === 46
    : token.kind === 'punctuation' &&
      (token.text === '.' || token.text === '!' || token.text === '?' || dots.test(token.text))

/** Cuts the tokens [from, to) of a block of a source into sentences. */
export const readSentences = (
  tokens: readonly Token[],
  block: Block,
  from: number,
  to: number,
  source: string,
  into: Sentence[],
): void => {
  let open = from
  const close = (end: number): void => {
    if (end > open) into.push({ start: tokens[open]!.start, end: tokens[end - 1]!.end, block, from: open, to: end })
    open = end
  }
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (!mayEnd(token, source)) continue
    // "1. The army": the number of an item begins its sentence.
    if (at === open + 1 && tokens[open]!.kind === 'number' && token.text === '.') continue
    let end = at + 1
    while (end < to && tokens[end]!.glued && closers.has(tokens[end]!.text)) end++
    if (end >= to) break
    // "wrote on X. The": where one posts, no initial.
    const posted =
      token.text === '.' && tokens[at - 1]?.text === 'X' && at - 2 >= open && tokens[at - 2]!.lower === 'on'
    if ((posted && opens(tokens[end]!)) || ends(token, tokens[at - 1], tokens[end]!, end > at + 1)) {
      close(end)
      at = end - 1
    }
  }
  close(to)
}
