import { wordOf } from '../../claims/links/lexicon.ts'
import type { Measure } from '../../claims/measures/measure.ts'
import { nameOf } from '../../names/lookup.ts'
import { nationOf, wordsOfNation } from '../../names/nations.ts'
import { numberOf } from '../../text/vocabulary.ts'
import { capitalised } from '../wording.ts'
import { inOrder, namedClaimants, spokenClaimants } from './claimants.ts'
import { intentOf } from './cues.ts'
import { eventOf } from './events.ts'
import { groupOf } from './groups.ts'
import { foldedWords, type KnownLists, knownWords } from './known-names.ts'
import { measuresOf } from './measures.ts'
import { periodOf } from './period.ts'
import { knownPlace, placeOf, strangerOf } from './places.ts'
import { quotedFigure } from './quoted.ts'
import { courtesyGone, refusedAtSight, withoutCourtesy } from './refusals.ts'
import { lower, type Sheet, sheetOf } from './sheet.ts'
import { slotsOf, speakersLeft } from './slots.ts'
import { type Slips, slipsOf, spelled } from './spelling.ts'
import { longestQuestion, plainMarks } from './tidy.ts'
import type { Intent, Refusal, Refused, Understanding } from './understanding.ts'
import {
  anybody,
  asksForFigures,
  figureNouns,
  kindsOfPlace,
  silent,
  speakers,
  speaking,
  tollNouns,
} from './vocabulary.ts'

/**
 * Read a question: what it asks, or why it is not answered. `today` is an ISO day that "yesterday" leans on. Never throws, whatever
 * the text; what lies behind the first five hundred characters is not read.
 */
export function readQuestion(asked: string, known: KnownLists, today: string): Understanding | Refusal {
  const plain = plainMarks(asked).slice(0, longestQuestion)
  const lists = [known.claimants, known.places, known.counted].map(knownWords)
  const isKnown = (word: string): boolean => lists.some(({ words }) => words.has(word))
  const { text, taken } = spelled(
    plain.replace(/\bacc\.? to\b/gi, 'according to').replace(/\bfire (?=fighters?\b|men\b)/gi, 'fire'),
    isKnown,
    [...lists.map(slips), nationSlips(known)],
  )
  const line = withoutCourtesy(lineOf(text))
  const refused = (why: Refused, about: readonly string[] = []): Refusal => ({ refused: why, about })
  if (!/[\p{L}\p{N}]/u.test(line)) return refused(/\p{L}/u.test(text) ? 'talk' : 'vague')
  const early = refusedAtSight(line)
  if (early !== null) return refused(early)
  const cued = intentOf(line)
  const sheet = sheetOf(withMonths(courtesyGone(text), today), capitals(plain))
  const period = periodOf(sheet, today)
  if (period.ahead) return refused('prediction')
  // "has it gone from 1 to 2": neither is asked for.
  const quoted = quotedFigure(sheet)
  const figure = cued === 'changed' && /\bfrom [\d.,]+k? to [\d.,]+/.test(line) ? null : quoted
  // "why 64 and not 312"
  const opener = /^(who|why)\b/.exec(line)?.[1] as Intent | undefined
  const intent = opener !== undefined && figure !== null && cued === 'figures' ? opener : cued
  const stated = withGround(measuresOf(sheet), line)
  const named = namedClaimants(sheet, known, intent)
  const near = knownPlace(sheet, known)
  const spoken = spokenClaimants(sheet, known, slotsOf(sheet, intent))
  const who = groupOf(sheet, known)
  const left = spokenClaimants(sheet, known, speakersLeft(sheet))
  const sources = inOrder([...named.sources, ...spoken, ...left])
  const where = placeOf(sheet, known)
  const event = eventOf(sheet)
  const place = near ?? where.place ?? strangerOf(sheet, plain)
  const unread = leftOver(sheet)
  const doer = named.doer ?? where.beside
  const measures =
    stated.length === 0 &&
    who !== null &&
    ((asksPresence.test(line) && isPresence(sheet, who)) || (figure !== null && isForces(who)))
      ? (['deployed'] as const)
      : stated
  const asksCount =
    measures.length > 0 ||
    (intent !== 'figures' && (sources.length > 1 || (sources.length > 0 && figure !== null))) ||
    intent === 'who' ||
    asksForFigures.test(line)
  if (/^why\b/.test(line) && intent !== 'why' && figure === null) return refused('unread')
  if (!asksCount && unread.length > 0) return refused('unread', unread)
  const isNarrowed = sources.length > 0 || who !== null || place !== null || event !== null || figure !== null
  const isNamedOnly =
    !asksCount && intent === 'figures' && (sources.length === 0 || !speaksOf.test(line)) && figure === null
  // "Kandrel" alone says too little, "children in Kandrel" does not.
  const isGroup = who !== null && place !== null && event !== null
  if (isNamedOnly && !isGroup) return refused('vague')
  if (measures.length === 0 && !isNarrowed && line.split(' ').length < (fewWords[intent] ?? 0)) return refused('vague')
  // "how many aftershocks": events are not counted.
  if (measures.length === 0 && who === null && countsEvents(sheet)) return refused('quantity')
  const strangers = unread.filter(word => isStrange(word, plain))
  if (strangers.length > 0) return refused('unknown', strangers)
  return {
    intent: intent === 'figures' && figure !== null && sources.length > 0 && measures.length === 0 ? 'who' : intent,
    measures,
    who: ofSender(who, named.doer, measures),
    place,
    event,
    sources,
    figure,
    since: period.since,
    until: period.until,
    doer,
    taken,
    unread,
  }
}

/** "how much of the city does each side hold" */
const holdsGround =
  /\b(?:how much (?:of|territory|land|ground|area)|share|percent|percentage|part|area)\b.*\b(?:lose|loses|lost|keep|keeps|hold|holds|held|control\w*|occup\w*|taken|retaken|seized|gained)\b/

/** Troops that a country has sent are its own. */
function ofSender(who: string | null, doer: string | null, measures: readonly Measure[]): string | null {
  const country = doer === null || !measures.includes('deployed') ? null : nameOf(doer)
  const nation = country === null ? null : nationOf(country.id)
  if (nation === null || (who !== null && foldedWords(who).some(word => word === nation.adjective.toLowerCase())))
    return who
  return who !== null && /\p{Lu}/u.test(who) ? who : `${nation.adjective} ${who ?? 'troops'}`
}

/** What has fewer words and names nothing says too little. */
const fewWords: Readonly<Partial<Record<Intent, number>>> = { figures: 4, latest: 4, who: 3 }

const countsEvents = (sheet: Sheet): boolean =>
  sheet.text.tokens.some((_, at) => lower(sheet, at - 1) === 'many' && sheet.roles[at] === 'event')

/** Who holds ground holds no people. */
const withGround = (measures: readonly Measure[], line: string): readonly Measure[] =>
  holdsGround.test(line) || /\b(?:sq|square) (?:k|m)/.test(line) || measures.includes('territory')
    ? [...new Set([...measures.filter(each => each !== 'captured' && each !== 'casualties'), 'territory' as const])]
    : measures

/** Somebody is asked for what they say. */
const speaksOf =
  /\b(?:say|says|said|saying|claim\w*|estimat\w*|report\w*|according|about|on|give\w*|gave|think|thinks|told|tell|tells|from|put|puts|version)\b/

/** The question on one line without marks, as cues and refusals are told by. */
const lineOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}'.,%$-]+/gu, ' ')
    .replace(/(?<!\d)[.,](?!\d)|[.,]+(?=\s|$)/gu, '')
    .replace(/'s\b/g, " 's")
    .replace(/\s+/g, ' ')
    .trim()

/** The nations that the index knows, by all their words. */
function nationSlips({ claimants, counted }: KnownLists): Slips {
  const held = keptSlips.get(claimants)
  if (held !== undefined) return held
  const nations = new Set([...claimants, ...counted].flatMap(({ country }) => country ?? []))
  const found = slipsOf([...nations].flatMap(wordsOfNation))
  keptSlips.set(claimants, found)
  return found
}

const keptSlips = new WeakMap<object, Slips>()

function slips(list: ReturnType<typeof knownWords>): Slips {
  const held = keptSlips.get(list)
  if (held !== undefined) return held
  const found = slipsOf(list.words)
  keptSlips.set(list, found)
  return found
}

/** Words that nothing was made of and that are more than grammar. */
function leftOver(sheet: Sheet): string[] {
  return sheet.text.tokens.flatMap((token, at) => {
    const word = token.lower
    if (token.kind !== 'word' || sheet.roles[at] !== null) return []
    if (
      silent.has(word) ||
      speaking.has(word) ||
      figureNouns.has(word) ||
      tollNouns.has(word) ||
      speakers.has(word) ||
      kindsOfPlace.has(word) ||
      anybody.has(word)
    )
      return []
    return [word]
  })
}

/** A capital inside a sentence, or a word that no table of the engine holds: a name that nobody knows. */
function isStrange(word: string, plain: string): boolean {
  if (wordOf(word) !== undefined || numberOf(word) !== 0) return false
  const capital = capitalised(word)
  const isName = new RegExp(`\\S\\s+${capital.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'u').test(plain)
  return isName && /\p{Ll}/u.test(plain) && !/^(?:\p{Lu}\S*\s*)+$/u.test(plain)
}

/** "how many North Korean troops are in Kursk?": forces that are somewhere are deployed. */
function isPresence(sheet: Sheet, who: string): boolean {
  const words = foldedWords(who)
  // "are there 12,000 North Koreans in Kursk"
  const isAbroad =
    (sheet.roles.includes('place') || /\bfight(?:ing|s)?\b/.test(sheet.text.source)) &&
    sheet.names.some(({ form, from }) => form === 'people' && sheet.roles[from] === 'who')
  const isAtWork = /\b(?:fighting|battling|tackling|used)\b/.test(sheet.text.source)
  const isForce = words.some(word => {
    const kind = wordOf(word)?.kind
    return kind?.forces === true || kind?.responders === true || (kind?.id === 'aircraft' && isAtWork)
  })
  return (isForce || isAbroad) && sheet.text.tokens.some((_, at) => presence.has(lower(sheet, at)))
}

/** "12,000 troops": whoever says so counts those who were sent. */
const isForces = (who: string): boolean => wordOf(foldedWords(who).at(-1) ?? '')?.kind?.id === 'military'

/** Of figures on somebody nothing says that they are of those who are there. */
const asksPresence =
  /\b(?:how (?:many|much)|numbers? of|count of|size|strength|total|are there|there are|troop numbers|maximum|highest|lowest|largest|smallest|estimates? of)\b/

const presence = new Set(
  'are were there arrived gone went entered joined supplied committed contributed fielded lent fight fights stationed fighting battling serving in near at'.split(
    ' ',
  ),
)

/** Words written with a capital inside a sentence, in small letters: names, most likely. */
const capitals = (plain: string): ReadonlySet<string> =>
  new Set([...plain.matchAll(/(?<=[^.!?\s]\s+"?)\p{Lu}[\p{L}'-]+/gu)].map(([word]) => word.toLowerCase()))

/** "since the 14th": of this month, or of the last one where that day lies ahead. */
function withMonths(text: string, today: string): string {
  return text.replace(lonelyDay, (whole, number: string, _suffix, offset: number) => {
    const behind = text.slice(offset + whole.length, offset + whole.length + 14)
    const before = text.slice(Math.max(0, offset - 12), offset)
    const day = Number(number)
    if (day < 1 || day > 31 || /^ (?:of )?[a-z]{3,}/.test(behind) ? isMonth(behind) : isMonth(before)) return whole
    const month = new Date(`${today.slice(0, 7)}-01T00:00:00Z`)
    if (day > Number(today.slice(8))) month.setUTCMonth(month.getUTCMonth() - 1)
    return `${day} ${monthNames[month.getUTCMonth()]} ${month.getUTCFullYear()}`
  })
}

const lonelyDay = /\b(?:the )?(\d{1,2})(st|nd|rd|th)\b/g
const monthNames = 'january february march april may june july august september october november december'.split(' ')
const isMonth = (words: string): boolean => monthNames.some(name => words.includes(name.slice(0, 3)))
