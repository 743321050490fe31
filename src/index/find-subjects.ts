import { narrowed, subjectOf } from './find.ts'
import { batches } from './rows/batches.ts'
import { listOf } from './rows/value.ts'
import type { Reader } from './schema.ts'
import type { ClaimQuery, Subject, SubjectSupport } from './store.ts'

/** Subjects of the claims that match, the best supported first: by documents, then claimants, then claims. */
export async function findSubjects(reader: Reader, query: ClaimQuery): Promise<SubjectSupport[]> {
  const counts = await narrowed(reader.selectFrom('claim'), query)
    .where('claim.subject', 'is not', null)
    .select(({ fn }) => [
      'claim.subject as id',
      fn.countAll<number>().as('claims'),
      fn.count<number>('claim.document').distinct().as('documents'),
      fn.count<number>('claim.source_id').distinct().as('claimants'),
      fn.max('claim.day').as('latest'),
    ])
    .groupBy('claim.subject')
    .execute()
  const subjects = new Map<string, Subject & { words: string[] }>()
  for (const part of batches(counts.map(row => row.id!))) {
    const rows = await reader
      .selectFrom('subject')
      .select(['id', 'name', 'nature', 'reach', 'words'])
      .where('id', 'in', part)
      .execute()
    for (const row of rows) subjects.set(row.id, { ...subjectOf(row), words: listOf(row.words) })
  }
  return counts
    .map(row => ({
      ...subjects.get(row.id!)!,
      claims: Number(row.claims),
      documents: Number(row.documents),
      claimants: Number(row.claimants),
      latest: row.latest,
    }))
    .sort(bySupport)
}

function bySupport(a: SubjectSupport, b: SubjectSupport): number {
  return (
    b.documents - a.documents ||
    b.claimants - a.claimants ||
    b.claims - a.claims ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  )
}
