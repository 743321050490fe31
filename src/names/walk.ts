import { isAllCapitals } from '../text/characters.ts'
import type { Token } from '../text/text.ts'
import { allWords } from '../text/vocabulary.ts'
import { fold } from './fold.ts'
import { lexicon } from './lexicon.ts'
import { afterUnitedStates, ordinaryWords } from './tables/context.ts'
import { isAbbreviation, isCapital, isPassable, keyOf, type Node, type Spelling } from './trie.ts'

/** The longest name and the longest state body that start at one token. */
export interface Match {
  /** Names of the longest spelling; empty when only a body starts here. */
  readonly spellings: readonly Spelling[]
  readonly to: number
  readonly body: string | null
  readonly bodyTo: number
}

/** Whether the words around are in capitals too, so that capitals say nothing. */
const isShouted = (tokens: readonly Token[], from: number, to: number): boolean => {
  let capitals = 0
  let small = 0
  for (let at = Math.max(0, from - 4); at < Math.min(tokens.length, to + 4); at++) {
    const token = tokens[at]!
    if ((at >= from && at < to) || token.kind !== 'word' || token.text.length < 3) continue
    if (isAllCapitals(token.text)) capitals++
    else small++
  }
  return capitals > 1 && small === 0
}

/** The tokens of the walk under way. One list for all walks: most of them end after a word, and lists would be most of their cost. */
const taken: number[] = []

const fits = (spelling: Spelling, tokens: readonly Token[], words: number, cased: boolean): boolean => {
  if (!cased) return words > 1 || !ordinaryWords.has(keyOf(tokens[taken[0]!]!)!)
  if (spelling.capitals === 0) return true
  for (let index = 0; index < words; index++) {
    const token = tokens[taken[index]!]!
    if ((spelling.capitals & (1 << index)) !== 0 && !isCapital(token)) return false
    if ((spelling.abbreviations & (1 << index)) !== 0 && !isAbbreviation(token)) return false
  }
  return true
}

/** Those that fit; mostly all of them do, and no list is made. */
const allFitting = (
  spellings: readonly Spelling[],
  tokens: readonly Token[],
  words: number,
  cased: boolean,
): readonly Spelling[] => {
  for (const one of spellings) {
    if (!fits(one, tokens, words, cased)) return spellings.filter(each => fits(each, tokens, words, cased))
  }
  return spellings
}

/** In text that is all capitals "US" and "WHO" are pronouns, unless what stands beside them says otherwise. */
const isOrdinary = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  // "RT @someone" passes a message on; it is not the broadcaster.
  if (token.lower === 'rt' && tokens[at + 1]?.lower === '@') return true
  if (!ordinaryWords.has(token.lower) || !isShouted(tokens, at, at + 1)) return false
  const next = tokens[at + 1]
  return (
    token.lower !== 'us' ||
    !(tokens[at - 1]?.lower === 'the' || (next !== undefined && afterUnitedStates.has(next.lower)))
  )
}

/** The words that stand second or later in names, as the tables spell them. */
const laterWords = new Set<string>()
const gather = (node: Node): void => {
  for (const [word, next] of node.next ?? []) {
    laterWords.add(word)
    gather(next)
  }
}
for (const node of lexicon.root.next!.values()) gather(node)

/** By the number of a word: whether names begin with it, and whether they go on with it. Filled at the first question. */
let parts = new Uint8Array(0)
const begins = 1
const goesOn = 2
const firstNodes: (Node | undefined)[] = []

const fillParts = (words: readonly string[]): void => {
  parts = new Uint8Array(words.length)
  for (const [number, word] of words.entries()) {
    const key = fold(word)
    firstNodes[number] = lexicon.root.next!.get(key)
    parts[number] = (firstNodes[number] === undefined ? 0 : begins) | (laterWords.has(key) ? goesOn : 0)
  }
}

/** Where the tables go on from a word. Every word of a text is asked, so those of the tables are looked up once and for all. */
const firstNode = (token: Token): Node | undefined => {
  if (token.kind === 'word') {
    const words = allWords()
    if (parts.length < words.length) fillParts(words)
    if (token.word !== 0) return (parts[token.word]! & begins) === 0 ? undefined : firstNodes[token.word]
  }
  const key = keyOf(token)
  // The vocabulary holds the first word of every name: a word without a number begins none as it is written.
  if (key === null || (token.kind === 'word' && key === token.lower)) return undefined
  return lexicon.root.next!.get(key)
}

const followingNode = (node: Node, token: Token): Node | undefined => {
  if (token.word !== 0 && token.kind === 'word' && (parts[token.word]! & goesOn) === 0) return undefined
  const key = keyOf(token)
  return key === null ? undefined : node.next!.get(key)
}

/** What the tables know that starts at `start` and ends before `end`; null for nothing. `cased` is false for text without any capitals. */
export const matchAt = (tokens: readonly Token[], start: number, end: number, cased: boolean): Match | null => {
  let node = firstNode(tokens[start]!)
  if (node === undefined) return null
  taken[0] = start
  let words = 1
  let spellings: readonly Spelling[] = []
  let to = start
  let body: string | null = null
  let bodyTo = start
  let next = start + 1
  for (;;) {
    if (node.spellings !== null) {
      const fitting = allFitting(node.spellings, tokens, words, cased)
      if (fitting.length > 0 && !(words === 1 && isOrdinary(tokens, start))) {
        spellings = fitting
        to = next
      }
    }
    if (node.body !== null) {
      body = node.body
      bodyTo = next
    }
    if (node.next === null || next >= end) break
    const step = next + 1 < end && isPassable(tokens[next]!, tokens[next + 1]) ? next + 1 : next
    const following = followingNode(node, tokens[step]!)
    if (following === undefined) break
    taken[words++] = step
    node = following
    next = step + 1
  }
  return spellings.length === 0 && body === null ? null : { spellings, to, body, bodyTo }
}
