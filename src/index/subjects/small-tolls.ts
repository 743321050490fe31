import type { Claim } from '../../claims/claim.ts'
import type { Around } from './around.ts'
import { ofWar } from './event.ts'
import { familyKind } from './family.ts'

/** Wars that are told beside one of their attacks have killed at least so many people. */
const warToll = 1000
/** Speakers differ over one event's toll, but not by more times than this. */
const apart = 5

const events: ReadonlySet<string | null> = new Set(['attack', 'accident'])

/**
 * "A group that tracks the victims of the conflict said 34 people had been killed", in a report of one attack that
 * killed about as many, is about that attack: the war is only named beside it.
 */
export function withSmallTolls(
  claims: readonly Claim[],
  groups: readonly string[],
  found: readonly Around[],
): Around[] {
  const largest = new Map<string, { value: number; around: Around }>()
  for (const [at, { measure, scope, low, high, subset }] of claims.entries()) {
    const value = low ?? high ?? 0
    const around = found[at]!
    if (scope === 'total' || subset || !events.has(around.kind) || familyKind(groups[at]!) !== 'people') continue
    if (value > (largest.get(measure)?.value ?? 0)) largest.set(measure, { value, around })
  }
  return found.map((around, at) => {
    const { measure, low, high, asOf, quote, scope } = claims[at]!
    if (around.kind !== 'war' || scope === 'incident' || familyKind(groups[at]!) !== 'people') return around
    const event = largest.get(measure)
    const value = low ?? high ?? 0
    const isSmall = event !== undefined && value < warToll && value <= apart * event.value
    const dated = asOf?.from != null && asOf.from !== asOf.to
    return isSmall && !dated && !ofWar.test(quote.text) ? event.around : around
  })
}
