import { mostFrequent } from '../grouped.ts'
import { batches } from '../rows/batches.ts'
import type { Change, ClaimTable } from '../schema.ts'

/** Claims of a subject have gone to another by settling: what is said of them by corrections goes with them. */
export async function followClaims(
  change: Change,
  tenant: string,
  ids: readonly string[],
  subject: string,
): Promise<void> {
  await change
    .updateTable('corrected')
    .set({ subject })
    .where('id', 'in', ids)
    .where('tenant', '=', tenant)
    .where('current', '=', 1)
    .where('pinned', '=', 0)
    .execute()
}

/** A subject has ended and its claims are of another now: corrections that name the one mean the other. */
export async function followSubject(change: Change, ended: string, subject: string): Promise<void> {
  await change.updateTable('correction_subject').set({ subject }).where('subject', '=', ended).execute()
  await change.updateTable('corrected').set({ subject }).where('subject', '=', ended).where('pinned', '>', 0).execute()
}

export type Told = Pick<ClaimTable, 'document' | 'low' | 'high' | 'subject'>

/**
 * Documents were read again and their claims have other subjects, so that some that corrections name are no more: those
 * are now where the same figures of the same documents are.
 */
export async function followReading(change: Change, gone: readonly Told[], fresh: readonly Told[]): Promise<void> {
  const present = new Set(fresh.map(row => row.subject))
  const left = [...new Set(gone.flatMap(({ subject }) => (subject === null || present.has(subject) ? [] : [subject])))]
  const ended: string[] = []
  for (const part of batches(left)) {
    const rows = await change
      .selectFrom('correction_subject')
      .select('subject')
      .distinct()
      .where('subject', 'in', part)
      .where('subject', 'not in', change.selectFrom('subject').select('id').where('id', 'in', part))
      .execute()
    ended.push(...rows.map(row => row.subject))
  }
  if (ended.length === 0) return
  const keyOf = ({ document, low, high }: Told): string => JSON.stringify([document, low, high])
  const heirs = new Map(fresh.map(row => [keyOf(row), row.subject]))
  for (const subject of ended) {
    const own = gone.filter(row => row.subject === subject)
    const heir = mostFrequent(own.flatMap(row => heirs.get(keyOf(row)) ?? []))
    if (heir !== null) await followSubject(change, subject, heir)
  }
}
