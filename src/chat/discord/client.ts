import { Client, type ClientEvents, Events, GatewayIntentBits, Options, Partials } from 'discord.js'
import type { Log } from '../../alerts/log.ts'
import { useOwnAgent } from './agent.ts'
import { trouble } from './trouble.ts'

// Slash commands; mentions in servers; direct messages. None of them is privileged.
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]

/** A discord.js client that is not connected yet, that pings nobody, and that nothing it receives can bring down. */
export function createClient(apiUrl: string | null, log: Log): Client {
  const client = new Client({
    intents,
    // A direct message comes in a channel that no event announced before.
    partials: [Partials.Channel],
    shards: 'auto',
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0, PresenceManager: 0 }),
    ...(apiUrl === null ? {} : { rest: { api: apiUrl } }),
  })
  useOwnAgent(client.rest)
  const say =
    (level: 'warn' | 'error', line: string) =>
    (error: unknown): void =>
      log[level]({ ...trouble(error), platform: 'discord' }, line)
  // Without listeners of their own, errors would end the process.
  client.on(Events.Error, say('error', 'Discord client error'))
  client.on(Events.ShardError, say('warn', 'Discord connection error'))
  client.on(Events.Warn, text => log.warn({ text, platform: 'discord' }, 'Discord client warning'))
  shieldPackets(client, say('error', 'A packet from Discord could not be read'))
  return client
}

/** `changed` hears how the connection stands. */
export function watchConnection(client: Client, log: Log, changed: (state: string) => void): void {
  const up = (): void => changed('connected')
  client.on(Events.ShardReady, up)
  client.on(Events.ShardResume, up)
  client.on(Events.ShardReconnecting, shard => {
    changed('reconnecting')
    log.info({ shard, platform: 'discord' }, 'Discord connection lost, connecting again')
  })
  client.on(Events.ShardDisconnect, ({ code }: ClientEvents['shardDisconnect'][0], shard) => {
    changed(`disconnected (${code})`)
    log.error({ code, shard, platform: 'discord' }, 'Discord closed the connection for good')
  })
}

interface PacketHandler {
  handlePacket(packet: unknown, shard: unknown): boolean
}

/** discord.js reads packets in a promise nobody waits for, so one that it stumbles over would end the process. */
function shieldPackets(client: Client, stumbled: (error: unknown) => void): void {
  const manager = client.ws as unknown as PacketHandler
  const handle = manager.handlePacket.bind(manager)
  manager.handlePacket = (packet, shard) => {
    try {
      return handle(packet, shard)
    } catch (error) {
      stumbled(error)
      return false
    }
  }
}
