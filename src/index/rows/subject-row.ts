import type { Reader } from '../schema.ts'
import type { Subject } from '../store.ts'
import { batches } from './batches.ts'

/** Subjects that there are, by their ids. */
export async function subjectsById(reader: Reader, ids: readonly string[]): Promise<Map<string, Subject>> {
  const found = new Map<string, Subject>()
  for (const part of batches([...new Set(ids)])) {
    const rows = await reader
      .selectFrom('subject')
      .select(['id', 'name', 'nature', 'reach'])
      .where('id', 'in', part)
      .execute()
    for (const { id, name, nature, reach } of rows)
      found.set(id, { id, name, nature: nature as Subject['nature'], ...(reach === 'place' ? { reach } : {}) })
  }
  return found
}
