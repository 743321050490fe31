import { Events } from 'discord.js'
import type { Host, Surface } from '../surface.ts'
import { farewell, within } from '../within.ts'
import { createClient, watchConnection } from './client.ts'
import { connected, refusal } from './connecting.ts'
import { interact, mentioned } from './interactions.ts'
import { discordPoster } from './posting.ts'
import { clearElsewhere, register } from './registering.ts'
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

/** The bot on Discord, through a real discord.js client. */
export function createDiscord(settings: DiscordSettings, host: Host): Surface {
  const client = createClient(settings.apiUrl, host.log)
  const stopping = new AbortController()
  let state = 'stopped'

  const guarded = (what: string, work: Promise<void>): void => {
    work.catch(error => host.log.error({ ...trouble(error), platform: 'discord' }, what))
  }
  const deferAfter = settings.deferAfter ?? patience
  client.on(Events.InteractionCreate, interaction =>
    guarded('An interaction failed', interact(interaction, host, deferAfter)),
  )
  client.on(Events.MessageCreate, message => guarded('A mention could not be answered', mentioned(message, host)))
  watchConnection(client, host.log, changed => {
    if (state !== 'stopped') state = changed
  })

  return {
    name: 'Discord',
    poster: discordPoster(client),
    state: () => state,
    async start() {
      state = 'connecting'
      try {
        await connected(client, settings.token, stopping.signal)
        if (stopping.signal.aborted) return
        await register(client, settings.guild, host)
        state = 'connected'
        // Nobody waits for it.
        const cleared = clearElsewhere(client, settings.guild, host, stopping.signal)
        guarded('Earlier slash commands could not be removed', cleared)
      } catch (error) {
        // What breaks because it was stopped is no refusal.
        if (stopping.signal.aborted) return
        await this.stop()
        throw refusal(error, settings)
      }
    },
    async stop() {
      state = 'stopped'
      stopping.abort()
      // discord.js never finishes to close a connection that is not ready yet.
      await within(client.destroy(), farewell)
    },
  }
}
