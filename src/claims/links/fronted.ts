import type { Measure } from '../measures/measure.ts'
import { be, determiner, have, modal, saying, subjectPronoun } from './grammar.ts'
import { openingAt } from './openings.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene } from './scene.ts'

const farthest = 14

/** "and a priest and three students": the next of a list whose first member was read so. */
export const goesOnFrom = (scene: Scene, first: Phrase, next: Phrase): boolean => {
  const joint = lowerAt(scene, next.from - 1)
  return next.head !== -1 && next.from - first.to <= 2 && next.from > first.to && (joint === 'and' || joint === ',')
}

/** "Missing after Monday's collapse were four painters", "Also killed were two guards": the verb group stands before its subject. */
export const readFronted = (scene: Scene, phrase: Phrase): Measure | null => {
  const verb = phrase.from - 1
  if (phrase.head === -1 || (bitsAt(scene, verb) & be) === 0 || verb - scene.from > farthest) return null
  let first = scene.from
  while (first < verb && (lowerAt(scene, first) === 'also' || lowerAt(scene, first) === 'still')) first++
  if ((bitsAt(scene, first) & determiner) !== 0) return null
  const found = openingAt(scene, first, ({ as, forms }) => as === 'state' || forms.includes('participle'))
  if (found === null || found.opening.measure === 'same') return null
  for (let at = found.to; at < verb; at++) {
    if (scene.tokens[at]!.kind === 'possessive') continue
    if ((bitsAt(scene, at) & (be | have | modal | saying | subjectPronoun)) !== 0) return null
    const { kind } = scene.tokens[at]!
    if (kind === 'punctuation' || kind === 'number') return null
  }
  return found.opening.measure
}
