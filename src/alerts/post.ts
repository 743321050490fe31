import type { Address, Poster } from './poster.ts'
import type { Kind } from './watch.ts'

/**
 * alert: one figure. digest: several. withdrawn: that a figure is gone, under the alert that told of it.
 */
export type Form = 'alert' | 'digest' | 'withdrawn'

/**
 * waiting: to be sent when it is due. sending: a try began whose end is not known. posted: the platform has it. failed: the
 * platform does not take it and never will. merged: its figures stand in a digest. cancelled: nobody wants it any more.
 */
export type PostState = 'waiting' | 'sending' | 'posted' | 'failed' | 'merged' | 'cancelled'

/** One message to one channel, from its making to its last edit. */
export interface Post {
  /** Ascending: posts of one channel are sent in this order. */
  readonly number: number
  /** The nonce of its message. */
  readonly id: string
  /** The watch it was made for first. */
  readonly watch: string
  readonly platform: Poster['platform']
  readonly to: Address
  readonly zone: string
  readonly mention: string | null
  /** Id of the post that it answers. */
  readonly under: string | null
  readonly form: Form
  readonly state: PostState
  /** When its figure became known, ISO instant; of a digest, when its first figure did. */
  readonly at: string
  /** Not to be sent before, ISO instant. */
  readonly due: string
  readonly attempts: number
  /** When the last try began. */
  readonly tried: string | null
  readonly sent: string | null
  /** The platform's id of the message. */
  readonly message: string | null
  /** It may repeat a message that could not be looked for. */
  readonly doubtful: boolean
  readonly error: string | null
  readonly editsWanted: number
  readonly editsDone: number
}

/** One figure that one watch hears of. */
export interface Alert {
  readonly number: number
  readonly watch: string
  readonly key: string
  /** Whose verdict on the figure it goes by: its watch's tenant, or null where that sees what everybody sees. */
  readonly tenant: Address['tenant']
  readonly kinds: readonly Kind[]
  readonly at: string
  readonly post: string
  readonly state: 'open' | 'withdrawn'
}

export type NewPost = Pick<
  Post,
  'id' | 'watch' | 'platform' | 'to' | 'zone' | 'mention' | 'under' | 'form' | 'at' | 'due'
>
export type NewAlert = Pick<Alert, 'watch' | 'key' | 'tenant' | 'kinds' | 'at' | 'post'>
