import type { NameMention } from '../../names/name.ts'
import type { Text, Token } from '../../text/text.ts'
import type { Kind } from '../counted/kinds.ts'
import { nationIn } from '../counted/words.ts'
import { countsClass } from '../links/fits.ts'
import { preposition } from '../links/grammar.ts'
import { type Opening, wordOfToken } from '../links/lexicon.ts'
import type { Measure } from '../measures/measure.ts'
import { dayWords, diagnosed, headingWords, losing, ownForces, refusing, stretches, sureWords } from './words.ts'

/** What a column, a row or an item counts. */
export interface Heading {
  readonly measure: Measure
  readonly only: Opening['only']
  /** The noun in it ("Houses" destroyed); null where it names none. */
  readonly kind: Kind | null
  /** The words that say who or what is counted: "Health facilities". */
  readonly counted: string
  readonly country: string | null
  /** It says by itself that people or things came to harm; "Missing" or "Affected" alone may be of anything. */
  readonly strong: boolean
  /** What is new in one stretch of time: "New deaths", "last 24 hours". */
  readonly day: boolean
}

const longest = 10

/** A column counts with the nouns of these classes; "Deaths in floods" counts no floods. */
const classes = new Set(['person', 'household', 'animal', 'building', 'craft', 'thing', 'place'])

const accepts = ({ as, weak, forms, measure, near }: Opening): boolean =>
  measure !== 'same' &&
  near === null &&
  !weak &&
  as !== 'event' &&
  (as !== 'verb' || forms.includes('past') || forms.includes('participle'))

/** The longest opening of the lexicon that stands at a token, with the index after it. */
const openingAt = (tokens: readonly Token[], at: number, to: number): { opening: Opening; to: number } | null => {
  for (const opening of wordOfToken(tokens[at]!)?.openings ?? []) {
    if (!accepts(opening) || at + opening.rest.length >= to) continue
    if (opening.rest.every((word, index) => tokens[at + 1 + index]!.lower === word))
      return { opening, to: at + 1 + opening.rest.length }
  }
  return null
}

/** Killed with wounded, or with missing, are casualties when a heading counts both. */
const together = (first: Measure, second: Measure): Measure | null => {
  if (first === second) return first
  const both = new Set([first, second])
  const harmed = both.has('wounded') || both.has('missing') || both.has('casualties')
  return both.has('killed') && harmed ? 'casualties' : null
}

const joins = (token: Token): boolean =>
  token.lower === 'and' || token.lower === 'or' || token.lower === '/' || token.lower === '&' || token.lower === '+'

/** Whether what a row or a heading names can be counted by a measure; without a noun most can. */
export const mayCount = (measure: Measure, only: Opening['only'], kind: Kind | null): boolean => {
  if (kind === null) return only === null || only === 'people'
  if (!countsClass(measure, kind.class)) return false
  const isCraft = kind.class === 'craft'
  const isBuilding = kind.class === 'building'
  if (only === 'people') return !isCraft && !isBuilding
  if (only === 'craft') return isCraft
  if (only === 'buildings') return isBuilding
  return only === null || kind.forces === true
}

/** Words of a heading that say nothing of who is counted. */
const bare = new Set(
  'no nos number numbers of the total totals fully partially partly totally completely severely badly confirmed reported estimated cumulative new and or'.split(
    ' ',
  ),
)

/** Reads tokens [from, to) as what a column, a row or an item counts; null when they do not say. */
export const readHeading = (text: Text, names: readonly NameMention[], from: number, to: number): Heading | null => {
  if (to <= from || to - from > longest) return null
  const { tokens } = text
  let measure: Measure | null = null
  let only: Opening['only'] = null
  let weak = true
  let joined = false
  let beside = false
  let forces = false
  let day = false
  let kind: Kind | null = null
  let noun = -1
  const said = new Set<number>()
  for (let at = from; at < to; ) {
    const token = tokens[at]!
    if (refusing(token) || (stretches(token) && !day && tokens[at - 1]?.kind !== 'number')) return null
    if (dayWords(token) || stretches(token)) day = true
    if (joins(token)) joined = true
    if (ownForces(token)) forces = true
    // "Losses" are anybody's: of men only where the heading names them.
    const found = losing(token) && !forces ? null : openingAt(tokens, at, to)
    const own = found === null ? headingWords.get(token.lower) : undefined
    const next: Measure | null = found === null ? (own?.measure ?? null) : (found.opening.measure as Measure)
    if (next === null) {
      // "Evacuated to shelters" counts no shelters, "number of houses" counts houses.
      if (token.lower !== 'of' && ((wordOfToken(token)?.bits ?? 0) & preposition) !== 0) beside = true
      const known = beside ? null : (wordOfToken(token)?.kind ?? null)
      if (known !== null && classes.has(known.class) && (kind === null || kind.id === 'people')) {
        kind = known
        noun = at
      }
      at++
      continue
    }
    const both: Measure | null = measure === null || !joined ? (measure ?? next) : together(measure, next)
    if (both === null) return null
    if (measure === null) only = found?.opening.only ?? null
    measure = both
    if (own?.weak !== true && token.lower !== 'toll' && (strongAlone.has(next) || sureWords(token))) weak = false
    const end = found?.to ?? at + 1
    for (; at < end; at++) said.add(at)
  }
  // "Confirmed", "Probable": of a disease, where nothing else says of what.
  if (measure === null && to === from + 1 && diagnosed(tokens[from]!)) measure = 'affected'
  if (measure === null || !mayCount(measure, only, kind)) return null
  return {
    measure,
    only,
    kind,
    counted: noun === -1 ? '' : wordsUpTo(text, from, noun, said),
    country: nationIn(names, from, to)?.name.country ?? null,
    strong: !weak || kind !== null,
    day,
  }
}

const strongAlone = new Set<Measure>(['killed', 'wounded', 'casualties', 'displaced'])

/** The noun with the words before it that belong to it: "Health facilities" of "No. of health facilities destroyed". */
const wordsUpTo = (text: Text, from: number, noun: number, said: ReadonlySet<number>): string => {
  let first = noun
  while (first > from) {
    const before = text.tokens[first - 1]!
    if (before.kind !== 'word' || said.has(first - 1) || bare.has(before.lower)) break
    first--
  }
  return text.source.slice(text.tokens[first]!.start, text.tokens[noun]!.end)
}
