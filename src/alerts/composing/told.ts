import type { Position, Relation } from '../../answers/answer.ts'
import { countAlike } from '../../answers/counted-alike.ts'
import { isCurrent } from '../../answers/positions/current.ts'
import { shownValue } from '../../answers/relations/interval.ts'
import { relate } from '../../answers/relations/relate.ts'
import { tablesOf } from '../../answers/tables.ts'
import type { Note } from '../../index/corrections/correction.ts'
import type { StoredClaim } from '../../index/store.ts'
import { areCalledAlike, isAnybody } from '../deciding/unnamed.ts'
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
  /** Who said that it is no claim. */
  readonly aside: Note | null
  /** It was withdrawn, and its document says it again. */
  readonly isBack: boolean
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
  since: Pick<Told, 'aside' | 'isBack'> = { aside: null, isBack: false },
): Told {
  return {
    ...alert,
    ...since,
    claim: present?.claim ?? claim,
    was,
    corrected,
    instead,
    standing: present?.standing ?? null,
  }
}

/** `claims` are all of the claim's subject and measure, with those that sums are derived from. */
export function standingOf(claim: StoredClaim, claims: readonly StoredClaim[]): Standing | null {
  const tables = tablesOf(claims, [claim.measure], { history: true, narrowed: false })
  const table = tables.find(({ unit }) => unit === claim.unit)
  const position = table?.positions.find(each => each.claims.some(({ id }) => id === claim.id))
  if (table === undefined || position === undefined) return null
  // Another article's "police" with the same number are no second voice.
  const isEcho = (each: Position): boolean =>
    areCalledAlike(each, position) && shownValue(each) === shownValue(position)
  const others = table.positions.filter(each => isCurrent(each) && each.id !== position.id && !isEcho(each))
  const printed = printing(position, claims)
  return {
    position,
    others: others.map(other => ({ position: other, relation: relate(position, other) })),
    spread: table.spread,
    outlets: [...new Set(printed.map(({ document }) => document.outlet ?? document.title ?? document.id))],
    origins: originsOf(printed),
  }
}

/** Claims of the same number: the claimant's, and those of voices that only repeat it. */
function printing(position: Position, claims: readonly StoredClaim[]): StoredClaim[] {
  const own = new Set(position.claims.map(({ id }) => id))
  const isEcho = (voice: Pick<Position, 'claimant'>) => isAnybody(voice) || areCalledAlike(voice, position)
  const { low, high, measure, unit, counted } = position.claim
  return claims.filter(
    each =>
      own.has(each.id) ||
      ((each.source.kind === 'outlet' || isEcho({ claimant: each.source })) &&
        each.measure === measure &&
        each.unit === unit &&
        (each.low ?? each.high) === (low ?? high) &&
        (each.high ?? each.low) === (high ?? low) &&
        countAlike(each.counted.id, counted.id)),
  )
}

/** Stories behind documents: those that share a paragraph are one, however often each prints the figure. */
function originsOf(claims: readonly StoredClaim[]): number {
  const stories: { readonly documents: Set<string>; readonly origins: Set<string> }[] = []
  for (const { tenant, document, origin } of claims) {
    const key = JSON.stringify([tenant, document.id])
    const [first, ...others] = stories.filter(({ documents, origins }) => documents.has(key) || origins.has(origin))
    const story = first ?? { documents: new Set<string>(), origins: new Set<string>() }
    if (first === undefined) stories.push(story)
    for (const other of others) {
      for (const each of other.documents) story.documents.add(each)
      for (const each of other.origins) story.origins.add(each)
      stories.splice(stories.indexOf(other), 1)
    }
    story.documents.add(key)
    story.origins.add(origin)
  }
  return stories.length
}
