import { measureLabels } from '../../claims/measures/measure.ts'
import type { Crossing, Position } from '../answer.ts'
import { countWords } from '../wording.ts'
import { figureOf, nameOf } from './spoken.ts'

/** "900 killed (A) alone are more than 700 killed or wounded (B)": the widest of them, and how many more there are. */
export function crossingWords(crossings: readonly Crossing[]): string[] {
  const [widest] = [...crossings].sort((a, b) => (b.relation.apart ?? 0) - (a.relation.apart ?? 0))
  if (widest === undefined) return []
  const words = `${counted(widest.part)} alone are more than ${counted(widest.whole)}`
  return crossings.length === 1 ? [words] : [words, `${countWords(crossings.length - 1, 'more pair')} like it`]
}

const counted = (each: Position): string => `${figureOf(each)} ${measureLabels[each.measure]} (${nameOf(each)})`
