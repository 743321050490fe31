import type { Claim } from '../../claims/claim.ts'
import { readFigures } from '../../figures/read.ts'
import { readText } from '../../text/read.ts'

/** A figure that somebody typed, with its bound: "at least 300", "10,000 to 12,000", "about 40 km2"; null for none, or for more than one. */
export function typedFigure(typed: string): Pick<Claim, 'low' | 'high' | 'bound' | 'unit'> | null {
  const [only, ...others] = readFigures(readText(typed.trim()))
  if (only === undefined || others.length > 0 || (only.low === null && only.high === null)) return null
  const { low, high, bound, unit } = only
  return { low, high, bound, unit }
}
