import type { Crossing, Position, Relation } from '../answer.ts'
import { isCurrent } from '../positions/current.ts'
import { isOneVoice } from '../positions/voices.ts'
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

/**
 * Conflicts between the figures of one measure and those of another that counts some of the same. Whoever has a figure
 * among the others, be it a sum, is in conflict there.
 */
export function crossingsOf(parts: readonly Position[], wholes: readonly Position[]): Crossing[] {
  const held = wholes.filter(isCurrent)
  const stated = ends(held.filter(each => each.role === 'standing'))
  const alone = parts.filter(each => each.role === 'standing' && !held.some(whole => isOneVoice(each, whole)))
  return ends(alone).flatMap(part =>
    stated.flatMap(whole => {
      const relation = relate(part, whole)
      return relation.verdict === 'conflict' ? { part, whole, relation } : []
    }),
  )
}

/** The largest and the smallest: of a long table those make its spread. */
function ends(positions: readonly Position[]): readonly Position[] {
  if (positions.length <= mostCompared) return positions
  const half = mostCompared / 2
  return [...positions.slice(0, half), ...positions.slice(-half)]
}
