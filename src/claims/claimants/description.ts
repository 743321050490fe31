import type { Name, NameMention } from '../../names/name.ts'
import type { Token } from '../../text/text.ts'
import { isStrange, wordSet } from '../../text/vocabulary.ts'
import { isSpeakerModifier, isSpeakerNoun, type SpeakerKind, speakerNouns } from '../attributions/nouns.ts'
import { adverbs, determiners, numberWords, pronouns, timeWords } from '../attributions/words.ts'
import { nameIn } from './known.ts'
import { type PhraseTokens, wordsOf } from './phrase-tokens.ts'
import {
  isAcronym,
  isCapital,
  isJoining,
  isRelative,
  joining,
  linking,
  nounOf,
  relatives,
  titles,
} from './phrase-words.ts'
import { properName, properStart } from './proper.ts'

/** The words of a source taken apart: who is named, what noun describes the rest. */
export interface Description {
  /** Its length in tokens. */
  readonly length: number
  /** Its words without articles, for display. */
  readonly text: string
  readonly pronoun: string | null
  readonly definite: boolean
  readonly indefinite: boolean
  /** The name that the words are, with nothing left over but titles and adjectives. */
  readonly name: Name | null
  /** A name the tables do not know: "Rami Abdel Rahman", "Siege Watch". */
  readonly proper: string | null
  /** The noun that says what the speaker is ("spokesman", "agency"), lower case. */
  readonly noun: string | null
  readonly kind: SpeakerKind | null
  /** The nouns of an apposition ("head of the Observatory" gives head). */
  readonly also: readonly string[]
  /** The nouns of what stands before a person's name ("ministry spokesman Col. Ana Ruiz"). */
  readonly titles: readonly string[]
  /** The small-lettered words before any preposition, without names: "health ministry" of "Hamas-run health ministry in Gaza". */
  readonly core: string
  /** Known names inside that belong to the description: "U.S." estimates, "Ukrainian" officials. */
  readonly within: readonly NameMention[]
}

const articles = new Set(['the', 'this', 'that', 'these', 'those'])
const skipped = wordSet([...determiners, ...adverbs, ...timeWords, 'as', 'and', 'but'])
const numbers = wordSet(numberWords)
const pronounSet = new Set([...pronouns, 'who', 'which', 'that', 'his', 'her', 'its', 'their'])

/** "Local officials" at the start of a sentence are "local officials"; a name keeps its capital. */
const lowerFirst = (words: string, first: Token, next: Token | undefined): string => {
  // "General Staff" is a name throughout.
  if (next !== undefined && isCapital(next) && (nounOf(next) !== undefined || isSpeakerModifier(next))) return words
  // "National Unity Government"
  if (next !== undefined && isCapital(next) && naming(first)) return words
  const common = isSpeakerNoun(first) || isSpeakerModifier(first) || numbers(first)
  return common && first.text !== first.text.toUpperCase() ? first.lower + words.slice(first.text.length) : words
}

const naming = wordSet([
  'national',
  'united',
  'federal',
  'general',
  'central',
  'international',
  'supreme',
  'royal',
  'transitional',
])

/** Where the head of the phrase ends: at a comma, a relative clause, a parenthesis, or the role that follows a bare name. */
const headEnd = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]!
    if (
      token.text === ',' ||
      token.text === '(' ||
      token.text === '[' ||
      token.text === '—' ||
      token.text === '–' ||
      token.text === '"'
    )
      return at
    // The WHO is no relative.
    if (isRelative(token) && token.kind === 'word' && !isAcronym(token.text)) return at
    // "a poll | released Friday"
    if (token.text.endsWith('ed') && !isCapital(token) && nounOf(tokens[at - 1]!) !== undefined) return at
    // "Rami Abdel Rahman | head of the Observatory", "Abu Omar | an activist": the comma is lost.
    const lost = !isCapital(token) && isCapital(tokens[at - 1]!)
    if (lost && (token.lower === 'a' || token.lower === 'an')) return at
    // "Saba | the agency run by the state"
    if (lost && token.lower === 'the' && tokens[at + 1] !== undefined && !isCapital(tokens[at + 1]!)) return at
    const role = nounOf(token) === 'role' && isJoining(tokens[at + 1])
    if (lost && role && at - from >= 2 && isCapital(tokens[at - 2]!)) return at
  }
  return to
}

/** Nouns of the apposition [from, to). */
const nounsIn = (tokens: readonly Token[], from: number, to: number): string[] => {
  const nouns: string[] = []
  for (let at = from; at < to && at - from < 20; at++) {
    const { lower } = tokens[at]!
    if (relatives.has(lower)) break
    if (speakerNouns.get(lower) !== undefined) nouns.push(lower)
  }
  return nouns
}

/** Index of the first preposition that ends the phrase's core, or `to`. */
const coreEnd = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) {
    const { lower, glued } = tokens[at]!
    // "Commander-in-Chief"
    if (glued && tokens[at - 1]!.text === '-') continue
    if (joining.has(lower) || linking.has(lower)) return at
  }
  return to
}

/** "Deputy Inspector (Northern Range) Sunil Das": the brackets part the name from its office. */
const withoutInsertion = (phrase: PhraseTokens): PhraseTokens => {
  const { tokens } = phrase
  const open = tokens.findIndex(token => token.text === '(')
  if (open < 1) return phrase
  const close = tokens.findIndex((token, at) => at > open && token.text === ')')
  const next = tokens[close + 1]
  if (close < 0 || next === undefined || !isCapital(next)) return phrase
  const gap = close + 1 - open
  return {
    tokens: [...tokens.slice(0, open), ...tokens.slice(close + 1)],
    mentions: phrase.mentions
      .filter(mention => mention.to <= open || mention.from > close)
      .map(mention => (mention.to <= open ? mention : { ...mention, from: mention.from - gap, to: mention.to - gap })),
  }
}

/** "The Red Cross's | Ravi Menon": the body is only whose man he is. */
const afterOwner = (tokens: readonly Token[], from: number, to: number): number => {
  let at = to
  while (at > from && isCapital(tokens[at - 1]!) && nounOf(tokens[at - 1]!) === undefined) at--
  return to - at >= 2 && at > from && tokens[at - 1]!.kind === 'possessive' ? at : from
}

/** Takes the words of a source apart. */
export const describe = (phrase: PhraseTokens): Description => {
  const { tokens, mentions } = withoutInsertion(phrase)
  const to = tokens.length
  const head = headEnd(tokens, 0, to)
  let start = 0
  let definite = false
  let indefinite = false
  while (start < head - 1 && skipped(tokens[start]!) && tokens[start + 1]!.lower !== 'of') {
    const { lower } = tokens[start]!
    if (articles.has(lower)) definite = true
    else if (lower === 'a' || lower === 'an' || lower === 'some' || lower === 'one' || lower === 'several')
      indefinite = true
    start++
  }
  let end = head
  while (
    end - 1 > start &&
    (tokens[end - 1]!.kind === 'possessive' || tokens[end - 1]!.text === "'" || tokens[end - 1]!.text === '’')
  )
    end--
  start = afterOwner(tokens, start, end)
  const words =
    start > 0
      ? wordsOf(tokens, start, end)
      : lowerFirst(wordsOf(tokens, start, end), tokens[start]!, start + 1 < end ? tokens[start + 1] : undefined)
  const also = nounsIn(tokens, head, to)
  const single = tokens[start]!.lower
  const named = mentions.some(mention => mention.from <= start && mention.to >= end)
  if (end - start === 1 && !named && pronounSet.has(single) && tokens[start]!.kind === 'word') {
    return {
      length: to,
      text: words,
      pronoun: single,
      definite,
      indefinite,
      name: null,
      proper: null,
      noun: null,
      kind: null,
      also,
      titles: [],
      core: '',
      within: [],
    }
  }
  const core = coreEnd(tokens, start, end)
  const within = mentions
  const noun = lastNoun(tokens, start, core)
  const kind = noun === null ? null : speakerNouns.get(noun)!
  let name = nameIn(tokens, within, start, core, end)
  const parenthetic = within.find(
    mention => mention.from > head && tokens[head]?.text === '(' && mention.from === head + 1,
  )
  if (
    name === null &&
    parenthetic !== undefined &&
    parenthetic.name.kind !== 'country' &&
    parenthetic.name.kind !== 'place'
  )
    name = parenthetic.name
  let proper: string | null = null
  if (name === null) {
    const run = properStart(tokens, start, core)
    if (run < core) proper = properName(tokens, start, run, core, end, kind)
    const one = kind === 'role' || (kind === 'people' && !noun!.endsWith('s'))
    // "A member of the guard, Bello Sani,", "a seller of nets, Idris Ali,"
    if (proper === null && (one || (kind === null && indefinite && tokens[head]?.text === ','))) {
      // "Kenya's police chief, Jane Doe": the apposition names the holder.
      const next = tokens[head]?.text === ',' ? head + 1 : to
      const stop = headEnd(tokens, next, to)
      let holder = next
      while (holder < stop && nounOf(tokens[holder]!) === 'role' && !isCapital(tokens[holder]!)) holder++
      const apposed = within.find(mention => mention.from === next && mention.name.kind === 'person')
      if (apposed !== undefined) name = apposed.name
      else if (
        (stop - holder >= 2 || (stop - holder === 1 && isLoneName(tokens[holder]!))) &&
        properStart(tokens, holder, stop) === holder
      )
        proper = properName(tokens, holder, holder, stop, stop, null) ?? wordsOf(tokens, holder, stop)
      else {
        // "a spokeswoman for the agency Jane Doe": the comma is lost.
        const holder = properStart(tokens, core, end)
        if (holder > core + 1 && end - holder >= 2 && nounOf(tokens[holder - 1]!) !== undefined)
          proper = wordsOf(tokens, holder, end)
      }
    }
  }
  // "A war monitor with sources there, the Observatory, said"
  if (name === null && proper === null && (kind === 'body' || kind === 'media') && tokens[head]?.text === ',') {
    const next = tokens[head + 1]?.lower === 'the' ? head + 2 : head + 1
    name = within.find(mention => mention.from === next && isBodyName(mention))?.name ?? null
  }
  return {
    length: to,
    text: words,
    pronoun: null,
    definite,
    indefinite,
    name,
    proper,
    noun,
    kind,
    also,
    titles: (name?.kind === 'person' || proper !== null) && core - start > 2 ? nounsIn(tokens, start, core) : [],
    core: plainWords(tokens, start, core),
    within,
  }
}

const isBodyName = ({ name, form }: NameMention): boolean =>
  form === 'name' && (name.kind === 'organisation' || name.kind === 'outlet')

/** "His neighbour, Hassan": a capital that no table knows. */
const isLoneName = (token: Token): boolean =>
  isStrange(token) && isCapital(token) && token.text !== token.text.toUpperCase()

/** The last run of small-lettered words. */
const plainWords = (tokens: readonly Token[], from: number, to: number): string => {
  let start = to
  while (start > from && tokens[start - 1]!.kind === 'word' && !isCapital(tokens[start - 1]!)) start--
  // "-run health ministry"
  if (start > from && tokens[start - 1]!.text === '-') start++
  return start < to ? wordsOf(tokens, start, to) : ''
}

/** The last speaker noun of the core, lower case. */
const lastNoun = (tokens: readonly Token[], from: number, to: number): string | null => {
  for (let at = to - 1; at >= from; at--) {
    const { lower } = tokens[at]!
    // "Mr. President" is a title, "the vice president" is who speaks.
    if (speakerNouns.get(lower) !== undefined && (!titles.has(lower) || (at === to - 1 && lower === 'president')))
      return lower
  }
  return null
}

/** "Onemi, the emergency office", but not "Jane Doe, who heads the office". */
export const isBodyBeside = ({ also }: Description): boolean => {
  const kinds = also.map(noun => speakerNouns.get(noun))
  return (
    kinds.some(kind => kind === 'body' || kind === 'state') && !kinds.some(kind => kind === 'role' || kind === 'people')
  )
}
