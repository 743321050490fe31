import { measureLabels } from '../../../claims/measures/measure.ts'
import type { Position, Table } from '../../answer.ts'
import { isCurrent } from '../../positions/current.ts'
import { firstValue, shownValue } from '../../relations/interval.ts'
import { dated, spoken } from '../../summary/spoken.ts'

export type End = 'highest' | 'lowest' | 'latest'

/** Which of two positions stands nearer to an end; negative for the first. */
const orders: Readonly<Record<End, (a: Position, b: Position) => number>> = {
  highest: (a, b) => shownValue(b) - shownValue(a),
  lowest: (a, b) => firstValue(a) - firstValue(b),
  // Days that nobody knows come last.
  latest: (a, b) => (b.day.to ?? '').localeCompare(a.day.to ?? '', 'en'),
}

/** A table with the row first that is asked for. */
export function byEnd(table: Table, end: End): Table {
  const candidates = candidatesOf(table, end)
  const rest = table.positions.filter(each => !candidates.includes(each))
  return { ...table, positions: [...[...candidates].sort(orders[end]), ...rest] }
}

/** What stands now; single engagements where nothing does, and always for the newest. */
function candidatesOf({ positions }: Table, end: End): readonly Position[] {
  const current = positions.filter(isCurrent)
  const incidents = positions.filter(({ role }) => role === 'incident')
  return end === 'latest' ? [...current, ...incidents] : current.length > 0 ? current : incidents
}

const words: Readonly<Record<End, string>> = { highest: 'Highest', lowest: 'Lowest', latest: 'Newest' }

/** "Highest of 4 current figures for killed or wounded: 4,000 (Volodymyr Zelenskyy), 9 January 2025." */
export function endSentence(table: Table, end: End): string[] {
  const all = candidatesOf(table, end)
  const [best] = [...all].sort(orders[end])
  if (best === undefined) return []
  const label = measureLabels[table.measure]
  if (end === 'latest' && best.day.to === null) return [`No figure for ${label} has a known date.`]
  const is = `${spoken(best)}, ${dated(best)}`
  if (all.length === 1) return [`The only figure for ${label}: ${is}.`]
  const same = all.filter(each => each !== best && orders[end](each, best) === 0).length
  const shared = same === 0 ? '' : end === 'latest' ? `; ${same} more of that day` : `; ${same} more say so`
  return [`${words[end]} of ${all.length} figures for ${label}: ${is}${shared}.`]
}
