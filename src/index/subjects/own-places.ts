import type { Claim, Place } from '../../claims/claim.ts'
import { nameById } from '../../names/lookup.ts'
import type { Around } from './around.ts'
import { turnsAway } from './episodes.ts'
import { countedParts, familyKind } from './family.ts'
import { type Surroundings, surroundings } from './surroundings.ts'

export interface Telling {
  readonly text: string
  readonly claims: readonly Claim[]
  readonly groups: readonly string[]
  readonly events: readonly Around[]
  readonly around: Surroundings
}

/** A place spoken of further away than this many figures is no longer meant; it also keeps lists of thousands linear. */
const furthest = 50
/** Nor is one so many characters away, where the figure's document gives it another place. */
const reach = 600

/**
 * The place each claim is about: the one its sentence names, else the one last spoken of in the same event, else the
 * one its document is about. A force's theatre is settled over all its claims together.
 */
export function placesOf(telling: Telling): (Place | null)[] {
  const { claims, groups, around } = telling
  const named = namedByQuote(claims)
  return claims.map((claim, at) => {
    if (familyKind(groups[at]!) === 'forces' || named[at]) return claim.place
    const place = inherited(telling, named, at) ?? storyPlace(claim.place, around)
    return isSiteOfAnother(telling, named, at, place) ? ofCountry(place!) : place
  })
}

/** A place that is named further down only is not what a document is about. */
const storyPlace = (place: Place | null, { main, named }: Surroundings): Place | null =>
  place !== null && (main === null || named.has(place.id)) ? place : main

/** Whether each claim's own sentence names its place; other places are taken from elsewhere in the document. */
export function namedByQuote(claims: readonly Claim[]): boolean[] {
  const known = new Map<number, ReadonlySet<string>>()
  return claims.map(({ place, quote }) => {
    if (place === null) return false
    let places = known.get(quote.start)
    if (places === undefined) {
      places = surroundings(quote.text).named
      known.set(quote.start, places)
    }
    return places.has(place.id)
  })
}

/** A figure without a place is about the place last spoken of in the same event, or the next one if it opens the text. */
function inherited({ text, claims, groups, events }: Telling, named: readonly boolean[], at: number): Place | null {
  const { place, quote } = claims[at]!
  // "In another district" is not in the one spoken of before.
  if (place !== null && turnsAway(quote.text)) return null
  const fits = (other: number): boolean =>
    claims[other]!.place !== null &&
    (place === null || named[other]!) &&
    familyKind(groups[other]!) !== 'forces' &&
    events[other]!.kind === events[at]!.kind &&
    sameNation(groups[other]!, groups[at]!)
  for (let other = at - 1; other >= Math.max(0, at - furthest); other--) {
    if (!fits(other)) continue
    if (place === null) return claims[other]!.place
    const from = claims[other]!.quote.end
    const near = quote.start - from <= reach && !text.slice(from, quote.start).includes('\n\n')
    return near ? claims[other]!.place : null
  }
  if (place !== null) return null
  for (let other = at + 1; other < Math.min(claims.length, at + furthest); other++)
    if (fits(other)) return claims[other]!.place
  return null
}

/** A war's toll that names no place is not of the town whose bombing the document tells: it is its country's. */
function isSiteOfAnother({ claims, events }: Telling, named: readonly boolean[], at: number, place: Place | null) {
  if (place === null || place.country === null || place.id === place.country || events[at]!.kind !== 'war') return false
  return claims.some((claim, other) => named[other] && claim.place!.id === place.id && events[other]!.kind !== 'war')
}

const ofCountry = ({ country }: Place): Place => ({
  id: country!,
  name: nameById(country!)?.name ?? country!,
  country,
})

function sameNation(a: string, b: string): boolean {
  const [first, second] = [countedParts(a).country, countedParts(b).country]
  return first === null || second === null || first === second
}
