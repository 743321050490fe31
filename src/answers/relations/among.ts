import type { Position, Relation } from '../answer.ts'
import { isCurrent } from '../positions/current.ts'
import { relate } from './relate.ts'

/** So many positions are compared with each other; those in the middle of a longer table stand without relations. */
export const mostCompared = 60

/**
 * Current positions and denials with each other, everything else with the largest of them, history with what replaced
 * it.
 */
export function relationsOf(positions: readonly Position[]): Relation[] {
  const current = ends(positions.filter(isCurrent))
  const denied = positions.filter(each => each.role === 'denied').slice(0, mostCompared)
  const byId = new Map(positions.map(each => [each.id, each]))
  const found: Relation[] = []
  for (const [at, a] of current.entries()) for (const b of current.slice(at + 1)) found.push(relate(a, b))
  for (const denial of denied) for (const b of current) found.push(relate(denial, b))
  for (const each of positions) {
    if (isCurrent(each) || each.role === 'denied') continue
    const other = each.role === 'superseded' ? byId.get(each.supersededBy!) : current[0]
    if (other !== undefined) found.push(relate(each, other))
  }
  return found
}

/** The largest and the smallest: of a long table those make its spread. */
function ends(positions: readonly Position[]): readonly Position[] {
  if (positions.length <= mostCompared) return positions
  const half = mostCompared / 2
  return [...positions.slice(0, half), ...positions.slice(-half)]
}
