import type { Received, Reply } from '../loopback.ts'
import { bot, CHANNEL, DIRECT_CHANNEL } from './people.ts'

/** A message of the bot in a channel, as readers see it now. */
export interface Posted {
  readonly id: string
  readonly channel: string
  readonly created: number
  readonly nonce: string | null
  /** What it answers. */
  readonly under: string | null
  body: Record<string, unknown>
  edits: number
}

/** What happens to a request to post, in place of the usual. lost: it arrives, but the answer does not. */
export type Fate = 'lost' | { readonly status: number; readonly code?: number; readonly retryAfter?: number }

/** Channels the bot posts in. */
export interface Channels {
  answer(request: Received): Reply | 'hang up' | null
  /** Every message there is, oldest first. */
  readonly posted: readonly Posted[]
  /** What happens to the next requests to post in a channel, one each. */
  next(channel: string, ...fates: readonly Fate[]): void
  /** Takes the bot's leave to write in a channel away, or gives it back. */
  forbid(channel: string, forbidden: boolean): void
}

const unknownChannel: Reply = { status: 404, json: { code: 10003, message: 'Unknown Channel' } }
const missingPermissions: Reply = { status: 403, json: { code: 50013, message: 'Missing Permissions' } }

/** How long a nonce is known; the documentation says "a few minutes". */
const nonceLife = 300_000

/** Discord's ids begin with the time, counted from 2015. */
const epoch = 1_420_070_400_000n

export function keepChannels(now: () => number): Channels {
  let ids = 0n
  const newId = (): string => `${((BigInt(Math.floor(now())) - epoch) << 22n) + ids++}`
  const posted: Posted[] = []
  const fates = new Map<string, Fate[]>()
  const forbidden = new Set<string>()
  // Ids of other channels are taken as they come; this one is for tests of channels that are gone.
  const gone = /0000$/

  const create = (channel: string, body: Record<string, unknown>): Posted => {
    const nonce = typeof body.nonce === 'string' ? body.nonce : null
    const same = posted.find(
      each => each.nonce === nonce && each.channel === channel && now() - each.created < nonceLife,
    )
    if (nonce !== null && body.enforce_nonce === true && same) return same
    const reference = body.message_reference as { readonly message_id?: string } | undefined
    const { message_reference: _, nonce: __, enforce_nonce: ___, ...shown } = body
    const message: Posted = {
      id: newId(),
      channel,
      created: now(),
      nonce,
      under: reference?.message_id ?? null,
      body: shown,
      edits: 0,
    }
    posted.push(message)
    return message
  }

  const show = ({ id, channel, created, body }: Posted): Record<string, unknown> => ({
    id,
    channel_id: channel,
    type: 0,
    author: bot,
    content: '',
    timestamp: new Date(created).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    ...body,
  })

  const fateOf = (channel: string): Fate | null => fates.get(channel)?.shift() ?? null

  return {
    posted,
    next: (channel, ...more) => void fates.set(channel, [...(fates.get(channel) ?? []), ...more]),
    forbid: (channel, no) => void (no ? forbidden.add(channel) : forbidden.delete(channel)),
    answer({ method, path, body, query }) {
      const [, channel = '', id] = /^\/channels\/(\d+)\/messages(?:\/(\d+))?$/.exec(path.replace('/api/v10', '')) ?? []
      if (channel === '') return null
      if (gone.test(channel) && channel !== CHANNEL && channel !== DIRECT_CHANNEL) return unknownChannel
      if (forbidden.has(channel)) return missingPermissions
      const given = (body ?? {}) as Record<string, unknown>
      if (method === 'POST') {
        const fate = fateOf(channel)
        if (fate !== null && fate !== 'lost') return failing(fate)
        const message = create(channel, given)
        return fate === 'lost' ? 'hang up' : { status: 200, json: show(message) }
      }
      if (method === 'PATCH') {
        const message = posted.find(each => each.id === id)
        if (message === undefined) return { status: 404, json: { code: 10008, message: 'Unknown Message' } }
        message.body = { ...message.body, ...given }
        message.edits++
        return { status: 200, json: show(message) }
      }
      const after = BigInt(query.get('after') ?? '0')
      const newest = posted.filter(each => each.channel === channel && BigInt(each.id) > after).toReversed()
      return { status: 200, json: newest.slice(0, Number(query.get('limit') ?? 50)).map(show) }
    },
  }
}

function failing({ status, code = 0, retryAfter }: Exclude<Fate, 'lost'>): Reply {
  if (status !== 429) return { status, json: { code, message: `${status}` } }
  return {
    status,
    headers: { 'retry-after': `${retryAfter}`, 'x-ratelimit-scope': 'user' },
    json: { message: 'You are being rate limited.', retry_after: retryAfter, global: false },
  }
}
