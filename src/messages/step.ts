import type { Step } from '../answers/histories/history.ts'
import { signsOf } from '../answers/units.ts'
import { dayInWords } from './day.ts'
import { figureInWords } from './figure.ts'
import type { Row } from './message.ts'
import {
  alsoWorded,
  carriersLine,
  claimantWords,
  corrected,
  dashedFigure,
  dayOf,
  documentsLine,
  idsLine,
  quoteNotes,
  type RowView,
  shownFigure,
  standing,
} from './position.ts'

export interface StepView extends RowView {
  /** Name the documents behind it, not only how many they are. */
  readonly documents: boolean
}

/** One step as a row: figure, claimant, day, documents, id; marked with what it replaced and by how much. */
export function stepRow(step: Step, { all, quotes, named, documents }: StepView): Row {
  const { position, day } = step
  const marks = [
    changeWords(step),
    repeatedWords(step),
    position.role === 'superseded' ? null : standing(position, all),
    alsoWorded(position),
    corrected(position),
  ].filter(mark => mark !== null)
  return {
    cells: [
      [{ bold: shownFigure(position) }],
      [claimantWords(position, named)],
      [dayOf(day)],
      documents ? documentsLine(position) : carriersLine(position),
      idsLine(position),
    ],
    notes: quotes ? quoteNotes(position) : [],
    mark: marks.length > 0 ? marks.join('; ') : null,
  }
}

/** "up 1,000 from more than 3,000 by 27 Dec 2024"; "was at most 50 on 27 Dec 2024" where nobody can say whether it rose. */
export function changeWords({ before, move, day, position, replacedBy }: Step): string | null {
  if (replacedBy !== null) return `replaced by ${shownFigure(replacedBy)}`
  if (before === null || move === null) return null
  const from = `${dashedFigure(before.position)}${daysWords(before.day, day)}`
  if (move.direction === 'other') return `was ${from}`
  const { before: sign, after } = signsOf(position.claim.unit)
  // "Up $3 from $5" needs its sign; words of a unit need not be said twice.
  const by =
    move.by === null
      ? ''
      : ` ${figureInWords({ low: move.by, high: move.by, bound: 'exact', unit: sign === '' && after.startsWith(' ') ? null : position.claim.unit })}`
  return `${move.direction}${by} from ${from}`
}

/** When the figure before was said, unless that was the same day, or its document is of a later one. */
function daysWords(before: Step['day'], now: Step['day']): string {
  if (before.to === null) return ', date unknown'
  if (before.to === now.to) return ' the same day'
  if (now.to !== null && before.to > now.to) return ''
  return before.known === 'stated' && before.from === before.to
    ? ` on ${dayOf(before)}`
    : ` ${before.known === 'stated' ? `of ${dayOf(before)}` : dayOf(before)}`
}

const repeatedWords = ({ until }: Step): string | null =>
  until === null ? null : `said again until ${dayInWords(until)}`
