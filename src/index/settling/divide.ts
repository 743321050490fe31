import { grouped, mostFrequent } from '../grouped.ts'
import type { Cluster } from '../subjects/case.ts'
import { settle } from '../subjects/settle.ts'
import type { Owned } from './cases.ts'
import type { Neighbourhood } from './load.ts'

/** How the claims of one owner are divided among subjects, new and known. */
export interface Division {
  /** Claims that join a subject which is fixed, by its id. */
  readonly joining: ReadonlyMap<string, readonly Owned[]>
  /** Subjects of the owner's own, each with all of its claims. */
  readonly clusters: readonly Owning[]
}

export interface Owning extends Cluster {
  readonly cases: readonly Owned[]
}

/** Settle new claims among those that stand near. Claims of others, and of fixed subjects, stay where they are. */
export function divide(owner: string, family: string, fresh: readonly Owned[], near: Neighbourhood): Division {
  const owned = new Map([...near.cases, ...fresh].map(each => [each.key, each]))
  const fixed = new Set(near.cases.filter(each => isFixed(owner, each, near)).map(each => each.key))
  const joining: { readonly id: string; readonly own: readonly Owned[] }[] = []
  const clusters: Owning[] = []
  for (const cluster of settle(family, [...owned.values()])) {
    const cases = cluster.cases.map(each => owned.get(each.key)!)
    const own = cases.filter(each => each.tenant === owner && !fixed.has(each.key))
    if (own.length === 0) continue
    const others = cases.filter(each => each.tenant !== owner || fixed.has(each.key))
    const theirs = others.filter(each => each.tenant !== owner)
    const home =
      mostFrequent((theirs.length > 0 ? theirs : others).flatMap(each => each.subject ?? [])) ??
      mostFrequent(own.flatMap(each => formerHome(owner, each, near) ?? []))
    if (home === null) clusters.push({ ...cluster, cases: own })
    else joining.push({ id: home, own })
  }
  const joined = grouped(joining, each => each.id)
  return { joining: new Map([...joined].map(([id, list]) => [id, list.flatMap(each => each.own)])), clusters }
}

function isFixed(owner: string, { tenant, subject }: Owned, { subjects }: Neighbourhood): boolean {
  const home = subjects.get(subject ?? '')
  return tenant !== owner || (home?.isFixed === true && home.tenant === owner)
}

/** A claim of a new version of its document stays in the large subject it had, though none of the claims looked at is like it. */
function formerHome(owner: string, { subject }: Owned, { subjects }: Neighbourhood): string | null {
  const home = subjects.get(subject ?? '')
  return home?.isFixed === true && home.tenant === owner ? home.id : null
}
