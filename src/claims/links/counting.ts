import type { Figure } from '../../figures/figure.ts'
import type { Measure } from '../measures/measure.ts'
import type { Phrase } from './phrase.ts'
import type { Trigger } from './trigger.ts'

/** Token indexes [from, to). */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A figure with its measure, before anybody is said to claim it. */
export interface Counting {
  readonly phrase: Phrase
  readonly measure: Measure
  /** The trigger, where a verb, state or event noun made the link. */
  readonly trigger: Trigger | null
  readonly side: 'left' | 'right' | null
  readonly subset: boolean
  /** A count that runs on ("the death toll rose to"), rather than one event's. */
  readonly running: boolean
  /** Which of the figure's two values is claimed ("rose from 20 to 35"); null for all other figures. */
  readonly risen: 'old' | 'new' | null
  /** "brings the toll up to 14": a value, not a limit. */
  readonly reached: boolean
  /** Tokens [from, to) of the noun whose value it is ("the number of wounded soldiers"), where the counted ones may be named. */
  readonly about: Range | null
  /** Another value of what was counted before ("estimates are lower, at 1,200"). */
  readonly again: boolean
  readonly rules: readonly string[]
}

export interface Linked {
  readonly countings: readonly Counting[]
  /** Figures that count nothing here, with the reason. */
  readonly passed: readonly { readonly figure: Figure; readonly why: string }[]
}
