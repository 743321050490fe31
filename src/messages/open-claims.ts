import type { Position } from '../answers/answer.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import type { Control } from './message.ts'
import { briefClaimant, shownFigure } from './position.ts'

/** Every figure shown can be opened: its quote in its paragraph, and how it came about. */
export function openClaims(positions: readonly Position[]): readonly Control[] {
  const choices = positions.map(position => ({
    label: `${shownFigure(position)} ${measureLabels[position.measure]} — ${briefClaimant(position)}`,
    command: `/claim ${position.claim.id}`,
  }))
  return choices.length > 0 ? [{ kind: 'select', label: 'Open a claim', choices, ofRows: true }] : []
}
