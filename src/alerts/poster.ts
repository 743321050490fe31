import type { Tenant } from '../index/store.ts'
import type { Message } from '../messages/message.ts'

/** Where a message goes on its platform. */
export interface Address {
  readonly tenant: Tenant
  /** The platform's id of a channel; of a user where `direct`. */
  readonly channel: string
  /** To the user named by `channel`, as a direct message. */
  readonly direct: boolean
  /** A thread inside the channel, where the platform names threads apart from channels (Slack's thread_ts); else null. */
  readonly thread: string | null
}

export interface Sending {
  /** At most 25 characters, the same for every try of one message. A platform that can refuses the second message with it. */
  readonly nonce: string
  /** Id of a role (Discord) or user group (Slack) that is mentioned: the only ping there is. */
  readonly mention: string | null
  /** The platform's id of the message that this one answers, null for a message of its own. */
  readonly under: string | null
  /** Command line that the message's buttons are seen from (`controlPages`). */
  readonly invocation: string
}

/** One platform's way to post. Every method rejects with a DeliveryError when it did not do what it says, and never hangs. */
export interface Poster {
  readonly platform: 'discord' | 'slack' | 'terminal'
  /** Sends once. A repeat with the same nonce gives the first message where the platform can tell. */
  send(to: Address, message: Message, options: Sending): Promise<{ readonly message: string }>
  /** Replaces what a posted message says; done twice it is done. */
  edit(to: Address, message: string, content: Message, options: { readonly invocation: string }): Promise<void>
  /**
   * Whether a send of unknown outcome, tried at `since` or later, arrived: looks in the channel for the nonce. null: it did
   * not arrive, or a repeat is certain to be refused (Discord's enforced nonce, within its two minutes). 'cannot-look': the
   * platform lets us not see.
   */
  find(to: Address, nonce: string, since: Date): Promise<{ readonly message: string } | null | 'cannot-look'>
  /** Tells somebody in a direct message. */
  tell(user: string, message: Message): Promise<void>
}

/**
 * Why something was not delivered:
 * - later: it certainly did not arrive and may at another time (429, 5xx, no network before anything was sent).
 * - unknown: it may have arrived (the network broke after it was sent).
 * - refused: nothing can be sent there now (no permission, channel gone, token revoked).
 * - invalid: there is nothing wrong with the channel, but this message is not taken; it never will be.
 */
export type Trouble = 'later' | 'unknown' | 'refused' | 'invalid'

export class DeliveryError extends Error {
  readonly kind: Trouble
  /** Seconds the platform asked to wait, null when it named none. */
  readonly after: number | null

  /** `reason` in words for people: it stands in /watches and in the log, and holds no token. */
  constructor(kind: Trouble, reason: string, options: { readonly after?: number; readonly cause?: unknown } = {}) {
    super(reason, { cause: options.cause })
    this.name = 'DeliveryError'
    this.kind = kind
    this.after = options.after ?? null
  }
}
