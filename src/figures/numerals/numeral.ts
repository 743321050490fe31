import type { Token } from '../../text/text.ts'

/**
 * A number as it is written, before anything is known about what it counts.
 * - digits: begins with digits; words: spelled out; vague: "dozens", "several hundred"; fraction: "a third", "two-thirds", "1/4"
 */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly form: 'digits' | 'words' | 'vague' | 'fraction'
  /** Digits with nothing added: no scale, fraction, grouping or sign. Years, labels and clock times are plain. */
  readonly plain: boolean
  /** The factor a scale word or letter brought ("1.6 million": 1e6), 1 without one. A range hands it to its first number. */
  readonly scale: number
}

export type Tokens = readonly Token[]

/** A stretch of a number: what it adds, and the token after it. */
export interface Part {
  readonly value: number
  readonly to: number
}

export const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind === 'word'

export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '-' || token.text === '\u2010' || token.text === '\u2011')

/** The next word's place when a hyphen may stand before it, glued ("fifty-two") or not ("fifty - two"). */
export const afterHyphen = (tokens: Tokens, at: number): number => (isHyphen(tokens[at]) ? at + 1 : at)

export const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.text === '&'

export const isArticle = (token: Token | undefined): boolean => token?.lower === 'a' || token?.lower === 'an'

/** Takes the dust of binary fractions off: 1.1 × 1000000. */
export const clean = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)))
