/**
 * Glossary
 * - feed: an address that lists articles (RSS, Atom, RDF or JSON Feed) and is asked again and again.
 * - item: one entry of a feed; most name an article's page.
 * - baseline: a feed's first poll. What it lists is indexed, but is news to nobody.
 */
export interface Feed {
  /** Short id that people type. */
  readonly id: string
  /** The Discord server or Slack workspace it belongs to; null: the operator's, for everybody. */
  readonly tenant: string | null
  /** Where it is fetched (http or https). */
  readonly address: string
  /** What it calls itself, or what an OPML file called it. */
  readonly title: string | null
  /** Minutes between two polls. */
  readonly every: number
  /** Whom a notice about it goes to: a user's id on the platform; null: the log. */
  readonly owner: FeedOwner | null
  /** ISO instants. */
  readonly added: string
  readonly next: string
  readonly state: FeedState
}

export interface FeedOwner {
  readonly platform: 'discord' | 'slack' | 'terminal'
  readonly user: string
}

/** What polling knows of a feed; all that a poll changes. */
export interface FeedState {
  /** True once a poll has listed it whole: from then on what is new is news. */
  readonly based: boolean
  /** When it was asked last, and when it answered last; ISO instants. */
  readonly polled: string | null
  readonly answered: string | null
  /** Validators of the last answer, sent back so that the server can say "not modified". */
  readonly etag: string | null
  readonly modified: string | null
  /** Polls in a row that failed, and since when. */
  readonly failures: number
  readonly failing: string | null
  /** In words, what went wrong last; null when the last poll went well. */
  readonly trouble: string | null
  /** Why it is not asked any more; null while it is. */
  readonly paused: string | null
  /** Items of its last listing. */
  readonly items: number
}

export const freshState: FeedState = {
  based: false,
  polled: null,
  answered: null,
  etag: null,
  modified: null,
  failures: 0,
  failing: null,
  trouble: null,
  paused: null,
  items: 0,
}

/** One entry of a feed, with what it says of its article. */
export interface Item {
  /** Page of the article, absolute; null where the item names none. */
  readonly address: string | null
  /** The feed's own id for it, null where it gives none. */
  readonly guid: string | null
  readonly title: string | null
  /** Its text as markup or plain words, the fuller of what it has; null for none. */
  readonly content: string | null
  /** Who published it, where the item itself names another than the feed. */
  readonly outlet: string | null
  /** ISO days. */
  readonly published: string | null
  readonly updated: string | null
}

/** What a feed's bytes say. */
export interface Listing {
  readonly title: string | null
  readonly items: readonly Item[]
}
