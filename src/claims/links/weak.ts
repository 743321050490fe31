import { unrealValue } from './asserted.ts'
import type { Draft, Drafts } from './draft.ts'
import { fits } from './fits.ts'
import { be, have, preposition } from './grammar.ts'
import { areOnTheMove, areReleased } from './released.ts'
import { bitsAt, lowerAt, type Scene } from './scene.ts'

/** What is said only inside the phrase, or only by what somebody is: taken when nothing stronger was found. */
export const readWeak = (scene: Scene, drafts: Drafts): void => {
  for (const draft of drafts.values()) {
    const { phrase } = draft
    if (draft.measure !== null || draft.same || draft.alone) continue
    const word = phrase.attributive ?? phrase.headed
    if (word !== null && word.opening.measure !== 'same') {
      const { measure } = word.opening
      if (measure === 'captured' && areReleased(scene, phrase)) continue
      if (measure === 'displaced' && phrase.attributive === null && !areOnTheMove(scene, phrase)) continue
      if (phrase.figure === null || !fits(phrase, measure, word.opening.only)) continue
      draft.measure = measure
      draft.why = unrealValue(scene, Math.max(scene.from, phrase.from - 4), phrase.from)
      draft.rules.push(phrase.attributive === null ? `<n> <those ${measure}>` : `<n> <${measure}> <noun>`)
      continue
    }
    if (phrase.kind?.forces === true && phrase.kind.id !== 'people' && phrase.figure !== null)
      readStanding(scene, draft)
  }
}

/** "There are 12,000 soldiers", "has 12,000 troops in the region", "12,000 troops are at the front" */
const readStanding = (scene: Scene, draft: Draft): void => {
  const { phrase } = draft
  const before = phrase.from - 1
  if ((bitsAt(scene, before) & be) !== 0 && lowerAt(scene, before - 1) === 'there') {
    draft.measure = 'deployed'
    draft.rules.push('there are <n> <forces>')
  } else if (
    (bitsAt(scene, before) & have) !== 0 &&
    (bitsAt(scene, phrase.to) & preposition) !== 0 &&
    lowerAt(scene, phrase.to) !== 'of'
  ) {
    draft.measure = 'deployed'
    draft.rules.push('has <n> <forces> in <place>')
  } else if ((bitsAt(scene, phrase.to) & be) !== 0) {
    const next = lowerAt(scene, phrase.to + 1)
    if (next === 'in' || next === 'at' || next === 'near' || next === 'on') {
      draft.measure = 'deployed'
      draft.rules.push('<n> <forces> are in <place>')
    }
  }
}
