import { readFile } from 'node:fs/promises'
import type { Claim } from '../claims/claim.ts'
import { read } from '../claims/read.ts'
import type { Document } from '../documents/document.ts'
import type { Problem } from '../documents/problem.ts'
import { mostBytes, readDocuments, tooLarge } from '../documents/read.ts'
import { reason } from '../documents/walk.ts'

/** Something to read: a file of the folder, or a document that the index holds and another edition of the engine read. */
export type Job =
  | { readonly path: string; readonly file: string; readonly bytes: number }
  | { readonly path: string; readonly document: Document }

/** What a job gave. Claims are null where the document was not read, because its version is known. */
export interface Done {
  readonly documents: readonly { readonly document: Document; readonly claims: readonly Claim[] | null }[]
  readonly problems: readonly Problem[]
}

/** Do one job: decode and read. What is wrong with a file becomes a problem; a document that breaks the reader does too. */
export async function doJob(job: Job, isKnown: (version: string) => boolean): Promise<Done> {
  if ('document' in job) return withClaims(job.path, [job.document], [], () => false)
  const { path, file, bytes } = job
  if (bytes > mostBytes) return { documents: [], problems: [{ path, ...tooLarge }] }
  let content: Uint8Array
  try {
    content = await readFile(file)
  } catch (error) {
    const what = `cannot be opened: ${reason(error)}`
    return { documents: [], problems: [{ path, what, remedy: 'Check who may read it.' }] }
  }
  const { documents, problems } = readDocuments({ path, bytes: content })
  return withClaims(path, documents, problems, isKnown)
}

function withClaims(
  path: string,
  documents: readonly Document[],
  troubles: readonly Problem[],
  isKnown: (version: string) => boolean,
): Done {
  const problems = [...troubles]
  const done: Done['documents'][number][] = []
  for (const document of documents) {
    try {
      done.push({ document, claims: isKnown(document.version) ? null : read(document).claims })
    } catch (error) {
      problems.push(unread(path, error instanceof Error ? error.message : String(error)))
    }
  }
  return { documents: done, problems }
}

/** A problem with a document that is no fault of whoever wrote it. */
export function unread(path: string, why: string): Problem {
  return { path, what: `could not be read (${why})`, remedy: 'This is a fault in Tallywire; the other files go on.' }
}
