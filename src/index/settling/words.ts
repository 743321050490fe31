import { batches } from '../rows/batches.ts'
import { insertRows } from '../rows/recurring.ts'
import type { Change } from '../schema.ts'

/** The words by which a subject is found, and how far up in the lists of each. */
export interface Finding {
  readonly words: readonly string[]
  readonly rank: number
}

/** A subject's place in lists: how often its documents have doubled. It changes seldom, however many come. */
export const rankOf = (documents: number): number => Math.max(0, Math.floor(Math.log2(Math.max(1, documents))))

/** The word for a whole name, however it is cut and written. */
export const nameWord = (name: string): string => `=${foldedName(name)}`

export const foldedName = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
    .join(' ')
    .toLowerCase()

/** Put a subject into the lists of its words, out of those it has no more. */
export async function keepWords(
  change: Change,
  subject: string,
  before: Finding | null,
  after: Finding,
): Promise<void> {
  const isMoved = before?.rank !== after.rank
  const wanted = new Set(after.words)
  const held = new Set(before?.words ?? [])
  if (before !== null) {
    const gone = isMoved ? before.words : before.words.filter(word => !wanted.has(word))
    for (const part of batches(gone))
      await change
        .deleteFrom('subject_word')
        .where('word', 'in', part)
        .where('rank', '=', before.rank)
        .where('subject', '=', subject)
        .execute()
  }
  const come = isMoved ? after.words : after.words.filter(word => !held.has(word))
  const rows = come.map(word => ({ word, rank: after.rank, subject }))
  await insertRows(change, 'subject_word', rows)
}
