import type { Measure } from '../measures/measure.ts'
import { lifeSavers, lifeTakers } from '../measures/words.ts'
import { be } from './grammar.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene } from './scene.ts'

/** "claimed 40 lives", "claimed the lives of 40 people", "40 lives were lost", "saved the lives of 12". */
export const readLives = (
  scene: Scene,
  phrase: Phrase,
): { readonly measure: Measure; readonly rule: string } | null => {
  const headed = phrase.head !== -1 && lowerAt(scene, phrase.head) === 'lives'
  let before = phrase.from
  if (!headed) {
    if (lowerAt(scene, phrase.from - 1) !== 'of') return null
    const noun = lowerAt(scene, phrase.from - 2)
    if (noun !== 'lives' && noun !== 'life') return null
    before = phrase.from - 2
  }
  for (let at = before - 1; at >= scene.from && before - at <= 4; at--) {
    const lower = lowerAt(scene, at)
    if (lifeTakers.has(lower) || (headed && lower === 'loss'))
      return { measure: 'killed', rule: headed ? 'claimed <n> lives' : 'claimed the lives of <n>' }
    // "fighting for the lives of six"
    if (!headed && lower === 'for' && (lowerAt(scene, at - 1) === 'fighting' || lowerAt(scene, at - 1) === 'battling'))
      return { measure: 'wounded', rule: 'fighting for the lives of <n>' }
    if (lifeSavers.has(lower)) return { measure: 'affected', rule: 'saved the lives of <n>' }
  }
  if (headed && (bitsAt(scene, phrase.to) & be) !== 0 && lowerAt(scene, phrase.to + 1) === 'lost') {
    return { measure: 'killed', rule: '<n> lives were lost' }
  }
  return null
}
