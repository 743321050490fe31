import { measureLabels } from '../../claims/measures/measure.ts'
import type { Subject } from '../../index/store.ts'
import type { Table } from '../answer.ts'
import { originsOf } from '../positions/current.ts'
import { voicesOf } from '../positions/voices.ts'
import { countWords } from '../wording.ts'
import { type Chart, fewestMarks } from './chart.ts'
import { described, listed } from './describe.ts'
import { marksOf } from './marks.ts'
import { daysLine, leadOf, sourcesLine, titleOf } from './words.ts'

/**
 * What claimants say, by claimant: the positions of a table in its order, those that were replaced only with `history`.
 * Null where fewer than two have a number, since a lone dot shows nothing that the words do not.
 */
export function estimatesChart(subject: Pick<Subject, 'name'>, table: Table, history = false): Chart | null {
  const now = table.positions.filter(({ role }) => history || role !== 'superseded')
  const marks = marksOf(now, table.relations)
  if (marks.length < fewestMarks) return null
  const ids = new Set(marks.map(({ id }) => id))
  const shown = now.filter(({ id }) => ids.has(id))
  const behind = `${countWords(voicesOf(shown), 'claimant')}, ${countWords(originsOf(shown), 'origin')}.`
  const lead = leadOf(table)
  const title = titleOf(subject, table)
  const start = [
    `${title}.`,
    `A chart of ${countWords(marks.length, 'figure')} side by side on one axis, one row each, from ${behind}`,
    ...table.summary,
  ]
  return {
    kind: 'estimates',
    title,
    lead,
    counts: measureLabels[table.measure],
    unit: table.unit,
    marks,
    caption: [lead.includes('origin') ? daysLine(marks) : `${behind} ${daysLine(marks)}`, sourcesLine(marks)],
    description: described([...start, listed(marks, roomAfter(start))]),
  }
}

const roomAfter = (sentences: readonly string[]): number => 960 - sentences.join(' ').length
