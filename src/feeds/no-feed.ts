/** Bytes that are no feed. The message says in words what they are instead. */
export class NoFeed extends Error {
  override readonly name = 'NoFeed'
}

/** What a feed's server said beside its bytes. */
export interface Stated {
  /** Address it came from in the end; relative links are below it. */
  readonly address: string
  /** Content-Type header. */
  readonly type: string | null
}
