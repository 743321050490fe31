import { type Drafts, takeLink } from './draft.ts'
import { measureFor } from './fits.ts'
import { enough, leftScore } from './path.ts'
import type { Phrase } from './phrase.ts'
import type { Scene } from './scene.ts'
import type { Link } from './settle.ts'
import type { Trigger } from './trigger.ts'

/**
 * "12 people injured in the blast have died": a finite verb with no subject yet takes the figure before it, over the participle
 * or relative clause that only describes it.
 */
export const claimSubjects = (
  scene: Scene,
  phrases: readonly Phrase[],
  drafts: Drafts,
  triggers: readonly Trigger[],
  links: readonly Link[],
  figureAt: (at: number) => boolean,
): void => {
  const linked = new Set(links.map(link => link.trigger))
  let passed = 0
  for (const trigger of triggers) {
    while (passed < phrases.length && phrases[passed]!.figureFrom < trigger.at) passed++
    if (linked.has(trigger) || !trigger.finite || trigger.relative || trigger.left < 0) continue
    for (let at = passed - 1; at >= 0 && at >= passed - 3; at--) {
      const phrase = phrases[at]!
      const draft = drafts.get(phrase)!
      if (draft.side === 'right') break
      if (draft.trigger?.finite === true && !draft.trigger.relative) break
      if (draft.measure !== null && draft.trigger === null) break
      const measure = measureFor(phrase, trigger)
      if (measure === null) continue
      const between = draft.trigger
      const eased = between === null ? 0 : between.relative ? 3.5 : 3
      const score = leftScore(scene, phrase, trigger, figureAt) + eased
      if (score < enough) continue
      takeLink(draft, { phrase, trigger, measure, side: 'left', score, listed: false }, null)
      break
    }
  }
}
