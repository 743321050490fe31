import type { Position } from '../answers/answer.ts'
import { estimatesChart } from '../answers/charts/estimates.ts'
import type { ComparedTable, Comparison, Pair, Side } from '../answers/comparing/comparison.ts'
import { bothSpeak } from '../answers/comparing/pairs.ts'
import { comparisonSummary } from '../answers/comparing/summary.ts'
import { countWords, shortName } from '../answers/wording.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import { type ChartView, chartButton, chartParts, shownCharts } from './charts.ts'
import { compareData } from './compare-data.ts'
import { figureInWords } from './figure.ts'
import { tableHeading } from './heading.ts'
import type { Column, Control, Line, Message, Part, Row } from './message.ts'
import { openClaims } from './open-claims.ts'
import { otherSubjects, otherSubjectsLines } from './other-subjects.ts'
import { briefClaimant, carriersLine, corrected, dayOf, idsLine, quoteNotes, shownFigure } from './position.ts'
import { quotesButton } from './quotes-button.ts'
import { textPart } from './text-part.ts'

/** How a comparison is to be shown, and the command lines that lead on from it. */
export interface CompareView extends ChartView {
  /** Show every figure's quote in its paragraph. */
  readonly quotes: boolean
  /** Where to go on besides. */
  readonly controls: readonly Control[]
}

/** So many pairs of one table are read; those behind them say the least. */
const mostPairs = 10
/** So many sentences stand above the tables. */
const mostSentences = 6

/** Two claimants side by side: what each says, and how the figures stand to each other. */
export function compareMessage(comparison: Comparison, view: CompareView): Message {
  const { a, b, subjects, others } = comparison
  const several = subjects.length > 1
  const [only] = subjects
  const title = `${shortName(a.name)} and ${shortName(b.name)}`
  const tables = subjects.flatMap(({ subject, tables: of }) => of.map(table => ({ subject, table })))
  const other = { subject: null, others }
  const charts = tables.flatMap(
    ({ subject, table }) => (bothSpeak(table) && estimatesChart(subject, table.table)) || [],
  )
  const shown = unique(
    tables.flatMap(({ table }) => shownPairs(table).flatMap(pair => [pair.a ?? [], pair.b ?? []].flat())),
  )
  return {
    title: only === undefined || several ? title : `${title}: ${only.subject.name}`,
    parts: [
      ...textPart(
        comparisonSummary(comparison)
          .slice(0, mostSentences)
          .map(sentence => [sentence]),
      ),
      ...chartParts(charts, view, 'estimates'),
      ...tables.map(
        ({ subject, table }): Part => ({
          kind: 'table',
          heading: several ? `${tableHeading(table)}: ${subject.name}` : tableHeading(table),
          columns: columnsOf(a, b),
          rows: shownPairs(table).map(pair => pairRow(pair, comparison, view.quotes)),
        }),
      ),
      ...textPart(tables.flatMap(({ table }) => leftLines(table))),
      ...textPart(otherSubjectsLines(other, view.again)),
    ],
    controls: [
      quotesButton(view),
      ...chartButton(charts, view),
      ...view.controls,
      ...openClaims(shown),
      ...otherSubjects(other, view.again),
    ],
    private: false,
    tone: 'answer',
    data: view.chart ? { ...compareData(comparison), charts: shownCharts(charts) } : compareData(comparison),
  }
}

const unique = (positions: readonly Position[]): readonly Position[] => [...new Set(positions)]

const shownPairs = ({ pairs }: ComparedTable): readonly Pair[] => pairs.slice(0, mostPairs)

function leftLines({ measure, pairs }: ComparedTable): readonly Line[] {
  const left = pairs.length - mostPairs
  if (left <= 0) return []
  return [[{ italic: `${measureLabels[measure]}: ${countWords(left, 'more pair')} left out.` }]]
}

function columnsOf(a: Side, b: Side): readonly Column[] {
  const [one, other] = [shortName(a.name), shortName(b.name)]
  return [
    { name: one, align: 'left', before: `${one}: ` },
    { name: other, align: 'left', before: `${other}: ` },
    { name: 'How they stand', align: 'left' },
    { name: 'Sources', align: 'left', detail: true },
  ]
}

function pairRow({ a, b, relation }: Pair, comparison: Comparison, quotes: boolean): Row {
  const sources = [a, b].flatMap((each): Line[] =>
    each === null ? [] : [[...carriersLine(each), ' ', ...idsLine(each)]],
  )
  const marks = [a, b].flatMap(each => (each === null ? [] : (corrected(each) ?? [])))
  return {
    cells: [
      figureLine(a, comparison.a),
      figureLine(b, comparison.b),
      [relation === null ? onlyWords(a === null ? comparison.b : comparison.a) : relationWords(relation, a ?? b)],
      sources.flatMap((line, at): Line => (at === 0 ? line : ['; ', ...line])),
    ],
    notes: quotes ? [a, b].flatMap(each => (each === null ? [] : quoteNotes(each))) : [],
    mark: marks.length === 0 ? null : [...new Set(marks)].join('; '),
  }
}

/** The figure with its day, and by whom where a side is several. */
function figureLine(position: Position | null, { keys }: Side): Line {
  if (position === null) return ['no figure']
  const who = keys.length > 1 ? [briefClaimant(position)] : []
  return [{ bold: shownFigure(position) }, ` (${[...who, ...roleWords(position), dayOf(position.day)].join(', ')})`]
}

function roleWords({ role }: Position): readonly string[] {
  const words: Partial<Record<Position['role'], string>> = {
    incident: 'one engagement',
    part: 'a part',
    separate: 'counted apart',
    denied: 'denied',
    derived: 'derived',
  }
  const found = words[role]
  return found === undefined ? [] : [found]
}

const onlyWords = ({ name }: Side): string => `only ${shortName(name)} says`

function relationWords(
  { verdict, why, apart, unless }: NonNullable<Pair['relation']>,
  position: Position | null,
): string {
  const unit = position?.claim.unit ?? null
  const doubt = unless === null ? '' : `, unless ${unless}`
  switch (verdict) {
    case 'conflict':
      return apart === null || apart === 0
        ? `conflict: ${why}${doubt}`
        : `conflict, ${figureInWords({ low: apart, high: apart, bound: 'exact', unit })} apart${doubt}`
    case 'agree':
      return `agree: ${why}`
    case 'compatible':
      return `compatible: ${why}`
    case 'superseded':
      return why
    case 'not-comparable':
      return `not comparable: ${why}`
  }
}
