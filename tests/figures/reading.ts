import type { Figure } from '../../src/figures/figure.ts'
import { readFigures } from '../../src/figures/read.ts'
import { readText } from '../../src/text/read.ts'

export const figuresIn = (source: string): Figure[] => readFigures(readText(source))

/** A figure in one line: kind, value or low..high, bound unless exact, unit. */
export const told = ({ kind, low, high, bound, unit }: Figure): string => {
  const value = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`
  return [kind, value, ...(bound === 'exact' ? [] : [bound]), ...(unit === null ? [] : [unit])].join(' ')
}
