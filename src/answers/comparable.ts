import { isLong } from '../index/subjects/case.ts'
import type { Position } from './answer.ts'
import { countAlike } from './counted-alike.ts'
import { mannerOf } from './manner.ts'
import { interval, overlaps } from './relations/interval.ts'

/** What of a position says whom, where and when it counts. */
export type Counting = Pick<Position, 'claim' | 'carriers' | 'figures'>

/** Why two positions of one measure do not count the same, in words; null when they do. */
export function whyApart(a: Counting, b: Counting): string | null {
  const [one, other] = [a.claim, b.claim]
  if (!countAlike(one.counted.id, other.counted.id))
    return `one counts ${countedWords(a)}, the other ${countedWords(b)}`
  const [manner, otherManner] = [mannerOf(one), mannerOf(other)]
  if (manner !== null && otherManner !== null && manner !== otherManner)
    return `one counts those ${manner}, the other those ${otherManner}`
  const [place, otherPlace] = [nearPlace(a), nearPlace(b)]
  if (place !== null && otherPlace !== null && place.id !== otherPlace.id && !isOneSite(a, b))
    return `one is about ${place.name}, the other about ${otherPlace.name}`
  if (areDisjoint(one.asOf, other.asOf)) return 'they are of different periods'
  const isLonger = one.subject.nature === 'event' && countsSince(one) !== countsSince(other)
  return isLonger && !mayAgree(a, b) ? 'one counts a longer time than the other' : null
}

/** "We have arrested 64 people since March": more than one event's count, even in a report of one. */
const countsSince = ({ quote }: Counting['claim']): boolean =>
  /\bsince (?:\w+ ){0,3}(?:began|started|\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b|\bso far this (?:year|month)\b|\bin the past (?:year|month|decade)\b/i.test(
    quote.text,
  )

/** Whom a position counts, in its claim's words. */
export const countedWords = ({ claim }: Pick<Position, 'claim'>): string => claim.counted.text || 'people'

/** A place within a country; the country alone says too little to tell two counts apart. */
function nearPlace({ claim }: Pick<Counting, 'claim'>): { readonly id: string; readonly name: string } | null {
  const place = claim.about ?? claim.place
  return place === null || place.id === place.country ? null : place
}

/** An attack has one site: what two documents call it differently, one document means as two places, if the figures differ. */
const isOneSite = (a: Counting, b: Counting): boolean =>
  a.claim.subject.reach === 'place' && (!shareDocument(a, b) || mayAgree(a, b))

/** True when one of the wordings of each allows the other figure. */
export const mayAgree = (a: Pick<Counting, 'figures'>, b: Pick<Counting, 'figures'>): boolean =>
  a.figures.some(x => b.figures.some(y => overlaps(interval(x), interval(y))))

export const shareDocument = (a: Counting, b: Counting): boolean =>
  a.carriers.some(one => b.carriers.some(other => other.id === one.id))

type Period = { readonly from: string | null; readonly to: string | null } | null

/** Tolls of two quarters are not two tolls of one time. */
export function areDisjoint(a: Period, b: Period): boolean {
  if (a === null || b === null || !isLong(a) || !isLong(b)) return false
  return a.to! < b.from! || b.to! < a.from!
}
