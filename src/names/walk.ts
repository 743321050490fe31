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

/** Where the tables go on from a word. Every word of a text is asked, so those of the tables are looked up once and for all. */
const firstNode = (token: Token): Node | undefined => {
  if (token.word !== 0 && token.kind === 'word') {
    const words = allWords()
    while (firstNodes.length < words.length) firstNodes.push(lexicon.root.next!.get(fold(words[firstNodes.length]!)))
    return firstNodes[token.word]
  }
  const key = keyOf(token)
  return key === null ? undefined : lexicon.root.next!.get(key)
}

/** By the number of a word; filled at the first question. */
const firstNodes: (Node | undefined)[] = []

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
    const key = keyOf(tokens[step]!)
    const following: Node | undefined = key === null ? undefined : node.next.get(key)
    if (following === undefined) break
    taken[words++] = step
    node = following
    next = step + 1
  }
  return spellings.length === 0 && body === null ? null : { spellings, to, body, bodyTo }
}
