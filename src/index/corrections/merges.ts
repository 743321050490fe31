import { grouped } from '../grouped.ts'
import { batches } from '../rows/batches.ts'
import type { Reader } from '../schema.ts'

/** Subjects that stand for others. */
export interface Merged {
  /** The subject that stands for another, by the other's id. */
  readonly merged: ReadonlyMap<string, string>
  /** All ids that one subject stands for, its own first. */
  readonly members: ReadonlyMap<string, readonly string[]>
}

const none: ReadonlyMap<string, never> = new Map<string, never>()
export const unmerged: Merged = { merged: none, members: none }

/** What the merges of these numbers come to, made one after the other: the last word says which of them stays. */
export async function mergedBy(reader: Reader, merges: readonly number[]): Promise<Merged> {
  if (merges.length === 0) return unmerged
  const rows = await reader.selectFrom('correction_subject').selectAll().where('correction', 'in', merges).execute()
  const named = new Map(rows.map(row => [`${row.correction} ${row.role}`, row.subject]))
  const up = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let next = up.get(at); next !== undefined; next = up.get(at)) at = next
    return at
  }
  for (const number of merges) {
    const [from, into] = [named.get(`${number} from`), named.get(`${number} into`)]
    if (from === undefined || into === undefined || from === into) continue
    const [stays, goes] = [root(into), root(from)]
    if (stays !== goes) up.set(goes, stays)
    else if (stays !== into) {
      // They are one already, under the name that is now to go.
      up.delete(into)
      up.set(stays, into)
    }
  }
  const groups = grouped([...new Set([...up].flat())], root)
  const living = await livingOf(reader, [...groups.values()].flat())
  const merged = new Map<string, string>()
  const members = new Map<string, string[]>()
  for (const [first, list] of groups) {
    // The one that was to stay may be gone with its claims; then another of them stands for all.
    const to = living.has(first) ? first : (list.find(id => living.has(id)) ?? first)
    const others = list.filter(id => id !== to)
    for (const id of others) merged.set(id, to)
    members.set(to, [to, ...others])
  }
  return { merged, members }
}

async function livingOf(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const part of batches(ids))
    for (const { id } of await reader.selectFrom('subject').select('id').where('id', 'in', part).execute())
      found.add(id)
  return found
}

/** Every id that the subjects stand for. */
export const widened = ({ merged, members }: Merged, subjects: readonly string[]): string[] => [
  ...new Set(
    subjects.flatMap(id => {
      const to = merged.get(id) ?? id
      return members.get(to) ?? [to]
    }),
  ),
]
