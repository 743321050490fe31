import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { Intake, Taken, TakeOptions } from '../chat/intake.ts'
import type { Document } from '../documents/document.ts'
import { type Facts, mergeFacts } from '../documents/facts.ts'
import type { GuardedFetch } from '../documents/fetch/outcome.ts'
import { reasonWords } from '../documents/fetch/reasons.ts'
import { readHeader } from '../documents/header.ts'
import { openingWords } from '../documents/opening-words.ts'
import { canonicalAddress } from '../documents/page/canonical.ts'
import { ledElsewhere } from '../documents/page/elsewhere.ts'
import type { Problem } from '../documents/problem.ts'
import { withVersion } from '../documents/version.ts'
import { reason } from '../documents/walk.ts'
import type { Store, Tenant } from '../index/store.ts'
import type { Done, Job } from './job.ts'
import { makePool, type Pool } from './pool.ts'
import { uploadPath } from './upload.ts'
import { whyNot } from './wanted.ts'

/** The intake of the operator, who may also read this machine's files. */
export interface OwnIntake extends Intake {
  /** A file of this machine under the name that its documents go by. */
  file(tenant: Tenant, file: string, name: string, options?: FileOptions): Promise<Taken>
  /** Starts the reading thread before the first document comes: the tables it reads by take a second to load. */
  warm(): Promise<void>
  close(): Promise<void>
}

export interface FileOptions extends TakeOptions {
  /** The document under the name that it shall go by; null leaves it out. */
  readonly named?: (document: Document) => Document | null
}

export interface IntakeOptions {
  readonly store: Store
  readonly fetch: GuardedFetch
  readonly now: () => Date
  /** Milliseconds that reading one may take. */
  readonly limit?: number
  /** Reads the documents; closed with the intake unless it was given. */
  readonly pool?: Pool
}

/** A page of the greatest size is read in a second or two; one that takes longer was made to. */
const patience = 20_000

export function makeIntake({ store, fetch, now, limit = patience, pool: shared }: IntakeOptions): OwnIntake {
  const pool = shared ?? makePool({ known: [], limit })

  const take = async (tenant: Tenant, job: Job, options: FileOptions): Promise<Taken> => {
    const { quiet = false, signal, named = document => document } = options
    const { documents, problems: troubles } = await only(pool.run([job]))
    const problems = [...troubles]
    const taken: Taken['documents'][number][] = []
    for (const { document: found, claims } of documents) {
      if (signal?.aborted || claims === null) break
      const document = named(found)
      if (document === null) continue
      const candidate = { tenant, document, claims: claims.length, page: 'page' in job }
      const why = await whyNot(candidate, options, store)
      if (why !== null) {
        if (why !== 'unwanted') problems.push({ path: job.path, ...why })
        continue
      }
      // What the operator added is seen by every tenant already.
      const known = tenant !== null && (await store.hasVersion(null, document.id, document.version))
      const written = known
        ? ({ outcome: 'unchanged' } as const)
        : await store.write(tenant, document, claims, now(), { quiet })
      taken.push({ document, written })
    }
    return { documents: taken, problems, refused: null }
  }

  return {
    async address(tenant, address, options = {}) {
      const { given = {}, listed = {}, signal } = options
      const page = await fetch(address, signal ? { signal } : {})
      if (page.outcome === 'unchanged') return nothing([])
      if (page.outcome === 'fetched') {
        const elsewhere = ledElsewhere(address, page.address)
        if (elsewhere !== null) return nothing([{ path: address, ...elsewhere }])
        return await take(tenant, { path: address, page, beside: { given, listed } }, options)
      }
      const { what, remedy } = reasonWords[page.reason]
      return { ...nothing([{ path: address, what, remedy }]), refused: page }
    },
    text: (tenant, text, options = {}) =>
      take(tenant, { path: 'text', document: pasted(text, options.given ?? {}) }, options),
    async upload(tenant, name, bytes, options = {}) {
      const job = { path: uploadPath(name, bytes), content: bytes, ...given(options) }
      const { problems, ...taken } = await take(tenant, job, options)
      return { ...taken, problems: problems.map(problem => ({ ...outsideFolder(problem), path: name })) }
    },
    async file(tenant, file, name, options = {}) {
      const found = await stat(file).catch((error: Error) => error)
      if (!(found instanceof Error) && found.isFile())
        return await take(tenant, { path: name, file, bytes: found.size, ...given(options) }, options)
      const what = `cannot be opened: ${found instanceof Error ? reason(found) : 'it is not a file'}`
      return nothing([{ path: file, what, remedy: 'Name a file that can be read.' }])
    },
    document: (tenant, document, options = {}) => take(tenant, { path: document.id, document }, options),
    async warm() {
      await only(pool.run([{ path: 'warm', document: pasted('Two people were killed, police said.', {}) }]))
    },
    close: async () => {
      if (!shared) await pool.close()
    },
  }
}

const nothing = (problems: readonly Problem[]): Taken => ({ documents: [], problems, refused: null })

const given = (options: TakeOptions): { readonly given?: Partial<Facts> } =>
  options.given ? { given: options.given } : {}

/** Problems with files speak of the folder they lie in. */
const outsideFolder = ({ remedy, ...problem }: Problem): Problem => ({
  ...problem,
  remedy: remedy.replace(/, or take it out of the folder/, ''),
})

async function only(results: AsyncGenerator<Done>): Promise<Done> {
  for await (const done of results) return done
  return { documents: [], problems: [] }
}

/** A pasted text goes by its address where it has one, else by what it says: pasted again it is the same document. */
function pasted(text: string, facts: Partial<Facts>): Document {
  const stated = mergeFacts(facts, readHeader(text))
  const address = stated.address === null ? null : canonicalAddress(stated.address, null)
  const id = address ?? `texts/${createHash('sha256').update(text.trim()).digest('hex').slice(0, 12)}`
  return withVersion({ ...stated, title: stated.title ?? openingWords(text), address, text, id })
}
