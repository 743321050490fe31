import { App, HTTPReceiver, SocketModeReceiver, type webApi } from '@slack/bolt'
import type { Host } from '../surface.ts'
import { farewell, within } from '../within.ts'
import { boltLogger } from './logger.ts'
import type { SlackSettings } from './settings.ts'

/**
 * Socket Mode waits this long before it connects again, and takes a connection for dead whose pong is this late. Bolt's
 * five seconds leave people without answers; much less, and a busy moment of this process looks like a dead line.
 */
const pingTimeout = 1500

/** A start fails in seconds, so that somebody sees why; a lost connection is sought again for as long as it takes. */
const startRetries = { retries: 2, minTimeout: 200, factor: 2 }
const reconnectRetries = { forever: true, minTimeout: 500, maxTimeout: 30_000, factor: 1.5 }

/** A Bolt app that is not connected yet, and what its connection is. */
export interface Connection {
  readonly app: App
  readonly receiver: SocketModeReceiver | HTTPReceiver
  /** Connects; resolves to the port where it listens, null in Socket Mode. */
  connect(): Promise<number | null>
  disconnect(): Promise<void>
}

/** `changed` hears how the connection stands from now on. */
export function createConnection(settings: SlackSettings, host: Host, changed: (state: string) => void): Connection {
  const logger = boltLogger(host.log)
  const address = settings.apiUrl === null ? {} : { slackApiUrl: settings.apiUrl }
  const { transport } = settings
  const receiver =
    transport.kind === 'http'
      ? new HTTPReceiver({ signingSecret: transport.signingSecret, logger })
      : new SocketModeReceiver({
          appToken: transport.appToken,
          clientPingTimeout: pingTimeout,
          installerOptions: { clientOptions: { ...address, retryConfig: reconnectRetries } },
          logger,
        })
  const app = new App({
    token: settings.token,
    receiver,
    logger,
    clientOptions: { ...address, retryConfig: startRetries },
    // Else a wrong token is a rejection that nobody can catch.
    deferInitialization: true,
  })
  if (receiver instanceof SocketModeReceiver) return { app, receiver, ...socketMode(receiver, host, changed) }
  const port = transport.kind === 'http' ? transport.port : 0
  return { app, receiver, ...overHttp(receiver, port, changed) }
}

function socketMode(
  { client }: SocketModeReceiver,
  host: Host,
  changed: (state: string) => void,
): Pick<Connection, 'connect' | 'disconnect'> {
  let wanted = false
  const start = client.start.bind(client)
  client.on('connected', () => wanted && changed('connected'))
  client.on('reconnecting', () => wanted && changed('reconnecting'))
  // When a connection is lost the client starts itself again, and nobody would catch what that start throws.
  client.start = () =>
    start().catch((error: unknown) => {
      if (wanted) {
        changed('disconnected')
        host.log.error({ reason: reasonOf(error), platform: 'slack' }, 'Slack refused to connect again')
      }
      return { ok: false }
    })
  return {
    async connect() {
      wanted = true
      await start()
      return null
    },
    async disconnect() {
      wanted = false
      // The client waits half a minute for a peer that does not say goodbye.
      await within(client.disconnect(), farewell)
    },
  }
}

function overHttp(
  receiver: HTTPReceiver,
  port: number,
  changed: (state: string) => void,
): Pick<Connection, 'connect' | 'disconnect'> {
  let listening = false
  return {
    async connect() {
      const server = await receiver.start(port)
      listening = true
      changed('connected')
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : port
    },
    async disconnect() {
      if (!listening) return
      listening = false
      await receiver.stop()
    },
  }
}

/** Tokens that Slack does not take, in its own words. */
const badTokens = new Set(['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired'])

/** Why Slack would not have us, in words that say what to change. Never holds a token. */
export function refusal(error: unknown, during: 'token' | 'connecting', settings: SlackSettings): Error {
  const reason = reasonOf(error)
  const setting = during === 'token' ? 'SLACK_BOT_TOKEN' : 'SLACK_APP_TOKEN'
  const where = during === 'token' ? 'OAuth & Permissions, Bot User OAuth Token' : 'Basic Information, App-Level Tokens'
  if (badTokens.has(reason))
    return new Error(`Slack refused ${setting} (${reason}). Copy it anew: api.slack.com/apps, your app, ${where}.`)
  if (reason === 'missing_scope' || reason === 'not_allowed_token_type')
    return new Error(
      `${setting} is not the right kind of token (${reason}). Take it from api.slack.com/apps, ${where}.`,
    )
  if ((error as { code?: unknown } | null)?.code === 'EADDRINUSE' && settings.transport.kind === 'http')
    return new Error(`PORT ${settings.transport.port} is in use by another process. Stop that one or set another PORT.`)
  return new Error(`Slack cannot be reached: ${reason}`, { cause: error })
}

/** Slack's word for an error ("invalid_auth"), or the error's own. */
export function reasonOf(error: unknown): string {
  const said = (error as Partial<webApi.WebAPIPlatformError> | undefined)?.data?.error
  return said ?? rootOf(error)
}

/** The words of what lies below: "fetch failed" alone helps nobody. */
function rootOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the connection was closed'
  const below = (error as { original?: unknown }).original ?? error.cause
  return below instanceof Error ? rootOf(below) : error.message
}
