import { createRequire } from 'node:module'
import type { REST } from 'discord.js'

/**
 * Gives discord.js an agent of the HTTP engine it was made with. Without one it takes the process's, which belongs to
 * whichever version of that engine was loaded first, and another version refuses its uploads.
 */
export function useOwnAgent(rest: REST): void {
  const inDiscord = createRequire(createRequire(import.meta.url).resolve('discord.js'))
  const { Agent } = createRequire(inDiscord.resolve('@discordjs/rest'))('undici') as Engine
  rest.setAgent(new Agent())
}

interface Engine {
  readonly Agent: new () => Parameters<REST['setAgent']>[0]
}
