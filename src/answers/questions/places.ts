import { wordOf } from '../../claims/links/lexicon.ts'
import { isSeat } from '../../names/governments.ts'
import { nameOf } from '../../names/lookup.ts'
import { isEventWord } from './events.ts'
import { knownAt } from './known-at.ts'
import { type KnownLists, knownWords } from './known-names.ts'
import { isFree, lower, mark, nameAt, type Sheet, skipArticles, wordsBetween } from './sheet.ts'
import {
  anybody,
  anyEvent,
  figureNouns,
  kindsOfPlace,
  locatives,
  silent,
  speakers,
  speaking,
  tollNouns,
} from './vocabulary.ts'

export interface Where {
  readonly place: string | null
  /** A country that stands beside ("alongside Russia"): it does not say where. */
  readonly beside: string | null
}

/** The first place, no country, that the index or the tables know; marks its words. */
export function knownPlace(sheet: Sheet, known: KnownLists): string | null {
  let found: string | null = null
  for (let at = 0; at < sheet.text.tokens.length; at++) {
    if (!isFree(sheet, at, at + 1)) continue
    const own = knownAt(sheet, at, knownWords(known.places))
    const mention = nameAt(sheet, at)
    // "Pyongyang's troops" stand elsewhere.
    if (mention !== null && isSeat(mention.name) && ownsForces(sheet, mention.to)) continue
    const named =
      mention?.name.kind === 'place' && mention.form === 'name' && isFree(sheet, at, mention.to) ? mention : null
    if (own !== null && own.to >= (named?.to ?? 0) && mention?.name.kind !== 'country') {
      found ??= own.name
      mark(sheet, at, own.to, 'place')
    } else if (named !== null) {
      found ??= named.name.name
      mark(sheet, at, named.to, 'place')
    } else if (mention === null && isOrdinaryName(sheet, at)) {
      found ??= nameOf(lower(sheet, at))!.name
      mark(sheet, at, at + 1, 'place')
    }
  }
  return found
}

const ownsForces = (sheet: Sheet, to: number): boolean =>
  sheet.text.tokens[to]?.kind === 'possessive' && wordOf(lower(sheet, to + 1))?.kind?.forces === true

/** A place whose name is also somebody's, or a word: "the Valencia floods". */
function isOrdinaryName(sheet: Sheet, at: number): boolean {
  const word = lower(sheet, at)
  if (sheet.text.tokens[at]!.kind !== 'word' || silent.has(word) || !isEventNear(sheet, at + 1)) return false
  const kind = nameOf(word)?.kind
  return kind === 'place' || kind === 'country'
}

/** Where a question asks about; marks its words. */
export function placeOf(sheet: Sheet, known: KnownLists): Where {
  const { tokens } = sheet.text
  const found: { readonly name: string; readonly isLand: boolean; readonly isPlace: boolean }[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isFree(sheet, at, at + 1)) continue
    const own = knownAt(sheet, at, knownWords(known.places))
    const mention = nameAt(sheet, at)
    const named = mention !== null && isFree(sheet, mention.from, mention.to) ? mention : null
    const isLand = named?.name.kind === 'country' || named?.form === 'people'
    // "the Chilean fires", but Chilean firefighters
    if (named?.form === 'adjective' && !isEventNear(sheet, named.to)) {
      at = named.to - 1
      continue
    }
    if (own !== null && own.to >= (named?.to ?? 0) && !isLand) {
      found.push({ name: own.name, isLand, isPlace: true })
      mark(sheet, at, own.to, 'place')
      at = own.to - 1
    } else if (named !== null && (named.name.kind === 'place' || isLand)) {
      const isPlace = !isLand || isWhere(sheet, at, named.to)
      found.push({ name: named.name.name, isLand, isPlace })
      mark(sheet, at, named.to, isPlace ? 'place' : 'doer')
      at = named.to - 1
    }
  }
  // "Russia's Kursk region": the nearer of the two.
  const places = found.filter(({ isPlace }) => isPlace)
  const [best] = [...places.filter(({ isLand }) => !isLand), ...places]
  const beside = found.find(({ isPlace }) => !isPlace)?.name ?? null
  return { place: best?.name ?? unknownPlace(sheet, known), beside }
}

const apart = new Set('alongside against for with by than between like'.split(' '))

/** Whether a country's name says where: behind "in", before an event or a toll, or alone. */
function isWhere(sheet: Sheet, from: number, to: number): boolean {
  const start = skipBack(sheet, from)
  const before = lower(sheet, start - 1)
  if (isEventNear(sheet, to)) return true
  if (apart.has(before)) return false
  // "in Ukraine's custody"
  if (sheet.text.tokens[to]?.kind === 'possessive' && custody.has(lower(sheet, to + 1))) return false
  if (locatives.has(before)) return true
  // Alone, or beside what is counted: "Sudan dead", "displaced, Chad".
  const { tokens } = sheet.text
  const isCount = (at: number) => sheet.roles[at] === 'measure' || tollNouns.has(lower(sheet, at))
  const isEdge = (at: number) => tokens[at] === undefined || tokens[at].kind === 'punctuation'
  const isEnd = isEdge(to) && (figureNouns.has(before) || sheet.roles[start - 1] != null)
  return isEdge(start - 1) || isCount(start - 1) || isCount(to) || isEnd
}

const custody = new Set(['custody', 'hands', 'captivity', 'prisons', 'detention', 'jails'])

/** An event is named right behind: "the Mali air strike". */
function isEventNear(sheet: Sheet, to: number): boolean {
  const from = sheet.text.tokens[to]?.kind === 'possessive' ? to + 1 : to
  for (let at = from; at < from + 3; at++) {
    const word = lower(sheet, at)
    if (sheet.roles[at] !== null || locatives.has(word)) return false
    if (isEventWord(word) || anyEvent.has(word)) return true
  }
  return false
}

const skipBack = (sheet: Sheet, at: number): number => (lower(sheet, at - 1) === 'the' ? at - 1 : at)

/** A name that no table knows, where a place stands: behind "in", before a kind of place or an event, or found by the index. */
function unknownPlace(sheet: Sheet, known: KnownLists): string | null {
  const { tokens } = sheet.text
  for (let at = 0; at < tokens.length; at++) {
    const isLocated = locatives.has(lower(sheet, at))
    const begin = isLocated ? skipArticles(sheet, at + 1) : at
    // "north Kordofan", "port Hessen"
    const from = isLocated && openers.has(lower(sheet, begin)) && isStranger(sheet, begin + 1) ? begin + 1 : begin
    const to = strangersEnd(sheet, from)
    if (to === from || (to === from + 1 && !near.has(lower(sheet, at)) && isEnglish(lower(sheet, from)))) continue
    const next = lower(sheet, to)
    const isName = tokens.slice(from, to).some(token => known.words.has(token.lower) || sheet.capitals.has(token.lower))
    const isPlaced = kindsOfPlace.has(next) || isEventWord(next) || (isLocated && near.has(lower(sheet, at)))
    const isBeside = (isLocated || sheet.roles[to] === 'measure') && !lower(sheet, to - 1).endsWith('s')
    if (isName || isPlaced || (isBeside && !isEnglish(lower(sheet, to - 1)))) {
      const end = partOfName.has(next) ? to + 1 : to
      mark(sheet, begin, end, 'place')
      return wordsBetween(sheet, begin, end)
    }
  }
  return null
}

/** Kinds of place that belong to a name: "Kolomai Strait", but "Kursk" for "the Kursk region". */
const partOfName = new Set(
  'strait island islands valley river sea bay delta lake peninsula mountains desert gulf canal pass'.split(' '),
)

/** The first name that nothing knows and that stands where nothing tells what it is; null for none. `plain` is the question as typed. */
export function strangerOf(sheet: Sheet, plain: string): string | null {
  // Who writes others' names with capitals would write this one so.
  const cased = /[^.!?\s]\s+\p{Lu}\p{Ll}/u.test(plain)
  for (let at = 0; at < sheet.text.tokens.length; at++) {
    const to = strangersEnd(sheet, at)
    if (to === at) continue
    const words = wordsBetween(sheet, at, to)
    if (to === at + 1 && (isEnglish(words) || words.endsWith('s')) && !sheet.capitals.has(words)) continue
    if (!cased || plain.includes(`${words.charAt(0).toUpperCase()}${words.slice(1, 3)}`)) {
      mark(sheet, at, to, 'place')
      return words
    }
    at = to
  }
  return null
}

const openers = new Set(
  'north south east west new old port lake camp mount saint san el la fort upper lower great little'.split(' '),
)

const near = new Set(['in', 'near', 'at', 'around', 'outside', 'inside'])

/** A word that is no name by its ending. */
const isEnglish = (word: string): boolean =>
  /(?:ly|ing|ed|tion|sion|ment|ness|able|ible|ful|ous|ive|ent|ant|ence|ance|ity|wards?|ers?|ical|ism|ists?|ure|ish|hood|ship|ary|ory|less|tic|ize|ise|ings|tions|ments)$/.test(
    word,
  )

function strangersEnd(sheet: Sheet, from: number): number {
  let to = from
  while (to < from + 4 && isStranger(sheet, to)) to++
  return to
}

/** A word of no table: a name, most likely. */
export const isStranger = (sheet: Sheet, at: number): boolean => {
  const token = sheet.text.tokens[at]
  return (
    token !== undefined && token.kind === 'word' && sheet.roles[at] === null && isStrangeWord(token.lower, token.word)
  )
}

/** `number` is that of the word in the vocabulary of all tables. */
export const isStrangeWord = (word: string, number: number): boolean =>
  number === 0 &&
  word.length > 2 &&
  !silent.has(word) &&
  !speaking.has(word) &&
  !speakers.has(word) &&
  !figureNouns.has(word) &&
  !kindsOfPlace.has(word) &&
  !anybody.has(word) &&
  !anyEvent.has(word) &&
  !isEventWord(word) &&
  wordOf(word) === undefined
