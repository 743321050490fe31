import { createHash } from 'node:crypto'
import {
  type APIMessage,
  type Client,
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  Routes,
  SnowflakeUtil,
} from 'discord.js'
import { type Address, DeliveryError, type Poster, type Sending } from '../../alerts/poster.ts'
import { renderDiscord } from '../../messages/discord.ts'
import type { Message } from '../../messages/message.ts'
import { causeOf, networkTrouble } from '../network.ts'

/**
 * How long Discord surely knows a nonce: a message with one it knows is not made a second time. The documentation says
 * "a few minutes".
 */
const nonceLife = 120_000

/** Discord's numbers for what nobody but a person can mend: channel or thread gone, no access, no permission, blocked. */
const refusals: ReadonlyMap<number, string> = new Map([
  [10003, 'the channel does not exist any more'],
  [10004, 'the server does not exist any more'],
  [50001, 'the bot has no access to the channel'],
  [50007, 'this person takes no direct messages from the bot'],
  [50008, 'messages cannot be sent to this kind of channel'],
  [50013, 'the bot may not send messages there'],
  [50083, 'the thread is archived'],
  [160002, 'the bot may not reply there: it needs “Read Message History”'],
])

const unknownMessage = 10008
const cannotReply = 160002

/** Posts through a connected client. Rate limits are kept by the client itself, from what Discord's answers say. */
export function discordPoster(client: Client): Poster {
  const direct = new Map<string, string>()

  const channelOf = async ({ channel, direct: isDirect }: Pick<Address, 'channel' | 'direct'>): Promise<string> => {
    if (!isDirect) return channel
    const known = direct.get(channel)
    if (known !== undefined) return known
    const made = (await client.rest.post(Routes.userChannels(), { body: { recipient_id: channel } })) as { id: string }
    direct.set(channel, made.id)
    return made.id
  }

  const create = async (to: Address, message: Message, options: Sending): Promise<{ readonly message: string }> => {
    const { nonce, mention, under, invocation } = options
    const { payload } = renderDiscord(message, { invocation, page: 0 })
    const body = {
      ...payload,
      components: [...mentioning(mention), ...marked(payload.components, nonce)],
      allowed_mentions: { parse: [], ...(mention === null ? {} : { roles: [mention] }) },
      nonce,
      enforce_nonce: true,
      ...(under === null ? {} : { message_reference: { message_id: under, fail_if_not_exists: false } }),
    }
    const made = (await client.rest.post(Routes.channelMessages(await channelOf(to)), { body })) as APIMessage
    return { message: made.id }
  }

  return {
    platform: 'discord',
    async send(to, message, options) {
      try {
        return await told(() => create(to, message, options))
      } catch (error) {
        // An alert that may not answer another one still has to be heard.
        if (options.under === null || codeOf(error) !== cannotReply) throw error
        return await told(() => create(to, message, { ...options, under: null }))
      }
    },
    async edit(to, message, content, { invocation }) {
      const { payload } = renderDiscord(content, { invocation, page: 0 })
      try {
        await told(async () =>
          client.rest.patch(Routes.channelMessage(await channelOf(to), message), { body: payload }),
        )
      } catch (error) {
        // Somebody deleted it: there is nothing left to edit.
        if (codeOf(error) !== unknownMessage) throw error
      }
    },
    async find(to, nonce, since) {
      if (Date.now() - since.getTime() < nonceLife) return null
      const after = SnowflakeUtil.generate({ timestamp: since.getTime() - clockSkew }).toString()
      const query = new URLSearchParams({ after, limit: '100' })
      try {
        const messages = (await told(async () =>
          client.rest.get(Routes.channelMessages(await channelOf(to)), { query }),
        )) as APIMessage[]
        const mark = markOf(nonce)
        const found = messages.find(
          ({ author, components }) =>
            author.id === client.user?.id && components?.some(component => component.id === mark),
        )
        return found ? { message: found.id } : null
      } catch (error) {
        if (error instanceof DeliveryError && error.kind === 'refused') return 'cannot-look'
        throw error
      }
    },
    async tell(user, message) {
      const to = { tenant: null, channel: user, direct: true, thread: null }
      const { payload } = renderDiscord(message, { invocation: '/help', page: 0 })
      await told(async () => client.rest.post(Routes.channelMessages(await channelOf(to)), { body: payload }))
    },
  }
}

/** Clocks of a minute's difference are common. */
const clockSkew = 60_000

/** The only ping there is: it was asked for with the watch. */
const mentioning = (role: string | null): readonly object[] =>
  role === null ? [] : [{ type: 10, content: `<@&${role}>` }]

/** The first component carries a number made of the nonce, which Discord gives back with the message however old it is. */
function marked<Component extends object>([first, ...rest]: readonly Component[], nonce: string): readonly object[] {
  return first === undefined ? [] : [{ ...first, id: markOf(nonce) }, ...rest]
}

/** A positive number of 31 bits, since components count in 32 with a sign. Small ones are left to Discord. */
const markOf = (nonce: string): number =>
  (createHash('sha256').update(nonce).digest().readUInt32BE(0) & 0x3fffffff) | 0x40000000

async function told<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request()
  } catch (error) {
    throw troubleOf(error)
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof DeliveryError && error.cause instanceof DiscordAPIError ? error.cause.code : null
}

function troubleOf(error: unknown): DeliveryError {
  if (error instanceof RateLimitError)
    return new DeliveryError('later', 'Discord asks to wait', { after: error.retryAfter / 1000, cause: error })
  if (error instanceof DiscordAPIError) {
    const refusal = refusals.get(Number(error.code))
    if (refusal !== undefined) return new DeliveryError('refused', refusal, { cause: error })
    if (error.status === 401)
      return new DeliveryError('refused', "Discord does not take the bot's token", { cause: error })
    if (error.status === 403 || error.status === 404)
      return new DeliveryError('refused', `Discord refuses: ${error.message}`, { cause: error })
    if (error.status >= 500) return new DeliveryError('unknown', 'Discord itself failed', { cause: error })
    return new DeliveryError('invalid', `Discord does not take the message: ${error.message}`, { cause: error })
  }
  // The client has tried again several times by now; any of its tries may have arrived.
  if (error instanceof HTTPError) return new DeliveryError('unknown', 'Discord itself failed', { cause: error })
  // Without a token, before or after it was connected: nothing was sent.
  if (error instanceof Error && /token/i.test(error.message) && causeOf(error) === null)
    return new DeliveryError('later', 'Discord is not connected', { cause: error })
  return networkTrouble('Discord', error)
}
