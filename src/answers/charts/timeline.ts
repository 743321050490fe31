import { measureLabels } from '../../claims/measures/measure.ts'
import { grouped } from '../../index/grouped.ts'
import type { Subject } from '../../index/store.ts'
import type { Position, Table } from '../answer.ts'
import { originsOf } from '../positions/current.ts'
import { voicesOf } from '../positions/voices.ts'
import { countWords, shortName } from '../wording.ts'
import { type Chart, fewestMarks, type Mark } from './chart.ts'
import { asideCounts, dayOf, described, listed } from './describe.ts'
import { marksOf } from './marks.ts'
import { daysLine, sourcesLine, titleOf } from './words.ts'

/** What can stand on one line over time: totals, those replaced since included. */
const totals: ReadonlySet<Position['role']> = new Set(['standing', 'superseded', 'derived'])

/**
 * How the figures of a table moved: every total it holds, replaced ones included, by day; the undated last. The table
 * should hold the whole history. What is no total is left out and counted in the caption, unless there is nothing else.
 * Null where fewer than two figures have a day.
 */
export function timelineChart(subject: Pick<Subject, 'name'>, table: Table): Chart | null {
  const moving = table.positions.filter(({ role }) => totals.has(role))
  const shown = moving.length > 0 ? moving : table.positions
  const marks = marksOf(shown, table.relations).sort(byDay)
  const dated = marks.filter(({ day }) => day.to !== null)
  if (dated.length < fewestMarks) return null
  const left = table.positions.filter(each => !shown.includes(each)).map(({ role }) => role)
  const behind = `${countWords(voicesOf(shown), 'claimant')}, ${countWords(originsOf(shown), 'origin')}.`
  const title = titleOf(subject, table)
  const start = [
    `${title}, over time.`,
    `A chart of ${countWords(marks.length, 'figure')} by day, ${dayOf(dated[0]!)} to ${dayOf(dated.at(-1)!)}, from ${behind}`,
  ]
  return {
    kind: 'timeline',
    title,
    lead: leadOf(marks) ?? `${countWords(marks.length, 'figure')}, none of them replaced by another.`,
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

/** So many claimants are named whose figures moved. */
const mostMoved = 2

/** "NIS went from 310 to more than 3,000; Ada Novak from 450 to 2,700." Null where nobody's did. */
function leadOf(marks: readonly Mark[]): string | null {
  const series = [...grouped(marks, mark => mark.series).values()]
  const moved = series.flatMap(list => {
    const dated = list.filter(({ day }) => day.to !== null)
    const [first] = dated
    const last = dated.at(-1)
    if (!first || !last || first.figure === last.figure) return []
    const ratio = Math.abs(Math.log((last.point || 1) / (first.point || 1)))
    return [{ ratio, words: `${shortName(first.claimant)} went from ${first.figure} to ${last.figure}` }]
  })
  if (moved.length === 0) return null
  const most = moved.sort((a, b) => b.ratio - a.ratio).slice(0, mostMoved)
  const left = moved.length - most.length
  const others = left === 0 ? '' : `; ${countWords(left, 'other')} changed too`
  return `${most.map(({ words }) => words).join('; ')}${others}.`
}

/** The earliest first, what has no day last. */
function byDay(a: Mark, b: Mark): number {
  if (a.day.to === b.day.to) return a.point - b.point
  if (a.day.to === null || b.day.to === null) return a.day.to === null ? 1 : -1
  return a.day.to < b.day.to ? -1 : 1
}
