export interface FeedTable {
  id: string
  tenant: string
  address: string
  title: string | null
  every: number
  owner: string | null
  owner_platform: string | null
  added: string
  next: string
  based: number
  polled: string | null
  answered: string | null
  etag: string | null
  modified: string | null
  failures: number
  failing: string | null
  trouble: string | null
  paused: string | null
  items: number
}

/** An item of a feed under one of its keys. */
export interface FeedItemTable {
  feed: string
  key: string
  print: string
  tries: number
  /** When it was seen last, an ISO day. */
  seen: string
}
