import type { Position } from '../answer.ts'
import { whyApart } from '../comparable.ts'
import { voicesOf } from '../positions/voices.ts'

/** Positions by what they count: only those of one group can be set against each other. The order of each is kept. */
export function groupsOf(positions: readonly Position[]): Position[][] {
  const found: Position[][] = []
  for (const each of positions) {
    const group = found.find(([head]) => whyApart(head!, each) === null)
    if (group === undefined) found.push([each])
    else group.push(each)
  }
  return found
}

/** The positions that a table is about: the group of which most claimants speak, of equals the one with the largest figure. */
export function mainGroup(positions: readonly Position[]): Position[] {
  const groups = groupsOf(positions)
  return groups.reduce<Position[]>((best, group) => (voicesOf(group) > voicesOf(best) ? group : best), groups[0] ?? [])
}
