import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  Options,
  Partials,
  Routes,
} from 'discord.js'
import { renderDiscord } from '../../messages/discord.ts'
import { answer, answerPress } from '../answering.ts'
import type { Asker } from '../command.ts'
import { formatInvocation } from '../invocation.ts'
import type { Host, Surface } from '../surface.ts'
import { completion } from './completion.ts'
import { connected, refusal } from './connecting.ts'
import { registration } from './registration.ts'
import { replyToCommand, replyToPress, send } from './reply.ts'
import { trouble } from './trouble.ts'

export interface DiscordSettings {
  readonly token: string
  /** Register the commands in this one server, where they appear at once; everywhere when null. */
  readonly guild: string | null
  /** Address of the API; Discord's own when null. */
  readonly apiUrl: string | null
  /** After how many milliseconds an answer that is not there yet is deferred. */
  readonly deferAfter?: number
}

/** Half of the three seconds Discord gives, so that the deferral itself has time to travel. */
const patience = 1500

// Slash commands; mentions in servers; direct messages. None of them is privileged.
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]

/** The bot on Discord, through a real discord.js client. */
export function createDiscord(settings: DiscordSettings, host: Host): Surface {
  const client = new Client({
    intents,
    // A direct message comes in a channel that no event announced before.
    partials: [Partials.Channel],
    shards: 'auto',
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0, PresenceManager: 0 }),
    ...(settings.apiUrl === null ? {} : { rest: { api: settings.apiUrl } }),
  })
  const deferAfter = settings.deferAfter ?? patience
  let state = 'stopped'

  const guarded = (what: string, work: Promise<unknown>): void => {
    work.catch(error => host.log.error({ ...trouble(error), platform: 'discord' }, what))
  }
  client.on(Events.InteractionCreate, interaction => guarded('An interaction failed', interact(interaction)))
  client.on(Events.MessageCreate, message => guarded('A mention could not be answered', mentioned(message)))
  // Without listeners of their own, errors would end the process.
  client.on(Events.Error, error => host.log.error({ err: error, platform: 'discord' }, 'Discord client error'))
  client.on(Events.ShardError, (error, shard) =>
    host.log.warn({ err: error, shard, platform: 'discord' }, 'Discord connection error'),
  )
  client.on(Events.Warn, text => host.log.warn({ text, platform: 'discord' }, 'Discord client warning'))
  client.on(Events.ShardReconnecting, shard => {
    if (state !== 'stopped') state = 'reconnecting'
    host.log.info({ shard, platform: 'discord' }, 'Discord connection lost, connecting again')
  })
  for (const event of [Events.ShardReady, Events.ShardResume] as const)
    client.on(event, () => {
      if (state !== 'stopped') state = 'connected'
    })
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    state = `disconnected (${code})`
    host.log.error({ code, shard, platform: 'discord' }, 'Discord closed the connection for good')
  })

  async function interact(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return complete(interaction)
    if (interaction.isChatInputCommand()) return command(interaction)
    if (interaction.isMessageComponent()) return press(interaction)
  }

  function command(interaction: ChatInputCommandInteraction): Promise<void> {
    const options = interaction.options.data.map(({ name, value }) => [
      name,
      typeof value === 'number' ? `${value}` : value,
    ])
    const line = formatInvocation(interaction.commandName, Object.fromEntries(options))
    return replyToCommand(interaction, answer({ line, page: 0 }, asker(interaction), host, renderDiscord), deferAfter)
  }

  function press(interaction: MessageComponentInteraction): Promise<void> {
    const address = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId
    const who = asker(interaction)
    const alone = interaction.message.flags.has(MessageFlags.Ephemeral)
    return replyToPress(interaction, answerPress(address, alone, who, host, renderDiscord), deferAfter)
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    const focused = interaction.options.getFocused(true)
    const option = host.commands
      .find(({ name }) => name === interaction.commandName)
      ?.options.find(({ name }) => name === focused.name)
    const context = { ...host, asker: asker(interaction) }
    const choices = option ? await completion(option, focused.value, context).catch(unfinished) : []
    await interaction.respond(choices)
  }

  /** No choices rather than a field that says "failed to load". */
  function unfinished(error: unknown): readonly [] {
    host.log.error({ err: error, platform: 'discord' }, 'Completion failed')
    return []
  }

  async function mentioned(message: Message): Promise<void> {
    const self = client.user
    if (self === null || message.author.bot || message.webhookId !== null || message.system) return
    const named = message.mentions.has(self, { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true })
    if (message.guildId !== null && !named) return
    const who = asker({ guildId: message.guildId, user: message.author })
    const rendering = await answer({ line: '/help', page: 0 }, who, host, renderDiscord)
    await send(rendering, body => message.reply({ ...body, allowedMentions: { parse: [], repliedUser: false } }))
  }

  async function register(): Promise<void> {
    const application = client.application?.id
    if (application === undefined) return
    const route =
      settings.guild === null
        ? Routes.applicationCommands(application)
        : Routes.applicationGuildCommands(application, settings.guild)
    const body = registration(host.commands, settings.guild === null ? 'global' : 'guild')
    await client.rest.put(route, { body })
    host.log.info({ commands: body.length, guild: settings.guild, platform: 'discord' }, 'Slash commands registered')
  }

  return {
    name: 'Discord',
    state: () => state,
    async start() {
      state = 'connecting'
      try {
        await connected(client, settings.token)
        await register()
        state = 'connected'
      } catch (error) {
        await this.stop()
        throw refusal(error, settings)
      }
    },
    async stop() {
      state = 'stopped'
      await client.destroy()
    },
  }
}

/** Discord and Slack number their own; the prefix keeps their tenants apart. */
function asker(from: { readonly guildId: string | null; readonly user: { readonly id: string } }): Asker {
  return { platform: 'discord', tenant: from.guildId ? `discord:${from.guildId}` : `discord:dm:${from.user.id}` }
}
