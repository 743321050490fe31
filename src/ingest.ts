import { readFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import type { Log } from './chat/surface.ts'
import { read } from './claims/read.ts'
import type { Document } from './documents/document.ts'
import type { Problem } from './documents/problem.ts'
import { type FileReading, isMeantAsDocument, mostBytes, readDocuments, tooLarge } from './documents/read.ts'
import { reason, type Walked, walkFolder } from './documents/walk.ts'
import type { Store } from './index/store.ts'

/** How far a folder has been read. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly path: string
}

export interface Ingestion {
  readonly folder: string
  readonly store: Store
  readonly now: () => Date
  readonly log: Log
  readonly progress?: (progress: Progress) => void
  /** Ends the work after the document at hand; what was written stays. */
  readonly signal?: AbortSignal
}

/** What came of a folder. */
export interface Ingested {
  readonly files: number
  readonly added: number
  readonly replaced: number
  /** Documents whose present version the index has already. */
  readonly unchanged: number
  /** Documents that say the same as another under another name, word for word, with the same facts. */
  readonly repeated: number
  /** Files that nobody means as documents: pictures, style sheets. */
  readonly passedOver: number
  readonly problems: readonly Problem[]
}

/** What the index holds before the folder is read: names to versions, and back. */
interface Known {
  readonly versions: Map<string, string>
  readonly names: Map<string, string>
}

type Outcome = 'added' | 'replaced' | 'unchanged' | 'repeated'

/**
 * Read every document of a folder into the index: document -> text -> figures -> claims -> index. A document whose
 * version the index has is not read again, and the same document under a second name is not indexed twice.
 * A file that was deleted keeps its document: that somebody published a figure stays true, and what readers were
 * shown must not vanish because a folder was tidied.
 */
export async function ingestFolder(work: Ingestion): Promise<Ingested> {
  const { folder, store, progress, signal } = work
  const problems: Problem[] = []
  const found: Exclude<Walked, Problem>[] = []
  let passedOver = 0
  for await (const each of walkFolder(folder)) {
    if (!('file' in each)) problems.push(each)
    else if (isMeantAsDocument(each.path)) found.push(each)
    else passedOver++
  }
  const counts: Record<Outcome, number> = { added: 0, replaced: 0, unchanged: 0, repeated: 0 }
  const known = knownOf(await store.documents(null))
  const seen = new Map<string, string>()
  for (const [done, file] of found.entries()) {
    if (signal?.aborted) break
    progress?.({ done, total: found.length, path: file.path })
    const { documents, problems: troubles } = await readFileAt(file)
    problems.push(...troubles)
    for (const document of documents) {
      const outcome = await ingest(ownName(document, file.path, seen), file.path, known, work)
      if (typeof outcome === 'string') counts[outcome]++
      else problems.push(outcome)
    }
    // Chat is answered between two documents, however many there are.
    await setImmediate()
  }
  progress?.({ done: found.length, total: found.length, path: '' })
  return { files: found.length, ...counts, passedOver, problems }
}

async function readFileAt({ path, file, bytes }: Exclude<Walked, Problem>): Promise<FileReading> {
  if (bytes > mostBytes) return { documents: [], problems: [{ path, ...tooLarge }] }
  try {
    return readDocuments({ path, bytes: await readFile(file) })
  } catch (error) {
    const what = `cannot be opened: ${reason(error)}`
    return { documents: [], problems: [{ path, what, remedy: 'Check who may read it.' }] }
  }
}

function knownOf(documents: readonly { readonly id: string; readonly version: string }[]): Known {
  return {
    versions: new Map(documents.map(({ id, version }) => [id, version])),
    names: new Map(documents.map(({ id, version }) => [version, id])),
  }
}

/** Two files that name one address but differ are two documents: the second goes by its path, so that both stay. */
function ownName(document: Document, path: string, seen: Map<string, string>): Document {
  const isFree = (id: string): boolean => (seen.get(id) ?? document.version) === document.version
  let id = document.id
  for (let number = 1; !isFree(id); number++) id = number === 1 ? path : `${path}#${number}`
  seen.set(id, document.version)
  return id === document.id ? document : { ...document, id }
}

async function ingest(
  document: Document,
  path: string,
  { versions, names }: Known,
  { store, now, log }: Ingestion,
): Promise<Outcome | Problem> {
  const { id, version } = document
  const before = versions.get(id)
  if (before === version) return 'unchanged'
  if (names.has(version)) return 'repeated'
  try {
    const written = await store.write(null, document, read(document).claims, now())
    if (before !== undefined) names.delete(before)
    versions.set(id, version)
    names.set(version, id)
    return written.outcome
  } catch (error) {
    log.error({ err: error, document: id }, 'A document could not be indexed')
    const what = `could not be indexed (${error instanceof Error ? error.message : String(error)})`
    return { path, what, remedy: 'The log says more; the other documents go on.' }
  }
}
