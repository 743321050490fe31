import { readFile } from 'node:fs/promises'
import type { Claim } from '../claims/claim.ts'
import type { Document } from '../documents/document.ts'
import { type Facts, mergeFacts } from '../documents/facts.ts'
import { type Beside, type Page, readPage } from '../documents/page/read.ts'
import type { Problem } from '../documents/problem.ts'
import { mostBytes, readDocuments, tooLarge } from '../documents/read.ts'
import { withVersion } from '../documents/version.ts'
import { reason } from '../documents/walk.ts'
import { claimsOfAll } from './together.ts'

/**
 * Something to read: a file with its size, the content of one, a page that was fetched, or a document as it stands. `given`
 * are facts that count more than what it says itself.
 */
export type Job =
  | { readonly path: string; readonly file: string; readonly bytes: number; readonly given?: Partial<Facts> }
  | { readonly path: string; readonly content: Uint8Array; readonly given?: Partial<Facts> }
  | { readonly path: string; readonly page: Page; readonly beside: Beside }
  | { readonly path: string; readonly document: Document }

/** What a job gave. Claims are null where the document was not read, because its version is known. */
export interface Done {
  readonly documents: readonly { readonly document: Document; readonly claims: readonly Claim[] | null }[]
  readonly problems: readonly Problem[]
}

/** Do one job: decode and read. What is wrong with a file becomes a problem; a document that breaks the reader does too. */
export async function doJob(job: Job, isKnown: (version: string) => boolean): Promise<Done> {
  if ('document' in job) return withClaims(job.path, [job.document], [], () => false)
  if ('page' in job) return readFetched(job, isKnown)
  const content = 'content' in job ? job.content : await contentOf(job)
  if ('what' in content) return { documents: [], problems: [content] }
  const { documents, problems } = readDocuments({ path: job.path, bytes: content })
  const { given } = job
  const overruled = given
    ? documents.map(each => withVersion({ ...each, ...mergeFacts(given, each), id: each.id }))
    : documents
  return withClaims(job.path, overruled, problems, isKnown)
}

async function contentOf({ path, file, bytes }: Extract<Job, { file: string }>): Promise<Uint8Array | Problem> {
  if (bytes > mostBytes) return { path, ...tooLarge }
  try {
    return await readFile(file)
  } catch (error) {
    return { path, what: `cannot be opened: ${reason(error)}`, remedy: 'Check who may read it.' }
  }
}

function readFetched(
  { path, page, beside }: Extract<Job, { page: Page }>,
  isKnown: (version: string) => boolean,
): Done {
  try {
    const found = readPage(page, beside)
    return 'what' in found ? { documents: [], problems: [{ path, ...found }] } : withClaims(path, [found], [], isKnown)
  } catch (error) {
    return { documents: [], problems: [unread(path, error instanceof Error ? error.message : String(error))] }
  }
}

function withClaims(
  path: string,
  documents: readonly Document[],
  troubles: readonly Problem[],
  isKnown: (version: string) => boolean,
): Done {
  const problems = [...troubles]
  const done: Done['documents'][number][] = []
  const news = documents.filter(document => !isKnown(document.version))
  const claimsOf = new Map(claimsOfAll(news).map((claims, at) => [news[at]!, claims]))
  for (const document of documents) {
    const claims = claimsOf.get(document) ?? null
    if (claims instanceof Error) problems.push(unread(path, claims.message))
    else done.push({ document, claims })
  }
  return { documents: done, problems }
}

/** A problem with a document that is no fault of whoever wrote it. */
export function unread(path: string, why: string): Problem {
  const remedy = 'This is a fault in Tallywire; the other files go on.'
  return { path, what: `could not be read (${why})`, remedy, ours: true }
}
