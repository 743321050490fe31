import type { Period, Scope } from '../claim.ts'
import type { Amount } from './amounts.ts'

/** So many days' counts that never fall are a running total. */
const fewest = 3
const shortest = 3 * 24 * 60 * 60 * 1000

const isShort = ({ from, to }: Period): boolean =>
  from !== null && to !== null && Date.parse(to) - Date.parse(from) <= shortest

const countOf = ({ low, high }: Amount): number => high ?? low ?? 0

const never = (values: readonly number[], wrong: (a: number, b: number) => boolean): boolean =>
  values.every((value, at) => at === 0 || !wrong(values[at - 1]!, value))

/**
 * Whether the counts of several days are each day's own or run on. Days that a total sums up are each its own; else those
 * that only ever grow (or, newest first, only shrink) run on. Two days do not tell.
 */
export const scopeOfDays = (
  amounts: readonly Amount[],
  periods: readonly (Period | null)[],
  summed: boolean,
): Scope => {
  if (!periods.every(period => period === null || isShort(period))) return 'total'
  if (summed) return 'incident'
  const values = amounts.map(countOf)
  if (values.length < fewest) return 'unclear'
  const grows = never(values, (a, b) => b < a) || never(values, (a, b) => b > a)
  return grows && new Set(values).size > 1 ? 'total' : 'incident'
}
