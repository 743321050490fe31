import type { Answer, Position, Table } from '../answers/answer.ts'
import { estimatesChart } from '../answers/charts/estimates.ts'
import { lastOfHistory } from '../answers/tables.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import { answerData } from './answer-data.ts'
import { type ChartView, chartButton, chartParts, shownCharts } from './charts.ts'
import { tableHeading } from './heading.ts'
import type { Control, Line, Message, Part } from './message.ts'
import { openClaims } from './open-claims.ts'
import { otherSubjects, otherSubjectsLines } from './other-subjects.ts'
import { positionRow } from './position.ts'
import { quotesButton } from './quotes-button.ts'
import { textPart } from './text-part.ts'

/** How an answer is to be shown, and the command lines that lead on from it. */
export interface AnswerView extends ChartView {
  /** What was asked, as a title: "Casualties". */
  readonly title: string
  /** Show every figure's quote in its paragraph. */
  readonly quotes: boolean
  /** Show every figure that a newer one has replaced. */
  readonly history: boolean
  /** The question is of certain days, so that figures without a date are left out. */
  readonly dated: boolean
}

const columns = [
  { name: 'Figure', align: 'right' },
  { name: 'Who says it', align: 'left' },
  { name: 'As of', align: 'left', detail: true },
  { name: 'Source', align: 'left', detail: true },
  { name: 'Claim', align: 'left', detail: true },
] as const

/**
 * An answer as a message: how far apart the figures are, one table a measure, what else was meant, where to go on.
 * The answer holds the whole history; what is shown of it is for the view to say.
 */
export function answerMessage(answer: Answer, view: AnswerView): Message {
  const subject = answer.subject
  const title = subject ? `${view.title}: ${subject.name}` : view.title
  const whole = answer.tables.filter(table => table.positions.length > 0)
  const tables = view.history ? whole : whole.map(table => ({ ...table, positions: lastOfHistory(table.positions) }))
  const charts = subject === null ? [] : whole.flatMap(table => estimatesChart(subject, table, view.history) ?? [])
  return {
    title,
    parts: [
      ...textPart(answer.nothing ? [[answer.nothing]] : answer.summary.map(sentence => [sentence])),
      ...(tables.length === 0 ? [] : chartParts(charts, view, 'estimates')),
      ...tableParts(tables, view),
      ...textPart(undatedLines(view)),
      ...textPart(otherSubjectsLines(answer, view.again)),
    ],
    controls: [
      ...toggles(whole, tables, view),
      ...(tables.length === 0 ? [] : chartButton(charts, view)),
      ...openClaims(positionsOf(tables)),
      ...otherSubjects(answer, view.again),
    ],
    private: false,
    tone: tables.length > 0 ? 'answer' : 'notice',
    data: view.chart ? { ...answerData(answer), charts: shownCharts(charts) } : answerData(answer),
  }
}

/** Each claimant is named in full where it first stands, then by its abbreviation. */
function tableParts(tables: readonly Table[], view: AnswerView): readonly Part[] {
  const named = new Set<string>()
  return tables.map(table => ({
    kind: 'table',
    heading: tableHeading(table),
    counts: measureLabels[table.measure],
    columns,
    rows: table.positions.map(position => {
      const { id } = position.claimant
      const row = positionRow(position, { all: table.positions, quotes: view.quotes, named: named.has(id) })
      named.add(id)
      return row
    }),
  }))
}

function undatedLines({ dated }: AnswerView): readonly Line[] {
  return dated ? [[{ italic: 'Figures whose date is unknown are left out here.' }]] : []
}

function toggles(whole: readonly Table[], shown: readonly Table[], view: AnswerView): readonly Control[] {
  if (shown.length === 0) return []
  const quotes = quotesButton(view)
  if (view.history)
    return [
      quotes,
      { kind: 'button', label: 'Hide history', command: view.again({ history: undefined }), untyped: true },
    ]
  const left = positionsOf(whole).length - positionsOf(shown).length
  return left === 0
    ? [quotes]
    : [
        quotes,
        {
          kind: 'button',
          label: `Show history (${left.toLocaleString('en-US')} more)`,
          command: view.again({ history: true }),
        },
      ]
}

const positionsOf = (tables: readonly Table[]): readonly Position[] => tables.flatMap(({ positions }) => positions)
