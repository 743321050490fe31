import type { Position } from '../answers/answer.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import { figureInWords } from './figure.ts'
import type { Control } from './message.ts'
import { briefClaimant, shownFigure } from './position.ts'

/** Every figure shown can be opened: its quote in its paragraph, and how it came about. */
export function openClaims(positions: readonly Position[]): readonly Control[] {
  const choices = positions.map(position => ({
    label: `${openedWords(position)} — ${briefClaimant(position)}`,
    command: `/claim ${position.claim.id}`,
  }))
  return choices.length > 0 ? [{ kind: 'select', label: 'Open a claim', choices, ofRows: true }] : []
}

/** "4,000 killed"; of a sum, which nobody claimed, the part that is opened: "300 killed (of 3,000 killed or wounded)". */
function openedWords(position: Position): string {
  const figure = `${shownFigure(position)} ${measureLabels[position.measure]}`
  const { role, claim } = position
  return role === 'derived' ? `${figureInWords(claim)} ${measureLabels[claim.measure]} (of ${figure})` : figure
}
