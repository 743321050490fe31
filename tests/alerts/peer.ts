import { type Address, DeliveryError, type Poster, type Trouble } from '../../src/alerts/poster.ts'
import type { Message } from '../../src/messages/message.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'

export interface Sent {
  readonly message: string
  readonly to: Address
  readonly nonce: string
  readonly mention: string | null
  readonly under: string | null
  readonly content: Message
  readonly edits: readonly Message[]
}

/** What the next calls do: fail before or after the message is there. */
export interface Fault {
  readonly kind: Trouble
  readonly after?: number
  /** The message arrived all the same. */
  readonly arrives?: boolean
  /** Only for this channel. */
  readonly channel?: string
  /** Only for edits, or only for sends. */
  readonly of?: 'send' | 'edit'
}

/** A platform in memory that keeps every message it ever took, and fails as it is told. */
export function makePeer(platform: Poster['platform'] = 'discord') {
  const sent: Sent[] = []
  const told: { readonly user: string; readonly content: Message }[] = []
  const faults: Fault[] = []
  const looks = { able: true, found: 0 }
  const faultFor = (channel: string, of: Fault['of']): Fault | undefined => {
    const at = faults.findIndex(
      fault => (fault.channel ?? channel) === channel && (fault.of === undefined ? of === 'send' : fault.of === of),
    )
    return at < 0 ? undefined : faults.splice(at, 1)[0]
  }
  const raise = ({ kind, after }: Fault): never => {
    throw new DeliveryError(kind, `told to be ${kind}`, after === undefined ? {} : { after })
  }
  const poster: Poster = {
    platform,
    async send(to, content, { nonce, mention, under }) {
      const fault = faultFor(to.channel, 'send')
      if (fault !== undefined && fault.arrives !== true) raise(fault)
      const message = `m${sent.length + 1}`
      sent.push({ message, to, nonce, mention, under, content, edits: [] })
      if (fault !== undefined) raise(fault)
      return { message }
    },
    async edit(to, message, content) {
      const fault = faultFor(to.channel, 'edit')
      if (fault !== undefined) raise(fault)
      const at = sent.findIndex(each => each.message === message)
      sent[at] = { ...sent[at]!, edits: [...sent[at]!.edits, content] }
    },
    async find(_to, nonce) {
      if (!looks.able) return 'cannot-look'
      const found = sent.find(each => each.nonce === nonce)
      if (found !== undefined) looks.found++
      return found === undefined ? null : { message: found.message }
    },
    async tell(user, content) {
      told.push({ user, content })
    },
  }
  return { poster, sent, told, faults, looks }
}

export const words = (message: Message): string => renderTerminal(message, { width: 200, color: false })
