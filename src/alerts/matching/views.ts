import { besideMachine } from '../../index/corrections/beside-machine.ts'
import { batches } from '../../index/rows/batches.ts'
import { operator } from '../../index/rows/tenant.ts'
import type { Reader } from '../../index/schema.ts'
import type { StoredClaim } from '../../index/store.ts'

/**
 * Tenants that have claims of their own beside the operator's, by the subject and measure they are of: they see other
 * positions than everybody does.
 */
export async function tenantsBeside(
  reader: Reader,
  slots: Iterable<StoredClaim>,
): Promise<(slot: StoredClaim) => Set<string>> {
  const subjects = new Set<string>()
  for (const { subject } of slots) subjects.add(subject.id)
  const found = new Map<string, Set<string>>()
  const of = (key: string): Set<string> => found.get(key) ?? new Set()
  const add = (key: string, tenant: string): void => void found.set(key, of(key).add(tenant))
  for (const part of batches([...subjects])) {
    const rows = await reader
      .selectFrom('claim')
      .select(['tenant', 'subject', 'measure'])
      .distinct()
      .where('subject', 'in', part)
      .where('tenant', '!=', operator)
      .where('current', '=', 1)
      .execute()
    for (const { tenant, subject, measure } of rows) add(JSON.stringify([subject, measure]), tenant)
    for (const { owner, subject, machine } of await corrected(reader, part)) {
      add(JSON.stringify(subject), owner)
      add(JSON.stringify(machine), owner)
    }
  }
  return ({ subject, measure }) =>
    new Set([...of(JSON.stringify([subject.id, measure])), ...of(JSON.stringify(subject.id))])
}

/** Whose corrections give claims to these subjects, or take them away. */
async function corrected(reader: Reader, subjects: readonly string[]) {
  return await besideMachine(reader)
    .select(['corrected.owner', 'corrected.subject', 'claim.subject as machine'])
    .distinct()
    .where(({ or, eb }) => or([eb('corrected.subject', 'in', subjects), eb('claim.subject', 'in', subjects)]))
    .where('corrected.owner', '!=', operator)
    .execute()
}
