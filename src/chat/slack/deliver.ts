import { type RespondArguments, RespondError, type RespondFn, type webApi } from '@slack/bolt'
import type { SlackRendering } from '../../messages/slack.ts'

/** Whom an answer is for: the channel it belongs to, and who asked. */
export interface Address {
  readonly channel: string
  readonly user: string
  readonly thread: string | null
}

interface Body {
  readonly text: string
  readonly blocks?: SlackRendering['blocks'][number][]
}

/** Slack's status for a body it cannot make sense of. */
const badRequest = 400

/**
 * Answer through a response_url. Should Slack refuse the blocks, the same is sent as plain text; should the address
 * fail (too old, used too often, out of reach), as a message of its own: nobody waits in vain.
 */
export async function respondWith(
  rendering: SlackRendering,
  how: Pick<RespondArguments, 'replace_original' | 'response_type'>,
  respond: RespondFn,
  post: () => Promise<unknown>,
): Promise<void> {
  const send = (body: Body): Promise<unknown> =>
    respond({ ...body, ...how, unfurl_links: false, unfurl_media: false } as RespondArguments)
  try {
    await send(bodyOf(rendering))
  } catch (error) {
    if (error instanceof RespondError && error.statusCode === badRequest) await send({ text: rendering.text })
    else await post()
  }
}

/** Say something in a channel: to one person alone when it is private. */
export async function postMessage(
  client: webApi.WebClient,
  { channel, user, thread }: Address,
  rendering: SlackRendering,
): Promise<void> {
  const message = { channel, ...bodyOf(rendering), ...(thread === null ? {} : { thread_ts: thread }) }
  if (rendering.private) await client.chat.postEphemeral({ ...message, user })
  else await client.chat.postMessage({ ...message, unfurl_links: false, unfurl_media: false })
}

/** Slack's words for a channel that the bot may write in but not upload to: it was not invited. */
const uninvited = new Set(['not_in_channel', 'channel_not_found'])

/**
 * Hands files over beside a message: in its channel, or to the asker alone where the message is private or the bot was
 * not invited there.
 */
export async function uploadFiles(
  client: webApi.WebClient,
  { channel, user, thread }: Address,
  rendering: SlackRendering,
): Promise<void> {
  if (rendering.files.length === 0) return
  const files = rendering.files.map(({ name, content, description }) => ({
    file: Buffer.from(content),
    filename: name,
    title: name,
    ...(description ? { alt_text: description.slice(0, 1000) } : {}),
  }))
  const upload = (to: object) => client.files.uploadV2({ file_uploads: files, ...to } as webApi.FilesUploadV2Arguments)
  const alone = async () => {
    const { channel: direct } = await client.conversations.open({ users: user })
    await upload({ channel_id: direct?.id })
  }
  if (rendering.private && !channel.startsWith('D')) return await alone()
  try {
    await upload({ channel_id: channel, ...(thread === null ? {} : { thread_ts: thread }) })
  } catch (error) {
    if (!uninvited.has(String((error as { data?: { error?: unknown } }).data?.error))) throw error
    await alone()
  }
}

function bodyOf({ text, blocks }: SlackRendering): Required<Body> {
  return { text, blocks: [...blocks] }
}
