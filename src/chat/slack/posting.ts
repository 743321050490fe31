import { webApi } from '@slack/bolt'
import type { KnownBlock } from '@slack/types'
import { type Address, DeliveryError, type Poster, type Sending } from '../../alerts/poster.ts'
import type { Message } from '../../messages/message.ts'
import { renderSlack } from '../../messages/slack.ts'
import type { Command } from '../command.ts'
import { networkTrouble } from '../network.ts'
import { pace } from './pace.ts'
import { spelledForSlack } from './spelling.ts'

/** What marks a message as one of ours, for who looks whether it arrived. */
const eventType = 'tallywire_alert'

/** Slack's words for what nobody but a person can mend. */
const refusals: ReadonlyMap<string, string> = new Map([
  ['channel_not_found', 'the channel does not exist, or is private and the bot was not invited'],
  ['not_in_channel', 'the bot is not in the channel: invite it'],
  ['is_archived', 'the channel is archived'],
  ['restricted_action', 'the workspace does not let the bot post there'],
  ['restricted_action_read_only_channel', 'the channel is read-only'],
  ['restricted_action_thread_only_channel', 'the channel takes replies only'],
  ['team_access_not_granted', 'the bot has no access to the workspace'],
  ['cannot_dm_bot', 'bots take no direct messages'],
  ['user_not_found', 'this person does not exist'],
  ['user_disabled', 'this person has left'],
  ['messages_tab_disabled', 'direct messages to the bot are switched off'],
  ['missing_scope', 'the bot lacks a permission: install it anew with the present manifest'],
  ['invalid_auth', "Slack does not take the bot's token"],
  ['not_authed', "Slack does not take the bot's token"],
  ['account_inactive', "the bot's account is switched off"],
  ['token_revoked', "the bot's token was revoked"],
  ['token_expired', "the bot's token has expired"],
])

/** Slack's words for a failure of its own. */
const failures = new Set([
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
])

/** Leave to look into a channel was not given, so nobody can tell. */
const blind = new Set(['missing_scope', 'not_in_channel', 'channel_not_found', 'no_permission'])

/** A client of Slack's Web API that tries once and says when it is to wait: only we know what may be repeated. */
export function createPostingClient(token: string, apiUrl: string | null): webApi.WebClient {
  return new webApi.WebClient(token, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 30_000,
  })
}

export function slackPoster(client: webApi.WebClient, commands: readonly Command[]): Poster {
  const turn = pace()
  const body = (message: Message, invocation: string) => {
    const { text, blocks } = renderSlack(spelledForSlack(message, commands), { invocation, page: 0 })
    return { text, blocks: [...blocks] as KnownBlock[], unfurl_links: false, unfurl_media: false }
  }
  const channelOf = async ({ channel, direct }: Pick<Address, 'channel' | 'direct'>): Promise<string> => {
    if (!direct) return channel
    const opened = await client.conversations.open({ users: channel })
    return opened.channel?.id ?? channel
  }
  const mentioning = (group: string | null): KnownBlock[] =>
    group === null ? [] : [{ type: 'section', text: { type: 'mrkdwn', text: `<!subteam^${group}>` } }]

  return {
    platform: 'slack',
    send: (to: Address, message: Message, { nonce, mention, under, invocation }: Sending) =>
      told(async () => {
        const { blocks, ...rest } = body(message, invocation)
        const thread = under ?? to.thread
        const channel = await channelOf(to)
        await turn(channel)
        const made = await client.chat.postMessage({
          ...rest,
          channel,
          blocks: [...mentioning(mention), ...blocks],
          ...(thread === null ? {} : { thread_ts: thread }),
          metadata: { event_type: eventType, event_payload: { nonce } },
        })
        return { message: made.ts ?? '' }
      }),
    edit: (to, message, content, { invocation }) =>
      told(async () => {
        const channel = await channelOf(to)
        try {
          await client.chat.update({ ...body(content, invocation), channel, ts: message })
        } catch (error) {
          // Somebody deleted it: there is nothing left to edit.
          if (!['message_not_found', 'cant_update_message', 'edit_window_closed'].includes(wordOf(error))) throw error
        }
      }),
    find: (to, nonce, since) =>
      told(async () => {
        const oldest = `${since.getTime() / 1000 - clockSkew}`
        const look = { channel: await channelOf(to), oldest, include_all_metadata: true, limit: 200 }
        try {
          const { messages = [] } =
            to.thread === null
              ? await client.conversations.history(look)
              : await client.conversations.replies({ ...look, ts: to.thread })
          const found = messages.find(({ metadata }) => nonceOf(metadata) === nonce)
          return found?.ts === undefined ? null : { message: found.ts }
        } catch (error) {
          if (blind.has(wordOf(error))) return 'cannot-look' as const
          throw error
        }
      }),
    tell: (user, message) =>
      told(async () => {
        const channel = await channelOf({ channel: user, direct: true })
        await client.chat.postMessage({ ...body(message, '/help'), channel })
      }),
  }
}

/** Seconds by which two clocks may differ. */
const clockSkew = 60

const nonceOf = (metadata: unknown): unknown =>
  (metadata as { readonly event_payload?: { readonly nonce?: unknown } } | undefined)?.event_payload?.nonce

async function told<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request()
  } catch (error) {
    throw troubleOf(error)
  }
}

/** Slack's word for an error; empty where Slack said none. */
const wordOf = (error: unknown): string =>
  String((error as { readonly data?: { readonly error?: unknown } } | null)?.data?.error ?? '')

function troubleOf(error: unknown): DeliveryError {
  const { code, retryAfter, statusCode } = error as {
    readonly code?: unknown
    readonly retryAfter?: number
    readonly statusCode?: number
  }
  if (code === webApi.ErrorCode.RateLimitedError || retryAfter !== undefined)
    return new DeliveryError('later', 'Slack asks to wait', { after: retryAfter ?? 1, cause: error })
  const word = wordOf(error)
  const refusal = refusals.get(word)
  if (refusal !== undefined) return new DeliveryError('refused', refusal, { cause: error })
  if (failures.has(word) || (statusCode ?? 0) >= 500)
    return new DeliveryError('unknown', 'Slack itself failed', { cause: error })
  if (word !== '') return new DeliveryError('invalid', `Slack does not take the message (${word})`, { cause: error })
  return networkTrouble('Slack', error)
}
