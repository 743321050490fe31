import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Done, type Job, unread } from './job.ts'

export interface PoolOptions {
  /** Versions that need not be read. */
  readonly known: Iterable<string>
  /** How many workers read at once; one core is left for those who ask. */
  readonly size?: number
  /** A job that takes longer than this many milliseconds is given up; the worker's start does not count. */
  readonly limit?: number
  /** Megabytes of memory that a worker may use before it alone dies of them. */
  readonly heap?: number
  /** What a worker runs; a test may put another in its place. */
  readonly script?: URL
}

/** Reads on worker threads, so that the thread that answers chat only writes. */
export interface Pool {
  /** What each job gave, in the order of the jobs; only so many are begun before those before them are taken. */
  run(jobs: readonly Job[]): AsyncGenerator<Done>
  close(): Promise<void>
}

/** Twenty megabytes, the most that one file may hold, take a tenth of this on an old machine. */
const patience = 120_000
/** Milliseconds in which a worker must have loaded the tables it reads by, on the busiest machine. */
const starting = 120_000
/** Jobs that wait in a worker's inbox: it must not stand still while the main thread writes. */
const inbox = 4
/** The largest file takes a fraction of it. */
const megabytes = 1024

interface Task {
  readonly job: Job
  readonly settle: (done: Done) => void
}

interface Seat {
  readonly worker: Worker
  /** Handed to the worker and not answered yet, oldest first. */
  readonly tasks: Task[]
  /** It has said that it is ready: only from then on it may be called slow. */
  ready: boolean
  timer: NodeJS.Timeout | null
  /** Why the worker is about to end. */
  why: string
}

/** A pool of workers. They are started by the first job and end with `close`. */
export function makePool({ known, size, limit = patience, heap = megabytes, script }: PoolOptions): Pool {
  const versions = [...known]
  const source = script ?? new URL('./worker.ts', import.meta.url)
  const seats = new Set<Seat>()
  const waiting: Task[] = []
  const most = size ?? Math.max(1, availableParallelism() - 1)
  let closed = false

  /**
   * A worker has ended. Only now have all its answers come, so the first task without one is what it died of;
   * the tasks behind that are innocent and begin anew.
   */
  const leave = (seat: Seat): void => {
    if (!seats.delete(seat)) return
    if (seat.timer) clearTimeout(seat.timer)
    const [guilty, ...innocent] = seat.tasks
    guilty?.settle({ documents: [], problems: [unread(guilty.job.path, seat.why)] })
    waiting.unshift(...innocent)
    spread()
  }

  const watch = (seat: Seat): void => {
    if (seat.timer) clearTimeout(seat.timer)
    const late = (): void => {
      seat.why = seat.ready ? `it took longer than ${limit / 1000} seconds` : 'its reader did not start'
      void seat.worker.terminate()
    }
    seat.timer = seat.tasks.length === 0 ? null : setTimeout(late, seat.ready ? limit : starting)
  }

  const open = (): Seat => {
    const worker = new Worker(source, { workerData: versions, resourceLimits: { maxOldGenerationSizeMb: heap } })
    const seat: Seat = { worker, tasks: [], ready: false, timer: null, why: 'its reader ended' }
    worker.on('message', (said: Done | 'ready') => {
      if (said === 'ready') seat.ready = true
      else seat.tasks.shift()?.settle(said)
      watch(seat)
      spread()
    })
    worker.on('error', (error: Error) => {
      seat.why = error.message
    })
    worker.on('exit', () => leave(seat))
    seats.add(seat)
    return seat
  }

  const hand = (seat: Seat, task: Task): void => {
    seat.tasks.push(task)
    if (seat.tasks.length === 1) watch(seat)
    seat.worker.postMessage(task.job)
  }

  /** Hand out what waits: to the seat with the least to do. */
  const spread = (): void => {
    while (!closed && waiting.length > 0) {
      let free: Seat | null = null
      for (const seat of seats) if (seat.tasks.length < (free?.tasks.length ?? inbox)) free = seat
      if (seats.size < most && (free === null || free.tasks.length > 0)) free = open()
      if (free === null) return
      hand(free, waiting.shift()!)
    }
  }

  return {
    async *run(jobs) {
      const begun: Promise<Done>[] = []
      let next = 0
      // Far enough ahead that one slow document does not keep the other workers waiting, and no further than memory allows.
      const ahead = most * inbox * 4
      for (;;) {
        while (next < jobs.length && begun.length < ahead) {
          const job = jobs[next++]!
          begun.push(new Promise(settle => waiting.push({ job, settle })))
        }
        spread()
        const first = begun.shift()
        if (first === undefined) return
        yield await first
      }
    },
    async close() {
      closed = true
      waiting.length = 0
      await Promise.all(
        [...seats].map(seat => {
          if (seat.timer) clearTimeout(seat.timer)
          seats.delete(seat)
          return seat.worker.terminate()
        }),
      )
    },
  }
}
