import type { Token } from '../text/text.ts'
import type { Amount } from './amount.ts'
import type { Bound, FigureKind } from './figure.ts'
import type { Numeral } from './numerals/numeral.ts'

/** What a rule sees: the tokens of the sentence, the number that stands there, and the amount it makes with the number behind it. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly number: Numeral
  readonly amount: Amount
  /** Whether the sentence ends its block. */
  readonly lastOfBlock: boolean
  /** What the last number of the sentence was read as. */
  readonly previous: Found | null
}

/** A figure before its bound is settled. A null kind takes the tokens without making a figure of them (the pronoun "one"). */
export interface Found {
  readonly from: number
  readonly to: number
  readonly kind: FigureKind | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  /** Set where the words of the amount already fence it in ("dozens", a range). */
  readonly bound: Bound
}

export interface Rule {
  /** In words, so that a trace reads aloud. */
  readonly name: string
  /** Null means "not mine". */
  readonly read: (place: Place) => Found | null
}

/** A figure over the whole amount. */
export const found = (amount: Amount, kind: FigureKind, unit: string | null, from: number, to: number): Found => ({
  from,
  to,
  kind,
  unit,
  low: amount.low,
  high: amount.form === 'vague' ? null : amount.high,
  bound: amount.form === 'vague' ? 'vague' : amount.range ? 'range' : 'exact',
})

/** A number that counts nothing: its tokens and, where it has one, its value. */
export const takes = (kind: FigureKind | null, from: number, to: number, value: number | null = null): Found => ({
  from,
  to,
  kind,
  unit: null,
  low: value,
  high: value,
  bound: 'exact',
})
