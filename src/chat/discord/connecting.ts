import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
} from 'discord.js'

/**
 * Log in and wait until the gateway says that all is ready. Rejects when it closes the door for good; resolves early
 * when the wait is called off.
 */
export async function connected(client: Client, token: string, calledOff: AbortSignal): Promise<void> {
  const { promise: settled, resolve, reject } = Promise.withResolvers<void>()
  const refused = ({ code }: { readonly code: number }): void => reject(new ClosedByDiscord(code))
  const ready = (): void => resolve()
  client.once(Events.ClientReady, ready)
  client.once(Events.ShardDisconnect, refused)
  calledOff.addEventListener('abort', ready)
  client.login(token).catch(reject)
  try {
    await settled
  } finally {
    client.off(Events.ClientReady, ready)
    client.off(Events.ShardDisconnect, refused)
    calledOff.removeEventListener('abort', ready)
  }
}

class ClosedByDiscord extends Error {
  readonly code: number
  constructor(code: number) {
    super(`the gateway closed with code ${code} (${GatewayCloseCodes[code] ?? 'unknown'})`)
    this.code = code
  }
}

/** Why Discord would not have us, in words that say what to change. Never holds the token. */
export function refusal(error: unknown, { guild }: { readonly guild: string | null }): Error {
  if (isInvalidToken(error))
    return new Error(
      'Discord refused DISCORD_TOKEN. Copy the token anew: discord.com/developers, your application, Bot, Reset Token.',
    )
  if (error instanceof ClosedByDiscord && error.code === GatewayCloseCodes.DisallowedIntents)
    return new Error('Discord refused the intents of this bot, although none of them is privileged.', { cause: error })
  if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404) && guild !== null)
    return new Error(
      `Discord refused slash commands for the server ${guild}: ${error.message}. ` +
        'Correct DISCORD_GUILD_ID, or invite the bot there with the scopes bot and applications.commands.',
    )
  const reason = error instanceof Error ? error.message : String(error)
  return new Error(`Discord cannot be reached: ${reason}`, { cause: error })
}

function isInvalidToken(error: unknown): boolean {
  if (error instanceof ClosedByDiscord) return error.code === GatewayCloseCodes.AuthenticationFailed
  if (error instanceof DiscordAPIError) return error.status === 401
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid
}
