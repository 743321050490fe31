import type { Feed, FeedState } from './feed.ts'

/** What is remembered of an item under one of its keys. */
export interface Seen {
  readonly print: string
  /** How often its page was asked for in vain; 0 once it has been read. */
  readonly tries: number
}

/** An item under all its keys. */
export interface Remembered {
  readonly keys: readonly string[]
  readonly seen: Seen
}

/** A feed as it is added. */
export type NewFeed = Omit<Feed, 'id' | 'state'>

/** Where feeds and the items seen in them are kept. Every list is one tenant's own and the operator's. */
export interface FeedStore {
  /** Adds a feed, or gives the one that has the address already for the tenant. */
  add(feed: NewFeed): Promise<{ readonly feed: Feed; readonly added: boolean }>
  /** Adds many, in parts between which others get a turn. Gives how many were new. */
  addAll(feeds: readonly NewFeed[]): Promise<number>
  list(tenant: string | null): Promise<readonly Feed[]>
  /** Feeds of everybody that are to be asked by `now` and are not paused, longest due first. */
  due(now: Date, most: number): Promise<readonly Feed[]>
  feed(id: string): Promise<Feed | null>
  /** Keeps what a poll found out: the whole state, when to ask again, and where the feed moved to. */
  keep(
    id: string,
    change: {
      readonly state: FeedState
      readonly next: string
      readonly address?: string
      readonly title?: string | null
    },
  ): Promise<void>
  /** Removes a feed and what was seen in it; documents stay. */
  remove(id: string): Promise<void>
  /** By key, what is remembered of those keys. */
  seen(id: string, keys: readonly string[]): Promise<ReadonlyMap<string, Seen>>
  /** Items of a feed, in one transaction. */
  remember(id: string, items: readonly Remembered[], now: Date): Promise<void>
  /**
   * Forgets the oldest keys of a feed that has very many, such as one that gives its items new ids with every poll; never
   * those that it lists.
   */
  forget(id: string, listed: ReadonlySet<string>): Promise<void>
  /** For /status. */
  counts(): Promise<{
    readonly feeds: number
    readonly failing: number
    readonly paused: number
    readonly latest: string | null
  }>
}
