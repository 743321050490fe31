import { isAllCapitals } from '../text/characters.ts'
import type { Token } from '../text/text.ts'
import { readTokens } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'
import { fold } from './fold.ts'
import type { Name, NameForm } from './name.ts'

/** One spelling of a name, at the end of its words in the trie. */
export interface Spelling {
  readonly name: Name
  readonly form: NameForm
  /** Bit i is set where word i must begin with a capital. */
  readonly capitals: number
  /** Bit i is set where word i must be all capitals, as abbreviations are. */
  readonly abbreviations: number
  /** Only counts where the words around say that it is a place. */
  readonly guarded: boolean
  /** Only counts once the article has named the person in full. */
  readonly linked: boolean
}

export interface Node {
  next: Map<string, Node> | null
  spellings: Spelling[] | null
  /** Id of a state body whose phrase ends here ("health ministry"). */
  body: string | null
}

export const newNode = (): Node => ({ next: null, spellings: null, body: null })

/** Words that begin with a small letter inside names as often as not. */
const smallWords = wordSet([
  'the',
  'of',
  'and',
  'for',
  'in',
  'on',
  'to',
  'al',
  'el',
  'an',
  'as',
  'ar',
  'az',
  'ad',
  'ash',
  'de',
  'da',
  'do',
  'del',
  'della',
  'la',
  'le',
  'les',
  'las',
  'los',
  'di',
  'du',
  'bin',
  'ben',
  'bint',
  'ibn',
  'von',
  'van',
  'der',
  'den',
  'wal',
  'e',
  'i',
  'y',
  'd',
  'ez',
  'es',
])

const joints = wordSet(['-', '‐', '‑', '–', '/', '.', ','])

/** The word of the trie that a token stands for; null for marks that names are matched across ("al-Qaeda", "St. Petersburg"). */
export const keyOf = (token: Token): string | null => {
  if (token.kind === 'word' || token.kind === 'number') return fold(token.lower)
  if (token.kind === 'possessive') return "'s"
  if (token.lower === '&') return 'and'
  return null
}

export const isCapital = (token: Token): boolean => {
  const code = token.text.charCodeAt(0)
  if (code < 128) return code < 97 || code > 122
  return token.text[0] !== token.lower[0]
}

/** "NIS", "U.N.", but neither "I" nor "Un". */
export const isAbbreviation = (token: Token): boolean =>
  token.text.length > 1 && (isAllCapitals(token.text) || token.text.includes('.'))

/** Walks and grows the trie along the words of a spelling; null when there are none. */
export const nodeFor = (root: Node, words: string): { node: Node; tokens: Token[] } | null => {
  const tokens = readTokens(words).filter(token => keyOf(token) !== null)
  let node = root
  for (const token of tokens) {
    node.next ??= new Map()
    const key = keyOf(token)!
    let next = node.next.get(key)
    if (next === undefined) {
      next = newNode()
      node.next.set(key, next)
    }
    node = next
  }
  return node === root ? null : { node, tokens }
}

/** Adds one spelling of a name. The first name of a spelling stands first among those that share it. */
export const addSpelling = (
  root: Node,
  words: string,
  name: Name,
  form: NameForm,
  options: { guarded?: boolean; linked?: boolean } = {},
): void => {
  const found = nodeFor(root, words)
  if (found === null) return
  let capitals = 0
  let abbreviations = 0
  found.tokens.forEach((token, index) => {
    const small = smallWords(token) && found.tokens.length > 1
    if (token.kind !== 'word' || small || !isCapital(token)) return
    capitals |= 1 << index
    if (isAbbreviation(token)) abbreviations |= 1 << index
  })
  const { node } = found
  node.spellings ??= []
  const known = node.spellings.findIndex(spelling => spelling.name.id === name.id)
  if (known >= 0) {
    // "UN Refugee Agency" and "UN refugee agency": the lesser capitals do.
    const one = node.spellings[known]!
    node.spellings[known] = {
      ...one,
      capitals: one.capitals & capitals,
      abbreviations: one.abbreviations & abbreviations,
    }
    return
  }
  node.spellings.push({
    name,
    form,
    capitals,
    abbreviations,
    guarded: options.guarded ?? false,
    linked: options.linked ?? false,
  })
}

/** Whether a mark between two words of a name may be passed over: "al-Qaeda", "St. Petersburg", "Washington, D.C.". */
export const isPassable = (token: Token, next: Token | undefined): boolean =>
  token.glued && next !== undefined && joints(token) && (next.glued || token.lower === '.' || token.lower === ',')
