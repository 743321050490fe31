import type { Reader } from '../schema.ts'
import { besideMachine } from './beside-machine.ts'
import type { Lens } from './lens.ts'

/** Subjects that have other claims through a tenant's eyes than by the machine: those which corrections take from or give to. */
export async function touchedSubjects(reader: Reader, { owners }: Lens): Promise<Set<string>> {
  const rows = await besideMachine(reader)
    .select(['claim.subject as machine', 'corrected.subject as laid'])
    .where('corrected.owner', 'in', owners)
    .execute()
  return new Set(rows.flatMap(({ machine, laid }) => [machine, laid].filter(id => id !== null)))
}
