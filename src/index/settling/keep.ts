import { followClaims, followSubject } from '../corrections/follow.ts'
import { makeWay } from '../corrections/made-subjects.ts'
import { mostFrequent } from '../grouped.ts'
import { batches } from '../rows/batches.ts'
import { insertRows } from '../rows/recurring.ts'
import { listColumn, listOf } from '../rows/value.ts'
import type { Change, SubjectTable } from '../schema.ts'
import { subjectIds } from '../subjects/identity.ts'
import { subjectNames, subjectWords } from '../subjects/name.ts'
import { firstDay } from '../subjects/times.ts'
import { turns } from '../turns.ts'
import type { Owned } from './cases.ts'
import type { Division, Owning } from './divide.ts'
import type { Neighbour, Neighbourhood } from './load.ts'
import { dropSupport, latestOf, moveSupport, replaceSupport, supportOf } from './support.ts'
import { keepWords, nameWord, rankOf } from './words.ts'

/** What settling changes for one owner and family. */
export interface Settling {
  readonly owner: string
  readonly family: string
  /** Keys of claims that are not in the index yet. */
  readonly fresh: ReadonlySet<string>
  /** Claims that were taken out of the index. */
  readonly gone: readonly Owned[]
  readonly near: Neighbourhood
}

/** Keep a division: claims get their subjects, subjects what is kept of them. Gives the subject of every fresh claim, and subjects that are no more. */
export async function keepDivision(
  change: Change,
  settling: Settling,
  { joining, clusters }: Division,
): Promise<{ readonly subjects: Map<string, string>; readonly ended: string[] }> {
  const { owner, fresh, gone, near } = settling
  const ids = await idsOf(change, owner, clusters, near)
  const places = new Map<string, { readonly subject: string; readonly each: Owned }>()
  for (const [subject, cases] of joining) for (const each of cases) places.set(each.key, { subject, each })
  for (const [at, cluster] of clusters.entries())
    for (const each of cluster.cases) places.set(each.key, { subject: ids[at]!, each })

  const moves = new Map<string, { come: Owned[]; gone: Owned[] }>()
  const movesOf = (subject: string) => {
    const held = moves.get(subject) ?? { come: [], gone: [] }
    moves.set(subject, held)
    return held
  }
  for (const each of gone) if (each.subject !== null) movesOf(each.subject).gone.push(each)
  for (const { subject, each } of places.values()) {
    if (fresh.has(each.key)) movesOf(subject).come.push(each)
    else if (each.subject !== subject) {
      movesOf(subject).come.push(each)
      if (each.subject !== null) movesOf(each.subject).gone.push(each)
    }
  }
  for (const [subject, { come }] of moves) {
    const moved = come.filter(each => !fresh.has(each.key)).map(each => each.id)
    for (const part of batches(moved)) {
      await change
        .updateTable('claim')
        .set({ subject })
        .where('id', 'in', part)
        .where('tenant', '=', owner)
        .where('current', '=', 1)
        .execute()
      await followClaims(change, owner, part, subject)
    }
  }
  await keepClusters(change, settling, clusters, ids, moves)
  const ended: string[] = []
  const living = new Set(ids)
  for (const [subject, moved] of moves) {
    if (living.has(subject)) continue
    const home = near.subjects.get(subject)
    if (home?.isFixed === true) await moveFixed(change, owner, home, moved)
    else if (home?.tenant === owner) {
      await endSubject(change, owner, home)
      const heir = mostFrequent(moved.gone.flatMap(each => places.get(each.key)?.subject ?? []))
      if (heir !== null) await followSubject(change, subject, heir)
      ended.push(subject)
    } else if (home === undefined) await dropSupport(change, owner, [subject])
  }
  return { subjects: new Map([...places].map(([key, { subject }]) => [key, subject])), ended }
}

/** Ids for the clusters; one that is new and happens to have a known subject's gets another. */
async function idsOf(change: Change, owner: string, clusters: readonly Owning[], near: Neighbourhood) {
  const own = clusters.map(cluster => ({ ...cluster, cases: cluster.cases.map(each => ownSubject(owner, each, near)) }))
  const reserved = new Set([...near.subjects.values()].filter(each => each.isFixed).map(each => each.id))
  for (;;) {
    const ids = subjectIds(owner, own, reserved)
    const made = ids.filter(id => !near.subjects.has(id))
    const taken: string[] = []
    for (const part of batches(made)) taken.push(...(await makeWay(change, part)))
    if (taken.length === 0) return ids
    for (const id of taken) reserved.add(id)
  }
}

/** A claim of a subject that is another's brings no claim to its id. */
function ownSubject(owner: string, each: Owned, { subjects }: Neighbourhood): Owned {
  const home = subjects.get(each.subject ?? '')
  return home === undefined || home.tenant === owner ? each : { ...each, subject: null }
}

async function keepClusters(
  change: Change,
  { owner, family, near }: Settling,
  clusters: readonly Owning[],
  ids: readonly string[],
  moves: ReadonlyMap<string, unknown>,
): Promise<void> {
  const isChanged = (at: number): boolean => moves.has(ids[at]!) || !near.subjects.has(ids[at]!)
  // Running counts of one name are told apart by their years, so each of them may change the others' names.
  const named = [...clusters.keys()].filter(at => isChanged(at) || clusters[at]!.nature === 'running')
  const names = subjectNames(named.map(at => clusters[at]!))
  const turn = turns()
  for (const [index, at] of named.entries()) {
    await turn()
    const cluster = clusters[at]!
    const held = near.subjects.get(ids[at]!)
    if (!isChanged(at) && held?.name === names[index]) continue
    const support = supportOf(ids[at]!, owner, cluster.cases)
    const words = [...subjectWords(cluster), nameWord(names[index]!)]
    const rank = rankOf(support[0]!.documents)
    const row: SubjectTable = {
      tenant: owner,
      id: ids[at]!,
      family,
      name: names[index]!,
      nature: cluster.nature,
      reach: cluster.reach,
      words: listColumn(words),
      event: cluster.event,
      first: firstDay(cluster.cases),
      last: latestOf(cluster.cases.map(each => each.day)),
      claims: cluster.cases.length,
      rank,
    }
    if (held === undefined) await insertRows(change, 'subject', [row])
    else await change.updateTable('subject').set(row).where('id', '=', row.id).execute()
    await keepWords(change, row.id, held === undefined ? null : findingOf(held), { words, rank })
    await replaceSupport(change, support)
  }
}

const findingOf = ({ words, rank }: SubjectTable) => ({ words: listOf(words), rank })

/** A large subject is found by no more words than this; what its first claims say is enough. */
const mostWords = 600

async function moveFixed(
  change: Change,
  owner: string,
  home: Neighbour,
  moved: { readonly come: readonly Owned[]; readonly gone: readonly Owned[] },
): Promise<void> {
  const support = await moveSupport(change, home.id, owner, moved)
  if (home.tenant !== owner) return
  const before = findingOf(home)
  const come = subjectWords({ nature: 'event', reach: 'place', event: home.event, anchor: [], cases: moved.come })
  const words = [...new Set([...before.words, ...come])].slice(0, Math.max(mostWords, before.words.length))
  const rank = rankOf(support.documents)
  const first = firstDay(moved.come)
  await change
    .updateTable('subject')
    .set({
      claims: support.claims,
      rank,
      words: listColumn(words),
      first: home.first === null || (first !== null && first < home.first) ? first : home.first,
      last: latestOf([home.last, ...moved.come.map(each => each.day)]),
    })
    .where('id', '=', home.id)
    .execute()
  await keepWords(change, home.id, before, { words, rank })
}

async function endSubject(change: Change, owner: string, home: Neighbour): Promise<void> {
  await change.deleteFrom('subject').where('id', '=', home.id).execute()
  await keepWords(change, home.id, findingOf(home), { words: [], rank: home.rank })
  await dropSupport(change, owner, [home.id])
}
