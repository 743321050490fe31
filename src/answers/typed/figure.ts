import type { Claim } from '../../claims/claim.ts'
import type { FigureKind } from '../../figures/figure.ts'
import { readFigures } from '../../figures/read.ts'
import { readText } from '../../text/read.ts'

/**
 * A figure that somebody typed, with its bound: "at least 300", "10,000 to 12,000", "about 40 km2"; null for none, for more
 * than one, and for what counts nothing: less than zero, money, a time.
 */
export function typedFigure(typed: string): Pick<Claim, 'low' | 'high' | 'bound' | 'unit'> | null {
  const [only, ...others] = readFigures(readText(typed.trim()))
  if (only === undefined || others.length > 0 || (only.low === null && only.high === null)) return null
  const isCount = counting.has(only.kind) || /^\d+$/.test(typed.trim())
  const isBelowZero = /^[-−–]/.test(typed.trim()) || (only.low ?? 0) < 0 || (only.high ?? 0) < 0
  if (!isCount || isBelowZero) return null
  const { low, high, bound, unit } = only
  return { low, high, bound, unit }
}

const counting = new Set<FigureKind>(['count', 'measure', 'percent'])
