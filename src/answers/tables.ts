import { measures as allMeasures, type Measure } from '../claims/measures/measure.ts'
import type { StoredClaim } from '../index/store.ts'
import type { Position, Table } from './answer.ts'
import { withNamedBodies } from './positions/bodies.ts'
import { positionsOf } from './positions/build.ts'
import { isCurrent, originsOf } from './positions/current.ts'
import { derivedCasualties } from './positions/derive.ts'
import { provenParts } from './positions/sums.ts'
import { voicesOf } from './positions/voices.ts'
import { crossingsOf, relationsOf } from './relations/among.ts'
import { mainGroup } from './relations/groups.ts'
import { firstValue, shownValue } from './relations/interval.ts'
import { isPartOf } from './relations/whole.ts'
import { summaryOf } from './summary/summary.ts'

export interface TableOptions {
  /** Every superseded figure, not only each claimant's last. */
  readonly history: boolean
  /** True when claims of the subject were left out, so that nothing can be said about who is silent. */
  readonly narrowed: boolean
  /** Ids of claims: only positions that hold one of them are shown, as they stand among all. Without it all are. */
  readonly only?: ReadonlySet<string>
}

/**
 * The tables of one subject: one a measure and unit, in the order of `measures`. The claims hold killed and wounded as
 * well where casualties are asked for, since sums are derived from them.
 */
export function tablesOf(found: readonly StoredClaim[], measures: readonly Measure[], options: TableOptions): Table[] {
  const claims = withNamedBodies(found)
  const built = new Map<string, Position[]>()
  const proven = provenParts(claims)
  const positions = (measure: Measure, unit: string | null): Position[] => {
    const key = JSON.stringify([measure, unit])
    const held = built.get(key)
    if (held !== undefined) return held
    const found = positionsOf(
      claims.filter(each => each.measure === measure && each.unit === unit),
      measure,
      proven,
    )
    built.set(key, found)
    return found
  }
  return measures.flatMap(measure =>
    unitsOf(claims, measure).flatMap(unit => {
      const found = positions(measure, unit)
      const derived =
        measure === 'casualties' ? derivedCasualties(positions('killed', unit), positions('wounded', unit), found) : []
      const { only } = options
      const whole = options.history ? [...derived, ...found] : [...derived, ...lastOfHistory(found)]
      const asked = (each: Position): boolean => only === undefined || each.claims.some(({ id }) => only.has(id))
      const all = whole.filter(asked)
      const parts = allMeasures
        .filter(part => isPartOf(part, measure))
        .flatMap(part => positions(part, unit))
        .filter(asked)
      return all.length === 0 ? [] : table(measure, unit, all.sort(byRole), parts, options)
    }),
  )
}

/** A bare count first, then the units by letters. Casualties may exist as sums alone. */
function unitsOf(claims: readonly StoredClaim[], measure: Measure): (string | null)[] {
  const units = new Set(claims.filter(each => each.measure === measure).map(each => each.unit))
  if (measure === 'casualties') units.add(null)
  return [...units].sort((a, b) => (a ?? '').localeCompare(b ?? '', 'en'))
}

function table(
  measure: Measure,
  unit: string | null,
  positions: readonly Position[],
  parts: readonly Position[],
  { narrowed }: TableOptions,
): Table {
  const relations = relationsOf(positions)
  const crossings = crossingsOf(parts, positions)
  const summary = summaryOf({ measure, positions, relations, crossings, narrowed })
  return { measure, unit, positions, relations, crossings, spread: spreadOf(positions), summary }
}

/** The order of a table: what stands now by size, then what stands aside, then what was replaced. */
const order: readonly Position['role'][] = [
  'standing',
  'derived',
  'incident',
  'separate',
  'part',
  'denied',
  'superseded',
]

function byRole(a: Position, b: Position): number {
  const rank = (each: Position) => (each.role === 'derived' ? 0 : order.indexOf(each.role))
  return rank(a) - rank(b) || (isCurrent(a) ? shownValue(b) - shownValue(a) : 0)
}

/** Positions with no more history than each claimant's last superseded figure: the one before its position. */
export function lastOfHistory(positions: readonly Position[]): Position[] {
  const seen = new Set<string | null>()
  return positions.filter(each => {
    if (each.role !== 'superseded') return true
    if (seen.has(each.supersededBy)) return false
    seen.add(each.supersededBy)
    return true
  })
}

function spreadOf(positions: readonly Position[]): Table['spread'] {
  const current = mainGroup(positions.filter(isCurrent))
  if (current.length < 2) return null
  return {
    low: Math.min(...current.map(firstValue)),
    high: Math.max(...current.map(shownValue)),
    claimants: voicesOf(current),
    origins: originsOf(current),
  }
}
