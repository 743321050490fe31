import type { Figure } from '../../figures/figure.ts'
import { digitValue } from '../../figures/numerals/digits.ts'
import { readFigures } from '../../figures/read.ts'
import type { Block, Text } from '../../text/text.ts'
import type { Claim } from '../claim.ts'
import type { Range } from '../links/counting.ts'
import { nils } from './words.ts'

/** What a cell counts, where it stands, and the token behind it. */
export interface Amount extends Pick<Claim, 'low' | 'high' | 'bound'> {
  readonly figure: Claim['figure']
  readonly to: number
}

/** A value is no longer than this many tokens, its notes included ("about 1,120 (of them 30 children)"). */
const longest = 14

const block: Block = { kind: 'list', start: 0, end: 0 }

/** The text as if a stretch of it were all of it, so that nothing reaches from one cell into the next. */
export const only = (text: Text, ranges: readonly Range[]): Text => ({
  ...text,
  sentences: ranges.map(({ from, to }) => ({
    from,
    to,
    block,
    start: text.tokens[from]!.start,
    end: text.tokens[to - 1]!.end,
  })),
})

const spanOf = (text: Text, start: number, end: number): Claim['figure'] => ({
  start,
  end,
  text: text.source.slice(start, end),
})

/** "12", "1,204": most cells; no reader of prose is asked. */
const plain = (text: Text, at: number): Amount | null => {
  const { kind, start, end, text: digits } = text.tokens[at]!
  const value = kind === 'number' ? digitValue(digits) : null
  if (value === null || !Number.isInteger(value)) return null
  return { low: value, high: value, bound: 'exact', figure: spanOf(text, start, end), to: at + 1 }
}

/** "1 204": groups of three that only a space parts. */
const grouped = (text: Text, from: number, to: number): Amount | null => {
  let digits = ''
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]!
    if (token.kind !== 'number' || !(at === from ? /^\d{1,3}$/ : /^\d{3}$/).test(token.text)) return null
    digits += token.text
  }
  const figure = spanOf(text, text.tokens[from]!.start, text.tokens[to - 1]!.end)
  return { low: Number(digits), high: Number(digits), bound: 'exact', figure, to }
}

const isCount = ({ kind, low, high }: Figure): boolean =>
  kind === 'count' && (low === null || Number.isInteger(low)) && (high === null || Number.isInteger(high))

/** The number that tokens [from, to) begin with, its bound included; null for none and for what is no count. */
export const readAmount = (text: Text, from: number, to: number): Amount | null => {
  if (to <= from || to - from > longest) return null
  if (to === from + 1) return plain(text, from)
  const groups = to - from <= 4 ? grouped(text, from, to) : null
  if (groups !== null) return groups
  const [first] = readFigures(only(text, [{ from, to }]))
  if (first === undefined || first.from !== from) return null
  if (!isCount(first)) {
    // "2019*" is a year to a reader of prose.
    return first.to === from + 1 && first.kind !== 'money' && first.kind !== 'percent' ? plain(text, from) : null
  }
  const { low, high, bound, start, end } = first
  return { low, high, bound, figure: spanOf(text, start, end), to: first.to }
}

/** "-", "nil", "0": somebody looked, and there is nothing to claim. */
export const isNil = (text: Text, from: number, to: number): boolean => {
  if (to <= from) return true
  if (to - from > 3) return false
  const words = text.source.slice(text.tokens[from]!.start, text.tokens[to - 1]!.end).toLowerCase()
  return nils.has(words) || /^0+$/.test(words)
}

/** Whether an amount is more than nothing. */
export const isSome = ({ low, high }: Amount): boolean => (high ?? low ?? 0) > 0
