import type { Measure } from '../../claims/measures/measure.ts'

/**
 * What somebody wants to know of figures.
 * - figures: which there are; who: who gives them; highest, lowest: the ends of them; latest: the newest
 * - changed: how they moved; agree: whether claimants agree; why: why they differ
 */
export const intents = ['figures', 'who', 'highest', 'lowest', 'latest', 'changed', 'agree', 'why'] as const

export type Intent = (typeof intents)[number]

/** A question as it was read. Names are those of the tables or the index where these know them, else the words as typed. */
export interface Understanding {
  readonly intent: Intent
  /** In the order they were asked for; empty when nothing says which. */
  readonly measures: readonly Measure[]
  /** Who or what is counted; null when that is not said, or is people of any kind. */
  readonly who: string | null
  readonly place: string | null
  /** Words for the event: "ferry", "cholera". */
  readonly event: string | null
  /** Claimants asked about. */
  readonly sources: readonly string[]
  /** A number the question quotes. */
  readonly figure: number | null
  /** ISO days, both included. */
  readonly since: string | null
  readonly until: string | null
  /** Who did it ("did Ukraine capture"): figures are not told apart by that. */
  readonly doer: string | null
  /** Words that were taken for others: "Zelenksy" for "zelenskyy". */
  readonly taken: readonly { readonly typed: string; readonly as: string }[]
  /** Words that nothing was made of. */
  readonly unread: readonly string[]
}

/**
 * Why a question is not answered.
 * - talk: no question, or one about the bot; vague: too little to look up; unread: not about figures that are counted
 * - quantity: another quantity; prediction, opinion, instruction; unknown: a name that nobody knows
 */
export type Refused = 'talk' | 'vague' | 'unread' | 'quantity' | 'prediction' | 'opinion' | 'instruction' | 'unknown'

export interface Refusal {
  readonly refused: Refused
  /** The words it is about: those of an unknown name. */
  readonly about: readonly string[]
}

export const isRefusal = (read: Understanding | Refusal): read is Refusal => 'refused' in read
