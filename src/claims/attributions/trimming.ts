import { wordSet } from '../../text/vocabulary.ts'
import * as word from './lexicon.ts'
import { isInitialism, isNumeral, isSpeaker } from './nominals.ts'
import { isSpeakerModifier } from './nouns.ts'
import { has, joint, type Range, type View } from './view.ts'

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
          ? isSpeakerModifier(token) || isSpeaker(view, at) || isNumeral(view, at)
          : isDemonym(token.lower)
    if (!fits) break
    from = at
    if (isInitialism(view, at) || view.capital[at] === 1) break
  }
  // "Aleppo city | state media": the noun belongs to the place before it.
  if (from > range.from && view.capital[from - 1] === 1 && placeNouns(view.tokens[from])) from++
  return from < range.to ? { from, to: range.to } : null
}

const placeNouns = wordSet(['city', 'town', 'village', 'province', 'district', 'county', 'region', 'area'])

/** Adjectives of nations by their endings: Syrian, Turkish, Chinese, Iraqi. */
const isDemonym = (word: string): boolean => /(?:ian|ean|ish|ese|can|ch|[a-z]{3}i)$/.test(word)
