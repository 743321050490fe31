import { createLog, type Log } from '../log.ts'
import { type Received, type Reply, startLoopback } from '../loopback.ts'
import { type Channels, keepChannels } from './channels.ts'
import { type Frame, type Gateway, serveGateway } from './gateway.ts'
import { type Interaction, keepInteractions, type Modal, type Shown } from './interactions.ts'
import { asker, BOT, bot, CHANNEL, DIRECT_CHANNEL, directChannel, GUILD, member, snowflakes } from './people.ts'
import { keepCommands, type Registered, type Registry } from './registered.ts'
import { violations } from './violations.ts'

/** A loopback Discord: gateway and REST API in one, with people who type. */
export interface DiscordPeer {
  /** What the client takes as `rest.api`. */
  readonly api: string
  readonly token: string
  readonly requests: Log<Received>
  readonly frames: Log<Frame>
  /** Every request that Discord would refuse, or that breaks a limit; empty at the end of every test. */
  readonly violations: string[]
  readonly gateway: Gateway
  readonly registry: Registry
  readonly channels: Channels
  /** From now on who asks does not manage the server. */
  demote(): void
  /** `name` holds the action too where there is one: "feeds add". */
  slash(
    name: string,
    options?: Readonly<Record<string, string | boolean | number>>,
    where?: 'guild' | 'direct',
  ): Interaction
  complete(name: string, option: string, typed: string): Interaction
  /** Send a form that was shown, filled in. */
  submit(modal: Modal, values: Readonly<Record<string, string>>): Interaction
  /** Press a button or choose from a menu of a message that is shown. */
  press(message: Shown, customId: string, chosen?: string): Interaction
  /** Somebody writes in the channel, or in a direct message. */
  say(content: string, settings?: { mention?: boolean; direct?: boolean; author?: Record<string, unknown> }): string
  /** Answer the next request that matches with this instead. */
  refuseNext(matches: (request: Received) => boolean, reply: Reply): void
  /** The request that fills or edits an interaction's reply. */
  nextFor(interaction: Interaction): Promise<Received>
  stop(): Promise<void>
}

interface PeerSettings {
  readonly now?: () => number
  readonly token?: string
  readonly heartbeatInterval?: number
  readonly grantedIntents?: number
  /** Takes who identifies, and never says READY. */
  readonly silent?: boolean
  /** Commands that an earlier start left, by the guild's id or "global". */
  readonly commands?: Readonly<Record<string, readonly Registered[]>>
}

// Everything but the privileged three: presences (1 << 8), members (1 << 1), message content (1 << 15).
const unprivileged = (1 << 26) - 1 - (1 << 1) - (1 << 8) - (1 << 15)

export async function startDiscordPeer(settings: PeerSettings = {}): Promise<DiscordPeer> {
  const token = settings.token ?? 'MTIwMDAwMDAwMDAwMDAwMDAwMQ.loopback.token'
  const now = settings.now ?? Date.now
  const newId = snowflakes()
  const requests = createLog<Received>()
  const frames = createLog<Frame>()
  const broken: string[] = []
  const refusals: { matches: (request: Received) => boolean; reply: Reply }[] = []
  let manages = true
  const interactions = keepInteractions(now, newId, () => manages)
  const registry = keepCommands(settings.commands ?? {}, newId)

  const channels = keepChannels(now)

  const route = (request: Received): Reply | 'hang up' => {
    const path = request.path.replace('/api/v10', '')
    if (
      request.headers.authorization !== `Bot ${token}` &&
      !path.startsWith('/interactions/') &&
      !path.startsWith('/webhooks/')
    )
      return { status: 401, json: { code: 0, message: '401: Unauthorized' } }
    if (path === '/gateway/bot')
      return {
        status: 200,
        json: {
          url: gatewayUrl,
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
        },
      }
    const registered = registry.answer(request)
    if (registered !== null) return registered
    const posted = channels.answer(request)
    if (posted !== null) return posted
    if (path === '/users/@me') return { status: 200, json: bot }
    if (path === '/users/@me/channels' || path === `/channels/${DIRECT_CHANNEL}`)
      return { status: 200, json: directChannel }
    return interactions.answer(request) ?? { status: 404, json: { code: 0, message: '404: Not Found' } }
  }

  const loopback = await startLoopback(request => {
    const index = refusals.findIndex(refusal => refusal.matches(request))
    const found = violations(request)
    broken.push(...found)
    const reply =
      index >= 0
        ? (refusals.splice(index, 1)[0]?.reply ?? { status: 500 })
        : found.length > 0
          ? { status: 400, json: { code: 50035, message: 'Invalid Form Body', errors: found } }
          : route(request)
    requests.add(request)
    return reply
  })
  const gatewayUrl = `ws://127.0.0.1:${loopback.port}/gateway`
  const gateway = serveGateway(loopback.server, {
    token,
    url: gatewayUrl,
    heartbeatInterval: settings.heartbeatInterval ?? 45_000,
    grantedIntents: settings.grantedIntents ?? unprivileged,
    silent: settings.silent ?? false,
    frames,
  })

  const interact = (
    data: Record<string, unknown>,
    where: 'guild' | 'direct' = 'guild',
    message?: Shown,
  ): Interaction => {
    const [interaction, payload] = interactions.open(data, where, message)
    gateway.dispatch('INTERACTION_CREATE', payload)
    return interaction
  }
  const optionType = (typed: string, option: string): number => {
    const [command, action] = typed.split(' ')
    const options = registry.latest().find(({ name }) => name === command)?.options
    const own = action === undefined ? options : options?.find(({ name }) => name === action)?.options
    return own?.find(({ name }) => name === option)?.type ?? 3
  }
  /** What Discord sends for "/feeds add …": the command's name, and the action as an option that holds the others. */
  const typedData = (typed: string, options: readonly object[]) => {
    const [name, action] = typed.split(' ')
    return {
      id: newId(),
      name,
      type: 1,
      options: action === undefined ? options : [{ name: action, type: 1, options }],
    }
  }

  return {
    api: `${loopback.url}/api`,
    token,
    requests,
    frames,
    violations: broken,
    gateway,
    registry,
    channels,
    demote() {
      manages = false
    },
    slash: (name, options = {}, where = 'guild') =>
      interact(
        {
          type: 2,
          data: typedData(
            name,
            Object.entries(options).map(([option, value]) => ({
              name: option,
              type: optionType(name, option),
              value,
            })),
          ),
        },
        where,
      ),
    complete: (name, option, typed) =>
      interact({
        type: 4,
        data: typedData(name, [{ name: option, type: 3, value: typed, focused: true }]),
      }),
    press: (message, customId, chosen) =>
      interact(
        {
          type: 3,
          data: {
            custom_id: customId,
            component_type: chosen === undefined ? 2 : 3,
            ...(chosen === undefined ? {} : { values: [chosen] }),
          },
        },
        'guild',
        message,
      ),
    submit: (modal, values) =>
      interact({
        type: 5,
        data: {
          custom_id: modal.custom_id,
          components: modal.components.map(({ component }, at) => ({
            type: 18,
            id: at + 1,
            component: {
              type: 4,
              id: at + 100,
              custom_id: component?.custom_id,
              value: values[component?.custom_id ?? ''] ?? '',
            },
          })),
        },
      }),
    say(content, { mention = false, direct = false, author = asker } = {}) {
      const id = newId()
      gateway.dispatch('MESSAGE_CREATE', {
        id,
        channel_id: direct ? DIRECT_CHANNEL : CHANNEL,
        channel_type: direct ? 1 : 0,
        ...(direct ? {} : { guild_id: GUILD, member: { ...member(author), user: undefined } }),
        author,
        content: mention ? `<@${BOT}> ${content}` : content,
        timestamp: new Date(now()).toISOString(),
        edited_timestamp: null,
        tts: false,
        mention_everyone: false,
        mentions: mention ? [bot] : [],
        mention_roles: [],
        attachments: [],
        embeds: [],
        pinned: false,
        type: 0,
      })
      return id
    },
    refuseNext: (matches, reply) => refusals.push({ matches, reply }),
    nextFor: interaction => requests.next(request => request.path.includes(interaction.token)),
    async stop() {
      gateway.close()
      await loopback.close()
    },
  }
}
