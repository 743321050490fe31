import type { Measure } from '../measures/measure.ts'
import { preposition } from './grammar.ts'
import { bitsAt, lowerAt, type Scene } from './scene.ts'

/** What a bare figure is taken to count, and whether it is a part of what was counted before. */
export interface Carried {
  readonly measure: Measure
  readonly subset: boolean
  readonly rule: string
}

/** The measure that goes on from what was counted before, in the sentence or in those before it. */
export interface Before {
  readonly measure: Measure
  readonly high: number | null
  /** It was counted in this sentence. */
  readonly here: boolean
  /** Where the figure ends that was counted last; -1 in another sentence. */
  readonly to: number
  /** The sentence has begun to say who they were. */
  readonly who: boolean
}

export const ends = (scene: Scene, at: number): boolean => at >= scene.to || scene.tokens[at]!.kind === 'punctuation'

export const endsClause = (scene: Scene, at: number): boolean =>
  ends(scene, at) || (bitsAt(scene, at) & preposition) !== 0 || times.has(lowerAt(scene, at))

export const times = new Set(
  `today yesterday tonight overnight monday tuesday wednesday thursday friday saturday sunday last this earlier since so more others further
   alone together altogether then now`.split(/\s+/),
)

export const on = (before: Before, rule: string, subset = false): Carried => ({ measure: before.measure, subset, rule })
