import type { Reader } from '../schema.ts'
import type { NamedSubject } from './correction.ts'

/** Subjects that there are, by their ids. */
export async function namedSubjects(reader: Reader, ids: readonly string[]): Promise<Map<string, NamedSubject>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .selectFrom('subject')
    .select(['id', 'name', 'nature', 'reach'])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ id, name, nature, reach }) => [
      id,
      {
        id,
        name,
        nature: nature as NamedSubject['nature'],
        ...(reach === 'place' ? { reach } : {}),
      },
    ]),
  )
}
