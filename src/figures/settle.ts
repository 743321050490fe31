import type { Text } from '../text/text.ts'
import { boundAfter, boundBefore } from './bound.ts'
import type { Bound, Figure, FigureKind } from './figure.ts'
import type { Tokens } from './numerals/numeral.ts'
import type { Found } from './rule.ts'

/** Kinds that count or measure nothing: no bound belongs to them. */
const unbounded: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'date',
  'time',
  'ordinal',
  'label',
  'truncated',
  'score',
])

type Fence = Pick<Figure, 'low' | 'high' | 'bound'>

const fenced = ({ low, high, bound: own }: Found, bound: Bound): Fence => {
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { low, high: null, bound }
    case 'at-most':
    case 'less-than':
      return { low: null, high: own === 'vague' ? low : high, bound }
    default:
      return { low, high, bound: own === 'exact' ? bound : own }
  }
}

/**
 * Puts the bound on what a rule found in a sentence's `tokens` and makes it a figure. `offset` is the sentence's first token in the text,
 * `free` the first token that no figure before it has taken.
 */
export const settle = (
  source: string,
  tokens: Tokens,
  offset: number,
  free: number,
  found: Found,
  kind: FigureKind,
  rule: string,
): Figure => {
  let from = Math.max(found.from, free)
  let { to } = found
  let fence: Fence = found
  if (!unbounded.has(kind)) {
    const before = boundBefore(tokens, from, free, kind)
    const after = before === null || before.bound === 'approximate' ? boundAfter(tokens, to) : null
    const reading = after !== null && (before === null || after.bound !== 'approximate') ? after : before
    if (before !== null) from = before.edge
    if (after !== null) to = after.edge
    if (reading !== null) fence = fenced(found, reading.bound)
  }
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  const { low, high, bound } = fence
  const text = source.slice(start, end)
  return { start, end, low, high, bound, unit: found.unit, kind, text, from: from + offset, to: to + offset, rule }
}

const opens = (figure: Figure): boolean => figure.bound === 'more-than' || figure.bound === 'at-least'
const closes = (figure: Figure): boolean => figure.bound === 'less-than' || figure.bound === 'at-most'

/** "more than 100 but fewer than 200": two open bounds that close each other. */
const closedRange = (
  one: Figure,
  other: Figure,
  between: readonly string[],
): Pick<Figure, 'low' | 'high' | 'bound' | 'rule'> | null => {
  const joint = between.length === 1 ? between[0] : between.length === 2 && between[0] === ',' ? between[1] : null
  if (joint !== 'and' && joint !== 'but') return null
  const [lower, upper] =
    opens(one) && closes(other) ? [one, other] : closes(one) && opens(other) ? [other, one] : [null, null]
  if (lower === null || lower.low === null || upper.high === null || lower.low >= upper.high) return null
  return { low: lower.low, high: upper.high, bound: 'range', rule: 'more than <n> but fewer than <n>' }
}

const doubts = new Set([
  'if not',
  ', if not',
  'or even',
  ', or even',
  'or',
  'if not even',
  ', perhaps even',
  ', maybe',
  'and perhaps',
  'or perhaps',
  'and possibly',
  'to',
])

/** "hundreds, if not thousands": the smaller stays, for the larger is only feared. */
const openPair = (
  one: Figure,
  other: Figure,
  between: readonly string[],
): Pick<Figure, 'low' | 'high' | 'bound' | 'rule'> | null => {
  if (one.bound !== 'vague' || other.bound !== 'vague' || !doubts.has(between.join(' ').replace(/ ,$/, ''))) return null
  return { low: one.low, high: null, bound: 'vague', rule: 'vague <n>, if not vague <n>' }
}

/** Joins two neighbours that make one figure, or gives null. */
export const joinedPair = (text: Text, one: Figure, other: Figure): Figure | null => {
  if (other.from - one.to > 3 || other.from < one.to || one.kind !== other.kind || unbounded.has(one.kind)) return null
  if (one.bound === 'exact' || one.bound === 'approximate' || one.bound === 'range') return null
  const between = text.tokens.slice(one.to, other.from).map(token => token.lower)
  const joint = closedRange(one, other, between) ?? openPair(one, other, between)
  if (joint === null) return null
  return {
    ...other,
    ...joint,
    start: one.start,
    from: one.from,
    text: text.source.slice(one.start, other.end),
    unit: one.unit ?? other.unit,
  }
}
