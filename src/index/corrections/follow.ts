import type { Change } from '../schema.ts'

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
  await change.updateTable('corrected').set({ subject }).where('subject', '=', ended).where('pinned', '=', 1).execute()
}
