import type { Known } from '../../index/store.ts'
import { singular, wordsOf } from '../matching/terms.ts'
import { kindsOfPlace, silent } from './vocabulary.ts'

/** Names that the index knows: who claims, who is counted, where. Lists as the store gives them. */
export interface KnownLists {
  readonly claimants: readonly Known[]
  readonly counted: readonly Known[]
  readonly places: readonly Known[]
  /** Words of the question by which the index finds subjects, of those that no table holds. */
  readonly words: ReadonlySet<string>
}

export interface KnownName {
  readonly words: readonly string[]
  readonly kind: string
  readonly name: string
}

/** The names of one list by the first word of each, longest first, and every word that they hold. */
export interface KnownWords {
  readonly byFirst: ReadonlyMap<string, readonly KnownName[]>
  readonly words: ReadonlySet<string>
  /** Names by each of their words. */
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** Ids of the countries that they speak for, or are counted for. */
  readonly countries: ReadonlySet<string>
}

/** Reading a list of many thousands takes a while; the store gives the same list as long as nothing was written. */
const kept = new WeakMap<readonly Known[], KnownWords>()

/** The names of a list of claimants, places or counted groups, by their words. */
export function knownWords(list: readonly Known[]): KnownWords {
  const held = kept.get(list)
  if (held !== undefined) return held
  const byFirst = new Map<string, KnownName[]>()
  const words = new Set<string>()
  const byWord = new Map<string, string[]>()
  const countries = new Set<string>()
  for (const { name, kind, country } of list) {
    if (country !== null) countries.add(country)
    for (const word of new Set(foldedWords(name))) {
      const same = byWord.get(word)
      if (same === undefined) byWord.set(word, [name])
      else same.push(name)
    }
    // "officials" and "the outlet" are anybody's words: who asks for them says so by the verb.
    if ((kind === 'unnamed' || kind === 'outlet') && !/\p{Lu}/u.test(name)) continue
    for (const spelling of spellingsOf(name, kind)) {
      const folded = foldedWords(spelling)
      // "who" asks, however often the agency of that name speaks.
      if (folded.length === 0 || folded.length > longestName || (folded.length === 1 && silent.has(folded[0]!)))
        continue
      for (const word of folded) words.add(word)
      const same = byFirst.get(folded[0]!)
      if (same === undefined) byFirst.set(folded[0]!, [{ words: folded, name, kind }])
      else same.push({ words: folded, name, kind })
    }
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length)
  const found = { byFirst, words, byWord, countries }
  kept.set(list, found)
  return found
}

/** Longer ones are descriptions, which nobody types whole. */
const longestName = 10

/** "Medical Relief Corps (MRC)" goes by either; a person by the last name as well. */
function spellingsOf(name: string, kind: string): string[] {
  const bracketed = /^(.*\S) \(([^()]{2,20})\)$/.exec(name)
  const whole = bracketed === null ? [name] : [bracketed[1]!, bracketed[2]!]
  if (kind === 'place') {
    // "Kolomai" for "Kolomai Strait".
    const words = name.split(' ')
    const last = words.at(-1)!.toLowerCase()
    if (words.length > 1 && kindsOfPlace.has(last)) return [name, words.slice(0, -1).join(' ')]
  }
  const family = kind === 'person' ? /^\p{Lu}\S*(?: \S+)* (\p{Lu}[\p{L}'’-]{2,})$/u.exec(name)?.[1] : undefined
  return family === undefined ? whole : [...whole, family]
}

export const foldedWords = (text: string): string[] =>
  wordsOf(text).map(word => word.toLowerCase().replace(/[.'’]/g, ''))

/** Known for people who are counted, wherever they are: "nk dead" are its soldiers, "Sudan dead" are people there. */
export const isCountedNation = (known: KnownLists, id: string | null): boolean =>
  id !== null && knownWords(known.counted).countries.has(id)

/** The name of a list that holds every one of some words, whole or in another number; null for none or several. */
export function nameHolding(list: readonly Known[], words: string): string | null {
  const { byWord } = knownWords(list)
  const wanted = foldedWords(words).map(word => {
    const spellings = [...new Set([word, `${word}s`, singular(word)])]
    return { spellings, names: spellings.flatMap(each => byWord.get(each) ?? []) }
  })
  // The rarest word leads: thousands may hold "agency".
  const [rarest] = [...wanted].sort((a, b) => a.names.length - b.names.length)
  const found = new Set<string>()
  for (const name of rarest?.names ?? []) {
    const own = new Set(foldedWords(name))
    if (wanted.every(({ spellings }) => spellings.some(word => own.has(word)))) found.add(name)
    if (found.size > 1) return null
  }
  return [...found][0] ?? null
}
