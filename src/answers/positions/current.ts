import type { Position } from '../answer.ts'

/** Counts in the spread: a total that somebody holds now. */
export const isCurrent = (position: Position): boolean => position.role === 'standing' || position.role === 'derived'

/** Independent stories behind the positions: one paragraph with two claimants' figures is one. */
export const originsOf = (positions: readonly Position[]): number =>
  new Set(positions.flatMap(each => each.claims.map(claim => claim.origin))).size
