import { kinds } from '../../claims/counted/kinds.ts'
import { nameOf } from '../../names/lookup.ts'

/** One thing that was typed, and every folded word that means the same: "soldiers" -> soldiers, soldier, military. */
export interface Term {
  readonly typed: string
  readonly any: ReadonlySet<string>
}

/** Words that say nothing about who or where. */
const silent = new Set('a an the in of at on from by and or for to near during since with all'.split(' '))

/** No name of the tables has more words than this that people would type. */
const longestName = 5

/** What was typed, as terms: names of any spelling in one piece, everything else word by word. */
export function termsOf(typed: string): Term[] {
  const words = wordsOf(typed)
  const found: Term[] = []
  for (let at = 0; at < words.length; ) {
    const named = nameAt(words, at)
    if (named !== null) {
      found.push({ typed: words.slice(at, named.end).join(' '), any: new Set([named.id]) })
      at = named.end
      continue
    }
    const word = words[at]!.toLowerCase()
    if (!silent.has(word)) found.push({ typed: word, any: alike(word) })
    at++
  }
  return found
}

/** Words of a text, with inner points, hyphens and apostrophes ("U.S.", "Kamianets-Podilskyi"). */
export const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}.'’-]+/u).filter(word => /[\p{L}\p{N}]/u.test(word))

function nameAt(words: readonly string[], at: number): { readonly id: string; readonly end: number } | null {
  for (let end = Math.min(words.length, at + longestName); end > at; end--) {
    const name = nameOf(words.slice(at, end).join(' '))
    if (name !== null) return { id: name.id, end }
  }
  return null
}

/** A word with its other number and, for those who can be counted, what kind they are. */
export function alike(word: string): Set<string> {
  const found = new Set([word, singular(word), `${singular(word)}s`])
  const kind = kindOfNoun.get(word) ?? kindOfNoun.get(singular(word))
  if (kind !== undefined) found.add(kind)
  return found
}

export function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:[sx]|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word
}

const kindOfNoun: ReadonlyMap<string, string> = new Map(
  [...kinds].reverse().flatMap(kind =>
    kind.nouns
      .split(/\s+/)
      .flatMap(noun => noun.split('/'))
      .map(noun => [noun.toLowerCase(), kind.id] as const),
  ),
)
