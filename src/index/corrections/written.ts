import type { Change as Writing } from '../schema.ts'
import { followReading, type Told } from './follow.ts'
import { anyCorrections } from './keep.ts'
import { layDocument } from './overlay.ts'

interface Moved {
  readonly come: readonly (Told & Family)[]
  readonly gone: readonly (Told & Family)[]
}

interface Family {
  readonly family: string
}

/** Lay corrections over documents that were just written, and over what stands near their claims. */
export async function layWritten(
  writing: Writing,
  owner: string,
  documents: readonly string[],
  { come, gone }: Moved,
): Promise<void> {
  if (documents.length === 0 || !(await anyCorrections(writing))) return
  await followReading(writing, gone, come)
  for (const id of documents) await layDocument(writing, owner, id)
  const families = new Set([...come, ...gone].map(row => row.family))
  await layNear(writing, families, new Set(documents.map(id => JSON.stringify([owner, id]))))
}

/** So many documents are laid anew with one that was written. */
const mostNear = 20

/**
 * Settle anew the claims of others that count somebody else than the machine reads, where claims of their family have come or
 * gone: what they were settled among may be another now.
 */
async function layNear(writing: Writing, families: ReadonlySet<string>, written: ReadonlySet<string>): Promise<void> {
  if (families.size === 0) return
  const rows = await writing
    .selectFrom('corrected')
    .select(['tenant', 'document'])
    .distinct()
    .where('family', 'in', [...families])
    .where('pinned', '=', 2)
    .where('current', '=', 1)
    .limit(mostNear)
    .execute()
  for (const { tenant, document } of rows)
    if (!written.has(JSON.stringify([tenant, document]))) await layDocument(writing, tenant, document)
}
