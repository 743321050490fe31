import { turnOf } from './relative.ts'
import { lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { unknown } from './when.ts'
import { references } from './words.ts'

/** "to date", "now", "at present", "so far" is none: it says how far, not when. */
export const readReference = (scene: Scene, at: number): Read | null => {
  const word = lowerAt(scene, at)
  const { published } = scene
  const present = { grain: 'reference' as const, value: 'PRESENT_REF', from: published, to: published }
  if (word === 'date') {
    const before = lowerAt(scene, at - 1)
    const article = before === 'to' || before === 'till' || before === 'until'
    const next = tokenAt(scene, at + 1)
    return article && (next === undefined || next.kind === 'punctuation' || next.lower !== 'of')
      ? { to: at + 1, when: present, rule: 'to date' }
      : null
  }
  const reference = references.get(word)
  if (reference === undefined) return null
  if (reference === 'PAST_REF')
    return { to: at + 1, when: { ...present, value: reference, from: null, to: null }, rule: 'recently' }
  return lowerAt(scene, at - 1) === 'from' || lowerAt(scene, at + 1) === 'that'
    ? null
    : { to: at + 1, when: present, rule: 'now' }
}

/** "EOY", "EOM". */
export const readShortEnd = (scene: Scene, at: number): Read | null => {
  const word = lowerAt(scene, at)
  const unit = word === 'eoy' ? 'year' : word === 'eom' ? 'month' : null
  if (unit === null) return null
  return { to: at + 1, when: scene.published === null ? unknown(unit) : turnOf(scene.published, unit, 0), rule: 'EOY' }
}
