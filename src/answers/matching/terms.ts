import { kinds } from '../../claims/counted/kinds.ts'
import { ofCountry } from '../../index/subjects/name.ts'
import { nameOf } from '../../names/lookup.ts'
import type { Name } from '../../names/name.ts'

/** One thing that was typed, and every folded word that means the same: "soldiers" -> soldiers, soldier, military. */
export interface Term {
  readonly typed: string
  readonly any: ReadonlySet<string>
  /** The words one by one: a text that has them all is meant as well, whatever the tables know them for. */
  readonly all: readonly string[]
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
      const { name, end } = named
      const typed = words.slice(at, end).join(' ')
      // "Russian soldiers", not "Russia": the word before those who are counted says whose they are.
      const whose = name.kind === 'country' && end < words.length && !startsName(name, typed)
      found.push({
        typed,
        any: new Set(whose ? [ofCountry(name.id)] : [name.id, ofCountry(name.id)]),
        all: end - at > 1 ? folded(typed) : [],
      })
      at = end
      continue
    }
    const word = words[at]!.toLowerCase()
    if (!silent.has(word)) found.push({ typed: word, any: alike(word), all: [] })
    at++
  }
  return found
}

/** Words of a text, with inner points, hyphens and apostrophes ("U.S.", "Kamianets-Podilskyi"). */
export const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}.'’-]+/u).filter(word => /[\p{L}\p{N}]/u.test(word))

const folded = (typed: string): string[] => wordsOf(typed.toLowerCase()).filter(word => !silent.has(word))

/** The country's own name, or an abbreviation of it. */
const startsName = (name: Name, typed: string): boolean =>
  name.name.toLowerCase() === typed.toLowerCase() || /^[A-Z.]{2,6}$/.test(typed)

function nameAt(words: readonly string[], at: number): { readonly name: Name; readonly end: number } | null {
  for (let end = Math.min(words.length, at + longestName); end > at; end--) {
    const name = nameOf(words.slice(at, end).join(' '))
    if (name !== null) return { name, end }
  }
  return null
}

/** A word with its other number, other words for the same, and the kind that it means all of. */
export function alike(word: string): Set<string> {
  const one = singular(word)
  const found = new Set([word, one, `${one}s`])
  for (const same of sameThings) if (same.includes(one)) for (const each of same) found.add(each).add(`${each}s`)
  const kind = kindOfNoun.get(word) ?? kindOfNoun.get(one)
  if (kind !== undefined && meansAll(one, kind)) found.add(kind)
  return found
}

/** "Troops" are all of a force, and "buildings" every building; whoever asks for hospitals does not mean shops. */
const meansAll = (noun: string, kind: string): boolean => !thingKinds.has(kind) || generalThings.has(noun)

const thingKinds = new Set(
  kinds.filter(each => ['building', 'craft', 'thing'].includes(each.class)).map(({ id }) => id),
)

/** Nouns for everything of their kind. */
const generalThings = new Set('building structure property aircraft ship vessel vehicle weapon'.split(' '))

/** Nouns for one sort of thing. */
const sameThings: readonly (readonly string[])[] = [
  ['house', 'home', 'dwelling', 'residence'],
  ['plane', 'airplane', 'aeroplane', 'jet', 'warplane'],
  ['truck', 'lorry'],
  ['drone', 'uav'],
]

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
