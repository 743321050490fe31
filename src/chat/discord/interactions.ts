import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js'
import { renderDiscord } from '../../messages/discord.ts'
import { runnable } from '../actions.ts'
import { answer, answerPress } from '../answering.ts'
import type { Asker } from '../command.ts'
import { commandOfForm } from '../forms.ts'
import { formatInvocation } from '../invocation.ts'
import { privateOption } from '../private.ts'
import { lineOfWords } from '../spoken.ts'
import type { Host } from '../surface.ts'
import { completion } from './completion.ts'
import { modal, submittedLine } from './form.ts'
import { replyToCommand, replyToPress, send } from './reply.ts'

type CommandInteraction = ChatInputCommandInteraction | AutocompleteInteraction

interface Whence {
  readonly guildId: string | null
  readonly channelId: string | null
  readonly user: { readonly id: string; readonly username?: string | undefined }
  readonly memberPermissions?: Readonly<PermissionsBitField> | null
}

/** Answer what somebody typed, pressed or began to type. */
export async function interact(interaction: Interaction, host: Host, deferAfter: number): Promise<void> {
  if (interaction.isAutocomplete()) await complete(interaction, host)
  else if (interaction.isChatInputCommand()) await command(interaction, host, deferAfter)
  else if (interaction.isMessageComponent()) await press(interaction, host, deferAfter)
  else if (interaction.isModalSubmit()) await submitted(interaction, host, deferAfter)
}

function command(interaction: ChatInputCommandInteraction, host: Host, deferAfter: number): Promise<void> {
  const form = runnable(host.commands).find(({ name, form }) => form && name === nameOf(interaction))
  // Who may not run it is told so by the command itself.
  if (form && given(interaction).length === 0 && (form.needs !== 'manage' || asker(interaction).manages))
    return interaction.showModal(modal(form)).then(() => {})
  const options = Object.fromEntries(given(interaction).map(nameAndValue))
  const answering = answer(
    { line: formatInvocation(nameOf(interaction), options), page: 0 },
    asker(interaction),
    host,
    renderDiscord,
  )
  return replyToCommand(interaction, answering, { deferAfter, alone: options[privateOption.name] === true })
}

async function submitted(interaction: ModalSubmitInteraction, host: Host, deferAfter: number): Promise<void> {
  const command = commandOfForm(runnable(host.commands), interaction.customId)
  const line = command === null ? '/help' : submittedLine(command, interaction)
  const answering = answer({ line, page: 0 }, asker(interaction), host, renderDiscord)
  await replyToCommand(interaction, answering, { deferAfter, alone: false })
}

function press(interaction: MessageComponentInteraction, host: Host, deferAfter: number): Promise<void> {
  const address = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId
  const alone = interaction.message.flags.has(MessageFlags.Ephemeral)
  return replyToPress(interaction, answerPress(address, alone, asker(interaction), host, renderDiscord), deferAfter)
}

/** "feeds add" for a command with actions. */
function nameOf({ commandName, options }: CommandInteraction): string {
  return [commandName, options.getSubcommand(false) ?? []].flat().join(' ')
}

function given({ options }: ChatInputCommandInteraction): readonly CommandInteractionOption[] {
  const { data } = options
  return data[0]?.type === ApplicationCommandOptionType.Subcommand ? (data[0].options ?? []) : data
}

function nameAndValue({
  name,
  value,
  attachment,
}: CommandInteractionOption): readonly [string, string | boolean | undefined] {
  if (attachment) return [name, attachment.url]
  return [name, typeof value === 'number' ? `${value}` : value]
}

async function complete(interaction: AutocompleteInteraction, host: Host): Promise<void> {
  const focused = interaction.options.getFocused(true)
  const option = runnable(host.commands)
    .find(({ name }) => name === nameOf(interaction))
    ?.options.find(({ name }) => name === focused.name)
  const context = { ...host, asker: asker(interaction) }
  // No choices rather than a field that says "failed to load".
  const unfinished = (error: unknown): readonly [] => {
    host.log.error({ err: error, platform: 'discord' }, 'Completion failed')
    return []
  }
  await interaction.respond(option ? await completion(option, focused.value, context).catch(unfinished) : [])
}

/** Answer a message that names the bot, or that was written to it alone: its words are a question. */
export async function mentioned(message: Message, host: Host): Promise<void> {
  const self = message.client.user
  // Two bots must not start to talk.
  if (message.author.bot || message.webhookId !== null || message.system) return
  const named = message.mentions.has(self, { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true })
  if (message.guildId !== null && !named) return
  const who = asker({ guildId: message.guildId, channelId: message.channelId, user: message.author })
  const line = lineOfWords(message.content, host.commands)
  const rendering = await answer({ line, page: 0 }, who, host, renderDiscord)
  await send(rendering, body => message.reply({ ...body, allowedMentions: { parse: [], repliedUser: false } }))
}

/** Discord and Slack number their own; the prefix keeps their tenants apart. */
function asker({ guildId, channelId, user, memberPermissions }: Whence): Asker {
  const tenant = guildId ? `discord:${guildId}` : `discord:dm:${user.id}`
  // In a direct message there is nobody else.
  const manages = guildId === null || memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true
  return {
    platform: 'discord',
    tenant,
    channel: channelId,
    user: user.id,
    ...(user.username ? { name: user.username } : {}),
    manages,
  }
}
