import type { Position } from '../answer.ts'
import { figureWords, shortName } from '../wording.ts'
import { firstValue } from './interval.ts'

/** What of a position its relations depend on. */
export type Side = Pick<
  Position,
  'id' | 'measure' | 'role' | 'claimant' | 'figures' | 'day' | 'claim' | 'claims' | 'carriers' | 'supersededBy'
>

/** The wording that is shown. */
export const main = (side: Side) => side.figures[0]!
export const name = (side: Side): string => shortName(side.claimant.name)
export const figure = (side: Side): string => figureWords(main(side))

/** Both ends are known: the figure says how many, and not only how many at least or at most. */
export const isPoint = (each: Side['figures'][number]): boolean => each.low !== null && each.high !== null

export const bySize = (a: Side, b: Side): readonly [small: Side, large: Side] =>
  firstValue(main(a)) < firstValue(main(b)) ? [a, b] : [b, a]
