import type { Place } from '../../claims/claim.ts'
import type { PlaceMention } from '../../claims/places/place.ts'
import { readPlaces } from '../../claims/places/read.ts'
import { describing, directions, kindsOfPlace } from '../../claims/places/words.ts'
import { findNames } from '../../names/find.ts'
import { readText } from '../../text/read.ts'
import type { Text } from '../../text/text.ts'
import { grouped } from '../grouped.ts'

/** The places of a stretch of text, and which of them lies in which. */
export interface Surroundings {
  /** The place it names most often, of equals the first, rather than a country; null when it names neither. */
  readonly main: Place | null
  readonly named: ReadonlySet<string>
  /** "the Elmwood neighbourhood of Harbor City", "Elmwood, Harbor County" */
  readonly within: readonly (readonly [inner: string, outer: string])[]
}

/** So many tokens may stand between a place and what holds it: "village in the northern countryside of". */
const longestJoint = 6

/** Words of a joint that hold nothing by themselves. */
const filling = new Set(['the', 'a', 'an', '-', ...kindsOfPlace, ...directions, ...describing])
const holding = new Set(['of', 'in', ','])

export function surroundings(source: string): Surroundings {
  const text = readText(source)
  const names = findNames(text)
  const places = readPlaces(text, names)
  const spelt = names.filter(({ form, name }) => form === 'name' && (name.kind === 'place' || name.kind === 'country'))
  const named = new Set([...places.map(each => each.place.id), ...spelt.map(each => each.name.id)])
  const within: [string, string][] = []
  for (const [at, inner] of places.entries()) {
    if (isCountry(inner.place)) continue
    // A mention takes in what holds it: "Khan Younis, Gaza".
    for (const { from, to, name } of spelt)
      if (from > inner.from && to <= inner.to && !isCountry(name)) within.push([inner.place.id, name.id])
    const outer = places[at + 1]
    if (outer !== undefined && !isCountry(outer.place) && joins(text, inner, outer))
      within.push([inner.place.id, outer.place.id])
  }
  const all = [...places.map(each => each.place), ...spelt.map(each => each.name)]
  return {
    main: mostNamed(places.map(each => each.place).filter(each => !isCountry(each))) ?? mostNamed(all),
    named,
    within: within.filter(([inner, outer]) => inner !== outer),
  }
}

function mostNamed(places: readonly Place[]): Place | null {
  let best: Place | null = null
  let most = 0
  for (const list of grouped(places, each => each.id).values())
    if (list.length > most) {
      best = list[0]!
      most = list.length
    }
  return best === null ? null : { id: best.id, name: best.name, country: best.country }
}

const isCountry = ({ id, country }: { id: string; country: string | null }): boolean => id === country

function joins({ tokens }: Text, inner: PlaceMention, outer: PlaceMention): boolean {
  if (outer.from - inner.to > longestJoint) return false
  const between = tokens.slice(inner.to, outer.from).map(token => token.lower)
  return between.some(word => holding.has(word)) && between.every(word => holding.has(word) || filling.has(word))
}
