import { type Opening, openingsBefore, type Word } from './lexicon.ts'
import { isNear, lowerAt, restEnd, type Scene, wordAt } from './scene.ts'

/** An opening of one of these sorts at `at`, with the index after it. */
export const openingAt = (
  scene: Scene,
  at: number,
  wanted: (opening: Opening) => boolean,
): { readonly opening: Opening; readonly to: number } | null => {
  const word = wordAt(scene, at)
  if (word === undefined || word.openings.length === 0) return null
  const openings = openingsBefore(word, lowerAt(scene, at + 1))
  for (const opening of openings) {
    if (!wanted(opening) || (opening.outbreak && !scene.outbreak)) continue
    const to = restEnd(scene, at, opening)
    if (to !== -1 && (opening.near === null || (opening.exodus && scene.exodus) || isNear(scene, at, opening.near)))
      return { opening, to }
  }
  return null
}

/** A measure word that may stand before its noun: "captured soldiers". */
export const isAttributive = (opening: Opening): boolean =>
  opening.as === 'state'
    ? opening.rest.length === 0
    : opening.as === 'verb' && opening.rest.length === 0 && opening.forms.includes('participle')

/** A verb in the present: "stand guard". */
export const isPresent = ({ as, forms, rest }: Opening): boolean =>
  as === 'verb' && rest.length > 0 && (forms.includes('base') || forms.includes('third'))

/** A measure word that is a noun: "deaths", "hostages". */
export const isHead = (opening: Opening): boolean => opening.as === 'count' || opening.as === 'group'

/** A word that the tables hold only as the beginning of a phrase that does not stand here ("lives" of "lives lost"). */
export const isUnheard = (scene: Scene, at: number, word: Word): boolean =>
  word.bits === 0 &&
  word.kind === null &&
  openingsBefore(word, lowerAt(scene, at + 1)).every(opening => restEnd(scene, at, opening) === -1)

/** Whether a verb of several words stands here with all of them: "needed stitches", "lost limbs". */
export const isHeard = (scene: Scene, at: number, word: Word): boolean =>
  openingsBefore(word, lowerAt(scene, at + 1)).some(
    opening => opening.as === 'verb' && opening.rest.length > 0 && restEnd(scene, at, opening) !== -1,
  )

/** A verb or an event that only tells the sort of the noun behind it: "rescue workers". */
export const isSort = (word: Word): boolean =>
  // "four in Honduras": a word of grammar that begins phrases of the tables is no sort.
  word.bits === 0 &&
  word.openings.length > 0 &&
  word.openings.every(
    ({ as, forms, rest }) =>
      rest.length > 0 ||
      as === 'event' ||
      forms.includes('gerund') ||
      (forms.includes('base') && !forms.includes('past')),
  )
