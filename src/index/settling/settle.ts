import { setImmediate as pause } from 'node:timers/promises'
import { grouped } from '../grouped.ts'
import { operator } from '../rows/tenant.ts'
import type { Change, ClaimTable } from '../schema.ts'
import { type CaseRow, caseOf, type Owned } from './cases.ts'
import { divide } from './divide.ts'
import { keepDivision } from './keep.ts'
import { loadNear } from './load.ts'
import { type Near, subjectsNear } from './near.ts'

/**
 * Give every new claim of one owner its subject, and others that stand near another one where the new claims bring them
 * together or tell them apart. `fresh` are not in the index yet, `gone` no longer. The work grows with the new claims and
 * not with the index.
 */
export async function settleNew<Row extends ClaimTable>(
  change: Change,
  owner: string,
  fresh: readonly Row[],
  gone: readonly CaseRow[],
): Promise<Row[]> {
  const found = new Map<string, string>()
  const families = new Set([...fresh, ...gone].map(row => row.family))
  const come = grouped(fresh, row => row.family)
  const left = grouped(gone, row => row.family)
  const tenants = owner === operator && (await hasTenants(change))
  for (const family of [...families].sort()) {
    const rows = come.get(family) ?? []
    const past = (left.get(family) ?? []).map(caseOf)
    const near = await subjectsNear(change, family, rows)
    const cases = rows.map(caseOf)
    const work = { family, day: rows.find(row => row.day !== null)?.day ?? null }
    const { subjects, ended } = await settleFor(change, owner, { ...work, near, fresh: cases, gone: past })
    for (const [key, subject] of subjects) found.set(key, subject)
    await pause()
    if (!tenants) continue
    const settled = cases.map(each => ({ ...each, subject: subjects.get(each.key) ?? null }))
    const theirs = [...near, ...(await othersIn(change, [...ended, ...past.flatMap(each => each.subject ?? [])]))]
    for (const tenant of new Set(theirs.map(each => each.tenant)))
      if (tenant !== operator)
        await settleFor(change, tenant, { ...work, near: [...theirs, ...settledIn(settled)], fresh: settled, gone: [] })
  }
  return fresh.map(row => ({ ...row, subject: found.get(caseOf(row).key) ?? row.subject }))
}

interface Work {
  readonly family: string
  readonly day: string | null
  readonly near: readonly Near[]
  readonly fresh: readonly Owned[]
  readonly gone: readonly Owned[]
}

async function settleFor(change: Change, owner: string, { family, day, near, fresh, gone }: Work) {
  const touched = [...new Set([...gone, ...fresh].flatMap(each => each.subject ?? []))]
  const seen = near.filter(each => each.tenant === operator || each.tenant === owner).map(each => each.subject)
  const ids = [...new Set([...touched, ...seen])]
  const loaded = await loadNear(change, owner, ids, touched.length, day)
  const keys = new Set(fresh.filter(each => each.tenant === owner).map(each => each.key))
  const division = divide(owner, family, fresh, loaded)
  return await keepDivision(change, { owner, family, fresh: keys, gone, near: loaded }, division)
}

/** Subjects that the operator's new claims have just come to. */
const settledIn = (cases: readonly Owned[]): Near[] =>
  cases.flatMap(({ subject }) => (subject === null ? [] : [{ tenant: operator, subject }]))

async function hasTenants(change: Change): Promise<boolean> {
  const row = await change
    .selectFrom('subject_support')
    .select('tenant')
    .where('tenant', '>', operator)
    .limit(1)
    .execute()
  return row.length > 0
}

/** Tenants whose claims have joined one of these subjects. */
async function othersIn(change: Change, subjects: readonly string[]): Promise<Near[]> {
  if (subjects.length === 0) return []
  const rows = await change
    .selectFrom('subject_support')
    .select(['tenant', 'subject'])
    .where('subject', 'in', [...new Set(subjects)])
    .where('tenant', '>', operator)
    .where('measure', '=', '')
    .execute()
  return rows
}
