import { type APIApplicationCommand, type Client, Routes } from 'discord.js'
import type { Host } from '../surface.ts'
import { registration } from './registration.ts'
import { trouble } from './trouble.ts'

/** Asking more servers than this what they hold would use up the rate limit that answers need. */
const mostServers = 100

/** Register the commands in one bulk request: in one server, or everywhere when `guild` is null. */
export async function register(client: Client, guild: string | null, { commands, log }: Host): Promise<void> {
  const body = registration(commands, guild === null ? 'global' : 'guild')
  await client.rest.put(routeOf(client, guild), { body })
  log.info({ commands: body.length, guild, platform: 'discord' }, 'Slash commands registered')
}

/**
 * Take our commands away where an earlier start with another DISCORD_GUILD_ID left them: Discord shows a command twice
 * that is registered in a server and everywhere. Commands of other names are somebody else's and stay.
 */
export async function clearElsewhere(
  client: Client,
  guild: string | null,
  { commands, log }: Host,
  calledOff: AbortSignal,
): Promise<void> {
  const ours = new Set(commands.map(({ name }) => name))
  const others = [...client.guilds.cache.keys()].filter(id => id !== guild).slice(0, mostServers)
  for (const other of guild === null ? others : [null, ...others]) {
    try {
      const route = routeOf(client, other)
      const found = (await client.rest.get(route)) as readonly APIApplicationCommand[]
      const left = found.filter(({ name }) => ours.has(name))
      for (const { id } of left) {
        if (calledOff.aborted) return
        await client.rest.delete(`${route}/${id}`)
      }
      if (left.length > 0)
        log.info({ commands: left.length, guild: other, platform: 'discord' }, 'Earlier slash commands removed')
    } catch (error) {
      // A server that keeps its commands to itself shows none of ours either.
      log.debug({ ...trouble(error), guild: other, platform: 'discord' }, 'Slash commands of a server not seen')
    }
    if (calledOff.aborted) return
  }
}

function routeOf(client: Client, guild: string | null): `/${string}` {
  const application = client.application?.id ?? ''
  return guild === null ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild)
}
