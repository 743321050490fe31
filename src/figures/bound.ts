import { type WordTable, wordSet, wordTable } from '../text/vocabulary.ts'
import { type BoundPhrase, boundsAfter, boundsBefore, boundsOfCounts, countNouns, isFiller } from './bounds.ts'
import type { Bound, FigureKind } from './figure.ts'
import type { Tokens } from './numerals/numeral.ts'

const index = (
  list: readonly BoundPhrase[],
  key: (words: readonly string[]) => string,
): WordTable<readonly BoundPhrase[]> => {
  const map = new Map<string, BoundPhrase[]>()
  for (const phrase of list) {
    const at = key(phrase.words)
    map.set(
      at,
      [...(map.get(at) ?? []), phrase].sort((one, other) => other.words.length - one.words.length),
    )
  }
  return wordTable(map, { strange: true })
}

const before = index(boundsBefore, words => words[words.length - 1]!)
const after = index(boundsAfter, words => words[0]!)

export interface BoundReading {
  readonly bound: Bound
  /** The token where the phrase begins (before a number) or the token after it (behind one). */
  readonly edge: number
}

/** What "about" follows when it names a topic: "information about 12 prisoners", "tell us about two explosions". */
const topics = new Set(
  `information question questions concern concerns concerned worried details complaints complained tell told ask asked inform informed
   hear heard learn learned speak spoke talk talks talked talking think thought know knew news reports something nothing`.split(
    /\s+/,
  ),
)
const persons = new Set(['us', 'me', 'you', 'them', 'him', 'her', 'it'])

/** Verbs of lasting, before which "over three days" is a bound; elsewhere it only says when. */
const lasting = wordSet(
  'for lasted lasts last lasting took takes take taking after is was are were be been of spent spans spanning waited just well little and or'.split(
    ' ',
  ),
)

const isTopic = (tokens: Tokens, at: number): boolean => {
  const word = tokens[at]?.lower ?? ''
  return topics.has(word) || (persons.has(word) && topics.has(tokens[at - 1]?.lower ?? ''))
}

/** Verbs whose own word looks like a bound: "handed over | 61 bodies", "owned up to | 48 deaths". */
const phrasal: Readonly<Record<string, ReadonlySet<string>>> = {
  over: new Set('hand hands handed handing turn turns turned turning signed'.split(' ')),
  to: new Set('own owns owned owning add adds added adding amount amounts amounted admit fess fessed'.split(' ')),
}

const isPhrasal = (tokens: Tokens, words: readonly string[], edge: number): boolean => {
  const last = words[words.length - 1]!
  if (last === 'to' ? words[0] !== 'up' : words.length !== 1) return false
  return phrasal[last]?.has(tokens[edge - 1]?.lower ?? '') === true
}

const phraseEndingAt = (tokens: Tokens, at: number, kind: FigureKind, direct: boolean): BoundReading | null => {
  const last = tokens[at]!.lower
  const list = before(tokens[at])
  if (list === undefined) return null
  for (const { words, bound } of list) {
    let matches = true
    for (let back = 1; back < words.length && matches; back++) {
      matches = tokens[at - back]?.lower === words[words.length - 1 - back]
    }
    if (!matches) continue
    const edge = at - words.length + 1
    if (isPhrasal(tokens, words, edge)) return null
    if (last === 'about' && words.length === 1 && isTopic(tokens, edge - 1)) return null
    const spatial = last === 'over' && words.length === 1 && kind === 'duration'
    if (spatial && !(direct && lasting(tokens[edge - 1]))) return null
    return { bound, edge }
  }
  return null
}

/** "the toll in Homs has passed 300": a verb of reaching right before the number, and the noun of a count within a few words before it. */
const boundOfCount = (tokens: Tokens, from: number, free: number): BoundReading | null => {
  const at = from - 1
  const bound = at < free ? undefined : boundsOfCounts.get(tokens[at]!.lower)
  if (bound === undefined) return null
  for (let noun = at - 1; noun >= 0 && at - noun <= 10; noun--) {
    const { lower, kind } = tokens[noun]!
    if (countNouns.has(lower)) return { bound, edge: at }
    if (kind === 'punctuation') return null
  }
  return null
}

/** The bound before token `from`. Small words between are skipped; "about" gives way to a stronger phrase further out ("at least about 40"). */
export const boundBefore = (tokens: Tokens, from: number, free: number, kind: FigureKind): BoundReading | null => {
  let settled: BoundReading | null = kind === 'count' ? boundOfCount(tokens, from, free) : null
  if (settled !== null) return settled
  let at = from - 1
  let skipped = 0
  while (at >= free) {
    const reading = phraseEndingAt(tokens, at, kind, skipped === 0)
    if (reading !== null && reading.edge >= free) {
      if (settled !== null && settled.bound !== 'approximate' && reading.bound !== 'approximate') return settled
      const weak: boolean = settled === null || settled.bound === 'approximate'
      settled = { bound: weak ? reading.bound : settled!.bound, edge: reading.edge }
      at = reading.edge - 1
      continue
    }
    if (skipped === 3 || !isFiller(tokens[at]!)) break
    skipped++
    at--
  }
  return settled
}

/** "or more" and its like may stand behind what is counted ("300 people or more"); single words and "and over" only behind the number itself. */
const reaches = (words: readonly string[]): boolean => words.length > 1 && words[0] !== 'and'

/** The bound behind token `to`, directly or behind at most three words of what is counted. */
export const boundAfter = (tokens: Tokens, to: number): BoundReading | null => {
  for (let at = to; at < tokens.length && at <= to + 3; at++) {
    const token = tokens[at]!
    const hyphen = at === to && token.glued && (token.text === '-' || token.text === '\u2011') ? 1 : 0
    for (const { words, bound } of after(tokens[at + hyphen]) ?? []) {
      const end = at + hyphen + words.length
      if ((at > to && !reaches(words)) || end > tokens.length) continue
      if (words.some((word, offset) => tokens[at + hyphen + offset]!.lower !== word)) continue
      const next = tokens[end]
      // "300 or more than 400" and "12 at least 5" compare two numbers.
      if (next?.lower === 'than' || (words[0] === 'at' && next?.kind === 'number')) continue
      if ((words[0] === 'odd' || words[0] === 'some') && hyphen === 0) continue
      if (words[0] === 'plus' && hyphen === 0 && next?.kind === 'number') continue
      if (words[0] === '+' && !token.glued) continue
      return { bound, edge: at === to ? end : to }
    }
    if (token.kind !== 'word') return null
  }
  return null
}
