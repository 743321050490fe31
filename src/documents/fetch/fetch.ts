import { readAddress } from './address.ts'
import type { Permits } from './connect.ts'
import type { Engine } from './engine.ts'
import { detailOf } from './failure.ts'
import type { Hop } from './hop.ts'
import type { Lookup } from './lookup.ts'
import type { Asked, FetchOutcome, GuardedFetch, Refused } from './outcome.ts'
import type { Reason } from './reasons.ts'

export interface FetcherOptions {
  /** Which addresses are fetched from: those of the public network, unless `everywhere` stands here. */
  readonly permits?: Permits
  /** "Tallywire/1.2.3" */
  readonly userAgent?: string
  /** Milliseconds for everything together: look-up, redirects, content. */
  readonly limit?: number
  /** Most bytes of a content, compressed or not. */
  readonly mostBytes?: number
  /** The system's look-up unless a test has its own. */
  readonly lookup?: Lookup
}

/** One for the process: it keeps connections open for the next fetch from the same site. */
export interface Fetcher {
  readonly fetch: GuardedFetch
  close(): Promise<void>
}

/** Private addresses too: for tests and intranets. */
export const everywhere: Permits = () => true

/** A page of more than 5 MB is no article, and nobody waits longer than 20 seconds. */
const fiveMegabytes = 5 * 1024 * 1024
const twentySeconds = 20_000
const mostRedirects = 5

const pages = 'text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9, */*;q=0.5'

/**
 * Fetches from the public web and from nowhere else. Redirects are followed by hand, each checked like the first
 * address; the address that a name means is checked as the socket is opened.
 */
export function makeFetcher(options: FetcherOptions = {}): Fetcher {
  const { permits, lookup, limit = twentySeconds, mostBytes = fiveMegabytes } = options
  // Loading the engine takes a tenth of a second: who only asks the index does not wait for it.
  let engine: Promise<Engine> | null = null
  const opened = (): Promise<Engine> => {
    engine ??= import('./engine.ts').then(({ openEngine }) => openEngine(permits, lookup))
    return engine
  }
  const userAgent = options.userAgent ?? 'Tallywire'

  const follow = async (first: URL, asked: Asked, signal: AbortSignal): Promise<FetchOutcome> => {
    const headers = {
      'user-agent': userAgent,
      accept: asked.accept ?? pages,
      'accept-language': 'en, *;q=0.5',
      ...(asked.etag ? { 'if-none-match': asked.etag } : {}),
      ...(asked.modified ? { 'if-modified-since': asked.modified } : {}),
    }
    const seen = new Set<string>()
    let permanent = true
    for (let url = first; ; ) {
      if (seen.has(url.href)) return refused('redirect-loop', url.href)
      if (seen.size > mostRedirects) return refused('too-many-redirects', first.href)
      seen.add(url.href)
      const came: Hop = await (await opened()).hop({ url, headers, signal, mostBytes })
      if ('outcome' in came && came.outcome === 'refused') return came
      if (!('to' in came)) {
        const moved = permanent && seen.size > 1 ? url.href : null
        return { ...came, address: url.href, moved }
      }
      const next = came.to === null ? null : readAddress(came.to, url)
      if (next === null || next === 'no-address') return refused('broken-redirect', url.href)
      if (typeof next === 'string') return refused(next, came.to ?? url.href)
      permanent &&= came.permanent
      url = next
    }
  }

  return {
    async fetch(address, asked = {}) {
      const url = readAddress(address)
      if (typeof url === 'string') return refused(url, address)
      const late = new AbortController()
      const timer = setTimeout(() => late.abort(), limit)
      const signal = asked.signal ? AbortSignal.any([late.signal, asked.signal]) : late.signal
      try {
        if (asked.signal?.aborted) return refused('stopped', url.href)
        return await follow(url, asked, signal)
      } catch (error) {
        const reason = asked.signal?.aborted ? 'stopped' : late.signal.aborted ? 'too-slow' : 'broken'
        return refused(reason, url.href, detailOf(error))
      } finally {
        clearTimeout(timer)
      }
    },
    close: async () => await (await engine)?.close(),
  }
}

function refused(reason: Reason, address: string, detail: string | null = null): Refused {
  return { outcome: 'refused', reason, address, status: null, retryAfter: null, detail }
}
