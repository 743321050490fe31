import type { Relation } from '../answer.ts'
import type { Side } from './side.ts'

export interface Verdict extends Pick<Relation, 'verdict' | 'why' | 'apart'> {
  readonly unless?: string
}

/** Null where a rule does not know. The order of the two sides changes no verdict. */
export interface Rule {
  readonly name: string
  readonly judge: (a: Side, b: Side) => Verdict | null
}

export const notComparable = (why: string): Verdict => ({ verdict: 'not-comparable', why, apart: null })
export const compatible = (why: string): Verdict => ({ verdict: 'compatible', why, apart: null })
