import type { LookupAddress } from 'node:dns'
import type { ServerResponse } from 'node:http'
import { isPublic } from '../../../src/documents/fetch/public.ts'
import type { Feed } from '../../../src/feeds/feed.ts'
import { type Index, openIndex } from '../../../src/index/open.ts'
import { type Newsroom, openNewsroom } from '../../../src/newsroom.ts'
import { type Entry, openSite, rssOf, type Shown, type Site } from '../../peers/site.ts'

/** A newsroom as it runs, whose only public machine beside those of the public network is the site. */
export interface Room {
  readonly site: Site
  readonly index: Index
  readonly newsroom: Newsroom
  /** What names mean, in the order in which they are looked up; the last stands for all further times. */
  readonly names: Map<string, string[]>
  /** What the log told as an error. */
  readonly errors: readonly object[]
  /** Address of a path at the site, under a name of its own. */
  at(host: string, path: string): string
  /** Follows the feed without asking it first, and asks it once. Gives what is known of it then. */
  follow(address: string): Promise<Feed>
  /** Asks a feed that is followed once more. */
  ask(address: string): Promise<Feed>
  /** The lowest figure of every claim of the measure, with the name of its document. */
  figures(measure?: string): Promise<readonly (readonly [number | null, string])[]>
  close(): Promise<void>
}

const siteAddress = '127.0.0.1'
const operator = { tenant: null, owner: null }

/** `fetch`, `parse`: milliseconds that a feed may take; `index`: one that is open already and is closed with the room. */
export async function openRoom({
  fetch = 3000,
  parse = 30_000,
  index,
}: {
  readonly fetch?: number
  readonly parse?: number
  readonly index?: Index
} = {}): Promise<Room> {
  const site = await openSite()
  const names = new Map<string, string[]>()
  const errors: object[] = []
  const held = index ?? (await openIndex({ path: ':memory:' }))
  const meaning = (host: string): LookupAddress => {
    const left = names.get(host) ?? [siteAddress]
    const address = left.length > 1 ? left.shift()! : left[0]!
    return { address, family: address.includes(':') ? 6 : 4 }
  }
  const newsroom = openNewsroom({
    folder: null,
    inbox: null,
    config: { listed: [], every: 5, allowPrivate: false },
    index: held,
    version: '0',
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: fields => void errors.push(fields) },
    now: () => new Date('2025-02-03T12:00:00Z'),
    limits: {
      fetch: {
        limit: fetch,
        permits: address => address === siteAddress || isPublic(address),
        lookup: (host, _, done) => done(null, [meaning(host)]),
      },
      parse,
      read: 10_000,
    },
  })
  const known = async (address: string): Promise<Feed> => {
    const feed = (await newsroom.feeds.list(null)).find(each => each.address === address)
    if (feed === undefined) throw new Error(`${address} is not followed.`)
    return feed
  }
  const ask = async (address: string): Promise<Feed> => {
    const before = await known(address)
    await newsroom.poll(before)
    return (await newsroom.feeds.list(null)).find(({ id }) => id === before.id)!
  }
  return {
    site,
    index: held,
    newsroom,
    names,
    errors,
    at: (host, path) => site.url.replace(siteAddress, host) + path,
    async follow(address) {
      await newsroom.feeds.addKnown(address, operator)
      return await ask(address)
    },
    ask,
    async figures(measure = 'killed') {
      const claims = await held.store.claims({ tenant: null, measures: [measure] })
      return claims.map(({ low, document }) => [low, document.id] as const)
    },
    async close() {
      await newsroom.stop()
      await held.store.close()
      await site.close()
    },
  }
}

/** A page with an article about a mudslide. */
export const article = (text: string, title = 'Mudslide in Tarma'): string =>
  `<!doctype html><html><head><title>${title}</title><meta property="article:published_time" content="2025-02-02T08:00:00Z"></head>
   <body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p>${text}</p>
   <p>The road to the village has been closed since the slope gave way, and schools stay shut for the week.</p></article></body></html>`

export const feed = (...entries: readonly Entry[]): Shown => rssOf('Lantern, all news', entries)

/** An item without a page that counts its dead. */
export const crash = (killed: number): Entry => ({
  title: `Bus crash number ${killed}`,
  guid: `crash-${killed}`,
  text: `Police say ${killed} people were killed when a bus left the road near Puno on kilometre ${killed}.`,
})

/** Sends a beginning, then a little again and again for as long as anybody listens. */
export function drips(head: string, again: string | Uint8Array, pause: number) {
  return (_: unknown, response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    response.write(head)
    const timer = setInterval(() => response.write(again), pause)
    response.on('close', () => clearInterval(timer))
  }
}
