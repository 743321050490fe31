import { DiscordAPIError } from 'discord.js'

/** An error as the log may have it: what Discord refused a request with, without its address, which holds a token. */
export function trouble(error: unknown): Record<string, unknown> {
  if (!(error instanceof DiscordAPIError)) return { err: error }
  const { code, status, method, message } = error
  return { code, status, method, reason: message }
}
