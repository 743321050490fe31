import type { Reason } from './reasons.ts'

/** What a fetch may be told beside the address. */
export interface Asked {
  /** What is wanted, as an Accept header; pages unless it says otherwise. */
  readonly accept?: string
  /** What the last answer bore: where nothing has changed since, the answer is 'unchanged'. */
  readonly etag?: string | null
  readonly modified?: string | null
  /** Ends the fetch. */
  readonly signal?: AbortSignal
}

/** Things every answer says of its way. */
interface Way {
  /** Where the content was found, after all redirects and without a fragment. */
  readonly address: string
  /** Where it stands from now on, when every redirect on the way was a permanent one. */
  readonly moved: string | null
}

export interface Fetched extends Way {
  readonly outcome: 'fetched'
  /** Decompressed, not decoded; 5 MB at most. */
  readonly bytes: Uint8Array
  /** Of the Content-Type header, in small letters without parameters; null when there is none. */
  readonly type: string | null
  /** Of the Content-Type header. */
  readonly charset: string | null
  /** To be given with the next fetch, word for word. */
  readonly etag: string | null
  readonly modified: string | null
}

export interface Unchanged extends Way {
  readonly outcome: 'unchanged'
}

export interface Refused {
  readonly outcome: 'refused'
  readonly reason: Reason
  /** The address that was refused: the one asked for, or the one a redirect led to. */
  readonly address: string
  /** Of the answer, where there was one. */
  readonly status: number | null
  /** Seconds after which the server wants to be asked again, when it says so. */
  readonly retryAfter: number | null
  /** More about it for the log, such as the system's own words; never shown to people in chat. */
  readonly detail: string | null
}

export type FetchOutcome = Fetched | Unchanged | Refused

/** Fetches one address. Never throws: whatever goes wrong is a refusal with its reason. */
export type GuardedFetch = (address: string, asked?: Asked) => Promise<FetchOutcome>
