import type { Span } from '../../text/text.ts'

export type Stance = 'asserted' | 'confirmed' | 'estimated' | 'alleged' | 'denied'

/**
 * - report: the source holds the content for a fact ("said", "estimates", "according to")
 * - stand: a wish, a plan, praise or blame ("wants to", "criticized"): never a claim of its content
 */
export type Manner = 'report' | 'stand'

/** A stretch of the document; `from` and `to` are token indexes [from, to) in `Text.tokens`. */
export interface Phrase extends Span {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Who says what: "NIS (source) told AFP (relay) that (cue: told) ... (content)". Source is null where it is left out ("it is believed"). */
export interface Attribution {
  readonly source: Phrase | null
  readonly cue: Phrase | null
  readonly content: Phrase
  readonly stance: Stance
  readonly manner: Manner
  /** Names the source was reached through, outermost last: ["AFP"]. */
  readonly relays: readonly Phrase[]
  /** The rule that found it, in words: "<source> said that <content>". */
  readonly rule: string
}
