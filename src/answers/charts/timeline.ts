import { measureLabels } from '../../claims/measures/measure.ts'
import { grouped } from '../../index/grouped.ts'
import type { Subject } from '../../index/store.ts'
import type { Day, Position, Table } from '../answer.ts'
import { endsOf } from '../histories/ends.ts'
import type { History, Step } from '../histories/history.ts'
import { historyOf } from '../histories/of-table.ts'
import { originsOf } from '../positions/current.ts'
import { voicesOf } from '../positions/voices.ts'
import { shownValue } from '../relations/interval.ts'
import { dashedOf, figureOf } from '../summary/spoken.ts'
import { countWords, shortName } from '../wording.ts'
import { type Chart, fewestMarks, type Mark } from './chart.ts'
import { asideCounts, dayOf, described, listed } from './describe.ts'
import { marksOf } from './marks.ts'
import { daysLine, sourcesLine, titleOf } from './words.ts'

/** What can stand on one line over time: totals, those replaced since included. */
const totals: ReadonlySet<Position['role']> = new Set(['standing', 'superseded', 'derived'])

/**
 * How the figures of a table moved: every step of its totals, replaced ones included, as histories order them; the
 * undated last. The table should hold the whole history. What is no total is left out and counted in the caption, unless
 * there is nothing else. Null where fewer than two figures have a day.
 */
export function timelineChart(
  subject: Pick<Subject, 'name'>,
  table: Table,
  history: History = historyOf(table),
): Chart | null {
  const steps = [...history.dated, ...history.undated]
  const moving = steps.filter(({ position }) => totals.has(position.role))
  const shown = moving.length > 0 ? moving : steps
  const positions = [...new Set(shown.map(({ position }) => position))]
  const marks = marksOfSteps(shown, history, table.relations)
  const dated = marks.filter(({ day }) => day.to !== null)
  if (dated.length < fewestMarks) return null
  const left = table.positions.filter(each => !positions.includes(each)).map(({ role }) => role)
  const behind = `${countWords(voicesOf(positions), 'claimant')}, ${countWords(originsOf(positions), 'origin')}.`
  const title = titleOf(subject, table)
  const start = [
    `${title}, over time.`,
    `A chart of ${countWords(marks.length, 'figure')} by day, ${dayOf(dated[0]!)} to ${dayOf(dated.at(-1)!)}, from ${behind}`,
  ]
  return {
    kind: 'timeline',
    title,
    lead: leadOf(history) ?? stillWords(marks),
    counts: measureLabels[table.measure],
    unit: table.unit,
    marks,
    caption: [
      `${behind} ${daysLine(marks)}`,
      ...(left.length === 0 ? [] : [`Left out, since they are no totals: ${asideCounts(left)}.`]),
      sourcesLine(marks),
    ],
    description: described([...start, listed(marks, 960 - start.join(' ').length)]),
  }
}

/** A mark for each step whose position has a number. Other lines of the same claimant are series of their own. */
function marksOfSteps(steps: readonly Step[], { lines }: History, relations: Table['relations']): Mark[] {
  const positions = [...new Set(steps.map(({ position }) => position))]
  const marks = new Map(marksOf(positions, relations).map(mark => [mark.id, mark]))
  const series = new Map<string, string>()
  for (const list of grouped(lines, ([step]) => step!.position.claimant.id).values())
    for (const [index, line] of list.entries())
      for (const { position } of line)
        series.set(position.id, index === 0 ? position.claimant.id : `${position.claimant.id} ${index + 1}`)
  return steps.flatMap(step => {
    const mark = marks.get(step.position.id)
    return mark === undefined ? [] : { ...mark, day: drawnDay(step), series: series.get(mark.id) ?? mark.series }
  })
}

/** An old figure of a later document held by the day of the one that took its place: a line must not lead back in time. */
function drawnDay({ day, order }: Step): Day {
  return day.to !== null && order !== null && order < day.to ? { known: 'published', from: null, to: order } : day
}

/** So many claimants are named whose figures moved. */
const mostMoved = 2

/** "NIS went from 310 to more than 3,000; Ada Novak from 450 to 2,700." Null where nobody's did. */
function leadOf({ lines }: History): string | null {
  const moved = lines.flatMap(line => {
    const ends = endsOf(line)
    if (ends === null) return []
    const [first, last] = [ends.first.position, ends.last.position]
    const ratio = Math.abs(Math.log((shownValue(last) || 1) / (shownValue(first) || 1)))
    const name = shortName(last.claimant.name)
    const way = first === last ? `came back to ${figureOf(last)}` : `went from ${dashedOf(first)} to ${dashedOf(last)}`
    return [{ ratio, words: `${name} ${way}` }]
  })
  if (moved.length === 0) return null
  const most = moved.sort((a, b) => b.ratio - a.ratio).slice(0, mostMoved)
  const left = moved.length - most.length
  const others = left === 0 ? '' : `; ${countWords(left, 'other')} changed too`
  return `${most.map(({ words }) => words).join('; ')}${others}.`
}

/** Where nobody's figure moved. */
function stillWords(marks: readonly Mark[]): string {
  const figures = countWords(marks.length, 'figure')
  if (marks.every(({ role }) => !totals.has(role))) return `${figures} by day, none of them a total.`
  // What took the place of some may not be shown.
  if (marks.some(({ role }) => role === 'superseded')) return `${figures} by day.`
  return `${figures}, none of them replaced by another.`
}
