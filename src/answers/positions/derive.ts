import type { StoredClaim } from '../../index/store.ts'
import type { Position, Wording } from '../answer.ts'
import { isOneVoice } from './voices.ts'

/**
 * Killed and wounded of one claimant, added: what it implies about casualties. Only figures that belong together are
 * added, from one paragraph or of one stated day, and never where the claimant gives a figure of its own.
 */
export function derivedCasualties(
  killed: readonly Position[],
  wounded: readonly Position[],
  casualties: readonly Position[],
): Position[] {
  const own = new Set(casualties.filter(each => each.role === 'standing').map(each => each.claimant.id))
  const hurt = wounded.filter(each => each.role === 'standing')
  const places = placesOf(hurt)
  return killed.flatMap(one => {
    if (one.role !== 'standing' || own.has(one.claimant.id)) return []
    const near = new Set(togetherOf(one).flatMap(key => places.get(key) ?? []))
    for (const at of [...near].sort((a, b) => a - b)) {
      const sum = isOneVoice(one, hurt[at]!) ? derived(one, hurt[at]!) : null
      if (sum !== null) return sum
    }
    return []
  })
}

/** Where positions stand in their list, by what they may belong together with. */
function placesOf(positions: readonly Position[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, each] of positions.entries())
    for (const key of togetherOf(each)) {
      const list = found.get(key)
      if (list === undefined) found.set(key, [at])
      else list.push(at)
    }
  return found
}

/** Keys that two positions of one claimant share where some of their claims may belong together. */
const togetherOf = ({ claimant, claims }: Position): string[] => [
  ...new Set(
    claims.flatMap(({ tenant, document, paragraph, asOf }) => [
      JSON.stringify([claimant.id, tenant, document.id, paragraph.start]),
      ...(asOf?.to ? [JSON.stringify([claimant.id, asOf.to])] : []),
    ]),
  ),
]

function derived(killed: Position, wounded: Position): Position | null {
  const pairs = killed.claims.flatMap(one => {
    const other = wounded.claims.find(each => belong(one, each))
    // Nobody killed and twelve wounded are the twelve wounded.
    const sum = other === undefined || isNobody(one) || isNobody(other) ? null : added(one, other)
    return other === undefined || sum === null ? [] : { one, other, sum }
  })
  const [first] = pairs
  if (first === undefined) return null
  const figures = new Map(pairs.map(({ sum }) => [JSON.stringify(sum), sum]))
  const claims = pairs.flatMap(({ one, other }) => [one, other])
  return {
    ...killed,
    id: `${first.one.id}+${first.other.id}`,
    measure: 'casualties',
    claim: first.one,
    claims,
    carriers: killed.carriers.filter(carrier => claims.some(claim => claim.document.id === carrier.id)),
    origins: new Set(pairs.map(({ one }) => one.origin)).size,
    role: 'derived',
    figures: [...figures.values()],
    derivedFrom: [first.one.id, first.other.id],
    low: first.sum.low,
    high: first.sum.high,
    bound: first.sum.bound,
    asOf: first.one.asOf ?? first.other.asOf,
    day: killed.day.known === 'unknown' ? wounded.day : killed.day,
  }
}

const isNobody = ({ high }: StoredClaim): boolean => high === 0

function belong(a: StoredClaim, b: StoredClaim): boolean {
  if (a.document.id === b.document.id && a.tenant === b.tenant) return a.paragraph.start === b.paragraph.start
  const [one, other] = [a.asOf?.to ?? null, b.asOf?.to ?? null]
  return one !== null && one === other
}

/** The sum with its bounds combined; null when one is open above and the other below, which says nothing. */
export function added(a: Wording, b: Wording): Wording | null {
  const low = a.low === null || b.low === null ? null : a.low + b.low
  const high = a.high === null || b.high === null ? null : a.high + b.high
  if (low === null && high === null) return null
  if (a.unit !== b.unit) return null
  return { low, high, bound: bound(a, b, low, high), unit: a.unit }
}

function bound(a: Wording, b: Wording, low: number | null, high: number | null): Wording['bound'] {
  const bounds = [a.bound, b.bound]
  if (high === null) return bounds.every(each => each === 'more-than') ? 'more-than' : 'at-least'
  if (low === null) return bounds.every(each => each === 'less-than') ? 'less-than' : 'at-most'
  if (bounds.includes('approximate')) return 'approximate'
  return low === high ? 'exact' : 'range'
}
