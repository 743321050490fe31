import type { Token } from '../../text/text.ts'
import type { Day } from './calendar.ts'
import type { When } from './when.ts'

/** The tokens of one sentence, and the days that relative expressions lean on. */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly end: number
  /** Day of publication; null when nobody knows it. */
  readonly published: Day | null
  /** The last full day named before: what "the next day" follows. */
  readonly last: Day | null
  /** False for text without capitals, where they say nothing. */
  readonly cased: boolean
}

/** An expression read from the token it was asked for up to `to`. */
export interface Read {
  readonly to: number
  readonly when: When
  /** How it was read, in words. */
  readonly rule: string
}

/** The token's lower-case text, or "" beyond the sentence. */
export const lowerAt = ({ tokens, from, end }: Scene, at: number): string =>
  at >= from && at < end ? tokens[at]!.lower : ''

export const tokenAt = ({ tokens, from, end }: Scene, at: number): Token | undefined =>
  at >= from && at < end ? tokens[at] : undefined

export const isCapital = (token: Token): boolean => {
  const code = token.text.charCodeAt(0)
  return code >= 65 && code <= 90
}

/** The index after a "." glued behind an abbreviation that ends before `at`. */
export const afterPoint = (scene: Scene, at: number): number => {
  const token = tokenAt(scene, at)
  return token?.lower === '.' && token.glued ? at + 1 : at
}

const dashes = new Set(['-', '‐', '‑', '–', '—', '--'])
export const isDash = (lower: string): boolean => dashes.has(lower)
