import { grouped, mostFrequent } from '../grouped.ts'
import type { Case } from './case.ts'
import { type Bond, joined } from './joined.ts'
import { plainPlace, skeleton, withoutSide } from './spellings.ts'

/** The place a case is settled by; "" is no place, or no more than the family's country. */
export type PlaceOf = (each: Case) => string

/** A group of cases that share their places, or whose documents tie their places together. */
export interface Ground {
  readonly place: string
  readonly cases: readonly Case[]
}

/**
 * Divide cases of one kind of event by place. Places that a document names together are one ground ("Kahramanmaras" and
 * "Hatay" of one earthquake), unless one speaker gives both of them a total of their own. A case without a place goes
 * where its document's cases are.
 */
export function grounds(cases: readonly Case[], placeOf: PlaceOf): Ground[] {
  const documents = grouped(cases, each => each.document)
  const named = new Set(cases.map(placeOf).filter(place => place !== ''))
  const ties = [...bonds(documents, placeOf), ...held(cases, named, placeOf), ...spelt(named)]
  const group = joined(named, ties, rivals(documents, placeOf))
  const where = new Map<Case, string>()
  for (const list of documents.values()) {
    const main = mainPlace(list, each => group.get(placeOf(each)) ?? '')
    for (const each of list) where.set(each, group.get(placeOf(each)) ?? main)
  }
  return [...grouped(cases, each => where.get(each)!)].map(([place, list]) => ({ place, cases: list }))
}

/** The place most of a document's cases are about; of equals the first by letters; "" when none names one. */
export function mainPlace(cases: readonly Case[], placeOf: PlaceOf): string {
  return mostFrequent(cases.map(placeOf).filter(place => place !== '')) ?? ''
}

/** A document that lists more places than this is a survey: it ties none of them together. */
const mostPlaces = 8

function bonds(documents: ReadonlyMap<string, readonly Case[]>, placeOf: PlaceOf): Bond[] {
  const counts = new Map<string, { a: string; b: string; documents: number }>()
  for (const list of documents.values()) {
    const places = [...new Set(list.map(placeOf))].filter(place => place !== '').sort()
    if (places.length > mostPlaces) continue
    for (const [at, a] of places.entries())
      for (const b of places.slice(at + 1)) {
        const key = JSON.stringify([a, b])
        const bond = counts.get(key)
        if (bond === undefined) counts.set(key, { a, b, documents: 1 })
        else bond.documents++
      }
  }
  return [...counts.values()]
}

/** A town and the province that holds it, as a document says, are one ground. */
function held(cases: readonly Case[], named: ReadonlySet<string>, placeOf: PlaceOf): Bond[] {
  const found = new Map<string, Bond>()
  for (const each of cases)
    for (const id of [...each.within, ...each.near.filter(near => withoutSide(placeOf(each)) === near)]) {
      const [a, b] = [placeOf(each), plainPlace(id)]
      if (a !== '' && a !== b && named.has(b)) found.set(JSON.stringify([a, b]), { a, b, documents: 1 })
    }
  return [...found.values()]
}

/** Two spellings of one unknown name. */
function spelt(named: ReadonlySet<string>): Bond[] {
  const alike = grouped(named, id => skeleton(id))
  return [...alike].flatMap(([bones, ids]) =>
    bones === null ? [] : ids.slice(1).map(id => ({ a: ids[0]!, b: id, documents: 1 })),
  )
}

/** One speaker with two different totals of one measure for two places in one document: the places are told apart. */
function rivals(documents: ReadonlyMap<string, readonly Case[]>, placeOf: PlaceOf): [string, string][] {
  const found: [string, string][] = []
  for (const list of documents.values()) {
    const totals = list.filter(each => placeOf(each) !== '' && each.scope !== 'incident' && !each.subset)
    for (const said of grouped(totals, each => JSON.stringify([each.claimant, each.measure])).values())
      for (const [at, a] of said.slice(0, mostPlaces).entries())
        for (const b of said.slice(at + 1, mostPlaces))
          if (placeOf(a) !== placeOf(b) && (a.low !== b.low || a.high !== b.high)) found.push([placeOf(a), placeOf(b)])
  }
  return found
}
