import type { GuardedFetch } from '../documents/fetch/outcome.ts'
import { reasonWords } from '../documents/fetch/reasons.ts'
import { linkedFeeds } from './discover.ts'
import { type Feed, type FeedOwner, freshState, type Listing } from './feed.ts'
import { NoFeed } from './no-feed.ts'
import { readOpml } from './opml.ts'
import { feedTypes, type PollTools } from './poll.ts'
import type { Poller } from './poller.ts'
import type { FeedStore } from './store.ts'

/** Who asks for a change of the feeds. */
export interface FeedAsker {
  readonly tenant: string | null
  readonly owner: FeedOwner | null
}

/** What an address holds: a feed, or in words why none. */
export type Tested =
  | { readonly address: string; readonly listing: Listing }
  | { readonly address: string; readonly what: string; readonly remedy: string }

export type Added =
  | { readonly outcome: 'added' | 'known'; readonly feed: Feed; readonly listing: Listing }
  | { readonly outcome: 'refused'; readonly what: string; readonly remedy: string }

/** What people do with feeds from chat. */
export interface FeedDesk {
  list(tenant: string | null): Promise<readonly Feed[]>
  /** The feed that somebody means by its id, address or title; null for none, and for one of somebody else. */
  find(tenant: string | null, words: string): Promise<Feed | null>
  /** Looks what stands at an address; a page leads to the feed it links. */
  test(address: string): Promise<Tested>
  /** Adds a feed and begins to read it: what it lists now is known, but news to nobody. */
  add(address: string, asker: FeedAsker): Promise<Added>
  /** Adds a feed of the settings without asking it first: it may be down just now. */
  addKnown(address: string, asker: FeedAsker): Promise<void>
  /** Adds every feed of an OPML file without asking them first. @throws NoOpml */
  addAll(opml: Uint8Array, asker: FeedAsker): Promise<{ readonly added: number; readonly known: number }>
  remove(feed: Feed): Promise<void>
  pause(feed: Feed, why: string): Promise<void>
  /** Asks a paused or failing feed again, at once. */
  resume(feed: Feed): Promise<void>
}

/** What the desk works with. */
export interface FeedDeskTools {
  readonly store: FeedStore
  readonly fetch: GuardedFetch
  readonly parse: PollTools['parse']
  readonly poller: Pick<Poller, 'pollNow'>
  readonly now: () => Date
  /** Minutes between two polls of a new feed. */
  readonly every: number
}

/** Pages lead to one feed, which leads nowhere. */
const mostHops = 1

export function makeFeedDesk({ store, fetch, parse, poller, now, every }: FeedDeskTools): FeedDesk {
  const test = async (address: string, hops = mostHops): Promise<Tested> => {
    const outcome = await fetch(address, { accept: `${feedTypes}, text/html;q=0.4` })
    if (outcome.outcome === 'refused') return { address, ...reasonWords[outcome.reason] }
    if (outcome.outcome === 'unchanged') return { address, ...reasonWords['other-status'] }
    const { bytes, type, charset } = outcome
    try {
      const stated = { address: outcome.address, type: charset === null ? type : `${type};charset=${charset}` }
      return { address: outcome.moved ?? address, listing: await parse(bytes, stated) }
    } catch (error) {
      if (!(error instanceof NoFeed)) throw error
      const [linked] = hops > 0 ? linkedFeeds(new TextDecoder().decode(bytes), outcome.address) : []
      if (linked !== undefined) return test(linked, hops - 1)
      return {
        address,
        what: `is not a feed: ${error.message}`,
        remedy: 'Look on the site for “RSS” or “Feed”, and take that address.',
      }
    }
  }

  const fresh = (address: string, title: string | null, { tenant, owner }: FeedAsker) => ({
    tenant,
    address,
    title,
    every,
    owner,
    added: now().toISOString(),
    next: now().toISOString(),
  })

  const list = (tenant: string | null) => store.list(tenant)

  return {
    list,
    async find(tenant, words) {
      const meant = words.trim().toLowerCase()
      const feeds = await list(tenant)
      const by = (read: (feed: Feed) => string | null) => feeds.find(feed => read(feed)?.toLowerCase() === meant)
      return by(({ id }) => id) ?? by(({ address }) => address) ?? by(({ title }) => title) ?? null
    },
    test: address => test(address),
    async add(address, asker) {
      const tested = await test(address)
      if (!('listing' in tested)) return { outcome: 'refused', what: tested.what, remedy: tested.remedy }
      const { feed, added } = await store.add(fresh(tested.address, tested.listing.title, asker))
      if (added) void poller.pollNow(feed)
      return { outcome: added ? 'added' : 'known', feed, listing: tested.listing }
    },
    async addKnown(address, asker) {
      await store.add(fresh(address, null, asker))
    },
    async addAll(opml, asker) {
      const listed = await readOpml(opml)
      const added = await store.addAll(listed.map(({ address, title }) => fresh(address, title, asker)))
      return { added, known: listed.length - added }
    },
    remove: ({ id }) => store.remove(id),
    async pause({ id, next, state }, why) {
      await store.keep(id, { state: { ...state, paused: why }, next })
    },
    async resume(feed) {
      const { based, etag, modified, items, answered, polled } = feed.state
      // Its failures are forgotten, what was seen in it is not.
      const state = { ...freshState, based, etag, modified, items, answered, polled }
      await store.keep(feed.id, { state, next: now().toISOString() })
      void poller.pollNow(feed)
    },
  }
}
