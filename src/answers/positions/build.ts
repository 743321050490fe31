import type { Measure } from '../../claims/measures/measure.ts'
import { claimantKey } from '../../index/known.ts'
import type { StoredClaim } from '../../index/store.ts'
import type { Position } from '../answer.ts'
import { newest } from './newest.ts'
import { position, saidFigures } from './said.ts'

/** Positions of one measure and unit of one subject: present ones largest first, then single engagements, parts, denials, history. */
export function positionsOf(claims: readonly StoredClaim[], measure: Measure): Position[] {
  const aside = new Map<Position['role'], StoredClaim[]>()
  const standing: StoredClaim[] = []
  for (const claim of claims) {
    const role = roleOf(claim)
    if (role === 'standing') standing.push(claim)
    else aside.set(role, [...(aside.get(role) ?? []), claim])
  }
  const present: Position[] = []
  const past: Position[] = []
  for (const said of speakers(standing)) {
    const held = newest(saidFigures(said), measure)
    present.push(...held.present.map(figure => position(figure, 'standing')))
    past.push(...held.past.map(({ figure, by }) => position(figure, 'superseded', by.claims[0]!.id)))
  }
  const others = (['incident', 'part', 'denied'] as const).flatMap(role =>
    engagements(aside.get(role) ?? []).map(said => position(said, role)),
  )
  return [...present.sort(bySize), ...others, ...past]
}

function roleOf(claim: StoredClaim): Position['role'] {
  if (claim.stance === 'denied') return 'denied'
  if (claim.subset) return 'part'
  // In a war, one engagement's count is no total of it; in a single event every count is that event's.
  return claim.scope === 'incident' && claim.subject.nature === 'running' ? 'incident' : 'standing'
}

/** Claims that one voice makes about one thing: only these can replace each other. */
function speakers(claims: readonly StoredClaim[]): StoredClaim[][] {
  const voices = new Map<string, StoredClaim[]>()
  for (const claim of claims) {
    const { source, counted } = claim
    const kind = counted.id.slice(counted.id.indexOf(':') + 1)
    // Two articles' "two officials" need not be the same two: an unnamed voice stands by each of its figures.
    const voice = source.kind === 'unnamed' ? [source.id, claim.low, claim.high] : [claimantKey(source)]
    const key = JSON.stringify([...voice, kindGroup(kind)])
    voices.set(key, [...(voices.get(key) ?? []), claim])
  }
  return [...voices.values()].flatMap(byPlace)
}

/** Soldiers under several words are one count; civilians, children and people are each their own. */
const kindGroup = (kind: string): string => (kind === 'militant' || kind === 'people' ? 'military' : kind)

/** A speaker who gives figures for two places of one country has a position on each. */
function byPlace(claims: StoredClaim[]): StoredClaim[][] {
  const places = new Map<string, StoredClaim[]>()
  for (const claim of claims) {
    const near = claim.place === null || claim.place.id === claim.place.country ? '' : claim.place.id
    places.set(near, [...(places.get(near) ?? []), claim])
  }
  return places.size > (places.has('') ? 2 : 1) ? [...places.values()] : [claims]
}

/** Single engagements, parts and denials replace nothing: each figure of each day stands for itself. */
function engagements(claims: readonly StoredClaim[]) {
  const groups = new Map<string, StoredClaim[]>()
  for (const claim of claims) {
    const key = JSON.stringify([claimantKey(claim.source), claim.asOf, claim.counted.id])
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups.values()].flatMap(saidFigures)
}

const bySize = (a: Position, b: Position): number =>
  (b.high ?? b.low ?? 0) - (a.high ?? a.low ?? 0) || (a.id < b.id ? -1 : 1)
