/** A half-open stretch [start, end) of a document's text, in UTF-16 positions. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * - word: letters, with inner apostrophes or hyphen-free ("don't", "U.S.", "al")
 * - possessive: 's (any apostrophe) after a word
 * - number: digits with any grouping or decimals glued inside ("4,000", "1.5", "1 500" is two tokens)
 * - punctuation: one mark; symbol: currency, percent and the like
 */
export type TokenKind = 'word' | 'possessive' | 'number' | 'punctuation' | 'symbol'

export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
  /** Lower case, apostrophes folded to '. Tables are matched against this. */
  readonly lower: string
  /** The number of `lower` in the vocabulary of all tables, 0 for a word that none of them holds. */
  readonly word: number
  /** True when no white space stands between the token before and this one. */
  readonly glued: boolean
}

/** headline: title or heading; body: prose; list: rows of a table or list; furniture: menus, captions, bylines, comment forms; related: teasers of other stories. */
export type BlockKind = 'headline' | 'body' | 'list' | 'furniture' | 'related'

export interface Block extends Span {
  readonly kind: BlockKind
}

/** Tokens [from, to) of one sentence; it never crosses a block. */
export interface Sentence extends Span {
  readonly block: Block
  /** Index of the first token in `Text.tokens`. */
  readonly from: number
  /** Index after the last token in `Text.tokens`. */
  readonly to: number
}

export interface Text {
  readonly source: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** All tokens of the document in order; sentences are windows on this array. */
  readonly tokens: readonly Token[]
}
