import type { Measure } from '../measures/measure.ts'
import type { Range } from './counting.ts'
import type { Part } from './parts.ts'
import type { Phrase } from './phrase.ts'
import type { Link } from './settle.ts'
import type { Trigger } from './trigger.ts'

/** What is known so far of one figure of a sentence, while the steps of the linking go over it in turn. */
export interface Draft {
  readonly phrase: Phrase
  measure: Measure | null
  trigger: Trigger | null
  side: 'left' | 'right' | null
  subset: boolean
  running: boolean
  risen: 'old' | 'new' | null
  reached: boolean
  about: Range | null
  readonly rules: string[]
  /** Why it is nothing that is claimed to have happened; null when it is. */
  why: string | null
  part: Part | null
  /** The value of "the figure" or "estimates": it counts what was counted before. */
  same: boolean
  /** What a noun before "the total" says it is the total of, where nothing was counted before. */
  told: Measure | null
  /** An age, unsaid money, a family that others are members of: it counts nobody's fate by itself. */
  alone: boolean
  /** The phrase it hangs on in a list. */
  listedOn: Phrase | null
}

/** The drafts of a sentence, in the order of their figures. */
export type Drafts = ReadonlyMap<Phrase, Draft>

export const draftOf = (phrase: Phrase): Draft => ({
  phrase,
  measure: null,
  trigger: null,
  side: null,
  subset: false,
  running: false,
  risen: null,
  reached: false,
  about: null,
  rules: phrase.figure === null ? ['"a" before somebody is one'] : [phrase.figure.rule],
  why: null,
  part: null,
  same: false,
  told: null,
  alone: false,
  listedOn: null,
})

/** Puts a link on a draft, in place of a weaker one. `previous` is the phrase before it in a list. */
export const takeLink = (draft: Draft, link: Link, previous: Phrase | null): void => {
  const { measure, trigger } = link
  draft.measure = measure
  draft.trigger = trigger
  draft.side = link.side
  draft.listedOn = link.listed ? previous : null
  draft.rules.length = 1
  draft.rules.push(
    `${link.side === 'left' ? `<n> <${measure}>` : `<${measure}> <n>`}, ${trigger.voice}${link.listed ? ', in a list' : ''}`,
  )
}
