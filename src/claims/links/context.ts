import type { Sentence } from '../../text/text.ts'
import type { Kind } from '../counted/kinds.ts'
import type { Measure } from '../measures/measure.ts'
import type { Counting } from './counting.ts'

/** What the sentences before have counted, as far as a sentence may leave it unsaid. */
export interface Context {
  /** What the sentence right before counted last, parts left out; null where it counted nothing. */
  readonly last: Counting | null
  /** What "the figure" means: the dead of the sentence right before, where it counted any, and else what it counted last. */
  readonly meant: Counting | null
  /** The sentence right before stands in the same paragraph and counted something. */
  readonly close: boolean
  /** What has been counted last within a few sentences: "On Wednesday alone there were 31." */
  readonly topic: Topic | null
  /** What the sentence right before asked after: "Wounded?" */
  readonly asked: Measure | null
  /** Whom the sentence right before told of without a number: "They carried out the bodies." */
  readonly named: Measure | null
}

export interface Topic {
  readonly measure: Measure
  /** What its noun stands for; null where it had none. */
  readonly kind: Kind | null
  /** How many it was at most. */
  readonly high: number | null
  readonly phrase: Counting['phrase']
}

export const noContext: Context = { last: null, meant: null, close: false, topic: null, asked: null, named: null }

/** Sentences without a count after which nobody remembers what was counted. */
const forgotten = 2

export interface Memory {
  readonly context: (sentence: Sentence) => Context
  /** The sentence that was asked for last has counted these; where it counted nothing, it told of those `named`. */
  readonly tell: (countings: readonly Counting[], named?: Measure | null) => void
  /** The sentence that was asked for last only asks after something: "Wounded?" */
  readonly ask: (measure: Measure) => void
}

export const newMemory = (): Memory => {
  let context = noContext
  let silent = 0
  let block: Sentence['block'] | null = null
  return {
    context: sentence => {
      const close = context.last !== null && sentence.block === block
      block = sentence.block
      return close === context.close ? context : { ...context, close }
    },
    ask: measure => {
      context = { ...noContext, asked: measure }
    },
    tell: (countings, named = null) => {
      const last = countings.findLast(counting => !counting.subset) ?? null
      silent = last === null ? silent + 1 : 0
      if (last === null) {
        const forgets = context.topic !== null && silent > forgotten
        if (context.last !== null || context.asked !== null || context.named !== named || forgets) {
          context = {
            last: null,
            meant: null,
            close: false,
            topic: silent > forgotten ? null : context.topic,
            asked: null,
            named,
          }
        }
        return
      }
      // Of the dead and the hurt, what goes on unsaid is the dead.
      const dead =
        countings.findLast(counting => !counting.subset && counting.measure === 'killed') ??
        countings.findLast(counting => !counting.subset && counting.measure === 'casualties') ??
        null
      const { phrase, measure } = dead ?? last
      const kind = phrase.kind ?? phrase.like
      context = {
        last,
        meant: dead ?? last,
        close: false,
        topic: { measure, kind, high: phrase.figure === null ? 1 : phrase.figure.high, phrase },
        asked: null,
        named: null,
      }
    },
  }
}
