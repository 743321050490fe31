import type { Measure } from '../../claims/measures/measure.ts'
import { grouped } from '../../index/grouped.ts'
import type { StoredClaim } from '../../index/store.ts'
import type { Day, Position } from '../answer.ts'
import { areClose, dayOf } from '../day.ts'
import { newest } from './newest.ts'
import { position, type Said, said, saidFigures, voiceOf } from './said.ts'

/** Positions of one measure and unit of one subject: present ones largest first, then single engagements, parts, denials, history. */
export function positionsOf(claims: readonly StoredClaim[], measure: Measure): Position[] {
  const incidents = new Set(claims.filter(claim => claim.scope === 'incident').map(figureKey))
  const roles = grouped(withoutHeadlines(claims), claim => roleOf(claim, incidents))
  const present: Position[] = []
  const past: Position[] = []
  for (const own of speakers(roles.get('standing') ?? [])) {
    const held = newest(saidFigures(own), measure)
    present.push(...held.present.map(figure => position(figure, 'standing')))
    past.push(...held.past.map(({ figure, by }) => position(figure, 'superseded', by.claims[0]!.id)))
  }
  const others = (['incident', 'part', 'denied'] as const).flatMap(role =>
    engagements(roles.get(role) ?? []).map(figure => position(figure, role)),
  )
  return [...present.sort(bySize), ...others, ...past]
}

/**
 * A headline's figure that the same document credits to somebody is not the outlet's own: it would count as one more
 * claimant who agrees.
 */
function withoutHeadlines(claims: readonly StoredClaim[]): readonly StoredClaim[] {
  const key = (claim: StoredClaim) => JSON.stringify([claim.tenant, claim.document.id, claim.low ?? claim.high])
  const credited = new Set(claims.filter(claim => claim.source.kind !== 'outlet').map(key))
  return claims.filter(claim => claim.source.kind !== 'outlet' || !credited.has(key(claim)))
}

const figureKey = ({ low, high }: StoredClaim): string => JSON.stringify([low, high])

/** `incidents` are the figures that somebody gives of a single engagement: where it is unclear, the same figure is of it. */
function roleOf(claim: StoredClaim, incidents: ReadonlySet<string>): Position['role'] {
  if (claim.stance === 'denied') return 'denied'
  if (claim.subset) return 'part'
  // In a war, one engagement's count is no total of it; in a single event every count is that event's.
  if (claim.subject.nature !== 'running') return 'standing'
  const single = claim.scope === 'incident' || (claim.scope === 'unclear' && incidents.has(figureKey(claim)))
  return single ? 'incident' : 'standing'
}

/** Claims that one voice makes about one thing: only these can replace each other. */
function speakers(claims: readonly StoredClaim[]): StoredClaim[][] {
  const voices = grouped(claims, claim => {
    const { source, counted, low, high } = claim
    const kind = counted.id.slice(counted.id.indexOf(':') + 1)
    // Two articles' "two officials" need not be the same two: an unnamed voice stands by each of its figures.
    const voice = source.kind === 'unnamed' ? [source.id, low, high] : [voiceOf(claim)]
    return JSON.stringify([...voice, kindGroup(kind)])
  })
  return [...voices.values()].flatMap(byPlace)
}

/** Soldiers under several words are one count; civilians, children and people are each their own. */
const kindGroup = (kind: string): string => (kind === 'militant' || kind === 'people' ? 'military' : kind)

/** A speaker who gives figures for two places of one country has a position on each. */
function byPlace(claims: StoredClaim[]): StoredClaim[][] {
  const places = grouped(claims, ({ place }) => (place === null || place.id === place.country ? '' : place.id))
  return places.size > (places.has('') ? 2 : 1) ? [...places.values()] : [claims]
}

/** Single engagements, parts and denials replace nothing: each figure stands for itself, once for each engagement. */
function engagements(claims: readonly StoredClaim[]): Said[] {
  const voices = grouped(claims, claim => JSON.stringify([voiceOf(claim), claim.counted.id]))
  return [...voices.values()].flatMap(saidFigures).flatMap(byEngagement)
}

/**
 * One figure of one claimant by the engagement it is of. A count that states no day is of the engagement that the
 * claimant dates; where there are several, nobody can tell of which.
 */
function byEngagement(figure: Said): Said[] {
  const days: { last: Day; claims: StoredClaim[] }[] = []
  const open: StoredClaim[] = []
  for (const claim of [...figure.claims].sort(byStatedDay)) {
    const day = dayOf(claim)
    const last = days.at(-1)
    if (day.known !== 'stated') open.push(claim)
    else if (last !== undefined && areClose(last.last, day)) {
      last.claims.push(claim)
      last.last = day
    } else days.push({ last: day, claims: [claim] })
  }
  if (days.length === 1) return [asHappened([...days[0]!.claims, ...open])]
  return [...days.map(each => asHappened(each.claims)), ...(open.length > 0 ? [said(open)] : [])]
}

/** An engagement is of the first day that is stated for it; later ones are those on which it was announced. */
function asHappened(claims: readonly StoredClaim[]): Said {
  const found = said(claims)
  const [first] = found.claims.filter(claim => dayOf(claim).known === 'stated').sort(byStatedDay)
  if (first === undefined) return found
  return { ...found, claims: [first, ...found.claims.filter(claim => claim !== first)], day: dayOf(first) }
}

const byStatedDay = (a: StoredClaim, b: StoredClaim): number => {
  const [one, other] = [dayOf(a).to ?? '', dayOf(b).to ?? '']
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1
}

const bySize = (a: Position, b: Position): number =>
  (b.high ?? b.low ?? 0) - (a.high ?? a.low ?? 0) || (a.id < b.id ? -1 : 1)
