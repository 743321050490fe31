import { type Measure, measures } from '../../claims/measures/measure.ts'
import type { Store, StoredClaim, Tenant } from '../../index/store.ts'
import type { Crossing, Position, Relation, Table, Wording } from '../answer.ts'
import { tablesOf } from '../tables.ts'

/** What stands behind one claim and what stands against it. */
export interface Evidence {
  /** The claims that print the same figure for the same claimant, one a document, the asked one first, then its own story. */
  readonly printed: readonly StoredClaim[]
  /** How many independent stories those are. */
  readonly origins: number
  /** Other wordings of the figure by the same claimant: "at least 300" beside "about 300". */
  readonly wordings: readonly Wording[]
  /** What the claim is among the answers; null where answers leave it out, as a headline that its own text credits. */
  readonly role: Position['role'] | null
  /** Other positions and how they stand to it: those it cannot stand beside first. */
  readonly against: readonly Against[]
  /** How many more there are of them. */
  readonly unsaid: number
}

export interface Against {
  readonly position: Position
  readonly relation: Relation
}

/** So many other positions are shown: the rest is in the answer. */
const mostAgainst = 3

/** The evidence of a claim that the index holds. */
export async function evidence(store: Store, tenant: Tenant, claim: StoredClaim): Promise<Evidence> {
  return evidenceOf(await store.claims({ tenant, subjects: [claim.subject.id] }), claim)
}

/** The same from all claims of its subject. A claim that is none of them, since it was replaced, stands alone. */
export function evidenceOf(claims: readonly StoredClaim[], claim: StoredClaim): Evidence {
  const present = claims.some(({ id }) => id === claim.id)
  const tables = present
    ? tablesOf(claims, [claim.measure, ...countedWith(claim.measure)], { history: true, narrowed: false })
    : []
  const table = tables.find(({ measure, unit }) => measure === claim.measure && unit === claim.unit)
  const position = table?.positions.find(
    each => each.role !== 'derived' && each.claims.some(({ id }) => id === claim.id),
  )
  const same = claims.filter(each => isReprint(each, claim))
  const printed = [...byDocument([claim, ...same, ...(position?.claims ?? [])]).values()]
  const against =
    table === undefined || position === undefined
      ? []
      : againstIn(
          table,
          tables.flatMap(({ crossings }) => crossings),
          position,
        )
  return {
    printed,
    origins: new Set(printed.map(({ origin }) => origin)).size,
    wordings: (position?.figures ?? []).filter(each => !isWording(each, claim)),
    role: position?.role ?? null,
    against: against.slice(0, mostAgainst),
    unsaid: Math.max(0, against.length - mostAgainst),
  }
}

/** Measures whose figures are needed beside one: sums are made of killed and wounded, and hold the killed. */
const countedWith = (measure: Measure): readonly Measure[] =>
  measures.filter(each => each !== measure && together.has(each) && together.has(measure))

const together: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties'])

/** The same number of the same passage in another document, whomever it was read to be credited to there. */
const isReprint = (a: StoredClaim, b: StoredClaim): boolean =>
  a.origin === b.origin && a.measure === b.measure && a.low === b.low && a.high === b.high && a.unit === b.unit

const isWording = (a: Wording, b: Wording): boolean => a.low === b.low && a.high === b.high && a.bound === b.bound

function byDocument(claims: readonly StoredClaim[]): Map<string, StoredClaim> {
  const found = new Map<string, StoredClaim>()
  for (const claim of claims) {
    const key = JSON.stringify([claim.tenant, claim.document.id])
    if (!found.has(key)) found.set(key, claim)
  }
  return found
}

/** What cannot be true beside it first and farthest apart, then what replaced it or was replaced, then what bears it out. */
const order: readonly Relation['verdict'][] = ['conflict', 'superseded', 'agree', 'compatible']

function againstIn({ positions, relations }: Table, crossings: readonly Crossing[], { id }: Position): Against[] {
  const byId = new Map(
    [...positions, ...crossings.flatMap(({ part, whole }) => [part, whole])].map(each => [each.id, each]),
  )
  const own = [...relations, ...crossings.map(({ relation }) => relation)].filter(({ a, b }) => a === id || b === id)
  return own
    .flatMap((relation): Against[] => {
      const position = byId.get(relation.a === id ? relation.b : relation.a)
      return position === undefined || !order.includes(relation.verdict) ? [] : [{ position, relation }]
    })
    .sort(
      (a, b) =>
        order.indexOf(a.relation.verdict) - order.indexOf(b.relation.verdict) ||
        (b.relation.apart ?? 0) - (a.relation.apart ?? 0),
    )
}
