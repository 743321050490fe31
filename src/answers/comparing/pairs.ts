import type { Position, Relation } from '../answer.ts'
import { isCurrent } from '../positions/current.ts'
import { mostCompared } from '../relations/among.ts'
import { relate } from '../relations/relate.ts'
import type { Pair } from './comparison.ts'

/** How much a pair tells: a conflict first, what cannot be compared last. */
const order: readonly Relation['verdict'][] = ['conflict', 'agree', 'compatible', 'superseded', 'not-comparable']

/**
 * What two sides hold now, set against each other: every pair of figures that can be compared, conflicts first; then each
 * total that nothing of the other side can be compared with, beside one of its totals. Where a side gives none, its
 * engagements and parts stand for them.
 */
export function pairsOf(as: readonly Position[], bs: readonly Position[]): Pair[] {
  const [own, other] = [as, bs].map(side => side.filter(isPresent).slice(0, mostCompared)) as [Position[], Position[]]
  if (own.length === 0 || other.length === 0)
    return [
      ...totalsOf(own).map(a => ({ a, b: null, relation: null })),
      ...totalsOf(other).map(b => ({ a: null, b, relation: null })),
    ]
  const all = own.flatMap(a => other.map((b): Met => ({ a, b, relation: relate(a, b) })))
  const told = all.filter(({ relation }) => relation.verdict !== 'not-comparable')
  const totals = new Set([...totalsOf(own), ...totalsOf(other)])
  const met = new Set(told.flatMap(({ a, b }) => [a, b]))
  return [
    ...told.sort(byVerdict),
    ...firstOf(
      all.filter(({ a, b }) => totals.has(a) && totals.has(b)),
      met,
    ),
  ]
}

/** Whether there are figures of both sides. */
export const bothSpeak = ({ pairs }: { readonly pairs: readonly Pair[] }): boolean =>
  pairs.some(({ relation }) => relation !== null)

interface Met {
  readonly a: Position
  readonly b: Position
  readonly relation: Relation
}

const isPresent = ({ role }: Position): boolean => role !== 'superseded'

/** What stands now, or where nothing does, what there is. */
function totalsOf(positions: readonly Position[]): readonly Position[] {
  const current = positions.filter(isCurrent)
  return current.length > 0 ? current : positions
}

/** One pair for each figure that has none yet. */
function firstOf(pairs: readonly Met[], met: ReadonlySet<Position>): Met[] {
  const seen = new Set(met)
  return pairs.filter(({ a, b }) => {
    if (seen.has(a) && seen.has(b)) return false
    seen.add(a)
    seen.add(b)
    return true
  })
}

const byVerdict = (x: Met, y: Met): number =>
  order.indexOf(x.relation.verdict) - order.indexOf(y.relation.verdict) ||
  (y.relation.apart ?? 0) - (x.relation.apart ?? 0)
