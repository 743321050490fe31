import { byLetters, grouped } from '../grouped.ts'
import { asEvent, type Event, type Reach } from './events.ts'
import { mayGrow, sharedFigure, striking } from './figures.ts'
import type { Report } from './reports.ts'
import { areTwoSides, bareName, skeleton, withoutSide } from './spellings.ts'

/** An event and the place its reports give it, "" when they name none. */
export interface Located {
  readonly spot: string
  readonly event: Event
}

/** Two events that may be one, and how much says so. */
interface Pair {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** Tolls of one event told for a town by one and for its province by the other. */
const least = 0.5
const most = 4

/** A document with more events than this is a list; its parts are not added up. */
const mostParts = 12
/** A figure that so many events share is too common to tell. */
const mostAlike = 30

/**
 * Bring together events that are one under two names of its place: a town and what holds it, two spellings, or a place
 * and none, where the figures agree; and what one document says twice, or adds up. A function of the set alone.
 */
export function tied(events: readonly Located[], reach: Reach): Located[] {
  const pairs = [...inDocuments(events), ...byPlaces(events, reach), ...byFigures(events, reach)]
  pairs.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
  const group = events.map((_, at) => at)
  const root = (at: number): number => {
    let up = at
    while (group[up] !== up) up = group[up]!
    return up
  }
  const documents = events.map(({ event }) => new Set(event.reports.map(each => each.document)))
  for (const { a, b, weight } of pairs) {
    const [one, other] = [root(a), root(b)].sort((x, y) => x - y) as [number, number]
    if (one === other) continue
    // What a document tells apart stays apart, unless it is the document itself that brings it together.
    if (weight < inOneDocument && !documents[one]!.isDisjointFrom(documents[other]!)) continue
    group[other] = one
    for (const document of documents[other]!) documents[one]!.add(document)
  }
  return [...grouped(events.keys(), root).values()].map(list => merged(list.map(at => events[at]!)))
}

const inOneDocument = 1_000_000

function merged(parts: readonly Located[]): Located {
  if (parts.length === 1) return parts[0]!
  const size = ({ event }: Located): number => event.reports.reduce((sum, each) => sum + each.cases.length, 0)
  const placed = parts.filter(each => each.spot !== '')
  const [main] = (placed.length > 0 ? placed : [...parts]).sort(
    (a, b) => size(b) - size(a) || byLetters(a.spot, b.spot),
  )
  return { spot: main!.spot, event: asEvent(parts.flatMap(each => each.event.reports)) }
}

/** Two tellings of one document: with one figure, or the parts of a sum that it gives. */
function inDocuments(events: readonly Located[]): Pair[] {
  const told = new Map<string, { at: number; report: Report }[]>()
  for (const [at, { event }] of events.entries())
    for (const report of event.reports) {
      const list = told.get(report.document)
      if (list === undefined) told.set(report.document, [{ at, report }])
      else list.push({ at, report })
    }
  const found: Pair[] = []
  for (const list of told.values()) {
    if (list.length < 2 || list.length > mostParts) continue
    for (const [index, one] of list.entries())
      for (const other of list.slice(index + 1)) {
        if (one.at === other.at || one.report.episode < 0 || other.report.episode < 0) continue
        const shared = sharedFigure(one.report.figures, other.report.figures)
        const near = isNear(one.report, other.report)
        if (shared >= striking || (shared > 0 && near && one.report.episode === other.report.episode))
          found.push({ a: one.at, b: other.at, weight: inOneDocument + shared })
        if (near) found.push(...sums(list, one, other))
      }
  }
  return found
}

interface Told {
  readonly at: number
  readonly report: Report
}

/** "Killed 13 in the old town and one elsewhere", in a report of 14 killed. */
function sums(list: readonly Told[], one: Told, other: Told): Pair[] {
  const found: Pair[] = []
  for (const [measure, values] of wholes(one.report)) {
    const others = wholes(other.report).get(measure)
    if (others === undefined) continue
    for (const a of values)
      for (const b of others)
        for (const { at, report } of list)
          if (
            a + b >= striking &&
            touch(one.report, other.report) &&
            touch(one.report, report) &&
            wholes(report)
              .get(measure)
              ?.has(a + b) === true
          )
            found.push({ a: one.at, b: at, weight: inOneDocument }, { a: other.at, b: at, weight: inOneDocument })
  }
  return found
}

/** So many days lie between the parts of one sum at most. */
const partDays = 3

const touch = (a: Report, b: Report): boolean =>
  a.from === null || b.from === null || (a.from - b.to! <= partDays && b.from - a.to! <= partDays && !a.long && !b.long)

function wholes(report: Report): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const { measure, low, high, subset } of report.cases) {
    const value = low ?? high ?? 0
    if (!subset && value > 0) found.set(measure, (found.get(measure) ?? new Set()).add(value))
  }
  return found
}

const spotsOf = ({ cases }: Report): Set<string> => new Set(cases.flatMap(each => each.place ?? []))

/** One of them names the place of the other beside its own. */
function isNear(a: Report, b: Report): boolean {
  const [mine, theirs] = [spotsOf(a), spotsOf(b)]
  if (!mine.isDisjointFrom(theirs)) return true
  return (
    a.cases.some(each => each.near.some(id => theirs.has(id))) ||
    b.cases.some(each => each.near.some(id => mine.has(id)))
  )
}

const byFirstDay = (events: readonly Located[]): number[] =>
  [...events.keys()].sort((a, b) => {
    const [one, other] = [events[a]!.event.from, events[b]!.event.from]
    if (one === other) return a - b
    return one === null ? 1 : other === null ? -1 : one - other
  })

/** A place and what holds it, or two spellings of it, where the tolls may be one event's. */
function byPlaces(events: readonly Located[], reach: Reach): Pair[] {
  const at = grouped(byFirstDay(events), index => events[index]!.spot)
  const spelt = new Map<string, Set<string>>()
  for (const spot of at.keys()) {
    const bones = spot === '' ? null : skeleton(spot)
    if (bones !== null) spelt.set(bones, (spelt.get(bones) ?? new Set()).add(spot))
  }
  const bare = grouped(
    [...at.keys()].filter(spot => spot !== ''),
    bareName,
  )
  const outer = new Map<string, Set<string>>()
  const ties = (one: string, other: string): void => {
    if (one !== other && at.has(other)) outer.set(one, (outer.get(one) ?? new Set()).add(other))
  }
  for (const { spot, event } of events) {
    if (spot === '') continue
    ties(spot, withoutSide(spot))
    for (const { cases } of event.reports)
      for (const each of cases) if (each.place === spot) for (const id of each.within) ties(spot, id)
  }
  for (const spots of [...spelt.values(), ...bare.values()])
    for (const spot of spots)
      for (const other of spots) if (spot < other && !areTwoSides(spot, other)) ties(spot, other)
  const found: Pair[] = []
  for (const [spot, others] of outer)
    for (const other of others)
      for (const a of at.get(spot)!)
        for (const b of near(at.get(other)!, events, events[a]!.event, reach)) {
          const [one, two] = [events[a]!.event, events[b]!.event]
          const shared = sharedFigure(one.figures, two.figures)
          const dated = one.from !== null && two.from !== null
          if (shared > 0 || (dated && mayGrow(one.figures, two.figures, least, most)))
            found.push({ a, b, weight: 1000 + shared })
        }
  return found
}

/** The same striking figure of one day, where one report names the other's place or has none of its own. */
function byFigures(events: readonly Located[], reach: Reach): Pair[] {
  const told = new Map<string, number[]>()
  for (const at of byFirstDay(events))
    for (const key of events[at]!.event.figures.told) {
      const list = told.get(key)
      if (list === undefined) told.set(key, [at])
      else list.push(at)
    }
  const found: Pair[] = []
  for (const list of told.values()) {
    if (list.length < 2 || list.length > mostAlike) continue
    for (const [index, a] of list.entries())
      for (const b of near(list.slice(index + 1), events, events[a]!.event, reach)) {
        const [one, other] = [events[a]!, events[b]!]
        if (one.spot === other.spot && one.spot !== '') continue
        const shared = sharedFigure(one.event.figures, other.event.figures)
        const isOne = one.spot === '' || other.spot === '' || names(one, other) || names(other, one)
        if (isOne && shared >= striking) found.push({ a, b, weight: Math.min(shared, 999) })
      }
  }
  return found
}

const names = ({ event }: Located, { spot }: Located): boolean =>
  event.reports.some(each => each.cases.some(({ near }) => near.includes(spot)))

/** Events last no longer than this from their first report to their last. */
const longest = 30

/** Events of the same days; undated ones are of no days that could differ. `sorted` is in the order of `byFirstDay`. */
function near(sorted: readonly number[], events: readonly Located[], event: Event, reach: Reach): number[] {
  if (event.long) return []
  const found: number[] = []
  const first = event.from === null ? 0 : firstFrom(sorted, events, event.from - reach.free - longest)
  for (let at = first; at < sorted.length; at++) {
    const other = events[sorted[at]!]!.event
    if (event.to !== null && other.from !== null && other.from - event.to > reach.free) {
      // Undated events stand last.
      for (let last = sorted.length - 1; last > at && events[sorted[last]!]!.event.from === null; last--)
        found.push(sorted[last]!)
      break
    }
    const apart = event.from !== null && other.to !== null && event.from - other.to > reach.free
    if (!other.long && !apart) found.push(sorted[at]!)
  }
  return found
}

function firstFrom(sorted: readonly number[], events: readonly Located[], day: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((events[sorted[middle]!]!.event.from ?? Number.POSITIVE_INFINITY) < day) low = middle + 1
    else high = middle
  }
  return low
}
