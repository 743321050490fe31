import { type Case, type Cluster, dayNumber, noEvent } from './case.ts'
import { eventKind } from './event-kinds.ts'
import { figuresOf, mayGrow } from './figures.ts'

/**
 * Words of one kind of event that tell no more than that it may be one of another: the Maui wildfire is "the fire" as well, and a
 * mine that blew up was "an explosion" before anybody knew why.
 */
const unsure: Readonly<Record<string, { readonly words: ReadonlySet<string>; readonly meant: ReadonlySet<string> }>> = {
  accident: { words: new Set(['fire', 'fires', 'blaze']), meant: new Set(['wildfire']) },
  attack: { words: new Set(['explosion', 'explosions', 'exploded', 'blast']), meant: new Set(['accident']) },
}

/** Its toll may be the other event's: not a small part of it. */
const least = 0.3
const most = 5

/** Kinds that a cluster may be of; null when there is no doubt. */
function doubt({ event, cases }: Cluster): ((event: Cluster) => boolean) | null {
  if (event === noEvent) return () => true
  const found = unsure[event]
  if (found === undefined || !cases.every(({ word }) => word !== null && found.words.has(word))) return null
  const figures = figuresOf(cases)
  return other => found.meant.has(other.event) && mayGrow(figuresOf(other.cases), figures, least, most)
}

/**
 * "The death toll in California is 24" names no event. Where there was just one in that place at that time, it is meant;
 * where there were several, nobody can tell.
 */
export function withUnnamedEvents(clusters: readonly Cluster[]): Cluster[] {
  const doubts = new Map(clusters.map(cluster => [cluster, doubt(cluster)]))
  const named = clusters.filter(cluster => doubts.get(cluster) === null)
  const byPlace = new Map<string, Set<number>>()
  for (const [at, cluster] of named.entries())
    if (cluster.nature === 'event')
      for (const { place } of cluster.cases)
        if (place !== null) byPlace.set(place, (byPlace.get(place) ?? new Set()).add(at))
  const gained = new Map<number, Case[]>()
  const alone: Cluster[] = []
  for (const cluster of clusters) {
    const fits = doubts.get(cluster)
    if (fits === undefined || fits === null) continue
    const place = cluster.cases.find(each => each.place !== null && each.place !== each.country)?.place ?? null
    const meant = [...(place === null ? [] : (byPlace.get(place) ?? []))].filter(
      at => fits(named[at]!) && isNear(cluster, named[at]!),
    )
    if (meant.length === 1) gained.set(meant[0]!, [...(gained.get(meant[0]!) ?? []), ...cluster.cases])
    else alone.push(cluster)
  }
  const joined = named.map((cluster, at) => ({ ...cluster, cases: [...cluster.cases, ...(gained.get(at) ?? [])] }))
  return [...joined, ...alone]
}

function isNear(cluster: Cluster, event: Cluster): boolean {
  const [mine, theirs] = [span(cluster), span(event)]
  if (mine === null || theirs === null) return false
  const days = eventKind(event.event).days
  return mine.from - theirs.to <= days && theirs.from - mine.to <= days
}

function span({ cases }: Cluster): { readonly from: number; readonly to: number } | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { day } of cases) {
    if (day === null) continue
    from = Math.min(from, dayNumber(day))
    to = Math.max(to, dayNumber(day))
  }
  return from === Number.POSITIVE_INFINITY ? null : { from, to }
}
