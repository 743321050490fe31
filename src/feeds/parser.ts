import { Worker } from 'node:worker_threads'
import type { Listing } from './feed.ts'
import { NoFeed, type Stated } from './no-feed.ts'

export interface ParseJob {
  readonly id: number
  readonly bytes: Uint8Array
  readonly stated: Stated
}

export type ParseResult =
  | { readonly id: number; readonly listing: Listing }
  | { readonly id: number; readonly noFeed: string }

/** Parses feeds on a thread of its own, which is ended when one takes too long: a tag of 200,000 attributes took four seconds. */
export interface FeedParser {
  /** @throws NoFeed */
  parse(bytes: Uint8Array, stated: Stated): Promise<Listing>
  close(): Promise<void>
}

interface Waiting {
  readonly job: ParseJob
  readonly settle: (result: Listing | NoFeed) => void
}

interface Running {
  readonly worker: Worker
  readonly waiting: Waiting
  timer: NodeJS.Timeout
}

const patience = 5000
/** Milliseconds in which a thread must have started, on the busiest machine. */
const starting = 30_000
const megabytes = 256

/** `limit`: milliseconds a feed may take; `script`: what the thread runs, for tests. */
export function makeFeedParser({
  limit = patience,
  script = new URL('./parse-worker.ts', import.meta.url),
}: {
  readonly limit?: number
  readonly script?: URL
} = {}): FeedParser {
  const queue: Waiting[] = []
  let running: Running | null = null
  let idle: Worker | null = null
  let ids = 0
  let closed = false

  const next = (): void => {
    const waiting = running === null ? queue.shift() : undefined
    if (waiting === undefined) return
    const worker = idle ?? open()
    running = { worker, waiting, timer: setTimeout(() => end(worker, 'its reader did not start'), starting) }
    // One that has just been opened says when it is ready.
    if (worker === idle) begin(worker, running)
    idle = null
    worker.ref()
  }

  const begin = (worker: Worker, task: Running): void => {
    clearTimeout(task.timer)
    task.timer = setTimeout(() => end(worker, `the feed took longer than ${limit / 1000} seconds to read`), limit)
    worker.postMessage(task.waiting.job)
  }

  const done = (worker: Worker, result: Listing | NoFeed, alive: boolean): void => {
    if (running?.worker !== worker) return
    clearTimeout(running.timer)
    const { waiting } = running
    running = null
    if (alive) {
      idle = worker
      // A thread with nothing to do keeps no process alive.
      worker.unref()
    }
    waiting.settle(result)
    next()
  }

  const end = (worker: Worker, why: string): void => {
    if (idle === worker) idle = null
    void worker.terminate()
    done(worker, new NoFeed(why), false)
  }

  const open = (): Worker => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } })
    worker.on('message', (result: ParseResult | 'ready') => {
      if (result !== 'ready') done(worker, 'listing' in result ? result.listing : new NoFeed(result.noFeed), true)
      else if (running?.worker === worker) begin(worker, running)
    })
    worker.on('error', () => end(worker, 'the feed needs more memory to read than it is given'))
    worker.on('exit', () => end(worker, 'the feed could not be read'))
    return worker
  }

  return {
    async parse(bytes, stated) {
      if (closed) throw new NoFeed('the process is stopping')
      const { promise, resolve } = Promise.withResolvers<Listing | NoFeed>()
      queue.push({ job: { id: ids++, bytes, stated }, settle: resolve })
      next()
      const result = await promise
      if (result instanceof NoFeed) throw result
      return result
    },
    async close() {
      closed = true
      for (const { settle } of queue.splice(0)) settle(new NoFeed('the process is stopping'))
      const worker = running?.worker ?? idle
      if (running) end(running.worker, 'the process is stopping')
      await worker?.terminate()
    },
  }
}
