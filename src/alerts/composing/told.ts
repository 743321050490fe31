import type { Position, Relation } from '../../answers/answer.ts'
import { countAlike } from '../../answers/counted-alike.ts'
import { isCurrent } from '../../answers/positions/current.ts'
import { relate } from '../../answers/relations/relate.ts'
import { tablesOf } from '../../answers/tables.ts'
import type { StoredClaim } from '../../index/store.ts'
import type { KeptVerdict } from '../store/verdicts.ts'
import type { Kind } from '../watch.ts'

/** One figure as it is told: what was found of it, and how it stands now. */
export interface Told {
  readonly watch: string
  readonly kinds: readonly Kind[]
  /** As the index has it now; as it was found where that has it no more. */
  readonly claim: StoredClaim
  readonly was: StoredClaim | null
  readonly corrected: boolean
  readonly withdrawn: boolean
  readonly instead: StoredClaim | null
  /** When it became known, ISO instant. */
  readonly at: string
  readonly standing: Standing | null
}

/** How a figure stands against the others of its table. */
export interface Standing {
  readonly position: Position
  /** Positions that count now, with the relation of each to it. */
  readonly others: readonly { readonly position: Position; readonly relation: Relation }[]
  readonly spread: { readonly low: number; readonly high: number; readonly claimants: number } | null
  /** Everything that prints it, with copies that credit nobody. */
  readonly outlets: readonly string[]
  readonly origins: number
}

export function told(
  { claim, was, corrected, instead }: Pick<KeptVerdict, 'claim' | 'was' | 'corrected' | 'instead'>,
  alert: Pick<Told, 'watch' | 'kinds' | 'at' | 'withdrawn'>,
  present: { readonly claim: StoredClaim; readonly standing: Standing | null } | null,
): Told {
  return { ...alert, claim: present?.claim ?? claim, was, corrected, instead, standing: present?.standing ?? null }
}

/** `claims` are all of the claim's subject and measure, with those that sums are derived from. */
export function standingOf(claim: StoredClaim, claims: readonly StoredClaim[]): Standing | null {
  const tables = tablesOf(claims, [claim.measure], { history: true, narrowed: false })
  const table = tables.find(({ unit }) => unit === claim.unit)
  const position = table?.positions.find(each => each.claims.some(({ id }) => id === claim.id))
  if (table === undefined || position === undefined) return null
  const others = table.positions.filter(each => isCurrent(each) && each.id !== position.id)
  const printed = printing(position, claims)
  return {
    position,
    others: others.map(other => ({ position: other, relation: relate(position, other) })),
    spread: table.spread,
    outlets: [...new Set(printed.map(({ document }) => document.outlet ?? document.title ?? document.id))],
    origins: new Set(printed.map(({ origin }) => origin)).size,
  }
}

/** Claims of the same number: the claimant's, and those of outlets that credit nobody. */
function printing(position: Position, claims: readonly StoredClaim[]): StoredClaim[] {
  const own = new Set(position.claims.map(({ id }) => id))
  const { low, high, measure, unit, counted } = position.claim
  return claims.filter(
    each =>
      own.has(each.id) ||
      (each.source.kind === 'outlet' &&
        each.measure === measure &&
        each.unit === unit &&
        each.low === low &&
        each.high === high &&
        countAlike(each.counted.id, counted.id)),
  )
}
