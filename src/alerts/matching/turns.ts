import { setImmediate } from 'node:timers/promises'
import type { Log } from '../delivery/office.ts'
import { type Matched, type Matching, matchNews } from './match.ts'

/** Nothing is waited for longer than this without looking again. */
const longestWait = 30_000
/** After a fault, so that it is not met again at once. */
const afterFault = 5000

export interface Turns {
  /** Matches news as it comes, until the signal ends it. */
  run(signal: AbortSignal): Promise<void>
  /** Matches everything that waits. */
  drain(): Promise<void>
  wake(): void
}

/** `matched` hears after every turn that found something to tell. */
export function makeTurns(matching: () => Matching, log: Log, matched: (done: Matched) => void): Turns {
  let woken = true
  let wakeUp = (): void => {}
  const wake = (): void => {
    woken = true
    wakeUp()
  }
  const drain = async (signal?: AbortSignal): Promise<void> => {
    for (let more = true; more && !signal?.aborted; ) {
      const done = await matchNews(matching())
      more = done.more
      if (done.documents > 0) matched(done)
      // Chat is answered between two turns.
      await setImmediate()
    }
  }
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  return {
    wake,
    drain: () => drain(),
    async run(signal) {
      signal.addEventListener('abort', wake, { once: true })
      while (!signal.aborted) {
        woken = false
        try {
          await drain(signal)
          if (!woken) await sleep(longestWait)
        } catch (error) {
          log.error({ err: error }, 'News could not be matched')
          await sleep(afterFault)
        }
      }
    },
  }
}
