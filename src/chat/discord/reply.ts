import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js'
import type { DiscordRendering } from '../../messages/discord.ts'
import type { Attachment } from '../../messages/message.ts'
import type { Pressed } from '../answering.ts'
import { within } from '../within.ts'

/** Discord's own number for a body that its schema refuses. */
const invalidForm = 50035

type Body = Pick<InteractionReplyOptions, 'components' | 'content' | 'allowedMentions' | 'files'> & {
  readonly flags: number
}

/**
 * Answer a slash command. Discord wants a first response within three seconds, and who sees it is settled by that
 * response: an answer that is there in time is the response itself, a later one fills a deferred reply. `alone`: it was
 * asked for in private, so that nobody else sees the deferred reply either. Another private one that comes late (a
 * mistake, say) takes the deferred reply away again and comes as a message of its own.
 */
export async function replyToCommand(
  interaction: ChatInputCommandInteraction | ModalSubmitInteraction,
  answering: Promise<DiscordRendering>,
  { deferAfter, alone }: { readonly deferAfter: number; readonly alone: boolean },
): Promise<void> {
  const early = await within(answering, deferAfter)
  if (early) return send(early, body => interaction.reply(visible(body, early.private)))
  await interaction.deferReply(alone ? { flags: MessageFlags.Ephemeral } : {})
  const rendering = await answering
  if (alone || !rendering.private) return send(rendering, body => interaction.editReply(body))
  await interaction.deleteReply()
  await send(rendering, body => interaction.followUp(visible(body, true)))
}

/** Answer a button or a menu: in place of its message, or in a message that only the one who pressed it sees. */
export async function replyToPress(
  interaction: MessageComponentInteraction,
  answering: Promise<Pressed<DiscordRendering>>,
  deferAfter: number,
): Promise<void> {
  const early = await within(answering, deferAfter)
  if (early)
    return send(early.rendering, body =>
      early.inPlace ? interaction.update(anew(body)) : interaction.reply(visible(body, true)),
    )
  await interaction.deferUpdate()
  const { rendering, inPlace } = await answering
  await send(rendering, body =>
    inPlace ? interaction.editReply(anew(body)) : interaction.followUp(visible(body, true)),
  )
}

/** Send a rendering; should Discord refuse its components, the same in plain text, so that nobody waits in vain. */
export async function send(rendering: DiscordRendering, deliver: (body: Body) => Promise<unknown>): Promise<void> {
  try {
    await deliver(modern(rendering))
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== invalidForm) throw error
    await deliver({ content: rendering.fallback, flags: 0, allowedMentions: { parse: [] } })
  }
}

function modern({ payload, files }: DiscordRendering): Body {
  const { components, flags } = payload
  return {
    components,
    flags,
    allowedMentions: { parse: [] },
    ...(files.length > 0 ? { files: files.map(uploaded) } : {}),
  }
}

const uploaded = ({ name, content, description }: Attachment) => ({
  attachment: Buffer.from(content),
  name,
  ...(description ? { description: description.slice(0, 1024) } : {}),
})

/** In place of another message: its files go with it, else a hidden picture would stay. */
const anew = (body: Body) => ({ ...body, attachments: [] })

function visible(body: Body, privately: boolean): Body {
  return privately ? { ...body, flags: body.flags | MessageFlags.Ephemeral } : body
}
