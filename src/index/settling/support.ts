import { grouped } from '../grouped.ts'
import { insertRows } from '../rows/recurring.ts'
import type { Change, SupportTable } from '../schema.ts'
import type { Owned } from './cases.ts'

type Told = Pick<Owned, 'measure' | 'document' | 'claimant' | 'day'>

/** The measure under which all of a subject's claims are counted together. */
export const everyMeasure = ''

/** What claims say for a subject: by measure, and all together. */
export function supportOf(subject: string, tenant: string, cases: readonly Told[]): SupportTable[] {
  const row = (measure: string, list: readonly Told[]): SupportTable => ({
    subject,
    tenant,
    measure,
    claims: list.length,
    documents: new Set(list.map(each => each.document)).size,
    claimants: new Set(list.map(each => each.claimant)).size,
    latest: latestOf(list.map(each => each.day)),
  })
  return [row(everyMeasure, cases), ...[...grouped(cases, each => each.measure)].map(([m, list]) => row(m, list))]
}

export function latestOf(days: readonly (string | null)[]): string | null {
  let latest: string | null = null
  for (const day of days) if (day !== null && (latest === null || day > latest)) latest = day
  return latest
}

/** Put the support of a subject by one tenant in place of what it had. */
export async function replaceSupport(change: Change, rows: readonly SupportTable[]): Promise<void> {
  const { subject, tenant } = rows[0]!
  await dropSupport(change, tenant, [subject])
  await insertRows(change, 'subject_support', rows)
}

export async function dropSupport(change: Change, tenant: string, subjects: readonly string[]): Promise<void> {
  await change.deleteFrom('subject_support').where('subject', 'in', subjects).where('tenant', '=', tenant).execute()
}

/** What came to a subject that is too large to be counted again, and what left it. */
export interface Moved {
  readonly come: readonly Told[]
  readonly gone: readonly Told[]
}

/**
 * Count what came to a subject and what left it without looking at the others of its claims. The claims that come are not
 * in the index under this subject yet, those that go are no longer; documents come and go with all of their claims.
 */
export async function moveSupport(
  change: Change,
  subject: string,
  tenant: string,
  moved: Moved,
): Promise<SupportTable> {
  const rows = await change
    .selectFrom('subject_support')
    .selectAll()
    .where('subject', '=', subject)
    .where('tenant', '=', tenant)
    .execute()
  const before = new Map(rows.map(row => [row.measure, row]))
  const all = [...moved.come, ...moved.gone]
  const after: SupportTable[] = []
  for (const measure of [everyMeasure, ...new Set(all.map(each => each.measure))]) {
    const of = (list: readonly Told[]) => list.filter(each => measure === everyMeasure || each.measure === measure)
    const [come, gone] = [of(moved.come), of(moved.gone)]
    const held = before.get(measure)
    const delta = async (keyOf: (each: Told) => string, stays: (key: string) => Promise<boolean>): Promise<number> => {
      const [incoming, leaving] = [new Set(come.map(keyOf)), new Set(gone.map(keyOf))]
      let sum = 0
      for (const key of incoming.difference(leaving)) if (!(await stays(key))) sum++
      for (const key of leaving.difference(incoming)) if (!(await stays(key))) sum--
      return sum
    }
    const stays = async (key: string): Promise<boolean> => await isTold(change, tenant, subject, key, measure)
    after.push({
      subject,
      tenant,
      measure,
      claims: Number(held?.claims ?? 0) + come.length - gone.length,
      documents:
        Number(held?.documents ?? 0) +
        (await delta(
          each => each.document,
          async () => false,
        )),
      claimants: Number(held?.claimants ?? 0) + (await delta(each => each.claimant, stays)),
      latest: latestOf([held?.latest ?? null, ...come.map(each => each.day)]),
    })
  }
  const measures = after.map(row => row.measure)
  await change
    .deleteFrom('subject_support')
    .where('subject', '=', subject)
    .where('tenant', '=', tenant)
    .where('measure', 'in', measures)
    .execute()
  const present = after.filter(row => row.claims > 0)
  if (present.length > 0) await insertRows(change, 'subject_support', present)
  return after[0]!
}

async function isTold(change: Change, tenant: string, subject: string, claimant: string, measure: string) {
  const query = change
    .selectFrom('claim')
    .select('id')
    .where('tenant', '=', tenant)
    .where('current', '=', 1)
    .where('source_id', '=', claimant)
    .where('subject', '=', subject)
    .limit(1)
  const row = await (measure === everyMeasure ? query : query.where('measure', '=', measure)).executeTakeFirst()
  return row !== undefined
}
