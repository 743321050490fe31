import type { Answer, Position, Table } from '../answers/answer.ts'
import { timelineChart } from '../answers/charts/timeline.ts'
import type { History, Step } from '../answers/histories/history.ts'
import { historyOf } from '../answers/histories/of-table.ts'
import { historySummary } from '../answers/histories/summary.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import { type ChartView, chartButton, chartParts, shownCharts } from './charts.ts'
import { tableHeading } from './heading.ts'
import { historyData } from './history-data.ts'
import type { Control, Line, Message, Part } from './message.ts'
import { openClaims } from './open-claims.ts'
import { otherSubjects, otherSubjectsLines } from './other-subjects.ts'
import { quotesButton } from './quotes-button.ts'
import { stepRow } from './step.ts'
import { textPart } from './text-part.ts'

/** How a history is to be shown, and the command lines that lead on from it. */
export interface HistoryView extends ChartView {
  /** What was asked, as a title: "Timeline", "History of NIS". */
  readonly title: string
  /** Show every figure's quote in its paragraph. */
  readonly quotes: boolean
  /** Name the documents behind each figure, not only how many they are. */
  readonly documents: boolean
  /** The question is of certain days, so that figures without a date are left out. */
  readonly dated: boolean
  /** Where to go on besides. */
  readonly controls: readonly Control[]
}

const columns = [
  { name: 'Figure', align: 'right' },
  { name: 'Who says it', align: 'left' },
  { name: 'As of', align: 'left' },
  { name: 'Source', align: 'left', detail: true },
  { name: 'Claim', align: 'left', detail: true },
] as const

/** A table with how its figures moved. */
interface Told {
  readonly answer: Answer
  readonly table: Table
  readonly history: History
}

/** How figures moved, day by day: what each replaced and by how much; one table a measure of each subject. */
export function historyMessage(found: readonly Answer[], view: HistoryView): Message {
  const [first] = found
  const told = found.flatMap(answer =>
    answer.tables.map((table): Told => ({ answer, table, history: historyOf(table) })),
  )
  const several = found.length > 1
  const positions = unique(told.flatMap(({ history }) => stepsOf(history).map(({ position }) => position)))
  const nothing = first?.nothing ?? null
  const charts = told.flatMap(
    ({ answer: { subject }, table, history }) => (subject && timelineChart(subject, table, history)) ?? [],
  )
  return {
    title: first?.subject && !several ? `${view.title}: ${first.subject.name}` : view.title,
    parts: [
      ...textPart(nothing === null ? summaryLines(told, several) : [[nothing]]),
      ...(told.length === 0 ? [] : chartParts(charts, view, 'timeline')),
      ...tableParts(told, several, view),
      ...textPart(undatedLines(told, view)),
      ...textPart(first === undefined ? [] : otherSubjectsLines(first, view.again)),
    ],
    controls: [
      ...(told.length === 0 ? [] : [quotesButton(view), ...chartButton(charts, view)]),
      ...view.controls,
      ...openClaims(positions),
      ...(first === undefined ? [] : otherSubjects(first, view.again)),
    ],
    private: false,
    tone: told.length > 0 ? 'answer' : 'notice',
    data: view.chart ? { ...historyData(found, told), charts: shownCharts(charts) } : historyData(found, told),
  }
}

/** So many sentences are read; the tables say the same. */
const mostSentences = 4

/** What moved most comes first; whoever asks of several subjects hears of which. */
function summaryLines(told: readonly Told[], several: boolean): readonly Line[] {
  const moved = told.filter(({ history }) => history.lines.some(line => line.length > 1))
  if (moved.length === 0 && told.length > 1) return [['None of these figures replaces another.']]
  const said = moved.length > 0 ? moved : told
  return said
    .flatMap(({ answer, table, history }): Line[] =>
      historySummary(table.measure, history).map(sentence =>
        several ? [{ italic: `${answer.subject?.name ?? ''}. ` }, sentence] : [sentence],
      ),
    )
    .slice(0, mostSentences)
}

/** Each claimant is named in full where it first stands, then by its abbreviation. */
function tableParts(told: readonly Told[], several: boolean, { quotes, documents }: HistoryView): readonly Part[] {
  const named = new Set<string>()
  return told.map(({ answer, table, history }) => ({
    kind: 'table',
    heading: several ? `${tableHeading(table)}: ${answer.subject?.name ?? ''}` : tableHeading(table),
    // On Slack tables become one: figures of two subjects must be told apart there.
    counts: `${measureLabels[table.measure]}${several ? `: ${answer.subject?.name ?? ''}` : ''}`,
    columns,
    rows: stepsOf(history).map(step => {
      const { id } = step.position.claimant
      const row = stepRow(step, { all: table.positions, quotes, documents, named: named.has(id) })
      named.add(id)
      return row
    }),
  }))
}

const stepsOf = ({ dated, undated }: History): readonly Step[] => [...dated, ...undated]

function undatedLines(told: readonly Told[], { dated }: HistoryView): readonly Line[] {
  if (dated) return [[{ italic: 'Figures whose date is unknown are left out here.' }]]
  const sum = (count: (history: History) => number) => told.reduce((all, { history }) => all + count(history), 0)
  const count = sum(({ undated }) => undated.length)
  if (count === 0) return []
  if (sum(({ dated }) => dated.length) === 0)
    return [[{ italic: count === 1 ? 'This figure has no date.' : 'None of these figures has a date.' }]]
  const words =
    count === 1
      ? 'One figure has no date: it stands'
      : `${count.toLocaleString('en-US')} figures have no date: they stand`
  return [[{ italic: `${words} at the end.` }]]
}

/** A figure that came back is opened once. */
const unique = (positions: readonly Position[]): readonly Position[] => [...new Set(positions)]
