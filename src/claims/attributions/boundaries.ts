import { wordSet } from '../../text/vocabulary.ts'
import * as word from './lexicon.ts'
import { isInitialism, isNominal, isNumeral, isPlural, isSpeaker, particles } from './nominals.ts'
import { isSpeakerModifier, speakerKindOf } from './nouns.ts'
import { closeParenthesis, has, joint, lower, type View } from './view.ts'

const manyPeople = wordSet(['people', 'men', 'women', 'source', 'staff', 'opposition', 'troops', 'police'])

/** Whether a name begins at the right of a common noun that does not introduce it: "in the capital | SANA", "the sources | Rebels". */
export const nameBoundary = (view: View, left: number, right: number): boolean => {
  if (view.capital[right] !== 1 || view.capital[left] !== 0 || view.tokens[left]!.kind !== 'word') return false
  // "state-run Anadolu", "Staffan de Mistura"
  if (view.marks[left - 1] === joint || particles.has(lower(view, left))) return false
  // "The outlawed Northern Brigade"
  if (left > 0 && has(view, left, word.verb) && has(view, left - 1, word.determiner)) return false
  const kind = speakerKindOf(view.tokens[left])
  // "The opposition FNDC"
  if (kind === 'people' && view.capital[left - 1] === 1 && has(view, left - 1, word.determiner))
    return isPlural(view, left)
  if (kind === 'people') return isPlural(view, left) || manyPeople(view.tokens[left])
  return kind === undefined && !isSpeakerModifier(view.tokens[left])
}

const traits = wordSet(
  'familiar close briefed involved aware based present loyal opposed knowledgeable responsible working living speaking linked allied trapped stationed'.split(
    ' ',
  ),
)

/** Adjectives that stand behind the speaker they describe. */
export const isTrait = (view: View, at: number): boolean => traits(view.tokens[at])

/** Whether the preposition at `at` ties what follows to a noun that may speak: "source | at", "head | of", "Center | for". */
export const linksBack = (view: View, at: number, floor: number): boolean => {
  if (at - 1 < floor || !has(view, at, word.linking)) return false
  const left = at - 1
  if (view.marks[left] === closeParenthesis) return true
  const preposition = lower(view, at)
  if (preposition === 'of' && (isNominal(view, left) || isNumeral(view, left))) return true
  if (!isNominal(view, left) || isNumeral(view, left)) return false
  if (preposition === 'by') return speakerKindOf(view.tokens[left]) === 'paper'
  if (preposition === 'to') return isSpeaker(view, left)
  return isSpeaker(view, left) || (view.capital[left] === 1 && preposition === 'for')
}

/** Whether a new phrase begins at `at` though no mark stands before it. */
export const touches = (view: View, at: number, start: number): boolean => {
  const left = at - 1
  if (view.marks[left] === joint || view.tokens[at]!.kind === 'possessive' || view.tokens[left]!.kind === 'possessive')
    return false
  if (isNumeral(view, at) && view.tokens[left]!.kind === 'word') return true
  // "the nonpartisan Budget Office": an adjective after the article still waits for its name.
  if (nameBoundary(view, left, at)) {
    // "shopper Ella Gray"
    const person =
      !isPlural(view, left) && view.capital[at + 1] === 1 && !isInitialism(view, at) && !isInitialism(view, at + 1)
    return !(at - start <= 3 && (has(view, start, word.determiner) || person))
  }
  if (view.capital[at] === 1 || view.capital[left] === 0 || particles.has(lower(view, at))) return false
  // A common noun behind a name goes on with it only on the way to a speaker: "SANA | terrorists", "Homs rights groups".
  return !(isSpeaker(view, at) || isSpeakerModifier(view.tokens[at]) || isSpeaker(view, at + 1))
}
