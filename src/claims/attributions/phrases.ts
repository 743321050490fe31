import * as word from './lexicon.ts'
import { speakerModifiers, speakerNouns } from './nouns.ts'
import { closeParenthesis, comma, has, joint, lower, openParenthesis, type Range, stop, type View } from './view.ts'
import { numberWords } from './words.ts'

/** Longer noun phrases than this are not followed: it keeps hostile text linear. */
const longest = 28

const stopping =
  word.determiner |
  word.preposition |
  word.be |
  word.have |
  word.modal |
  word.negation |
  word.adverb |
  word.coordinator |
  word.subordinator |
  word.pronoun |
  word.relative |
  word.time |
  word.verb

const numerals = new Set(numberWords)

/** Whether the token may stand inside a noun phrase. */
export const isNominal = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  if (token === undefined || view.marks[at] !== 0) return false
  if (token.kind === 'possessive' || token.kind === 'number' || token.kind === 'symbol') return true
  const classes = view.classes[at]!
  if ((classes & stopping) === 0) return true
  const before = view.marks[at - 1] === joint
  // "Doctors Without Borders"
  if ((classes & word.preposition) !== 0 && (classes & word.linking) === 0 && view.capital[at] === 1) {
    return view.capital[at - 1] === 1 && view.capital[at + 1] === 1
  }
  // "US-backed", "the wounded man", "May" as a name.
  if ((classes & word.verb) !== 0)
    return before || (at > 0 && has(view, at - 1, word.determiner) && (classes & word.cueVerb) === 0)
  return before && view.tokens[at]!.glued && (classes & (word.be | word.have | word.modal)) === 0
}

const isNumeral = (view: View, at: number): boolean =>
  view.tokens[at]?.kind === 'number' || numerals.has(lower(view, at))

const isPlural = (view: View, at: number): boolean => {
  const text = lower(view, at)
  return text.length > 3 && text.endsWith('s') && !text.endsWith('ss') && !text.endsWith('us')
}

const isSpeaker = (view: View, at: number): boolean => has(view, at, word.speaker)

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
  'st',
])

const manyPeople = new Set(['people', 'men', 'women', 'source', 'staff', 'opposition', 'troops', 'police'])

/** Whether a name begins at the right of a common noun that does not introduce it: "in the capital | SANA", "the sources | Rebels". */
const nameBoundary = (view: View, left: number, right: number): boolean => {
  if (view.capital[right] !== 1 || view.capital[left] !== 0 || view.tokens[left]!.kind !== 'word') return false
  // "state-run Anadolu", "Staffan de Mistura"
  if (view.marks[left - 1] === joint || particles.has(lower(view, left))) return false
  const kind = speakerNouns.get(lower(view, left))
  if (kind === 'people') return isPlural(view, left) || manyPeople.has(lower(view, left))
  return kind === undefined && !speakerModifiers.has(lower(view, left))
}

/** Index of the opening mark of the parenthesis that closes at `at`, or -1. */
const parenthesisStart = (view: View, at: number, floor: number): number => {
  for (let index = at - 1; index >= floor && at - index <= 14; index--)
    if (view.marks[index] === openParenthesis) return index
  return -1
}

/** Index after the parenthesis that opens at `at`, or -1. */
const parenthesisEnd = (view: View, at: number, ceiling: number): number => {
  for (let index = at + 1; index < ceiling && index - at <= 14; index++)
    if (view.marks[index] === closeParenthesis) return index + 1
  return -1
}

/**
 * The noun phrase that ends before `end` and starts not before `floor`, or null.
 * Commas may be lost in the text, so a phrase also ends where two phrases touch: "four civilians | residents", "in Homs | the Observatory".
 */
export const phraseBefore = (view: View, end: number, floor: number): Range | null => {
  let at = end - 1
  let from = end
  while (at >= floor && end - at <= longest) {
    const mark = view.marks[at]!
    if (mark === joint) {
      at--
      continue
    }
    if (mark === closeParenthesis) {
      const open = parenthesisStart(view, at, floor)
      if (open < 0) break
      at = open - 1
      continue
    }
    if (mark !== 0) break
    if (has(view, at, word.determiner)) {
      // "the fact that | the mayor says": it may as well join a clause.
      if (lower(view, at) === 'that') break
      from = at
      if (linksBack(view, at - 1, floor)) {
        at -= 2
        continue
      }
      if (at - 3 >= floor && has(view, at - 1, word.preposition) && isTrait(view, at - 2) && isSpeaker(view, at - 3)) {
        at -= 3
        continue
      }
      // "all the experts"
      if (at - 1 >= floor && /^(?:all|both|some|most|half|each)$/.test(lower(view, at - 1))) from = at - 1
      break
    }
    if (isNominal(view, at)) {
      if (from === at + 1 && from < end && view.tokens[at]!.kind !== 'possessive') {
        if (nameBoundary(view, at, from)) break
        const plural = view.capital[at] === 0 && isPlural(view, at) && !speakerModifiers.has(lower(view, at))
        if (plural && view.capital[from] === 0 && lower(view, from - 1) !== "'") break
      }
      from = at
      at--
      continue
    }
    if (from < end && from === at + 1 && linksBack(view, at, floor)) {
      at--
      continue
    }
    // "a source familiar with the talks"
    if (from < end && from === at + 1 && isTrait(view, at - 1) && at - 2 >= floor && isSpeaker(view, at - 2)) {
      at -= 2
      continue
    }
    // "the first medical bulletin", "the only official"
    if (from < end && has(view, at, word.adverb) && at - 1 >= floor && has(view, at - 1, word.determiner)) {
      at--
      continue
    }
    break
  }
  if (from >= end) return null
  return { from, to: end }
}

const traits = new Set(
  'familiar close briefed involved aware based present loyal opposed knowledgeable responsible working living speaking linked allied trapped stationed'.split(
    ' ',
  ),
)

/** Adjectives that stand behind the speaker they describe. */
const isTrait = (view: View, at: number): boolean => traits.has(lower(view, at))

/** Whether the preposition at `at` ties what follows to a noun that may speak: "source | at", "head | of", "Center | for". */
const linksBack = (view: View, at: number, floor: number): boolean => {
  if (at - 1 < floor || !has(view, at, word.linking)) return false
  const left = at - 1
  if (view.marks[left] === closeParenthesis) return true
  const preposition = lower(view, at)
  if (preposition === 'of' && (isNominal(view, left) || isNumeral(view, left))) return true
  if (!isNominal(view, left) || isNumeral(view, left)) return false
  if (preposition === 'by') return speakerNouns.get(lower(view, left)) === 'paper'
  if (preposition === 'to') return isSpeaker(view, left)
  return isSpeaker(view, left) || (view.capital[left] === 1 && preposition === 'for')
}

/** Cuts an object from a speaker that follows it without a comma: "on northeast Damascus | SANA", "in Hama | rights groups". Null when nothing is left. */
export const trimToSpeaker = (view: View, range: Range): Range | null => {
  // The object keeps a word of its own: "in the north | police".
  const floor = range.from + (has(view, range.from, word.determiner) ? 2 : 1)
  let from = range.to
  for (let at = range.to - 1; at >= floor; at--) {
    if (view.marks[at] === joint) continue
    const token = view.tokens[at]!
    const fits =
      from === range.to
        ? isSpeaker(view, at) || isInitialism(view, at) || token.kind === 'possessive'
        : view.capital[at] === 0
          ? speakerModifiers.has(token.lower) || isSpeaker(view, at) || isNumeral(view, at)
          : isDemonym(token.lower)
    if (!fits) break
    from = at
    if (isInitialism(view, at) || view.capital[at] === 1) break
  }
  // "Aleppo city | state media": the noun belongs to the place before it.
  if (from > range.from && view.capital[from - 1] === 1 && placeNouns.has(lower(view, from))) from++
  return from < range.to ? { from, to: range.to } : null
}

const placeNouns = new Set(['city', 'town', 'village', 'province', 'district', 'county', 'region', 'area'])

/** Adjectives of nations by their endings: Syrian, Turkish, Chinese, Iraqi. */
const isDemonym = (word: string): boolean => /(?:ian|ean|ish|ese|can|ch|[a-z]{3}i)$/.test(word)

/** "SANA", "UN"; in a text of capitals nothing is one. */
export const isInitialism = (view: View, at: number): boolean => {
  const { text } = view.tokens[at]!
  return view.capital[at] === 1 && text.length >= 2 && text.length <= 8 && text === text.toUpperCase()
}

/** The noun phrase that starts at `start`, up to `ceiling`; `[start, start)` when none does. */
export const phraseAfter = (view: View, start: number, ceiling: number): Range => {
  const limit = Math.min(ceiling, start + longest)
  let at = start
  let open = true
  while (at < limit) {
    const mark = view.marks[at]!
    if (mark === joint) {
      at++
      continue
    }
    if (mark === openParenthesis && at > start) {
      const end = parenthesisEnd(view, at, limit)
      if (end < 0) break
      at = end
      open = false
      continue
    }
    if (mark !== 0) break
    if (has(view, at, word.determiner)) {
      // "the newspaper The Times": an article with a capital belongs to the name behind it.
      const named = at > start && view.capital[at] === 1 && view.capital[at + 1] === 1 && isSpeaker(view, at - 1)
      if (!open && !named) break
      at++
      continue
    }
    if (isNominal(view, at)) {
      if (!open && touches(view, at, start)) break
      at++
      open = false
      continue
    }
    // "unnamed officials"
    if (
      open &&
      has(view, at, word.verb) &&
      !has(view, at, word.cueVerb) &&
      at + 1 < limit &&
      view.marks[at + 1] === 0 &&
      isSpeaker(view, at + 1)
    ) {
      at++
      continue
    }
    if (open && at > start) break
    if (has(view, at, word.linking) && at > start && phraseStarts(view, at + 1, limit)) {
      at++
      open = true
      continue
    }
    if (
      at > start &&
      isTrait(view, at) &&
      isSpeaker(view, at - 1) &&
      has(view, at + 1, word.preposition) &&
      phraseStarts(view, at + 2, limit)
    ) {
      at += 2
      open = true
      continue
    }
    if (has(view, at, word.coordinator) && at > start && joins(view, at + 1, limit)) {
      at++
      open = true
      continue
    }
    break
  }
  while (
    at > start &&
    (view.marks[at - 1] === joint || has(view, at - 1, word.determiner | word.preposition | word.coordinator))
  )
    at--
  return { from: start, to: at }
}

const amounts = new Set(['least', 'most', 'about', 'around', 'more', 'fewer', 'less', 'over', 'nearly', 'almost'])

const phraseStarts = (view: View, at: number, limit: number): boolean =>
  at < limit &&
  view.marks[at] === 0 &&
  !isNumeral(view, at) &&
  !amounts.has(lower(view, at)) &&
  !has(view, at, word.time) &&
  (has(view, at, word.determiner) || isNominal(view, at))

/** Whether "and" joins a second speaker. */
const joins = (view: View, at: number, limit: number): boolean =>
  at < limit &&
  (view.capital[at] === 1 ||
    lower(view, at) === 'the' ||
    isSpeaker(view, at) ||
    speakerModifiers.has(lower(view, at))) &&
  (has(view, at, word.determiner) || isNominal(view, at))

/** Whether a new phrase begins at `at` though no mark stands before it. */
const touches = (view: View, at: number, start: number): boolean => {
  const left = at - 1
  if (view.marks[left] === joint || view.tokens[at]!.kind === 'possessive' || view.tokens[left]!.kind === 'possessive')
    return false
  if (isNumeral(view, at) && view.tokens[left]!.kind === 'word') return true
  // "the nonpartisan Budget Office": an adjective after the article still waits for its name.
  if (nameBoundary(view, left, at)) return !(at - start <= 3 && has(view, start, word.determiner))
  if (view.capital[at] === 1 || view.capital[left] === 0 || particles.has(lower(view, at))) return false
  // A common noun behind a name goes on with it only on the way to a speaker: "SANA | terrorists", "Homs rights groups".
  return !(isSpeaker(view, at) || speakerModifiers.has(lower(view, at)) || isSpeaker(view, at + 1))
}

/** Whether the token before `at` is an edge at which a subject may start: a mark, a conjunction, the floor. */
export const atEdge = (view: View, at: number, floor: number): boolean => {
  if (at <= floor) return true
  const left = at - 1
  const mark = view.marks[left]!
  if (mark !== 0 && mark !== joint && mark !== closeParenthesis) return true
  return has(view, left, word.coordinator | word.subordinator | word.relative)
}

/** The end of a range without the full stop it ends in. */
export const withoutStop = (view: View, from: number, to: number): number => {
  let end = to
  while (end > from && (view.marks[end - 1] === stop || view.marks[end - 1] === comma)) end--
  return end
}
