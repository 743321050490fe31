import type { Text } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { wordOfToken } from '../links/lexicon.ts'
import { type Amount, readAmount } from './amounts.ts'
import { unitWords } from './words.ts'

/** What a cell or an item holds: the count, and what it has grown by where a bracket says so ("1,120 (+98)"). */
export interface Value {
  readonly amount: Amount
  readonly gain: Amount | null
}

const marks = new Set(['*', '†', '‡', '#', '^', '+'])
const opening = new Map([
  ['(', ')'],
  ['[', ']'],
])
/** A bracket behind a value is no longer. */
const longestBracket = 10

/** Whether a new line begins at a token. */
export const breaksBefore = (text: Text, at: number): boolean => {
  const before = text.tokens[at - 1]
  const next = text.tokens[at]
  return before !== undefined && next !== undefined && text.source.slice(before.end, next.start).includes('\n')
}

/** The index behind the bracket that opens at a token; the same index where none does. */
export const bracketEnd = (text: Text, at: number, to: number): number => {
  const close = opening.get(text.tokens[at]?.text ?? '')
  if (close === undefined || at >= to) return at
  for (let end = at + 1; end < Math.min(to, at + longestBracket); end++)
    if (text.tokens[end]!.text === close) return end + 1
  return at
}

/** "(+980)", "(+12 in the past day)": what the total has grown by. */
const gainIn = (text: Text, from: number, to: number): Amount | null => {
  if (text.tokens[from + 1]?.text !== '+' || text.tokens[from + 2]?.kind !== 'number') return null
  // The plus is the bracket's sign, not "more than".
  const amount = readAmount(text, from + 2, from + 3)
  return amount !== null && amount.to <= to ? amount : null
}

const dating = wordSet(['as', 'on', 'by', 'since', 'until', 'at'])

/** "(of them 12 children)" counts somebody more; "[4]" and "(as of 14 July)" are notes. */
const countsMore = (text: Text, from: number, to: number): boolean => {
  if (text.tokens[from]!.text === '[' || dating(text.tokens[from + 1]!)) return false
  for (let at = from + 1; at < to; at++) if (text.tokens[at]!.kind === 'number') return true
  return false
}

/** What may stand behind a count and still leave it one: "people", "units", a note in brackets, the mark of a footnote. */
export const valueEnd = (
  text: Text,
  from: number,
  to: number,
): { readonly to: number; readonly gain: Amount | null } => {
  let gain: Amount | null = null
  let at = from
  for (let words = 0; at < to; ) {
    // "personnel: 900 (+12) persons", and the next line begins with tanks.
    if (at > from && breaksBefore(text, at)) break
    const token = text.tokens[at]!
    const end = bracketEnd(text, at, to)
    if (end > at) {
      const grown = gainIn(text, at, end)
      if (grown === null && countsMore(text, at, end)) break
      gain ??= grown
      at = end
    } else if (marks.has(token.text)) at++
    else if (words < 4 && (unitWords(token) || isSomebody(text, at))) {
      words++
      at++
    } else break
  }
  return { to: at, gain }
}

const isSomebody = (text: Text, at: number): boolean => {
  const kind = wordOfToken(text.tokens[at]!)?.kind
  return kind != null && kind.class !== 'time' && kind.class !== 'event' && kind.class !== 'other'
}

/** The value of a whole cell; null for a cell that holds more than a count. */
export const readValue = (text: Text, from: number, to: number): Value | null => {
  const amount = readAmount(text, from, to)
  if (amount === null) return null
  const rest = valueEnd(text, amount.to, to)
  // "12 (3 children)": the count of the column stands before the bracket.
  return rest.to === to || bracketEnd(text, rest.to, to) === to ? { amount, gain: rest.gain } : null
}
