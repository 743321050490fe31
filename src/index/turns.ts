import { setImmediate as pause } from 'node:timers/promises'

/** So many statements take a few milliseconds together. */
const every = 24

/**
 * Give everybody else a turn now and then in work of many statements: call it before each of them. The statements of one
 * transaction stay together, as whoever asks the index waits for its end.
 */
export function turns(): () => Promise<void> {
  let count = 0
  return async () => {
    if (++count % every === 0) await pause()
  }
}
