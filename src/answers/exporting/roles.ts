import { measures } from '../../claims/measures/measure.ts'
import { grouped } from '../../index/grouped.ts'
import type { StoredClaim } from '../../index/store.ts'
import type { Position } from '../answer.ts'
import { withNamedBodies } from '../positions/bodies.ts'
import { positionsOf } from '../positions/build.ts'
import { provenParts } from '../positions/sums.ts'

/** What a claim is among the answers, and the claim that answers show in its place where it was superseded. */
export interface Role {
  readonly role: Exclude<Position['role'], 'derived'>
  readonly supersededBy: string | null
}

/** The roles of all claims of one subject, by their ids. Those that answers leave out have none. */
export function rolesOf(claims: readonly StoredClaim[]): Map<string, Role> {
  const told = withNamedBodies(claims)
  const proven = provenParts(told)
  const found = new Map<string, Role>()
  for (const group of grouped(told, ({ measure, unit }) => `${measures.indexOf(measure)} ${unit}`).values())
    for (const { role, supersededBy, claims: own } of positionsOf(group, group[0]!.measure, proven))
      if (role !== 'derived') for (const { id } of own) found.set(id, { role, supersededBy })
  return found
}
