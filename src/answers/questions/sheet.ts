import { findNames } from '../../names/find.ts'
import type { NameMention } from '../../names/name.ts'
import { readText } from '../../text/read.ts'
import type { Text } from '../../text/text.ts'

/** What a word of a question was read as. */
export type Role = 'period' | 'figure' | 'measure' | 'source' | 'who' | 'place' | 'doer' | 'event'

/** A question on the table: its tokens, the names in it, and what each token has been read as so far. */
export interface Sheet {
  readonly text: Text
  readonly names: readonly NameMention[]
  readonly roles: (Role | null)[]
  /** Words that were typed with a capital inside a sentence, in small letters. */
  readonly capitals: ReadonlySet<string>
}

/** A question in small letters laid out. */
export function sheetOf(question: string, capitals: ReadonlySet<string> = new Set()): Sheet {
  // Full stops would cut it into sentences, which nothing is read across: "nk losses. any numbers".
  const text = readText(question)
  return { text, names: findNames(text), roles: text.tokens.map(() => null), capitals }
}

export const lower = ({ text }: Sheet, at: number): string => text.tokens[at]?.lower ?? ''

export const isFree = ({ roles }: Sheet, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (roles[at] !== null) return false
  return true
}

export const mark = ({ roles }: Sheet, from: number, to: number, role: Role): void => {
  for (let at = from; at < to; at++) roles[at] = role
}

export const wordsBetween = ({ text }: Sheet, from: number, to: number): string =>
  to <= from ? '' : text.source.slice(text.tokens[from]!.start, text.tokens[to - 1]!.end)

/** The name that starts at a token; null for none. */
export const nameAt = ({ names }: Sheet, at: number): NameMention | null =>
  names.find(({ from }) => from === at) ?? null

/** Past "the", "a" and the like. */
export function skipArticles(sheet: Sheet, at: number): number {
  let from = at
  while (articles.has(lower(sheet, from))) from++
  return from
}

const articles = new Set('the a an this that these those all any some most of its their'.split(' '))
