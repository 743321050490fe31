import PQueue from 'p-queue'
import type { GuardedFetch } from '../documents/fetch/outcome.ts'

/** How much is done at once: with one host, and in all. */
export interface Politeness {
  readonly perHost: number
  readonly inAll: number
}

export const usualPoliteness: Politeness = { perHost: 2, inAll: 32 }

/** Does the work when its host has its turn, and only then takes one of the places for all: a slow host fills few of them. */
export type InTurn = <Result>(address: string, work: () => Promise<Result>) => Promise<Result>

export function makeTurns({ perHost, inAll }: Politeness): InTurn {
  const all = new PQueue({ concurrency: inAll })
  const hosts = new Map<string, PQueue>()
  return async (address, work) => {
    const host = URL.parse(address)?.host ?? ''
    const queue = hosts.get(host) ?? new PQueue({ concurrency: perHost })
    hosts.set(host, queue)
    try {
      return await queue.add(() => all.add(work))
    } finally {
      if (queue.size + queue.pending === 0) hosts.delete(host)
    }
  }
}

/** A fetch that waits its turn, so that no site is asked by many at once and no more connections are open than a small machine bears. */
export function politeFetch(fetch: GuardedFetch, politeness: Politeness = usualPoliteness): GuardedFetch {
  const inTurn = makeTurns(politeness)
  return (address, asked) => inTurn(address, () => fetch(address, asked))
}
