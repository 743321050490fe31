import type { Token } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import type { Tokens } from '../numerals/numeral.ts'
import { type Found, type Place, type Rule, takes } from '../rule.ts'

export const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** A capital and small letters behind it: in text all in capitals nothing is titled. */
export const isTitled = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text)

/** Whether the words round `at` are running prose and no headline, in which every word has its capital. */
export const isRunning = (tokens: Tokens, at: number): boolean => {
  let small = 0
  for (let near = Math.max(0, at - 15); near < at + 15; near++) {
    const token = tokens[near]
    if (token?.kind === 'word' && token.text.length > 4 && token.text === token.lower) small++
  }
  return small >= 3
}

/** Things that carry a number for a name, however they are written: "Flight 370", "article 5". */
const namers = new Set(
  `flight article articles section sections resolution resolutions chapter chapters paragraph paragraphs clause amendment protocol no nos nr pp apartment apt gate
   route interstate autoroute motorway highway precinct checkpoint version volume vol verse exhibit annex appendix schedule decree directive apollo voyager soyuz
   boeing airbus windows iphone galaxy formula typhoon covid channel psalm magnum articles fortune nasdaq ftse nikkei russell stoxx cac dax cadena`.split(
    /\s+/,
  ),
)

/** Common words that name with a number only in capitals ("Zone 5", "Unit 731"), or in small letters when the number ends the phrase. */
const commonNamers = new Set(
  `force page pages room rooms level phase stage zone exit type grade figure table step unit block ward category tier class lane platform terminal gate track line building
   camp district sector area division group brigade battalion regiment army corps squadron task mark model series season episode part issue lot item question count
   form order rule law act case point site road bus train bay box cell bed seat branch court station hospital school plant mine well reactor pier hall suite
   formation war super bowl radio studio number numbers grad kilometer kilometre km mile bravo alpha delta studio`.split(
    /\s+/,
  ),
)

/** Stretches of time that are counted through: "day 100 of the war". */
const timed = new Set(['day', 'week', 'month', 'year', 'round', 'game', 'lap', 'session'])

const ends = (token: Token | undefined): boolean =>
  token === undefined ||
  (token.kind !== 'word' && token.text !== '-') ||
  /^(?:of|in|on|at|and|or|to|for|is|was|were|are|as|with|where|that|which|by)$/.test(token.lower)

/** "Flight 370", "Article 5", "No. 5", "Resolution 2231", "room 12". */
const named = ({ tokens, number, amount }: Place): Found | null => {
  const at = number.from
  if (number.scale > 1 || number.form === 'vague' || number.form === 'fraction') return null
  const dotted = tokens[at - 1]?.text === '.' && tokens[at - 1]!.glued
  const namer = tokens[dotted ? at - 2 : at - 1]
  if (namer?.kind !== 'word') return null
  // "the S&P 500", "the Group of Seven".
  if (namer.lower === 'p' && tokens[at - 2]?.text === '&') return takes('label', at, number.to, number.value)
  if (namer.lower === 'of' && tokens[at - 2]?.text === 'Group') return takes('label', at - 2, number.to, number.value)
  const { lower } = namer
  // Only an abbreviation has its point before the number.
  if (dotted && lower.length > 4) return null
  const to = amount.range ? amount.to : number.to
  const capital = isCapital(namer) && namer.text !== namer.text.toUpperCase()
  if (lower === 'no' || lower === 'nos') {
    const numbered = dotted || (number.form === 'digits' && (capital || ends(tokens[to])))
    return numbered ? takes('label', at, to, number.value) : null
  }
  if (lower === 'p') return dotted ? takes('label', at, to, number.value) : null
  if (namers.has(lower)) {
    // In "the flight, 12 people" a comma parts them; "on flights 12 were hurt" has no number of a flight.
    return number.form === 'digits' || capital ? takes('label', at, to, number.value) : null
  }
  if (timed.has(lower)) {
    const next = tokens[to]
    const closed = next === undefined || (next.kind === 'punctuation' && next.text !== '-') || next.lower === 'of'
    return number.plain && closed && number.value <= 1000 ? takes('label', at, to, number.value) : null
  }
  if (!commonNamers.has(lower) || (lower === 'number' && isVerb(tokens, at - 1))) return null
  const closed = ends(tokens[to]) && number.plain
  if (number.form === 'words')
    return capital && closedWord(tokens, to)
      ? takes('label', at, to, number.value)
      : lower === 'number'
        ? takes('label', at, to, number.value)
        : null
  return closed && (capital || !followsCount(lower)) ? takes('label', at, to, number.value) : null
}

/** "the dead number 71", "the missing now number 12", "those unaccounted for number 12": a verb. */
const isVerb = (tokens: Place['tokens'], at: number): boolean => {
  const before = stillWords(tokens[at - 1]) ? at - 2 : at - 1
  return harmed(tokens[before]) || (tokens[before]?.lower === 'for' && tokens[before - 1]?.lower === 'unaccounted')
}

const stillWords = wordSet('now already currently still'.split(' '))

const harmed = wordSet('dead wounded injured missing displaced killed casualties refugees evacuees'.split(' '))

const closedWord = (tokens: Tokens, to: number): boolean => ends(tokens[to])

/** In small letters these stand before a count too often: "in one case 12 of them". */
const followsCount = (word: string): boolean =>
  /^(?:case|point|site|area|group|army|war|camp|district|building|station|hospital|school|plant|mine|well|court|order|law|act|rule|line|road|bus|train|form|series|season|part|issue|lot|item|count|class|division|corps|hall|bay|numbers|km|mile|kilometer|kilometre)$/.test(
    word,
  )

/** "Articles 5, 6 and 7": numbers behind a label. */
const oneMore = ({ tokens, number, previous }: Place): Found | null => {
  if (previous?.kind !== 'label' || !number.plain || tokens[previous.to - 1]?.kind !== 'number') return null
  const gap = number.from - previous.to
  const [first, second] = [tokens[previous.to], tokens[previous.to + 1]]
  const listed = first?.text === ',' || first?.lower === 'and' || first?.lower === 'or' || first?.text === '&'
  if (!listed || gap < 1 || gap > 2 || (gap === 2 && second?.lower !== 'and' && second?.lower !== 'or')) return null
  return ends(tokens[number.to]) ? takes('label', number.from, number.to, number.value) : null
}

/** "Five Eyes", "Six Nations": a capital inside running prose makes a name of number and noun. */
const properName = ({ tokens, number }: Place): Found | null => {
  const token = tokens[number.from]!
  if (number.form !== 'words' || number.from === 0 || !isTitled(token) || !isCapital(tokens[number.to])) return null
  const before = tokens[number.from - 1]!
  if (before.kind !== 'word' || isCapital(before)) return null
  return isRunning(tokens, number.from) ? takes('label', number.from, number.to, number.value) : null
}

export const namedRules: readonly Rule[] = [
  { name: '<named thing> <n>', read: named },
  { name: 'one more label', read: oneMore },
  { name: 'name with a number word', read: properName },
]
