import type { Position } from '../../answers/answer.ts'
import { whyApart } from '../../answers/comparable.ts'
import { isCurrent } from '../../answers/positions/current.ts'
import { isOneVoice } from '../../answers/positions/voices.ts'
import { firstValue, shownValue } from '../../answers/relations/interval.ts'
import { relate } from '../../answers/relations/relate.ts'
import { figureWords, shortName } from '../../answers/wording.ts'
import type { StoredClaim } from '../../index/store.ts'
import type { Kind } from '../watch.ts'
import { whose } from '../wording.ts'
import { areCalledAlike } from './unnamed.ts'
import { claimKey, type States, type Verdict } from './verdict.ts'

/** What kinds a figure is of that nobody had heard before, and which one it takes the place of. */
export function kindsOf(
  figure: Position,
  states: States,
): Pick<Verdict, 'kinds' | 'was' | 'corrected' | 'corrects' | 'why'> {
  if (figure.role === 'part' || figure.role === 'separate')
    return { kinds: ['part'], was: null, corrected: false, corrects: [], why: 'it counts only some of a larger figure' }
  const own = states.past.filter(each => isOneVoice(each, figure))
  const isKnown = own.length > 0 || states.past.some(each => areCalledAlike(each, figure))
  const was = replacedBy(figure, own, states)
  const against = opponent(figure, states)
  const beyond = isBeyond(figure, states.past)
  const corrected = was !== null && isCorrection(figure, was, states)
  const kinds: readonly (Kind | null)[] = [
    'new-figure',
    isKnown ? null : 'new-claimant',
    was === null ? null : 'revised',
    against === null ? null : 'conflict',
    beyond ? 'spread' : null,
  ]
  const reasons = [
    isKnown ? null : `${nameOf(figure)} had given no figure of this`,
    was === null ? null : `${nameOf(figure)} said ${wordsOf(was)} before`,
    against === null ? null : `it cannot be true together with ${whose(nameOf(against))} ${wordsOf(against)}`,
    beyond ? 'it goes beyond the figures that stood' : null,
  ].filter(reason => reason !== null)
  return {
    kinds: kinds.filter(kind => kind !== null),
    was: was?.claim ?? null,
    corrected,
    corrects: was !== null && corrected ? was.claims : [],
    why: reasons.length > 0 ? reasons.join('; ') : `${nameOf(figure)} has not given it before`,
  }
}

/** The claimant's figure that stood before and does so no longer because of this one. */
function replacedBy(figure: Position, own: readonly Position[], { now, present }: States): Position | null {
  const stood = own.filter(each => each.role === 'standing' && whyApart(each, figure) === null)
  return (
    stood.find(each => {
      const left = each.claims.find(claim => present.has(claimKey(claim)))
      if (left === undefined) return sharesDocument(each, figure)
      const after = now.find(({ claims }) => claims.some(claim => claimKey(claim) === claimKey(left)))
      return after?.role === 'superseded' && after.supersededBy === figure.id
    }) ?? null
  )
}

/** True when a document that said the former figure says this one instead. */
function isCorrection(figure: Position, was: Position, { present }: States): boolean {
  const documents = new Set(figure.claims.map(documentKey))
  return was.claims.some(claim => !present.has(claimKey(claim)) && documents.has(documentKey(claim)))
}

const sharesDocument = (a: Position, b: Position): boolean => {
  const documents = new Set(a.claims.map(documentKey))
  return b.claims.some(claim => documents.has(documentKey(claim)))
}

const documentKey = ({ tenant, document }: StoredClaim): string => JSON.stringify([tenant, document.id])

/** Somebody else whose figure stands now and contradicts this one. */
function opponent(figure: Position, { now }: States): Position | null {
  const isOpponent = (other: Position): boolean =>
    other.id !== figure.id &&
    (isCurrent(other) || other.role === 'incident' || other.role === 'denied') &&
    !isOneVoice(other, figure) &&
    relate(figure, other).verdict === 'conflict'
  return now.find(isOpponent) ?? null
}

/** True when it stands outside all comparable figures that stood. */
function isBeyond(figure: Position, past: readonly Position[]): boolean {
  if (!isCurrent(figure)) return false
  const others = past.filter(each => isCurrent(each) && whyApart(each, figure) === null)
  if (others.length === 0) return false
  return (
    firstValue(figure) < Math.min(...others.map(firstValue)) || shownValue(figure) > Math.max(...others.map(shownValue))
  )
}

const nameOf = ({ claimant }: Position): string => shortName(claimant.name)
const wordsOf = ({ figures }: Position): string => figureWords(figures[0]!)
