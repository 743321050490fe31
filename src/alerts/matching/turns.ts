import { setImmediate } from 'node:timers/promises'
import { makeAlarm } from '../alarm.ts'
import type { Log } from '../log.ts'
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
  const alarm = makeAlarm()
  const drain = async (signal?: AbortSignal): Promise<void> => {
    for (let more = true; more && !signal?.aborted; ) {
      const done = await matchNews(matching())
      more = done.more
      if (done.documents > 0) matched(done)
      // Chat is answered between two turns.
      await setImmediate()
    }
  }
  return {
    wake: alarm.wake,
    drain: () => drain(),
    async run(signal) {
      signal.addEventListener('abort', alarm.wake, { once: true })
      while (!signal.aborted) {
        alarm.clear()
        try {
          await drain(signal)
          if (!alarm.isWoken()) await alarm.sleep(longestWait)
        } catch (error) {
          log.error({ err: error }, 'News could not be matched')
          await alarm.sleep(afterFault)
        }
      }
    },
  }
}
