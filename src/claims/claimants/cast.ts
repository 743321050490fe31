import type { Name } from '../../names/name.ts'
import type { SpeakerKind } from '../attributions/nouns.ts'
import { speakerNouns } from '../attributions/nouns.ts'
import type { Claimant } from '../claim.ts'

/** One who was named or spoke, where that was, and the nouns the article has used of it. */
export interface Member {
  readonly claimant: Claimant
  /** Token index. */
  readonly at: number
  readonly nouns: ReadonlySet<string>
  /** Who spoke is meant by "he said" before who was merely named. */
  readonly spoke: boolean
  readonly plural: boolean
}

/** Everyone an article has named so far, newest last. */
export interface Cast {
  readonly members: Member[]
  /** Full names by their last words, for "Rahman" after "Rami Abdel Rahman". */
  readonly surnames: Map<string, Claimant>
  /** Bodies by each word of their names. */
  readonly words: Map<string, Claimant>
  /** Bodies by their initials: "KHRC" after "the Kareli Human Rights Centre". */
  readonly initials: Map<string, Claimant>
  /** Ids of the claimants whose words are in the two maps above. */
  readonly indexed: Set<string>
  /** The country that the article is about, when it is about one. */
  readonly home: Name | null
  /** The town or region that it names most. */
  readonly scene: Name | null
  /** Bodies of that country by the words that describe them, once looked up. */
  readonly atHome: Map<string, Name | null>
}

export const newCast = (home: Name | null, scene: Name | null = null): Cast => ({
  members: [],
  surnames: new Map(),
  words: new Map(),
  initials: new Map(),
  indexed: new Set(),
  home,
  scene,
  atHome: new Map(),
})

/** How far back, in members, a pronoun or a description looks: enough for any article, and linear for a library. */
const memory = 60

const split = new Map<string, readonly string[]>()

/** The words of a name, in small letters. Names repeat from document to document; a library must not fill the memory with them. */
const wordsOf = (name: string): readonly string[] => {
  const before = split.get(name)
  if (before !== undefined) return before
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter(word => word.length > 1)
  if (split.size > 20_000) split.clear()
  split.set(name, words)
  return words
}

/** The capitals that a name's words begin with. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(word => word[0] ?? '')
    .filter(letter => letter !== letter.toLowerCase())
    .join('')

export const remember = (cast: Cast, member: Member): void => {
  cast.members.push(member)
  const { claimant } = member
  if (cast.indexed.has(claimant.id)) return
  cast.indexed.add(claimant.id)
  const words = wordsOf(claimant.name)
  if (claimant.kind === 'person') {
    for (let at = 0; at < words.length; at++) {
      cast.surnames.set(words.slice(at).join(' '), claimant)
      // "Perez" for "Eduardo Perez Beltran", unless somebody else is a Perez in earnest.
      const word = words[at]!
      if (word.length > 3 && !cast.surnames.has(word)) cast.surnames.set(word, claimant)
    }
  } else if (claimant.kind === 'organisation' || claimant.kind === 'government') {
    const short = initialsOf(claimant.name)
    if (short.length > 2 && !cast.initials.has(short)) cast.initials.set(short, claimant)
    for (const word of words) if (speakerNouns.has(word) || word.length > 4) cast.words.set(word, claimant)
  }
}

export const isPerson = (member: Member): boolean =>
  member.claimant.kind === 'person' ||
  (member.claimant.kind === 'unnamed' && !member.plural && hasNoun(member, isPersonNoun))

/** Every pronoun asks this of many members, so no list is made of their nouns. */
const hasNoun = ({ nouns }: Member, fits: (noun: string) => boolean): boolean => {
  for (const noun of nouns) if (fits(noun)) return true
  return false
}

const isBodyNoun = (noun: string): boolean => bodyKinds.has(speakerNouns.get(noun) ?? 'people')

const isPersonNoun = (noun: string): boolean => {
  const kind = speakerNouns.get(noun)
  return kind === 'role' || kind === 'people'
}

export const isBody = (member: Member): boolean =>
  member.claimant.kind === 'organisation' ||
  member.claimant.kind === 'government' ||
  (member.claimant.kind === 'unnamed' && hasNoun(member, isBodyNoun))

const bodyKinds: ReadonlySet<SpeakerKind> = new Set(['body', 'state', 'media', 'paper'])

/** The newest member that fits, speakers of the last few turns before the merely named. */
export const newest = (cast: Cast, fits: (member: Member) => boolean): Member | null => {
  const { members } = cast
  const floor = Math.max(0, members.length - memory)
  let named: Member | null = null
  for (let at = members.length - 1; at >= floor; at--) {
    const member = members[at]!
    if (!fits(member)) continue
    if (member.spoke) return named !== null && named.at - member.at > 90 ? named : member
    named ??= member
  }
  return named
}
