import type { Reply } from '../loopback.ts'
import { DIRECT_CHANNEL } from './people.ts'
import type { Responses, Shown } from './responses.ts'

/** What happens to a request to post, in place of the usual. lost: it arrives, but the answer does not. */
export type Fate = 'lost' | { readonly status: number; readonly retryAfter?: number } | { readonly error: string }

/** What an app does in channels by itself: posting, changing, looking back. */
export interface Channels {
  /** What happens to the next requests to post in a channel, one each. */
  next(channel: string, ...fates: readonly Fate[]): void
  /** Every request to post there fails so until it is null. */
  forbid(channel: string, error: string | null): void
  answer(method: string, message: Record<string, unknown>): Reply | 'hang up' | null
}

const ok = (fields: object): Reply => ({ status: 200, json: { ok: true, ...fields } })
const failed = (error: string): Reply => ({ status: 200, json: { ok: false, error } })

export function keepChannels({ show, shown }: Pick<Responses, 'show' | 'shown'>): Channels {
  const fates = new Map<string, Fate[]>()
  const forbidden = new Map<string, string>()

  const post = (channel: string, message: Record<string, unknown>, ephemeral: boolean): Reply | 'hang up' => {
    const fate = fates.get(channel)?.shift()
    if (fate !== undefined && fate !== 'lost') return failing(fate)
    const made = show(channel, message, ephemeral)
    if (fate === 'lost') return 'hang up'
    if (ephemeral) return ok({ message_ts: made.ts })
    return ok({ channel, ts: made.ts, message: { text: made.text, ts: made.ts } })
  }

  const update = (channel: string, { ts, text, blocks }: Record<string, unknown>): Reply => {
    const message = shown.find(each => each.channel === channel && each.ts === ts && !each.deleted)
    if (message === undefined) return failed('message_not_found')
    message.text = String(text ?? '')
    message.blocks = (blocks ?? []) as Shown['blocks']
    message.edits++
    return ok({ channel, ts })
  }

  const history = (channel: string, { oldest = '0', ts: thread = null }: Record<string, unknown>): Reply => {
    const messages = shown
      .filter(each => each.channel === channel && !each.ephemeral && Number(each.ts) > Number(oldest))
      .filter(each => thread === null || each.ts === thread || each.thread === thread)
      .map(({ ts, text, metadata }) => ({ type: 'message', ts, text, ...(metadata ? { metadata } : {}) }))
    return ok({ messages: messages.toReversed() })
  }

  return {
    next: (channel, ...more) => void fates.set(channel, [...(fates.get(channel) ?? []), ...more]),
    forbid: (channel, error) => void (error === null ? forbidden.delete(channel) : forbidden.set(channel, error)),
    answer(method, message) {
      const channel = String(message.channel)
      const error = forbidden.get(channel)
      if (error !== undefined && method !== 'conversations.open') return failed(error)
      if (method === 'chat.postMessage' || method === 'chat.postEphemeral')
        return post(channel, message, method === 'chat.postEphemeral')
      if (method === 'chat.update') return update(channel, message)
      if (method === 'conversations.open') return ok({ channel: { id: DIRECT_CHANNEL } })
      if (method === 'conversations.history' || method === 'conversations.replies') return history(channel, message)
      return null
    },
  }
}

function failing(fate: Exclude<Fate, 'lost'>): Reply {
  if ('error' in fate) return failed(fate.error)
  const { status, retryAfter } = fate
  return { status, ...(retryAfter === undefined ? {} : { headers: { 'retry-after': `${retryAfter}` } }), json: {} }
}
