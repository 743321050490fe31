const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What is still open this long after a signal will not close any more. */
const longestStop = 10_000

/**
 * Aborts on the signals that ask a process to end. They may come twice: in a terminal, npm passes on what the terminal
 * has sent already. When closing hangs, `giveUp` ends the process all the same.
 */
export function stopOnSignals(giveUp: () => void): AbortController {
  const stopping = new AbortController()
  for (const signal of signals) {
    process.on(signal, () => {
      if (stopping.signal.aborted) return
      stopping.abort()
      setTimeout(giveUp, longestStop).unref()
    })
  }
  return stopping
}

/** Settles when the signal is aborted, at once if it has been. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
}
