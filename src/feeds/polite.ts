import PQueue from 'p-queue'
import type { GuardedFetch } from '../documents/fetch/outcome.ts'

/** How many addresses are fetched at once: of one host, and in all. */
export interface Politeness {
  readonly perHost: number
  readonly inAll: number
}

export const usualPoliteness: Politeness = { perHost: 2, inAll: 32 }

/** A fetch that waits its turn, so that no site is asked by many at once and no more connections are open than a small machine bears. */
export function politeFetch(fetch: GuardedFetch, { perHost, inAll }: Politeness = usualPoliteness): GuardedFetch {
  const all = new PQueue({ concurrency: inAll })
  const hosts = new Map<string, PQueue>()
  return async (address, asked) => {
    const host = URL.parse(address)?.host ?? ''
    const queue = hosts.get(host) ?? new PQueue({ concurrency: perHost })
    hosts.set(host, queue)
    try {
      return await queue.add(() => all.add(() => fetch(address, asked)))
    } finally {
      if (queue.size + queue.pending === 0) hosts.delete(host)
    }
  }
}
