import type { Measure } from '../../claims/measures/measure.ts'
import { grouped } from '../../index/grouped.ts'
import type { StoredClaim } from '../../index/store.ts'
import { calendarUnit, isLong } from '../../index/subjects/case.ts'
import { campaign } from '../../index/subjects/event.ts'
import type { Day, Position } from '../answer.ts'
import { areClose, dayOf } from '../day.ts'
import { mannerOf } from '../manner.ts'
import { position, type Said, said, saidFigures } from './said.ts'
import { standingOf } from './standing.ts'
import { byVoice, voiceOf } from './voices.ts'

/**
 * Positions of one measure and unit of one subject: present ones largest first, then single engagements, counts apart,
 * parts, denials, history. `proven` are the ids of claims that sums of their documents prove to be parts.
 */
export function positionsOf(
  claims: readonly StoredClaim[],
  measure: Measure,
  proven: ReadonlySet<string> = new Set(),
): Position[] {
  const incidents = new Set(claims.filter(claim => claim.scope === 'incident').map(figureKey))
  const totals = totalsOf(claims)
  const told = withoutHeadlines(claims)
  const several = new Set(told.filter(({ low, high }) => (high ?? low ?? 0) > 1).map(({ document }) => document.id))
  const roles = grouped(told, claim => {
    if (proven.has(claim.id) && claim.stance !== 'denied') return 'part'
    const role = roleOf(claim, incidents, totals)
    return role === 'standing' && isSomebody(claim) && several.has(claim.document.id) ? 'separate' : role
  })
  const present: Position[] = []
  const past: Position[] = []
  const aside: Record<'separate' | 'part', Position[]> = { separate: [], part: [] }
  for (const own of speakers(roles.get('standing') ?? [])) {
    const held = standingOf(own, measure)
    present.push(...held.present.map(figure => position(figure, 'standing')))
    past.push(...held.past.map(({ figure, by }) => position(figure, 'superseded', by.claims[0]!.id)))
    aside.separate.push(...held.separate.map(figure => position(figure, 'separate')))
    aside.part.push(...held.parts.map(figure => position(figure, 'part')))
  }
  const single = (role: 'incident' | 'separate' | 'part' | 'denied'): Position[] =>
    engagements(roles.get(role) ?? []).map(figure => position(figure, role))
  return [
    ...present.sort(bySize),
    ...single('incident'),
    ...[...aside.separate, ...single('separate')].sort(bySize),
    ...aside.part.sort(bySize),
    ...single('part'),
    ...single('denied'),
    ...past,
  ]
}

/**
 * A figure that the same document credits to somebody is not the outlet's own in its headline, nor that of the "medics"
 * whom the headline names for the hospital, nor the country's for its ministry: it would count as one more claimant who
 * agrees.
 */
function withoutHeadlines(claims: readonly StoredClaim[]): readonly StoredClaim[] {
  const key = (claim: StoredClaim) => JSON.stringify([claim.tenant, claim.document.id, claim.low ?? claim.high])
  const isHeadline = ({ source, rules }: StoredClaim) =>
    source.kind === 'outlet' || (source.kind === 'unnamed' && rules.some(rule => rule.includes('(headline)')))
  const credited = grouped(
    claims.filter(claim => !isHeadline(claim)),
    key,
  )
  return claims.filter(claim => {
    const others = credited.get(key(claim))
    if (others === undefined) return true
    return !isHeadline(claim) && !(isTitle(claim) && others.some(other => !isTitle(other) && isFuller(other, claim)))
  })
}

const isTitle = ({ quote, document }: StoredClaim): boolean => document.title?.includes(quote.text) === true

/** "Marovia's defence ministry" of "Marovia": the text says more exactly who speaks. */
const isFuller = (text: StoredClaim, headline: StoredClaim): boolean =>
  text.source.name.length > headline.source.name.length && text.source.name.includes(headline.source.name)

/** "A man died on the way": one person, beside others that his document counts, is no toll of its own. */
const isSomebody = ({ low, high, scope, bound }: StoredClaim): boolean =>
  low === 1 && high === 1 && bound === 'exact' && scope !== 'total'

const figureKey = ({ low, high }: StoredClaim): string => JSON.stringify([low, high])

/** Nothing that is so large beside a running total is one engagement of it: dated ones, and others. */
const largeIncident = { dated: 0.5, undated: 0.1 } as const
/** What is many times a total is of another thing. */
const mostTotal = 10

/** Troops that stand somewhere, people who have fled: their count is no engagement's, whatever the verb. */
const states: ReadonlySet<Measure> = new Set(['deployed', 'displaced', 'affected', 'territory'])

/** The running totals of each document. */
function totalsOf(claims: readonly StoredClaim[]): Map<string, number[]> {
  const totals = claims.filter(({ scope, subset, stance }) => scope === 'total' && !subset && stance !== 'denied')
  const values = grouped(totals, ({ document }) => document.id)
  return new Map([...values].map(([document, list]) => [document, list.map(({ low, high }) => low ?? high ?? 0)]))
}

/** `incidents` are the figures that somebody gives of a single engagement: where it is unclear, the same figure is of it. */
function roleOf(
  claim: StoredClaim,
  incidents: ReadonlySet<string>,
  totals: ReadonlyMap<string, readonly number[]>,
): Position['role'] {
  if (claim.stance === 'denied') return 'denied'
  if (claim.subset) return 'part'
  // In a war, one engagement's count is no total of it; in a single event every count is that event's.
  if (claim.subject.nature !== 'running') return 'standing'
  const single = claim.scope === 'incident' || (claim.scope === 'unclear' && incidents.has(figureKey(claim)))
  return single && !isTotal(claim, totals) ? 'incident' : 'standing'
}

/** A count told like a single event's that can only be of the whole time. */
function isTotal(
  { asOf, document, low, high, measure }: StoredClaim,
  totals: ReadonlyMap<string, readonly number[]>,
): boolean {
  const value = low ?? high ?? 0
  const unit = asOf === null ? null : calendarUnit(asOf)
  if (unit === 'year' || (unit === 'month' && value >= campaign) || (asOf !== null && isLong(asOf))) return true
  if (states.has(measure)) return [...totals.values()].flat().every(total => value >= largeIncident.undated * total)
  const least = largeIncident[asOf === null ? 'undated' : 'dated']
  return (totals.get(document.id) ?? []).some(total => value >= least * total && value <= mostTotal * total)
}

/** Claims that one voice makes about one thing: only these can replace each other. */
function speakers(claims: readonly StoredClaim[]): StoredClaim[][] {
  return byVoice(claims).flatMap(own =>
    [...grouped(own, groupOf).values()].flatMap(list => byManner(list).flatMap(byPlace)),
  )
}

/** Soldiers under several words are one count, and so are people and civilians; children are their own. */
const whole = new Set(['military', 'militant', 'people', 'civilian', 'prisoner', 'displaced'])

function groupOf({ counted: { id } }: StoredClaim): string {
  const kind = id.slice(id.indexOf(':') + 1)
  return whole.has(kind) ? '' : kind
}

/** Houses destroyed and houses damaged are two counts; a figure that says neither goes with the larger group. */
function byManner(claims: readonly StoredClaim[]): StoredClaim[][] {
  const manners = grouped(claims, claim => mannerOf(claim) ?? '')
  const loose = manners.get('') ?? []
  const known = [...manners].filter(([manner]) => manner !== '').map(([, list]) => list)
  if (known.length < 2) return [[...claims]]
  const [first, ...others] = known.sort((a, b) => b.length - a.length || (a[0]!.id < b[0]!.id ? -1 : 1))
  return [[...first!, ...loose], ...others]
}

/** A speaker who gives figures for two places of one country has a position on each. */
function byPlace(claims: StoredClaim[]): StoredClaim[][] {
  // One event's site may go by several names, which only its figures tell apart.
  if (claims[0]!.subject.reach === 'place') return [claims]
  const near = ({ place }: StoredClaim): string => (place === null || place.id === place.country ? '' : place.id)
  const places = grouped(claims, near)
  if (places.size <= (places.has('') ? 2 : 1)) return [claims]
  return [...places.values()]
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
