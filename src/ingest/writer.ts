import type { Log } from '../alerts/log.ts'
import type { Problem } from '../documents/problem.ts'
import type { Entry, Store, Tenant, Written } from '../index/store.ts'

/** How many documents came to which end. */
export type Outcomes = Record<Written['outcome'], number>

export interface WriterOptions {
  readonly store: Store
  readonly now: () => Date
  readonly log: Log
  /** Known before anybody could have heard of it: alerts nobody. */
  readonly quiet?: boolean
}

/** Writes documents in the order they are given, several in a transaction. */
export interface Writer {
  readonly outcomes: Readonly<Outcomes>
  /** Documents that the index refused. */
  readonly problems: readonly Problem[]
  /** Writes now and then: true when it did. */
  add(tenant: Tenant, path: string, entry: Entry): Promise<boolean>
  /** Writes what is still waiting. */
  flush(): Promise<void>
}

/** While a transaction runs nobody is answered: with these bounds it takes some tens of milliseconds. */
const mostDocuments = 8
const mostClaims = 48
const mostText = 200_000

interface Waiting extends Entry {
  readonly path: string
}

export function makeWriter({ store, now, log, quiet = false }: WriterOptions): Writer {
  const outcomes: Outcomes = { added: 0, replaced: 0, reread: 0, unchanged: 0 }
  const problems: Problem[] = []
  let owner: Tenant = null
  let waiting: Waiting[] = []
  let claims = 0
  let text = 0

  const count = (written: readonly Written[]): void => {
    for (const { outcome } of written) outcomes[outcome]++
  }

  const writeOne = async ({ path, ...entry }: Waiting): Promise<void> => {
    try {
      count([await store.write(owner, entry.document, entry.claims, now(), { quiet })])
    } catch (error) {
      log.error({ err: error, document: entry.document.id }, 'A document could not be indexed')
      const what = `could not be indexed (${error instanceof Error ? error.message : String(error)})`
      problems.push({ path, what, remedy: 'The log says more; the other documents go on.' })
    }
  }

  const flush = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    claims = 0
    text = 0
    if (batch.length === 0) return
    try {
      count(await store.writeMany(owner, batch, now(), { quiet }))
    } catch {
      // All of them or none: one by one, the index tells which it refuses.
      for (const each of batch) await writeOne(each)
    }
  }

  return {
    outcomes,
    problems,
    flush,
    async add(tenant, path, entry) {
      if (tenant !== owner) await flush()
      owner = tenant
      waiting.push({ path, ...entry })
      claims += entry.claims.length
      text += entry.document.text.length
      if (waiting.length < mostDocuments && claims < mostClaims && text < mostText) return false
      await flush()
      return true
    },
  }
}
