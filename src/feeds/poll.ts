import type { GuardedFetch } from '../documents/fetch/outcome.ts'
import type { Feed, FeedState, Item, Listing } from './feed.ts'
import { identified, type Known } from './identity.ts'
import { NoFeed } from './no-feed.ts'
import { answered, type Failure, failed, nextPoll, refusal, unchanged } from './schedule.ts'
import type { FeedStore, Remembered, Seen } from './store.ts'

/** An item that is new, or says something else than before. */
export interface Arrival {
  readonly feed: Feed
  readonly item: Item
  /** Of a feed's first poll: to be known, but no news. */
  readonly quiet: boolean
  readonly signal: AbortSignal
}

/** What became of an arrival: partly is what a later try may better, because the page could not be had. */
export type Taken = 'wholly' | 'partly'

export interface PollTools {
  readonly store: FeedStore
  readonly fetch: GuardedFetch
  /** @throws NoFeed */
  readonly parse: (
    bytes: Uint8Array,
    stated: { readonly address: string; readonly type: string | null },
  ) => Promise<Listing>
  /** Reads an arrival into the index. Once it resolves, the item is kept. */
  readonly take: (arrival: Arrival) => Promise<Taken>
  readonly now: () => Date
  /** From 0 to 1. */
  readonly chance: () => number
}

/** What came of one poll. */
export interface Polled {
  readonly feed: Feed
  readonly arrivals: number
  readonly failure: Failure | null
  /** True when this poll paused the feed. */
  readonly paused: boolean
}

export const feedTypes =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

/** A page that could not be had is asked for with so many later polls. */
const mostTries = 3

/** Asks a feed once, takes what is new in it, and keeps what was found out. What breaks half-way is begun again with the next poll. */
export async function poll(feed: Feed, tools: PollTools, signal: AbortSignal): Promise<Polled> {
  const { etag, modified } = feed.state
  const outcome = await tools.fetch(feed.address, { accept: feedTypes, etag, modified, signal })
  if (outcome.outcome === 'refused') {
    // Whoever stops the process is no reason to wait longer for this feed.
    if (outcome.reason === 'stopped') return { feed, arrivals: 0, failure: null, paused: false }
    return keepFailure(feed, refusal(outcome.reason, outcome.retryAfter), tools)
  }
  const moved = outcome.moved === null ? {} : { address: outcome.moved }
  if (outcome.outcome === 'unchanged') return keep(feed, unchanged(feed.state, tools.now()), tools, { ...moved })
  let listing: Listing
  try {
    listing = await tools.parse(outcome.bytes, { address: outcome.address, type: typeOf(outcome) })
  } catch (error) {
    if (!(error instanceof NoFeed)) throw error
    return keepFailure(feed, { reason: 'no-feed', words: error.message, retryAfter: null }, tools)
  }
  const { arrivals, whole } = await takeNew(feed, listing, tools, signal)
  const state = answered(feed.state, {
    now: tools.now(),
    etag: outcome.etag,
    modified: outcome.modified,
    items: listing.items.length,
    whole,
  })
  const title = feed.title ?? listing.title
  return keep(feed, state, tools, { ...moved, title, arrivals })
}

const typeOf = ({ type, charset }: { readonly type: string | null; readonly charset: string | null }): string | null =>
  charset === null ? type : `${type ?? ''};charset=${charset}`

/** Oldest first: feeds list the newest first, and news is told in the order it came. */
async function takeNew(
  feed: Feed,
  listing: Listing,
  { store, take, now }: PollTools,
  signal: AbortSignal,
): Promise<{ readonly arrivals: number; readonly whole: boolean }> {
  const items = identified(listing.items).toReversed()
  const seen = await store.seen(
    feed.id,
    items.flatMap(({ keys }) => keys),
  )
  const renamed: Remembered[] = []
  let arrivals = 0
  let whole = true
  for (const known of items) {
    const before = seenBefore(known, seen)
    if (before !== null && before.print === known.print && (before.tries === 0 || before.tries >= mostTries)) {
      // A new id or address of an item that is known: known by that too from now on.
      if (known.keys.some(key => !seen.has(key))) renamed.push({ keys: known.keys, seen: before })
      continue
    }
    if (signal.aborted) return { arrivals, whole: false }
    const taken = await take({ feed, item: known.item, quiet: !feed.state.based, signal })
    const tries = taken === 'wholly' ? 0 : before?.print === known.print ? before.tries + 1 : 1
    if (tries > 0 && tries < mostTries) whole = false
    if (signal.aborted && taken === 'partly') return { arrivals, whole: false }
    await store.remember(feed.id, [{ keys: known.keys, seen: { print: known.print, tries } }], now())
    arrivals++
  }
  if (renamed.length > 0) await store.remember(feed.id, renamed, now())
  if (renamed.length + arrivals > 0) await store.forget(feed.id, new Set(items.flatMap(({ keys }) => keys)))
  return { arrivals, whole }
}

function seenBefore({ keys, print }: Known, seen: ReadonlyMap<string, Seen>): Seen | null {
  const found = keys.flatMap(key => seen.get(key) ?? [])
  return found.find(each => each.print === print) ?? found[0] ?? null
}

function keepFailure(feed: Feed, failure: Failure, tools: PollTools): Promise<Polled> {
  return keep(feed, failed(feed.state, failure, tools.now()), tools, { failure })
}

async function keep(
  feed: Feed,
  state: FeedState,
  { store, now, chance }: PollTools,
  {
    arrivals = 0,
    failure = null,
    ...change
  }: {
    readonly arrivals?: number
    readonly failure?: Failure | null
    readonly address?: string
    readonly title?: string | null
  },
): Promise<Polled> {
  const next = nextPoll({ every: feed.every, state }, now(), chance(), failure?.retryAfter)
  await store.keep(feed.id, { state, next, ...change })
  return { feed: { ...feed, ...change, state, next }, arrivals, failure, paused: state.paused !== null }
}
