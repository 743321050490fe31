import type { Span } from '../../text/text.ts'

export type Stance = 'asserted' | 'confirmed' | 'estimated' | 'alleged' | 'denied'

/** Who says what: "NIS (source) told AFP (relay) that (cue: told) ... (content)". Source is null where it is left out ("it is believed"). */
export interface Attribution {
  readonly source: (Span & { readonly text: string }) | null
  readonly cue: (Span & { readonly text: string }) | null
  readonly content: Span & { readonly text: string }
  readonly stance: Stance
  /** Names the source was reached through, outermost last: ["AFP"]. */
  readonly relays: readonly (Span & { readonly text: string })[]
  /** The rule that found it, in words: "<source> said that <content>". */
  readonly rule: string
}
