import { unrealValue } from './asserted.ts'
import type { Draft, Drafts } from './draft.ts'
import { fits } from './fits.ts'
import { be, have, preposition } from './grammar.ts'
import type { Phrase } from './phrase.ts'
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
  const rule = standing(scene, draft.phrase)
  if (rule === null) return
  draft.measure = 'deployed'
  draft.rules.push(rule)
}

const gathered = new Set(
  'force contingent garrison detachment convoy column mission deployment reinforcement reinforcements'.split(' '),
)

const standing = (scene: Scene, { from, to }: Phrase): string | null => {
  const before = lowerAt(scene, from - 1)
  const first = lowerAt(scene, from - 2)
  if ((bitsAt(scene, from - 1) & be) !== 0 && first === 'there') return 'there are <n> <forces>'
  // "a force of 2,500 soldiers", "an offensive involving 30,000 troops", "backed by 200 police"
  if (before === 'of' && gathered.has(first)) return 'a force of <n> <forces>'
  if (before === 'involving' || (before === 'by' && backing.has(first))) return '<something> with <n> <forces>'
  const behind = bitsAt(scene, to)
  if ((bitsAt(scene, from - 1) & have) !== 0 && (behind & preposition) !== 0 && lowerAt(scene, to) !== 'of') {
    return 'has <n> <forces> in <place>'
  }
  const next = lowerAt(scene, to + 1)
  if ((behind & be) === 0 || (next !== 'in' && next !== 'at' && next !== 'near' && next !== 'on')) return null
  return '<n> <forces> are in <place>'
}

const backing = new Set(['backed', 'supported', 'guarded', 'manned', 'protected', 'escorted', 'reinforced'])
