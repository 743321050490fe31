import type { Host, Surface } from './chat/surface.ts'
import type { Config } from './config.ts'

/** The platforms that the settings turn on, not yet connected. Their clients are loaded only when they are needed. */
export async function makeSurfaces({ discord, slack }: Config, host: Host): Promise<readonly Surface[]> {
  const surfaces: Surface[] = []
  if (discord) surfaces.push((await import('./chat/discord/discord.ts')).createDiscord(discord, host))
  if (slack) surfaces.push((await import('./chat/slack/slack.ts')).createSlack(slack, host))
  return surfaces
}
