import { batches } from '../rows/batches.ts'
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
  readonly day: string | null
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
  await layNear(writing, [...come, ...gone], new Set(documents.map(id => JSON.stringify([owner, id]))))
  await layLeft(
    writing,
    gone.map(({ subject }) => subject),
  )
}

/** Lay documents anew whose claims corrections gave to subjects that have ended with their own last claims: they are made again. */
export async function layLeft(writing: Writing, subjects: readonly (string | null)[]): Promise<void> {
  for (const part of batches([...new Set(subjects.filter(id => id !== null))])) {
    const rows = await writing
      .selectFrom('corrected')
      .select(['tenant', 'document'])
      .distinct()
      .where('subject', 'in', part)
      .where('subject', 'not in', writing.selectFrom('subject').select('id').where('id', 'in', part))
      .where('current', '=', 1)
      .execute()
    for (const { tenant, document } of rows) await layDocument(writing, tenant, document)
  }
}

/** So many documents are laid anew with those that were written. */
const mostNear = 8
/** Claims of one event stand no further apart than so many days. */
const days = 12

/**
 * Settle anew the claims of others that count somebody else than the machine reads, where claims of their family and time have
 * come or gone: what they were settled among may be another now.
 */
async function layNear(writing: Writing, moved: readonly Family[], written: ReadonlySet<string>): Promise<void> {
  const dated = moved.flatMap(({ day }) => day ?? []).sort()
  const [first, last] = [dated[0], dated.at(-1)]
  if (first === undefined || last === undefined) return
  const rows = await writing
    .selectFrom('corrected')
    .select(['tenant', 'document'])
    .distinct()
    .where('family', 'in', [...new Set(moved.map(({ family }) => family))])
    .where('pinned', '=', 2)
    .where('current', '=', 1)
    .where('day', '>=', shifted(first, -days))
    .where('day', '<=', shifted(last, days))
    .limit(mostNear)
    .execute()
  for (const { tenant, document } of rows)
    if (!written.has(JSON.stringify([tenant, document]))) await layDocument(writing, tenant, document)
}

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
