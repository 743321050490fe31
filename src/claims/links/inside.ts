import {
  be,
  conjunction,
  determiner,
  have,
  modal,
  negation,
  preposition,
  relative,
  subjectPronoun,
  subordinator,
} from './grammar.ts'
import type { Word } from './lexicon.ts'
import { isHead, isSort } from './openings.ts'
import { isCapitalised, type Scene, wordAt } from './scene.ts'
import { isDash, looksPlural } from './spelling.ts'

/** Words of grammar that end a noun phrase. */
export const stops = be | have | modal | negation | preposition | conjunction | subordinator | relative | subjectPronoun

/** Words inside a noun phrase that are no nouns and end no phrase. */
export const modifiers = new Set(
  `other more further additional new young old elderly armed unarmed unidentified suspected alleged foreign local innocent different separate
   estimated confirmed known total own senior junior top former active off-duty masked hooded pro anti non adult male female
   heavily badly seriously severely critically slightly fatally lightly newly mostly mainly largely`.split(/\s+/),
)

/** Whether a noun that is known, or a capital, comes within the next words of the same phrase. */
export const nounFollows = (scene: Scene, from: number): boolean => {
  for (let at = from; at < from + 5 && at < scene.to; at++) {
    const token = scene.tokens[at]!
    if (token.kind === 'punctuation' && !(token.glued && isDash(token.lower))) return false
    // "three rebel-held districts"
    if (token.kind === 'punctuation' && scene.tokens[at + 1]?.glued === true) {
      at++
      continue
    }
    if (token.kind === 'number') return false
    const word = wordAt(scene, at)
    if (word === undefined) {
      if (token.kind === 'word' && looksPlural(token.lower)) return true
      continue
    }
    if (word.kind !== null || word.openings.some(isHead)) return true
    if (modifiers.has(token.lower) || isSort(word)) continue
    if ((word.bits & (stops | determiner)) !== 0 || word.openings.length > 0) return false
  }
  return false
}

/** "five million Poles": a capital inside a sentence of prose makes a people of what are poles elsewhere. */
export const isNation = (scene: Scene, at: number, word: Word): boolean =>
  word.plural &&
  word.bits === 0 &&
  word.kind !== null &&
  word.kind.class !== 'person' &&
  scene.sentence.block.kind === 'body' &&
  isCapitalised(scene.tokens[at]!.text)
