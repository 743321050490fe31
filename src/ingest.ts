import { setImmediate } from 'node:timers/promises'
import type { Log } from './alerts/log.ts'
import { read } from './claims/read.ts'
import type { Problem } from './documents/problem.ts'
import { isMeantAsDocument } from './documents/read.ts'
import { type Walked, walkFolder } from './documents/walk.ts'
import type { DocumentKey, Store } from './index/store.ts'
import type { Job } from './ingest/job.ts'
import { type Ledger, makeLedger } from './ingest/ledger.ts'
import { makeReader, type Reader } from './ingest/reader.ts'
import { makeWriter, type Writer } from './ingest/writer.ts'

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
  /** Learns what the files are and give, for whoever watches the folder from then on. */
  readonly ledger?: Ledger
  /** Ends the work after the document at hand; what was written stays. */
  readonly signal?: AbortSignal
}

/** What came of a folder. */
export interface Ingested {
  readonly files: number
  readonly added: number
  readonly replaced: number
  /** Documents of the index whose text is the same but whose claims another edition of the engine had read. */
  readonly reread: number
  /** Documents whose present version the index has already. */
  readonly unchanged: number
  /** Documents that say the same as another under another name, word for word, with the same facts. */
  readonly repeated: number
  /** Files that nobody means as documents: pictures, style sheets. */
  readonly passedOver: number
  readonly problems: readonly Problem[]
}

type File = Exclude<Walked, Problem>

/** What the index holds before the folder is read: names to versions, and back. */
interface Known {
  readonly versions: Map<string, string>
  readonly names: Map<string, string>
  /** Versions of documents that were taken out, by name. */
  readonly retracted: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Read every document of a folder into the index: document -> text -> figures -> claims -> index. A document whose
 * version the index has is not read again, the same document under a second name is not indexed twice, and one that was
 * taken out stays out until it changes. What an empty index is filled with is known, but news to nobody.
 * A file that was deleted keeps its document: that somebody published a figure stays true, and what readers were
 * shown must not vanish because a folder was tidied. At last every document of the index, from the folder or not, that
 * another edition of the engine read is read again.
 */
export async function ingestFolder(work: Ingestion): Promise<Ingested> {
  const { folder, store } = work
  const problems: Problem[] = []
  const files: File[] = []
  let passedOver = 0
  for await (const each of walkFolder(folder)) {
    if (!('file' in each)) problems.push(each)
    else if (isMeantAsDocument(each.path)) files.push(each)
    else passedOver++
  }
  const known = await knownOf(store)
  const reader = makeReader(known.names.keys())
  const writer = makeWriter({ ...work, quiet: known.versions.size === 0 && known.retracted.size === 0 })
  try {
    const folderRead = await readFiles(files, known, reader, writer, work)
    const reread = await readStale(reader, writer, work)
    problems.push(...folderRead.problems, ...reread, ...writer.problems)
    const { added, replaced, reread: again, unchanged } = writer.outcomes
    return {
      files: files.length,
      added,
      replaced,
      reread: again,
      unchanged: unchanged + folderRead.unchanged,
      repeated: folderRead.repeated,
      passedOver,
      problems,
    }
  } finally {
    await reader.close()
  }
}

async function readFiles(
  files: readonly File[],
  { versions, names, retracted }: Known,
  reader: Reader,
  writer: Writer,
  { progress, signal, ledger = makeLedger() }: Ingestion,
): Promise<Pick<Ingested, 'unchanged' | 'repeated' | 'problems'>> {
  const problems: Problem[] = []
  let unchanged = 0
  let repeated = 0
  for (const [version, id] of names) ledger.know(id, version)
  const results = reader.read(files)
  for (const [done, { path, bytes, modified }] of files.entries()) {
    if (signal?.aborted) break
    progress?.({ done, total: files.length, path })
    const result = await results.next()
    if (result.done) break
    ledger.stamps.set(path, { bytes, modified })
    problems.push(...result.value.problems)
    for (const { document: found, claims } of result.value.documents) {
      const document = ledger.named(found, path)
      const { id, version } = document
      const before = versions.get(id)
      if (before === version || retracted.get(id)?.has(version)) unchanged++
      else if (names.has(version)) repeated++
      else {
        if (before !== undefined) names.delete(before)
        versions.set(id, version)
        names.set(version, id)
        // Only a version that was known when the folder was opened, and has been replaced since, comes without claims.
        const wrote = await writer.add(null, path, { document, claims: claims ?? read(document).claims })
        if (wrote) await setImmediate()
      }
    }
    // Chat is answered between two documents, however many there are.
    await setImmediate()
  }
  await writer.flush()
  progress?.({ done: files.length, total: files.length, path: '' })
  return { unchanged, repeated, problems }
}

/** So many texts are held in memory at once. */
const page = 64

/** Read again what another edition of the engine has read, from the texts that the index keeps. */
async function readStale(
  reader: Reader,
  writer: Writer,
  { store, progress, signal }: Ingestion,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const stale = await store.stale()
  for (let from = 0; from < stale.length && !signal?.aborted; from += page) {
    const jobs: (Job & { readonly key: DocumentKey })[] = []
    for (const key of stale.slice(from, from + page)) {
      const document = await store.document(key)
      if (document !== null) jobs.push({ path: key.id, document, key })
    }
    let at = 0
    for await (const result of reader.read(jobs)) {
      const { key } = jobs[at]!
      progress?.({ done: from + at, total: stale.length, path: key.id })
      at++
      problems.push(...result.problems)
      for (const { document, claims } of result.documents) {
        if (claims !== null) await writer.add(key.tenant, key.id, { document, claims })
      }
      if (signal?.aborted) break
      await setImmediate()
    }
    await writer.flush()
  }
  if (stale.length > 0) progress?.({ done: stale.length, total: stale.length, path: '' })
  return problems
}

async function knownOf(store: Store): Promise<Known> {
  const documents = await store.documents(null)
  return {
    versions: new Map(documents.map(({ id, version }) => [id, version])),
    names: new Map(documents.map(({ id, version }) => [version, id])),
    retracted: await store.retracted(null),
  }
}
