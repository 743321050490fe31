import { grouped } from '../../index/grouped.ts'
import type { StoredClaim } from '../../index/store.ts'
import type { Day, Position, Wording } from '../answer.ts'
import { dayOf } from '../day.ts'
import { firstValue, interval, overlaps } from '../relations/interval.ts'
import { voiceOf } from './voices.ts'

/** One figure of one claimant: all claims that say it. */
export interface Said {
  readonly claims: readonly StoredClaim[]
  /** Best first. */
  readonly figures: readonly Wording[]
  readonly day: Day
}

/** Claims of one claimant by the number they give; "about 300" and "at least 300" are one figure in two wordings. */
export function saidFigures(claims: readonly StoredClaim[]): Said[] {
  const groups = grouped(claims, ({ bound, low, high }) =>
    JSON.stringify(bound === 'range' ? [low, high] : [low ?? high, low === null]),
  )
  return [...groups.values()].map(said)
}

/** The claims of one figure, the best to show first. */
export function said(claims: readonly StoredClaim[]): Said {
  const ordered = [...claims].sort(byEvidence)
  const figures = new Map(
    ordered.map(({ low, high, bound, unit }) => [wordingKey({ low, high, bound, unit }), { low, high, bound, unit }]),
  )
  return { claims: ordered, figures: [...figures.values()], day: dayOfFigure(ordered) }
}

const wordingKey = ({ low, high, bound }: Wording): string => `${low} ${high} ${bound}`

/**
 * When a figure held: the newest day any of its claims states. Without one, the first day on which it had appeared:
 * outlets repeat an old figure for weeks, and that does not make it new.
 */
function dayOfFigure(claims: readonly StoredClaim[]): Day {
  const days = claims.map(dayOf)
  const stated = days.filter(day => day.known === 'stated').sort((a, b) => (a.to < b.to ? 1 : -1))
  const published = days.filter(day => day.known === 'published').sort((a, b) => (a.to < b.to ? -1 : 1))
  return stated[0] ?? published[0] ?? { known: 'unknown', from: null, to: null }
}

const dayRank = { stated: 0, published: 1, unknown: 2 } as const

/** Dated before undated, newest first, nearest to its claimant first, then by a fixed order. */
function byEvidence(a: StoredClaim, b: StoredClaim): number {
  const [one, other] = [dayOf(a), dayOf(b)]
  return (
    dayRank[one.known] - dayRank[other.known] ||
    descending(one.to ?? '', other.to ?? '') ||
    descending(a.document.published ?? '', b.document.published ?? '') ||
    tightness(a) - tightness(b) ||
    a.via.length - b.via.length ||
    descending(b.document.id, a.document.id) ||
    a.figure.start - b.figure.start
  )
}

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)

/** A closed figure says more than an open one, an open one more than a vague one. */
const tightness = ({ low, high, bound }: Wording): number =>
  bound === 'vague' ? 2 : low === null || high === null ? 1 : 0

/** Nobody says "at least 30" who knows of a thousand: beyond this many times, an open figure is another count. */
const openReach = 2

/** True when a claimant gave both figures at one time and the first is only a looser way to say the second. */
export function isLooser(loose: Said, tight: Said): boolean {
  if (!loose.figures.every(a => tight.figures.some(b => isLooserWording(a, b)))) return false
  const times = new Set(timesOf(loose))
  return timesOf(tight).some(time => times.has(time))
}

/** When a figure was said: keys of its day and of each document. Figures that share one were given at one time. */
export function timesOf({ claims, day }: Said): string[] {
  const documents = claims.map(({ tenant, document }) => JSON.stringify([tenant, document.id]))
  return [...new Set(day.to === null ? documents : [day.to, ...documents])]
}

function isLooserWording(loose: Wording, tight: Wording): boolean {
  if (tightness(tight) > 0 || !overlaps(interval(loose), interval(tight))) return false
  const [low, high] = [Math.abs(firstValue(loose)), Math.abs(firstValue(tight))]
  // "More than 40" is said of 47; "at least 23" is another count than 29.
  if (loose.bound !== 'vague' && low !== high && !isRound(low)) return false
  return loose.bound === 'vague' || Math.max(low, high) <= openReach * Math.min(low, high)
}

const isRound = (value: number): boolean => value % (value < 100 ? 5 : value < 1000 ? 10 : 100) === 0

/** A figure together with a looser wording of it. */
export function withLooser(tight: Said, loose: Said): Said {
  const known = new Set(tight.figures.map(wordingKey))
  return {
    claims: [...tight.claims, ...loose.claims],
    figures: [...tight.figures, ...loose.figures.filter(figure => !known.has(wordingKey(figure)))],
    day: tight.day.known === 'unknown' ? loose.day : tight.day,
  }
}

export function position(found: Said, role: Position['role'], supersededBy: string | null = null): Position {
  const claim = found.claims[0]!
  const carriers = new Map(
    found.claims.map(({ document: { tenant, id, outlet, title } }) => [
      JSON.stringify([tenant, id]),
      { id, outlet, title },
    ]),
  )
  const { name, kind } = claim.source
  return {
    id: claim.id,
    measure: claim.measure,
    claimant: {
      id: voiceOf(claim),
      name: kind === 'outlet' ? (claim.document.outlet ?? 'the document itself') : name,
      kind,
    },
    claim,
    claims: found.claims,
    carriers: [...carriers.values()],
    origins: new Set(found.claims.map(each => each.origin)).size,
    role,
    figures: found.figures,
    supersededBy,
    derivedFrom: [],
    low: found.figures[0]!.low,
    high: found.figures[0]!.high,
    bound: found.figures[0]!.bound,
    asOf: claim.asOf,
    day: found.day,
  }
}
