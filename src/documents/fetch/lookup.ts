import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns'

/** Finds all addresses of a name, as node:dns does. */
export type Lookup = (
  host: string,
  options: LookupOptions & { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export interface KeptLookupOptions {
  readonly lookup?: Lookup
  /** Milliseconds, ever growing. */
  readonly now?: () => number
}

/** Milliseconds for which an answer, or that there is none, is kept. */
const keptFor = { found: 300_000, none: 20_000 }
/** Names that are kept at once. */
const mostKept = 20_000

interface Answer {
  readonly error: NodeJS.ErrnoException | null
  readonly addresses: LookupAddress[]
}

/**
 * The system's look-up with its answers kept for a while, and asked once for all who wait. It runs on the few threads that
 * unpack pages and read files too: thousands of feeds on slow name servers must not hold those up. What is kept is checked
 * with each connection like a fresh answer.
 */
export function keptLookup({ lookup = systemLookup, now = () => performance.now() }: KeptLookupOptions = {}): Lookup {
  const kept = new Map<string, { readonly answer: Promise<Answer>; until: number }>()
  return (host, options, done) => {
    const key = JSON.stringify([host, options.family ?? 0, options.hints ?? 0, options.order ?? null])
    let known = kept.get(key)
    if (known === undefined || known.until <= now()) {
      const { promise, resolve } = Promise.withResolvers<Answer>()
      const fresh = { answer: promise, until: Number.POSITIVE_INFINITY }
      lookup(host, options, (error, addresses) => {
        fresh.until = now() + (error ? keptFor.none : keptFor.found)
        resolve({ error, addresses })
      })
      kept.delete(key)
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
      kept.set(key, fresh)
      known = fresh
    }
    void known.answer.then(({ error, addresses }) => done(error, addresses))
  }
}
