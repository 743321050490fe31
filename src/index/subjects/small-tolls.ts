import type { Claim } from '../../claims/claim.ts'
import type { Around } from './around.ts'
import { isLong } from './case.ts'
import { campaign, ofWar } from './event.ts'
import { familyKind } from './family.ts'

/** Speakers differ over one event's toll, but not by more times than this. */
const apart = 5

const events: ReadonlySet<string | null> = new Set(['attack', 'accident'])

/** The part of a war that happened on one day is an event of its own. */
const engagement: Around = { kind: 'attack', word: null }

/**
 * What is told beside a war but is not of all of it. A dated engagement is one event; and where "a group that tracks the
 * victims of the conflict said 34 people had been killed", in a report of an attack that killed about as many, that is
 * the attack's toll. A force's engagements stay beside its losses.
 */
export function withSmallTolls(
  claims: readonly Claim[],
  groups: readonly string[],
  around: readonly Around[],
): Around[] {
  const isOpen = (at: number): boolean =>
    around[at]!.kind === 'war' && familyKind(groups[at]!) !== 'forces' && claims[at]!.measure !== 'territory'
  const found = around.map((each, at) => (isOpen(at) && isEngagement(claims[at]!) ? engagement : each))
  const largest = new Map<string, { value: number; around: Around }>()
  for (const [at, claim] of claims.entries()) {
    if (claim.scope === 'total' || claim.subset || !events.has(found[at]!.kind) || familyKind(groups[at]!) !== 'people')
      continue
    for (const key of [claim.measure, ''])
      if (amountOf(claim) > (largest.get(key)?.value ?? 0))
        largest.set(key, { value: amountOf(claim), around: found[at]! })
  }
  return found.map((each, at) => {
    const claim = claims[at]!
    const event = largest.get(claim.measure) ?? largest.get('')
    if (each.kind !== 'war' || !isOpen(at) || event === undefined || familyKind(groups[at]!) !== 'people') return each
    const isSmall = amountOf(claim) < campaign && amountOf(claim) <= apart * event.value
    const dated = claim.asOf !== null && claim.asOf.from !== claim.asOf.to
    return isSmall && !dated && !ofWar.test(claim.quote.text) ? event.around : each
  })
}

const amountOf = ({ low, high }: Claim): number => low ?? high ?? 0

const isEngagement = (claim: Claim): boolean =>
  claim.scope === 'incident' && claim.asOf !== null && !isLong(claim.asOf) && amountOf(claim) < campaign
