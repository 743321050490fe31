import { byLetters, grouped } from '../grouped.ts'
import { shortId } from '../short-id.ts'
import type { Cluster } from './case.ts'

/**
 * Ids for freshly settled clusters, so that a subject keeps its id while claims come and go: a cluster takes over the id
 * that most of its claims had, each id goes to one cluster, and a new one gets an id that follows from its anchor.
 * Nobody gets a reserved one.
 */
export function subjectIds(
  tenant: string,
  clusters: readonly Cluster[],
  reserved: ReadonlySet<string> = new Set(),
): string[] {
  const wishes = clusters.flatMap((cluster, at) =>
    [...grouped(cluster.cases, each => each.subject)].flatMap(([id, list]) =>
      id === null ? [] : { at, id, claims: list.length },
    ),
  )
  wishes.sort((a, b) => b.claims - a.claims || byLetters(a.id, b.id) || a.at - b.at)
  const given = new Map<number, string>()
  const taken = new Set(reserved)
  for (const { at, id } of wishes) {
    if (given.has(at) || taken.has(id)) continue
    given.set(at, id)
    taken.add(id)
  }
  return clusters.map((cluster, at) => {
    const kept = given.get(at)
    if (kept !== undefined) return kept
    for (let number = 0; ; number++) {
      const id = `s${shortId([tenant, ...cluster.anchor, number], 7)}`
      if (taken.has(id)) continue
      taken.add(id)
      return id
    }
  })
}
