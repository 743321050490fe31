import type { Answer, Table } from '../answers/answer.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import { plainLine } from './line.ts'
import type { Control, Line, Message, Part } from './message.ts'
import { positionRow } from './position.ts'

/** How an answer is to be shown, and the command lines that lead on from it. */
export interface AnswerView {
  /** What was asked, as a title: "Casualties". */
  readonly title: string
  /** Show every figure's quote in its paragraph. */
  readonly quotes: boolean
  /** Show every figure that a newer one has replaced. */
  readonly history: boolean
  /** The command line of the same question with some options changed; undefined takes one away. */
  readonly again: (changes: Readonly<Record<string, string | boolean | undefined>>) => string
}

const columns = [
  { name: 'Figure', align: 'right' },
  { name: 'Who says it', align: 'left' },
  { name: 'As of', align: 'left', detail: true },
  { name: 'Source', align: 'left', detail: true },
  { name: 'Claim', align: 'left', detail: true },
] as const

/** An answer as a message: how far apart the figures are, one table a measure, what else was meant, where to go on. */
export function answerMessage(answer: Answer, view: AnswerView): Message {
  const subject = answer.subject
  const title = subject ? `${view.title}: ${subject.name}` : view.title
  const tables = answer.tables.filter(table => table.positions.length > 0)
  return {
    title,
    parts: [
      ...textPart(answer.nothing ? [[answer.nothing]] : answer.summary.map(sentence => [sentence])),
      ...tables.map(table => tablePart(table, view)),
      ...textPart(othersLines(answer, view)),
    ],
    controls: [...toggles(tables, view), ...evidence(tables), ...otherSubjects(answer, view)],
    private: false,
    tone: tables.length > 0 ? 'answer' : 'notice',
    data: answer,
  }
}

function textPart(lines: readonly Line[]): readonly Part[] {
  return lines.length > 0 ? [{ kind: 'text', lines }] : []
}

function tablePart(table: Table, view: AnswerView): Part {
  return {
    kind: 'table',
    heading: tableHeading(table),
    topic: 'Counted',
    columns,
    rows: table.positions.map(position => positionRow(position, table.positions, view.quotes)),
  }
}

function tableHeading({ measure, unit }: Table): string {
  const label = measureLabels[measure]
  const heading = `${label.charAt(0).toUpperCase()}${label.slice(1)}`
  return unit === null ? heading : `${heading} (${unit})`
}

/** Which other subjects match, and how to ask for the best supported of them. */
function othersLines({ subject, others }: Answer, view: AnswerView): readonly Line[] {
  const [first] = others
  if (!first) return []
  const names = others.slice(0, 3).map(({ name, claims }) => `${name} (${claims} ${claims === 1 ? 'claim' : 'claims'})`)
  const unique = ![subject, ...others.slice(1)].some(other => other?.name === first.name)
  const more = others.length > 3 ? ` and ${others.length - 3} more` : ''
  return [
    [{ italic: 'Also in the index: ' }, `${names.join('; ')}${more}.`],
    ['Ask for it: ', { code: view.again({ subject: unique ? first.name : first.id }) }],
  ]
}

function toggles(tables: readonly Table[], view: AnswerView): readonly Control[] {
  const replaced = tables.some(({ positions }) => positions.some(({ role }) => role === 'superseded'))
  const quotes: Control = view.quotes
    ? { kind: 'button', label: 'Hide quotes', command: view.again({ quotes: undefined }) }
    : { kind: 'button', label: 'Show quotes', command: view.again({ quotes: true }) }
  const history: Control = view.history
    ? { kind: 'button', label: 'Hide history', command: view.again({ history: undefined }) }
    : { kind: 'button', label: 'Show history', command: view.again({ history: true }) }
  if (tables.length === 0) return []
  return replaced || view.history ? [quotes, history] : [quotes]
}

/** Every figure shown can be opened: its quote in its paragraph, and how it came about. */
function evidence(tables: readonly Table[]): readonly Control[] {
  const choices = tables.flatMap(({ positions }) =>
    positions.map(position => {
      const [figure = [], claimant = []] = positionRow(position, positions, false).cells
      return { label: `${plainLine(figure)} — ${plainLine(claimant)}`, command: `/claim ${position.claim.id}` }
    }),
  )
  return choices.length > 0 ? [{ kind: 'select', label: 'Open a claim', choices }] : []
}

function otherSubjects({ others }: Answer, view: AnswerView): readonly Control[] {
  if (others.length === 0) return []
  const choices = others.map(({ id, name, claims }) => ({
    label: `${name} (${claims})`,
    command: view.again({ subject: id }),
  }))
  return [{ kind: 'select', label: 'Other subjects', choices }]
}
