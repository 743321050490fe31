import type { Position } from '../../answers/answer.ts'
import { whyApart } from '../../answers/comparable.ts'
import { positionsOf } from '../../answers/positions/build.ts'
import { provenParts } from '../../answers/positions/sums.ts'
import { isOneVoice } from '../../answers/positions/voices.ts'
import { firstValue, shownValue } from '../../answers/relations/interval.ts'
import { figureWords, shortName } from '../../answers/wording.ts'
import type { Measure } from '../../claims/measures/measure.ts'
import type { StoredClaim } from '../../index/store.ts'
import { whose } from '../wording.ts'
import { kindsOf } from './kinds.ts'
import { areCalledAlike, isAnybody } from './unnamed.ts'
import { claimKey, type States, type Verdict } from './verdict.ts'

/**
 * What changed between two states of one measure and unit of one subject: `before` and `after` are all its claims then and
 * now, and what both hold is the same claims. Figures are told apart as answers do it, so that a figure in another wording, in
 * a newer version of its article, or in a copy of it, is the same figure.
 */
export function decide(before: readonly StoredClaim[], after: readonly StoredClaim[], measure: Measure): Verdict[] {
  const [old, present] = [keysOf(before), keysOf(after)]
  const fresh = after.filter(claim => !old.has(claimKey(claim)))
  const lost = before.filter(claim => !present.has(claimKey(claim)))
  if (fresh.length === 0 && lost.length === 0) return []
  const built = (claims: readonly StoredClaim[]) => positionsOf(claims, measure, provenParts(claims))
  const now = built(after)
  const states: States = {
    past: built(before),
    now,
    // With nothing lost, all that is known is what is known now.
    all: lost.length === 0 ? now : built([...before, ...fresh]),
    old,
    present,
  }
  const told = states.all.map(figure => verdictOf(figure, states)).filter(verdict => verdict !== null)
  const placed = keysOf(states.all.flatMap(({ claims }) => claims))
  return [...withCorrections(told), ...fresh.filter(claim => !placed.has(claimKey(claim))).map(inside)]
}

/** A figure that is gone because its document gives another one instead names that one. */
function withCorrections(verdicts: readonly Verdict[]): Verdict[] {
  const instead = new Map(
    verdicts.flatMap(({ was, corrected, claim }) =>
      was !== null && corrected ? [[claimKey(was), claim] as const] : [],
    ),
  )
  return verdicts.map(verdict => {
    if (verdict.outcome !== 'gone') return verdict
    const claim = verdict.claims.map(each => instead.get(claimKey(each))).find(each => each !== undefined)
    if (claim === undefined) return verdict
    return { ...verdict, instead: claim, why: `its document says ${figureWords(claim)} instead` }
  })
}

const keysOf = (claims: readonly StoredClaim[]): Set<string> => new Set(claims.map(claimKey))

function verdictOf(figure: Position, states: States): Verdict | null {
  const { old, present } = states
  const known = figure.claims.filter(claim => old.has(claimKey(claim)))
  const held = figure.claims.filter(claim => present.has(claimKey(claim)))
  const fresh = held.filter(claim => !old.has(claimKey(claim)))
  const lost = known.filter(claim => !present.has(claimKey(claim)))
  if (held.length === 0) return gone(figure, known, states)
  if (fresh.length === 0 && lost.length === 0) return null
  const claim = fresh[0] ?? held[0]!
  const again = { ...nothing, outcome: 'again', claim, claims: fresh, known, lost } as const
  if (known.length > 0) return { ...again, why: `${nameOf(figure)} has said ${wordsOf(figure)} before` }
  const copied = copiedBy(figure, states)
  if (copied !== null)
    return {
      ...again,
      known: oldClaims(copied, old),
      lost: [],
      why: `it repeats ${whose(nameOf(copied))} ${wordsOf(copied)}`,
    }
  return newFigure(fresh, states)
}

const nothing = { known: [], lost: [], kinds: [], was: null, corrected: false, corrects: [], instead: null } as const

/** Roles in which a figure counts; that one goes which only stood in a history is news to nobody. */
const counting: ReadonlySet<Position['role']> = new Set(['standing', 'incident', 'denied'])

function gone(figure: Position, claims: readonly StoredClaim[], states: States): Verdict {
  const { past, present } = states
  const keys = keysOf(claims)
  const former = past.find(each => each.claims.some(claim => keys.has(claimKey(claim))))
  const claim = former?.claims.find(each => keys.has(claimKey(each))) ?? claims[0]!
  const copied = copiedBy(figure, states)
  // Where somebody else still says it, only who heard of this one need know.
  const isSaid = copied?.claims.some(each => present.has(claimKey(each))) === true
  const kinds: Verdict['kinds'] = former !== undefined && counting.has(former.role) && !isSaid ? ['withdrawn'] : []
  const why = 'no document says it any more'
  return { ...nothing, outcome: 'gone', claim, claims, known: claims, lost: claims, kinds, why }
}

function inside(claim: StoredClaim): Verdict {
  const why = 'its document gives the same figure once more, and says there whose it is'
  return { ...nothing, outcome: 'inside', claim, claims: [claim], why }
}

function newFigure(fresh: readonly StoredClaim[], states: States): Verdict | null {
  const keys = keysOf(fresh)
  const figure = states.now.find(({ claims }) => claims.some(claim => keys.has(claimKey(claim))))
  if (figure === undefined) return null
  const claim = figure.claims.find(each => keys.has(claimKey(each)))!
  if (figure.role === 'superseded') {
    const newer = states.now.find(({ id }) => id === figure.supersededBy)
    const why = newer === undefined ? 'its claimant has a newer figure' : `${nameOf(newer)} now says ${wordsOf(newer)}`
    return { ...nothing, outcome: 'older', claim, claims: fresh, why }
  }
  const found = kindsOf(figure, states)
  return { ...nothing, outcome: 'new', claim, claims: fresh, ...found }
}

/**
 * The known figure that another one only repeats: an outlet that credits nobody, and "officials", print a number that somebody
 * gave already; one article's police are those of the other; and a copy of a story prints the story's numbers, whatever it
 * calls the unnamed people who gave them.
 */
function copiedBy(figure: Position, { all, old }: States): Position | null {
  const { kind } = figure.claimant
  if (kind !== 'outlet' && kind !== 'unnamed') return null
  const isAnyone = kind === 'outlet' || isAnybody(figure)
  const origins = new Set(figure.claims.map(({ origin }) => origin))
  return (
    all.find(
      other =>
        other !== figure &&
        firstValue(other) === firstValue(figure) &&
        shownValue(other) === shownValue(figure) &&
        (isAnyone || areCalledAlike(other, figure) || other.claims.some(({ origin }) => origins.has(origin))) &&
        oldClaims(other, old).length > 0 &&
        (isOneVoice(other, figure) || whyApart(other, figure) === null),
    ) ?? null
  )
}

const oldClaims = ({ claims }: Position, old: ReadonlySet<string>): StoredClaim[] =>
  claims.filter(claim => old.has(claimKey(claim)))

const nameOf = ({ claimant }: Position): string => shortName(claimant.name)
const wordsOf = ({ figures }: Position): string => figureWords(figures[0]!)
