import { readText } from '../text/read.ts'
import { readTokens } from '../text/tokens.ts'
import { nameOfBody } from './bodies.ts'
import { findNames } from './find.ts'
import { lexicon } from './lexicon.ts'
import type { Name } from './name.ts'
import { keyOf, type Node } from './trie.ts'

/** The name that a whole spelling has in the tables, whatever its capitals; null for none. */
const spelt = (words: string): Name | null => {
  let node: Node | undefined = lexicon.root
  const keys = readTokens(words).map(keyOf)
  for (const [index, key] of keys.entries()) {
    if (key === null) continue
    // A possessive behind the last word belongs to the sentence, not to the name.
    if (key === "'s" && index === keys.length - 1 && index > 0) continue
    node = node?.next?.get(key)
  }
  return node?.spellings?.[0]?.name ?? null
}

const capitalised = (words: string): string =>
  words.replace(/(^|[\s-])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase())

/** Names that were asked for; articles ask for the same few again and again. */
const asked = new Map<string, Name | null>()
const mostAsked = 20_000

/** The one name that these words mean ("NIS", "seoul's intelligence service", "Zelensky"); null for words that name nobody known. Capitals are not needed. */
export const nameOf = (words: string): Name | null => {
  const known = asked.get(words)
  if (known !== undefined) return known
  const name = lookUp(words)
  // A text that asks for nothing but new names must not fill the memory.
  if (asked.size >= mostAsked) asked.clear()
  asked.set(words, name)
  return name
}

const lookUp = (words: string): Name | null => {
  const bare = words
    .trim()
    .replace(/[.,;:!?]+$/, '')
    .slice(0, 200)
  if (bare === '') return null
  const direct = spelt(bare) ?? (/^the /i.test(bare) ? spelt(bare.slice(4)) : null)
  if (direct !== null) return direct
  for (const cased of [bare, capitalised(bare)]) {
    const text = readText(cased)
    const [first, second] = findNames(text)
    if (first === undefined || second !== undefined || first.to !== text.tokens.length) continue
    if (first.from === 0 || (first.from === 1 && text.tokens[0]!.lower === 'the')) return first.name
  }
  return null
}

/** The name of an id, those of state bodies without a name of their own included ("france-health-ministry"); null for an unknown id. */
export const nameById = (id: string): Name | null => {
  const known = lexicon.byId.get(id)
  if (known !== undefined) return known
  for (const body of lexicon.bodies.keys()) {
    if (!id.endsWith(`-${body}`)) continue
    const power = lexicon.powers.get(id.slice(0, -body.length - 1))
    if (power !== undefined) return nameOfBody(power, body)
  }
  return null
}
