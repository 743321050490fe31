import { byLetters, grouped } from '../grouped.ts'
import { type Case, type Cluster, noEvent } from './case.ts'
import { eventKind } from './event-kinds.ts'
import { eventsOf } from './events.ts'
import { type FamilyKind, familyKind } from './family.ts'
import { figuresOf, mayGrow } from './figures.ts'
import { grounds, mainPlace, type PlaceOf } from './places.ts'
import { reportsOf } from './reports.ts'
import { plainPlace } from './spellings.ts'
import { tied } from './ties.ts'
import { type Stretch, stretches } from './times.ts'
import { withUnnamedEvents } from './unnamed-events.ts'

/**
 * Divide the claims of one family into subjects: which of them may stand in one table. A function of the set of claims
 * alone, so it does not matter in what order documents came or changed.
 */
export function settle(family: string, cases: readonly Case[]): Cluster[] {
  const sort = familyKind(cases[0]?.countedId ?? '')
  // Sorted once, so that nothing further down can depend on the order in which rows were read.
  const ordered = [...cases].sort((a, b) => byLetters(a.key, b.key))
  const clusters = [...grouped(ordered, kindOf)]
    .sort(([a], [b]) => byLetters(a, b))
    .flatMap(([kind, list]) => ofKind(sort, family, kind, list))
  return withUnnamedEvents(clusters)
}

const kindOf = (each: Case): string => each.event ?? noEvent

function ofKind(sort: FamilyKind, family: string, kind: string, all: readonly Case[]): Cluster[] {
  const known = kind === noEvent ? null : eventKind(kind)
  if (known === null || known.reach === 'place') return inOnePlace(family, kind, known?.days ?? 2, all)
  const cases = all.filter(each => !isUntold(each))
  const placeOf: PlaceOf = sort === 'forces' && kind === 'war' ? theatre : place
  const divided = grounds(cases, placeOf).map(ground => ({
    place: ground.place,
    stretches: stretches(ground.cases, known.days),
  }))
  const nature = kind === 'war' || kind === 'epidemic' || kind === 'heat' ? 'running' : 'event'
  const found = absorbed(sort, divided, known.days).map(({ place: where, stretch }) => ({
    nature,
    reach: 'country',
    event: kind,
    anchor: [family, kind, where, firstDay(stretch)],
    cases: stretch.cases,
  })) satisfies Cluster[]
  return [...found, ...untold(family, kind, all)]
}

/**
 * "20 years after the tsunami that killed 1,300", a headline of a list that names no place: nobody can tell which event
 * is meant, and it is not the one that others report on that day.
 */
const isUntold = ({ episode, stated, place: id }: Case): boolean =>
  (episode < 0 && stated === null) || (episode > 0 && id === null)

/** Each of those is an event of its own. */
function untold(family: string, kind: string, cases: readonly Case[]): Cluster[] {
  const past = grouped(cases.filter(isUntold), each => JSON.stringify([each.document, each.episode]))
  return [...past.values()].map(list => ({
    nature: 'event',
    reach: 'country',
    event: kind,
    anchor: [family, kind, place(list[0]!), 'past', list[0]!.key],
    cases: list,
  }))
}

/** The place itself, unless it is no more than the country that the family is of anyway. */
const place: PlaceOf = each => (each.place === null || each.place === each.country ? '' : plainPlace(each.place))

/** Forces fight in countries: "in Kursk" and "in Russia" are one theatre. */
const theatre: PlaceOf = each => each.country ?? each.place ?? ''

interface Found {
  readonly place: string
  readonly stretch: Stretch
}

/** So many times the claims of the next one make one event the one that everybody means. */
const dominant = 3

/**
 * Claims that name no place nearer than a country join the one event of their time in it, or the one that is spoken of
 * far more than any other; else nobody can tell which is meant and they stay apart.
 */
function absorbed(
  sort: FamilyKind,
  divided: readonly { place: string; stretches: readonly Stretch[] }[],
  days: number,
): Found[] {
  const placed = divided
    .filter(each => each.place !== '')
    .flatMap(each => each.stretches.map(stretch => ({ place: each.place, stretch })))
  const gained = placed.map(each => ({ place: each.place, stretches: [each.stretch] }))
  const alone: Found[] = []
  for (const stretch of divided.find(each => each.place === '')?.stretches ?? []) {
    const near = placed
      .map((each, at) => ({ at, stretch: each.stretch }))
      .filter(each => touches(each.stretch, stretch, days) && (sort === 'forces' || mayBeOne(each.stretch, stretch)))
      .sort((a, b) => b.stretch.cases.length - a.stretch.cases.length || a.at - b.at)
    const [first, second] = near
    const most = first?.stretch.cases.length ?? 0
    if (first !== undefined && most >= dominant * (second?.stretch.cases.length ?? 0))
      gained[first.at]!.stretches.push(stretch)
    else alone.push({ place: '', stretch })
  }
  return [...gained.map(each => ({ place: each.place, stretch: together(each.stretches) })), ...alone]
}

/** A country's toll many times that of one of its towns is of more than that town. */
const least = 0.2
const most = 5

const mayBeOne = (a: Stretch, b: Stretch): boolean => mayGrow(figuresOf(a.cases), figuresOf(b.cases), least, most)

function touches(a: Stretch, b: Stretch, days: number): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return true
  return a.from - b.to <= days && b.from - a.to <= days
}

function together(parts: readonly Stretch[]): Stretch {
  const from = parts.flatMap(part => part.from ?? [])
  const to = parts.flatMap(part => part.to ?? [])
  return {
    from: from.length === 0 ? null : Math.min(...from),
    to: to.length === 0 ? null : Math.max(...to),
    cases: parts.flatMap(part => part.cases),
  }
}

/** Accidents are rare in one place, attacks may come every day. */
const free = 3
/** "Last week's bombing" */
const alike = 10

function inOnePlace(family: string, kind: string, days: number, cases: readonly Case[]): Cluster[] {
  const reach = { free: Math.max(free, days), alike }
  const spots = new Map<string, Case[][]>()
  for (const told of grouped(cases, each => each.document).values())
    for (const list of grouped(told, each => each.episode).values()) {
      const main = mainPlace(list, place)
      for (const [spot, own] of grouped(list, each => place(each) || main)) {
        // Without any place, only the document itself says which event it is.
        const key = spot || `document ${own[0]!.document}`
        spots.set(key, [...(spots.get(key) ?? []), own])
      }
    }
  const located = [...spots].flatMap(([key, lists]) =>
    eventsOf(lists.flatMap(reportsOf), reach).map(event => ({ spot: key.startsWith('document ') ? '' : key, event })),
  )
  return withCopies(
    tied(located, reach).map(({ spot, event }) => ({
      nature: event.long ? ('running' as const) : ('event' as const),
      reach: 'place' as const,
      event: kind,
      anchor: [family, kind, spot || event.reports[0]!.key, String(event.from ?? '')],
      cases: event.reports.flatMap(report => report.cases),
    })),
  )
}

/** The same figure in the same words in two documents is about the same event, whatever day each of them appeared. */
function withCopies(clusters: readonly Cluster[]): Cluster[] {
  const first = new Map<string, number>()
  const into = clusters.map((_, at) => at)
  const root = (at: number): number => {
    let up = at
    while (into[up] !== up) up = into[up]!
    return up
  }
  for (const [at, cluster] of clusters.entries())
    for (const each of cluster.cases) {
      const figure = JSON.stringify([each.passage, each.measure, each.low, each.high])
      const other = first.get(figure)
      if (other === undefined) first.set(figure, at)
      else {
        const [a, b] = [root(other), root(at)]
        into[Math.max(a, b)] = Math.min(a, b)
      }
    }
  const merged = new Map<number, Cluster>()
  for (const [at, cluster] of clusters.entries()) {
    const to = root(at)
    const held = merged.get(to)
    merged.set(to, held === undefined ? cluster : { ...held, cases: [...held.cases, ...cluster.cases] })
  }
  return [...merged.values()]
}

const firstDay = (stretch: Stretch): string => (stretch.from === null ? '' : String(stretch.from))
