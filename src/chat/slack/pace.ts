import { setTimeout } from 'node:timers/promises'

/** Slack takes about one message a second in a channel, and short bursts (its documentation of rate limits). */
const everyMilliseconds = 1000
const burst = 4

/** Resolves when a channel may be posted in: at once a few times, then once a second. */
export function pace(): (channel: string) => Promise<void> {
  /** When a channel would have no burst left to make up for. */
  const even = new Map<string, number>()
  return async channel => {
    const now = performance.now()
    const from = Math.max(now, even.get(channel) ?? 0)
    even.set(channel, from + everyMilliseconds)
    const wait = from - now - (burst - 1) * everyMilliseconds
    if (wait > 0) await setTimeout(wait)
    // Channels that have been silent long enough are as good as new.
    if (even.size > 1000) for (const [key, at] of even) if (at < now) even.delete(key)
  }
}
