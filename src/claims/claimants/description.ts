import type { Name, NameMention } from '../../names/name.ts'
import type { Token } from '../../text/text.ts'
import { type SpeakerKind, speakerModifiers, speakerNouns } from '../attributions/nouns.ts'
import {
  adverbs,
  determiners,
  linkingPrepositions,
  numberWords,
  prepositions,
  pronouns,
  timeWords,
} from '../attributions/words.ts'
import { type PhraseTokens, wordsOf } from './phrase-tokens.ts'

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
  /** The small-lettered words before any preposition, without names: "health ministry" of "Hamas-run health ministry in Gaza". */
  readonly core: string
  /** Known names inside that belong to the description: "U.S." estimates, "Ukrainian" officials. */
  readonly within: readonly NameMention[]
}

const articles = new Set(['the', 'this', 'that', 'these', 'those'])
const skipped = new Set([
  ...determiners,
  ...adverbs,
  ...timeWords,
  ...numberWords.slice(0, 0),
  'as',
  'and',
  'but',
  'previously',
])
const joining = new Set(prepositions)
const linking = new Set(linkingPrepositions)
const pronounSet = new Set([...pronouns, 'who', 'which', 'that', 'his', 'her', 'its', 'their'])
const relatives = new Set(['who', 'which', 'whom', 'whose', 'that'])
const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'gen',
  'col',
  'maj',
  'capt',
  'lt',
  'sgt',
  'brig',
  'adm',
  'sen',
  'gov',
  'rep',
  'sir',
  'president',
])
/** Small words inside the names of people. */
const particles = new Set([
  'de',
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'von',
  'van',
  'der',
  'la',
  'da',
  'di',
  'du',
  'del',
  'abu',
  'ul',
])
/** Last words of names of bodies. */
const bodyWords = new Set(
  `watch helmets project initiative defence defense brigades nations press news times post journal radio tv today observatory monitor
   crescent cross rights fund trust press authority broadcasting network media group service`.split(/\s+/),
)

/** Initialisms that are nouns. */
const generic = new Set(['ngo', 'ngos', 'mp', 'pm', 'ceo', 'un-agency'])

/** "Local officials" at the start of a sentence are "local officials"; a name keeps its capital. */
const lowerFirst = (words: string, first: Token): string => {
  const common = speakerNouns.has(first.lower) || speakerModifiers.has(first.lower) || numberWords.includes(first.lower)
  return common && first.text !== first.text.toUpperCase() ? first.lower + words.slice(first.text.length) : words
}

const isCapital = (token: Token): boolean => token.kind === 'word' && token.text[0] !== token.lower[0]

const nounOf = (lower: string): SpeakerKind | undefined => speakerNouns.get(lower)

/** Where the head of the phrase ends: at a comma, a relative clause, a parenthesis, or the role that follows a bare name. */
const headEnd = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]!
    if (token.text === ',' || token.text === '(' || token.text === '—' || token.text === '–' || token.text === '"')
      return at
    if (relatives.has(token.lower) && token.kind === 'word') return at
    // "a poll | released Friday"
    if (token.text.endsWith('ed') && !isCapital(token) && nounOf(tokens[at - 1]!.lower) !== undefined) return at
    // "Rami Abdel Rahman | head of the Observatory", "Abu Omar | an activist": the comma is lost.
    const lost = !isCapital(token) && isCapital(tokens[at - 1]!)
    if (lost && (token.lower === 'a' || token.lower === 'an')) return at
    const role = nounOf(token.lower) === 'role' && joining.has(tokens[at + 1]?.lower ?? '')
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
    if (nounOf(lower) !== undefined) nouns.push(lower)
  }
  return nouns
}

/** Index of the first preposition that ends the phrase's core, or `to`. */
const coreEnd = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) if (joining.has(tokens[at]!.lower) || linking.has(tokens[at]!.lower)) return at
  return to
}

/** The run of capitalised words that ends at `to`, as a token index; `to` when there is none. */
const properStart = (tokens: readonly Token[], from: number, to: number): number => {
  let at = to
  while (at > from) {
    const token = tokens[at - 1]!
    const joint =
      token.text === '-' || token.text === '.' || token.text === '&' || (at < to && particles.has(token.text))
    if (!isCapital(token) && !joint) break
    at--
  }
  while (at < to && !isCapital(tokens[at]!)) at++
  return at
}

/** Takes the words of a source apart. */
export const describe = ({ tokens, mentions }: PhraseTokens): Description => {
  const to = tokens.length
  const head = headEnd(tokens, 0, to)
  let start = 0
  let definite = false
  let indefinite = false
  while (start < head - 1 && skipped.has(tokens[start]!.lower) && tokens[start + 1]!.lower !== 'of') {
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
  const words = lowerFirst(wordsOf(tokens, start, end), tokens[start]!)
  const also = nounsIn(tokens, head, to)
  const single = tokens[start]!.lower
  if (end - start === 1 && pronounSet.has(single) && tokens[start]!.kind === 'word') {
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
      core: '',
      within: [],
    }
  }
  const core = coreEnd(tokens, start, end)
  const within = mentions
  const noun = lastNoun(tokens, start, core)
  const kind = noun === null ? null : nounOf(noun)!
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
    if (proper === null && kind === 'role') {
      // "Kenya's police chief, Jane Doe": the apposition names the holder.
      const next = tokens[head]?.text === ',' ? head + 1 : to
      const stop = headEnd(tokens, next, to)
      const apposed = within.find(mention => mention.from === next && mention.name.kind === 'person')
      if (apposed !== undefined) name = apposed.name
      else if (stop - next >= 2 && properStart(tokens, next, stop) === next) proper = wordsOf(tokens, next, stop)
      else {
        // "a spokeswoman for the agency Jane Doe": the comma is lost.
        const holder = properStart(tokens, core, end)
        if (holder > core + 1 && end - holder >= 2 && nounOf(tokens[holder - 1]!.lower) !== undefined)
          proper = wordsOf(tokens, holder, end)
      }
    }
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
    core: plainWords(tokens, start, core),
    within,
  }
}

/** The last run of small-lettered words. */
const plainWords = (tokens: readonly Token[], from: number, to: number): string => {
  let start = to
  while (start > from && tokens[start - 1]!.kind === 'word' && !isCapital(tokens[start - 1]!)) start--
  // "-run health ministry"
  if (start > from && tokens[start - 1]!.text === '-') start++
  return start < to ? wordsOf(tokens, start, to) : ''
}

/** The known name that the head [from, to) is: all of it, or what stands behind its titles and adjectives. */
const nameIn = (
  tokens: readonly Token[],
  within: readonly NameMention[],
  from: number,
  core: number,
  to: number,
): Name | null => {
  const beforeNoun = within.find(
    mention =>
      mention.from >= from && mention.to < core && isBodyMention(mention) && isKindOfBody(tokens, mention.to, core),
  )
  if (beforeNoun !== undefined) return beforeNoun.name
  const last = within.findLast(mention => mention.from < to && mention.to > from && mention.to >= core)
  if (last === undefined) return null
  const whole = last.from <= from && last.to >= to
  if (whole) return last.form === 'people' ? null : last.name
  // "Secretary of State Jane Doe": an office with "of" in its name.
  if (
    last.name.kind === 'person' &&
    last.from > core + 1 &&
    last.to >= to &&
    tokens[core]?.lower === 'of' &&
    nounOf(tokens[core - 1]!.lower) === 'role' &&
    tokens.slice(core + 1, last.from).every(isCapital)
  )
    return last.name
  // "a source at the ministry": a name behind a preposition is where somebody works.
  if (last.from >= core || last.form === 'adjective' || last.form === 'people') return null
  // "in Homs officials" or "the Russia story": a country or place is only part of the words.
  return last.name.kind === 'place' || last.name.kind === 'country' ? null : last.name
}

const isBodyMention = ({ name, form }: NameMention): boolean =>
  form === 'name' && (name.kind === 'organisation' || name.kind === 'outlet')

/** "SANA | news agency", "White Helmets | rescue service": the small words say what kind of body the name before them is. */
const isKindOfBody = (tokens: readonly Token[], from: number, to: number): boolean => {
  const kind = nounOf(tokens[to - 1]!.lower)
  if (kind !== 'body' && kind !== 'media') return false
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!
    if (isCapital(tokens[at]!) || !(speakerModifiers.has(lower) || nounOf(lower) !== undefined)) return false
  }
  return true
}

/** The last speaker noun of the core, lower case. */
const lastNoun = (tokens: readonly Token[], from: number, to: number): string | null => {
  for (let at = to - 1; at >= from; at--) {
    const { lower } = tokens[at]!
    if (nounOf(lower) !== undefined && !titles.has(lower)) return lower
  }
  return null
}

/** "Mr.", "Governor", "Police Chief": what stands before a person's name, not before the last word of a body's. */
const isTitle = (tokens: readonly Token[], at: number, end: number): boolean => {
  const { lower } = tokens[at]!
  if (titles.has(lower) || nounOf(lower) === 'role') return true
  return at + 2 < end && nounOf(tokens[at + 1]!.lower) === 'role'
}

/** An unknown proper name: words in capitals to the end of the core, through "of" and "for" for bodies ("Observatory for Human Rights"). */
const properName = (
  tokens: readonly Token[],
  start: number,
  run: number,
  core: number,
  end: number,
  kind: SpeakerKind | null,
): string | null => {
  let first = run
  while (first < core - 1 && isTitle(tokens, first, core)) {
    first++
    while (first < core && tokens[first]!.text === '.') first++
  }
  const lastWord = tokens[core - 1]!.lower
  const lastKind = nounOf(lastWord)
  // "Kurdish police" and "Syrian officials" are descriptions; "Aleppo Police Command" is a name.
  if (lastKind === 'people' || lastKind === 'role' || generic.has(lastWord)) return null
  if (first >= core) return null
  // "Police said" opens a sentence; "the Observatory" is a name.
  if (core - first === 1 && start === 0 && first === start && lastKind !== undefined && !isAcronym(tokens[first]!.text))
    return null
  if (run > start && kind === null && core - first < 2 && !isAcronym(tokens[core - 1]!.text)) return null
  const to = core < end && lastKind !== undefined ? end : core
  return wordsOf(tokens, first, to)
}

export const isAcronym = (text: string): boolean =>
  text.length >= 2 && text.length <= 8 && text === text.toUpperCase() && text !== text.toLowerCase()

/** Whether a proper name is that of a body rather than a person. */
export const isBodyName = (proper: string): boolean => {
  const words = proper.toLowerCase().split(/[\s-]+/)
  if (words.length === 1) return isAcronym(proper)
  return words.some(word => {
    const kind = nounOf(word)
    return kind === 'body' || kind === 'state' || kind === 'media' || bodyWords.has(word)
  })
}
