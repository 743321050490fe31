import type { Token } from '../text/text.ts'
import { type BoundPhrase, boundsAfter, boundsBefore, fillers } from './bounds.ts'
import type { Bound } from './figure.ts'

type Tokens = readonly Token[]

const index = (
  list: readonly BoundPhrase[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly BoundPhrase[]> => {
  const map = new Map<string, BoundPhrase[]>()
  for (const phrase of list) {
    const at = key(phrase.words)
    map.set(
      at,
      [...(map.get(at) ?? []), phrase].sort((one, other) => other.words.length - one.words.length),
    )
  }
  return map
}

const before = index(boundsBefore, words => words[words.length - 1]!)
const after = index(boundsAfter, words => words[0]!)

export interface BoundReading {
  readonly bound: Bound
  /** The token where the phrase begins (before a number) or the token after it (behind one). */
  readonly edge: number
}

/** What "about" says of words that talk: "asked about 300 soldiers" still bounds, "information about 12 prisoners" does not. */
const topics = new Set(
  'information questions question concern concerns concerned worried report reports news talk talks think thought know knew details complaints complained'.split(
    ' ',
  ),
)

const phraseEndingAt = (tokens: Tokens, at: number): BoundReading | null => {
  const last = tokens[at]
  if (last === undefined) return null
  const list = before.get(last.lower)
  if (list === undefined) return null
  for (const { words, bound } of list) {
    let matches = true
    for (let back = 0; back < words.length && matches; back++) {
      matches = tokens[at - back]?.lower === words[words.length - 1 - back]
    }
    if (!matches) continue
    const edge = at - words.length + 1
    const previous = tokens[edge - 1]?.lower ?? ''
    if (last.lower === 'about' && topics.has(previous)) return null
    return { bound, edge }
  }
  return null
}

/** The bound before token `from`; small words between are skipped, and a stronger phrase further out wins over "about". */
export const boundBefore = (tokens: Tokens, from: number, sentenceFrom: number): BoundReading | null => {
  let settled: BoundReading | null = null
  let at = from - 1
  let skipped = 0
  while (at >= sentenceFrom) {
    const reading = phraseEndingAt(tokens, at)
    if (reading !== null && reading.edge >= sentenceFrom) {
      const weak: boolean = settled === null || settled.bound === 'approximate'
      settled = { bound: weak ? reading.bound : settled!.bound, edge: reading.edge }
      at = reading.edge - 1
      continue
    }
    if (skipped === 3 || !fillers.has(tokens[at]!.lower)) break
    skipped++
    at--
  }
  return settled
}

/** The bound behind token `to`, directly or behind at most three words of what is counted ("300 people or more"). */
export const boundAfter = (tokens: Tokens, to: number, sentenceTo: number): BoundReading | null => {
  for (let at = to; at < sentenceTo && at <= to + 3; at++) {
    const token = tokens[at]!
    const hyphen = at === to && /^[-\u2010\u2011]$/.test(token.text) && token.glued ? 1 : 0
    for (const { words, bound } of after.get(tokens[at + hyphen]?.lower ?? '') ?? []) {
      if (at > to && (words.length === 1 || words[0] === 'and')) continue
      if (at + hyphen + words.length > sentenceTo) continue
      if (words.some((word, offset) => tokens[at + hyphen + offset]!.lower !== word)) continue
      // "300 or more than 400" compares, and "odd" and "plus" alone must be glued or end the phrase.
      const end = at + hyphen + words.length
      if (tokens[end]?.lower === 'than') continue
      if (words[0] === 'odd' && hyphen === 0) continue
      if (
        (words[0] === 'plus' || words[0] === '+') &&
        hyphen === 0 &&
        !(words[0] === '+' && token.glued) &&
        tokens[end]?.kind === 'number'
      )
        continue
      if (words[0] === 'at' && tokens[end]?.kind === 'number') continue
      return { bound, edge: at === to ? end : to }
    }
    if (token.kind !== 'word') return null
  }
  return null
}
