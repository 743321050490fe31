import { mostFrequent } from '../grouped.ts'
import { operator } from '../rows/tenant.ts'
import type { Change, ClaimTable } from '../schema.ts'
import { caseOf } from '../settling/cases.ts'
import { divide } from '../settling/divide.ts'
import { loadNear } from '../settling/load.ts'
import { subjectsNear } from '../settling/near.ts'
import { shortId } from '../short-id.ts'
import { subjectNames } from '../subjects/name.ts'
import type { NamedSubject } from './correction.ts'

/**
 * The subject of a claim that counts somebody else than the machine reads: the one it would settle in had the machine read
 * it so, or one that is made for it. Nothing is moved or written.
 */
export async function settledSubject(
  change: Change,
  owner: string,
  row: ClaimTable,
): Promise<{ readonly id: string; readonly made: NamedSubject | null }> {
  const fresh = caseOf({ ...row, tenant: owner, subject: null })
  const near = await subjectsNear(change, row.family, [row])
  const ids = new Set(near.filter(each => each.tenant === operator || each.tenant === owner).map(each => each.subject))
  const loaded = await loadNear(change, owner, [...ids], 0, row.day)
  const machine = `${row.tenant} ${row.id}`
  const cases = loaded.cases.filter(each => each.key !== machine && each.key !== fresh.key)
  const { joining, clusters } = divide(owner, row.family, [fresh], { ...loaded, cases })
  for (const [id, list] of joining) if (list.some(each => each.key === fresh.key)) return { id, made: null }
  const cluster = clusters.find(each => each.cases.some(one => one.key === fresh.key))
  if (cluster === undefined) throw new Error(`Settling has lost claim ${row.id}.`)
  const known = mostFrequent(cluster.cases.flatMap(each => each.subject ?? []))
  if (known !== null) return { id: known, made: null }
  const id = `s${shortId([owner, 'corrected', ...cluster.anchor], 7)}`
  const { nature, reach } = cluster
  return { id, made: { id, name: subjectNames([cluster])[0]!, nature, ...(reach === 'place' ? { reach } : {}) } }
}
