import { measureLabels } from '../../../claims/measures/measure.ts'
import type { Position, Table } from '../../answer.ts'
import { isCurrent } from '../../positions/current.ts'
import { dated, figureOf, nameOf, someWords } from '../../summary/spoken.ts'
import { listWords } from '../../wording.ts'

/** How the figures of each table moved: "Volodymyr Zelenskyy went from more than 3,000 (by 27 December 2024) to 4,000". */
export function moves(tables: readonly Table[]): string[] {
  return tables.flatMap(table => {
    const moved = table.positions.filter(isCurrent).flatMap(now => {
      const before = table.positions.filter(({ supersededBy }) => supersededBy === now.id)
      return before.length === 0 ? [] : [moveWords([...earliest(before), now])]
    })
    const label = measureLabels[table.measure]
    if (moved.length > 0) return [`${label.charAt(0).toUpperCase()}${label.slice(1)}: ${moved.join('; ')}.`]
    const current = table.positions.filter(isCurrent)
    if (current.length === 0) return []
    const who = someWords([...new Set(current.map(nameOf))])
    const times = current.length === 1 ? 'one figure' : 'one figure each'
    return [`No change known for ${label}: the index holds ${times} from ${who}.`]
  })
}

const earliest = (positions: readonly Position[]): Position[] =>
  [...positions].sort((a, b) => (a.day.to ?? '').localeCompare(b.day.to ?? '', 'en'))

function moveWords(steps: readonly Position[]): string {
  const [first, ...others] = steps.map(each => `${figureOf(each)} (${dated(each)})`)
  return `${nameOf(steps[0]!)} went from ${first} to ${listWords(others)}`
}
