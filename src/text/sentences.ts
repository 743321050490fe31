import { otherAbbreviations, sentenceOpeners, titleAbbreviations } from './abbreviations.ts'
import type { Block, Sentence, Token } from './text.ts'

const closers = new Set(['"', '\u201d', '\u2019', "'", ')', ']', "''", '\u00bb', '*'])
const enders = new Set(['.', '!', '?', '\u2026', '...', '....', '.....', '\u3002'])

const isCapital = (text: string): boolean => {
  const first = text[0] ?? ''
  return first !== first.toLowerCase()
}

const opensSentence = (token: Token): boolean =>
  token.kind === 'number' || token.kind === 'symbol' || token.kind === 'punctuation' || isCapital(token.text)

/** Whether the point at `at` ends a sentence, given the word before it and the token `next` behind it and its closing marks. */
const pointEnds = (before: Token | undefined, next: Token, gluedNext: boolean): boolean => {
  if (gluedNext) {
    // "front.The": a lost space, unless the whole looks like an address or a file name.
    return (
      next.kind === 'word' &&
      isCapital(next.text) &&
      before?.kind === 'word' &&
      before.text.length > 1 &&
      !isCapital(before.text)
    )
  }
  if (before === undefined) return true
  if (before.kind === 'word') {
    if (titleAbbreviations.has(before.lower)) return sentenceEndsOn(before, next)
    if (before.text.length === 1 && before.text !== 'I') return sentenceOpeners.has(next.lower) && next.text.length > 1
    if (otherAbbreviations.has(before.lower))
      return opensSentence(next) && next.kind === 'word' && sentenceOpeners.has(next.lower)
  }
  return opensSentence(next)
}

/** "Dec. The" and "etc. The" end, "Gen. Smith" and "No. 5" do not; "no." and "may." are words when small letters stand before the point. */
const sentenceEndsOn = (before: Token, next: Token): boolean => {
  if (next.kind === 'number') return before.lower === 'no' && !isCapital(before.text) && false
  return next.kind === 'word' && isCapital(next.text) && sentenceOpeners.has(next.lower) && next.lower !== 'i'
}

/** Cuts the tokens [from, to) of a block into sentences. */
export const readSentences = (
  tokens: readonly Token[],
  block: Block,
  from: number,
  to: number,
  into: Sentence[],
): void => {
  let open = from
  const close = (end: number): void => {
    if (end > open) into.push({ start: tokens[open]!.start, end: tokens[end - 1]!.end, block, from: open, to: end })
    open = end
  }
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const pointed = token.kind === 'word' && token.text.endsWith('.')
    if (!pointed && !enders.has(token.text)) continue
    let end = at + 1
    while (end < to && tokens[end]!.glued && closers.has(tokens[end]!.text)) end++
    const next = tokens[end]
    if (end >= to || next === undefined) break
    const closed = end > at + 1
    if (pointed) {
      // "the U.S. The" ends, "the U.S. Army" does not.
      if (!next.glued && next.kind === 'word' && isCapital(next.text) && sentenceOpeners.has(next.lower)) close(end)
    } else if (token.text === '.') {
      if (pointEnds(tokens[at - 1], next, next.glued && !closed)) close(end)
    } else if (token.text === '!' || token.text === '?') {
      if (opensSentence(next) && !next.glued) close(end)
    } else if (!next.glued && opensSentence(next)) {
      close(end)
    }
    if (open === end) at = end - 1
  }
  close(to)
}
