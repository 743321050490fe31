import type { FeedStore } from '../../feeds/store.ts'
import type { Database } from '../schema.ts'
import { stateColumns } from './row.ts'

type Keep = FeedStore['keep']

interface Waiting {
  readonly id: Parameters<Keep>[0]
  readonly change: Parameters<Keep>[1]
  readonly settle: (failed: unknown) => void
}

/** Milliseconds that a change waits for others: a poll takes longer, and nobody waits for what it writes. */
const patience = 20

/**
 * Keeps what polls found out, those of a moment in one transaction: every commit waits for the disk, and everybody else with
 * it. A change is kept once its promise is fulfilled, like any other; when one cannot be written none of them is.
 */
export function makeKeeping(db: Database): Keep {
  let waiting: Waiting[] = []

  const flush = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    let failed: unknown = null
    try {
      await db.transaction().execute(async writing => {
        for (const { id, change } of batch) await keepOne(writing, id, change)
      })
    } catch (error) {
      failed = error
    }
    for (const { settle } of batch) settle(failed)
  }

  return (id, change) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setTimeout(flush, patience)
      waiting.push({ id, change, settle: failed => (failed === null ? resolve() : reject(failed)) })
    })
}

async function keepOne(db: Database, id: string, { state, next, address, title }: Waiting['change']): Promise<void> {
  const moved = address !== undefined && (await isFree(db, id, address)) ? { address } : {}
  await db
    .updateTable('feed')
    .set({ ...stateColumns(state), next, ...moved, ...(title === undefined ? {} : { title }) })
    .where('id', '=', id)
    .execute()
}

/** Two feeds that moved to one place stay two: each is somebody's. */
async function isFree(db: Database, id: string, address: string): Promise<boolean> {
  const taken = await db
    .selectFrom('feed')
    .select('id')
    .where('address', '=', address)
    .where('tenant', '=', ({ selectFrom }) => selectFrom('feed').select('tenant').where('id', '=', id))
    .executeTakeFirst()
  return taken === undefined
}
