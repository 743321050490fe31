import type { Table } from '../answers/answer.ts'
import { capitalised } from '../answers/wording.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import { unitInWords } from './figure.ts'

/** "Killed or wounded", "Territory (km²)" */
export function tableHeading({ measure, unit }: Pick<Table, 'measure' | 'unit'>): string {
  const label = measureLabels[measure]
  const heading = capitalised(label)
  return unit === null ? heading : `${heading} (${unitInWords(unit)})`
}
