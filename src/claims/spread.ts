import type { Claim } from './claim.ts'
import type { Counting } from './links/counting.ts'

type Amount = Pick<Claim, 'low' | 'high' | 'bound'>

const amountOf = ({ phrase: { figure }, risen, reached }: Counting): Amount => {
  if (figure === null) return { low: 1, high: 1, bound: 'exact' }
  if (risen === null && !reached) return { low: figure.low, high: figure.high, bound: figure.bound }
  const value = risen === 'old' ? figure.low : figure.high
  return { low: value, high: value, bound: 'exact' }
}

/**
 * The value of a figure, with the bound that reaches over from the one before: in "at least 300 have been killed and another 2,700
 * wounded" the second shares the verb of the first and adds to it, so "at least" holds for both. A verb of its own ends the reach
 * ("killed at least 16 and wounded another 40").
 */
export const spreadBound = (counting: Counting, previous: Counting | null): Amount => {
  const amount = amountOf(counting)
  if (previous === null || amount.bound !== 'exact' || !counting.phrase.added || counting.phrase.figure === null)
    return amount
  const elliptical = counting.side === 'left' && counting.trigger?.finite === false && previous.side === 'left'
  if (!elliptical || previous.trigger?.finite !== true) return amount
  const { bound } = amountOf(previous)
  return bound === 'at-least' || bound === 'more-than' ? { ...amount, high: null, bound } : amount
}
