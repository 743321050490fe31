import type { Manner, Stance } from './attribution.ts'
import type { Range, View } from './view.ts'

/** An attribution as a rule finds it, in token indexes, before all of a sentence are settled together. */
export interface Finding {
  readonly source: Range | null
  readonly cue: Range
  readonly content: Range
  readonly stance: Stance
  readonly manner: Manner
  readonly relays: readonly Range[]
  readonly rule: string
  /** Token at which the contents of earlier cues of the sentence end, because a new statement begins there; -1 when they go on. */
  readonly cuts: number
  /** True when the content stands before the cue. */
  readonly before: boolean
}

/** What a rule sees: the sentence it reads in, and what was found in it so far. */
export interface Reading {
  readonly view: View
  /** First token of the sentence. */
  readonly from: number
  /** Token after the sentence. */
  readonly to: number
  /** Findings of this sentence, in the order of their cues. */
  readonly found: readonly Finding[]
}

/** One rule: from the trigger at `at` to what it finds, or null when it is not its case. */
export interface Rule {
  /** Its name in words: "<source> said that <content>". */
  readonly name: string
  readonly read: (reading: Reading, at: number) => readonly Finding[] | null
}
