import type { Drafts } from './draft.ts'
import { measureFor } from './fits.ts'
import { be, saying, subordinator } from './grammar.ts'
import { firstFrom } from './order.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

const farthest = 24

/** Where "along with", "together with" or "as well as" begins right before a phrase, or -1. */
const companyFrom = (scene: Scene, phrase: Phrase): number => {
  const last = lowerAt(scene, phrase.from - 1)
  const first = lowerAt(scene, phrase.from - 2)
  if (last === 'with' && (first === 'along' || first === 'together')) return phrase.from - 2
  if (last === 'as' && first === 'well') return phrase.from - 3
  return -1
}

/**
 * "The mayor was shot dead along with two guards": the figure shares what happened to somebody who has none.
 * The nearest trigger before it, with no other clause between.
 */
const companyOf = (scene: Scene, phrase: Phrase, triggers: readonly Trigger[]): Trigger | null => {
  const from = companyFrom(scene, phrase)
  if (from === -1) return null
  const trigger = triggers[firstFrom(triggers, one => one.to > from) - 1]
  if (trigger === undefined || from - trigger.to > farthest) return null
  for (let at = trigger.to; at < from; at++) {
    if ((bitsAt(scene, at) & (be | saying)) !== 0) return null
    if ((bitsAt(scene, at) & subordinator) !== 0 && lowerAt(scene, at) !== 'as') return null
    if (lowerAt(scene, at) === ';') return null
  }
  return trigger
}

export const readCompanions = (scene: Scene, drafts: Drafts, triggers: readonly Trigger[]): void => {
  for (const draft of drafts.values()) {
    const { phrase } = draft
    if (draft.measure !== null || draft.same) continue
    const trigger = companyOf(scene, phrase, triggers)
    const measure = trigger === null ? null : measureFor(phrase, trigger)
    if (trigger === null || measure === null) continue
    draft.measure = measure
    draft.trigger = trigger
    draft.rules.push(`<somebody ${measure}> along with <n>`)
  }
}
