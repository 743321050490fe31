import type { Draft, Drafts } from './draft.ts'
import { conjunction, preposition } from './grammar.ts'
import { bitsAt, lowerAt, type Scene } from './scene.ts'

/** A member of a list and what is told of it ("including a Leopard") take no more tokens. */
const farthest = 12

/** "losses amounted to 270 men, two tanks and seven guns": behind the men of an army's losses stands the gear it lost. */
export const readLosses = (scene: Scene, drafts: Drafts): void => {
  let lost: Draft | null = null
  for (const draft of drafts.values()) {
    const { phrase } = draft
    if (lost !== null && phrase.figure !== null && draft.measure === null && !draft.alone) {
      if (phrase.class === 'craft' && isNext(scene, lost.phrase.to, phrase.from)) {
        draft.measure = 'destroyed'
        draft.why = lost.why
        draft.rules.push('<losses> of men, and gear <n>')
        lost = draft
        continue
      }
    }
    if (draft.measure === null) continue
    const losses = draft.measure === 'casualties' && draft.about !== null && phrase.figure !== null
    lost = losses ? draft : null
  }
}

const isNext = (scene: Scene, from: number, to: number): boolean => {
  const joint = lowerAt(scene, to - 1)
  if ((joint !== ',' && (bitsAt(scene, to - 1) & conjunction) === 0) || to - from > farthest) return false
  for (let at = from; at < to; at++) {
    const { lower } = scene.tokens[at]!
    if (lower === ';' || lower === '.' || lower === ':') return false
    if ((bitsAt(scene, at) & preposition) !== 0 && lower !== 'of' && lower !== 'for') return false
  }
  return true
}
