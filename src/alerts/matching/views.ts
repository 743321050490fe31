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
  for (const part of batches([...subjects])) {
    const rows = await reader
      .selectFrom('claim')
      .select(['tenant', 'subject', 'measure'])
      .distinct()
      .where('subject', 'in', part)
      .where('tenant', '!=', operator)
      .where('current', '=', 1)
      .execute()
    for (const { tenant, subject, measure } of rows) {
      const key = JSON.stringify([subject, measure])
      const tenants = found.get(key)
      if (tenants === undefined) found.set(key, new Set([tenant]))
      else tenants.add(tenant)
    }
  }
  return ({ subject, measure }) => found.get(JSON.stringify([subject.id, measure])) ?? new Set()
}
