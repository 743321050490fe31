import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js'
import { renderDiscord } from '../../messages/discord.ts'
import { answer, answerPress } from '../answering.ts'
import type { Asker } from '../command.ts'
import { formatInvocation } from '../invocation.ts'
import type { Host } from '../surface.ts'
import { completion } from './completion.ts'
import { replyToCommand, replyToPress, send } from './reply.ts'

/** Answer what somebody typed, pressed or began to type. */
export async function interact(interaction: Interaction, host: Host, deferAfter: number): Promise<void> {
  if (interaction.isAutocomplete()) await complete(interaction, host)
  else if (interaction.isChatInputCommand()) await command(interaction, host, deferAfter)
  else if (interaction.isMessageComponent()) await press(interaction, host, deferAfter)
}

function command(interaction: ChatInputCommandInteraction, host: Host, deferAfter: number): Promise<void> {
  const options = interaction.options.data.map(({ name, value }) => [
    name,
    typeof value === 'number' ? `${value}` : value,
  ])
  const line = formatInvocation(interaction.commandName, Object.fromEntries(options))
  return replyToCommand(interaction, answer({ line, page: 0 }, asker(interaction), host, renderDiscord), deferAfter)
}

function press(interaction: MessageComponentInteraction, host: Host, deferAfter: number): Promise<void> {
  const address = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId
  const alone = interaction.message.flags.has(MessageFlags.Ephemeral)
  return replyToPress(interaction, answerPress(address, alone, asker(interaction), host, renderDiscord), deferAfter)
}

async function complete(interaction: AutocompleteInteraction, host: Host): Promise<void> {
  const focused = interaction.options.getFocused(true)
  const option = host.commands
    .find(({ name }) => name === interaction.commandName)
    ?.options.find(({ name }) => name === focused.name)
  const context = { ...host, asker: asker(interaction) }
  // No choices rather than a field that says "failed to load".
  const unfinished = (error: unknown): readonly [] => {
    host.log.error({ err: error, platform: 'discord' }, 'Completion failed')
    return []
  }
  await interaction.respond(option ? await completion(option, focused.value, context).catch(unfinished) : [])
}

/** Answer a message that names the bot, or that was written to it alone, with the help. */
export async function mentioned(message: Message, host: Host): Promise<void> {
  const self = message.client.user
  // Two bots must not start to talk.
  if (message.author.bot || message.webhookId !== null || message.system) return
  const named = message.mentions.has(self, { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true })
  if (message.guildId !== null && !named) return
  const who = asker({ guildId: message.guildId, user: message.author })
  const rendering = await answer({ line: '/help', page: 0 }, who, host, renderDiscord)
  await send(rendering, body => message.reply({ ...body, allowedMentions: { parse: [], repliedUser: false } }))
}

/** Discord and Slack number their own; the prefix keeps their tenants apart. */
function asker(from: { readonly guildId: string | null; readonly user: { readonly id: string } }): Asker {
  return { platform: 'discord', tenant: from.guildId ? `discord:${from.guildId}` : `discord:dm:${from.user.id}` }
}
