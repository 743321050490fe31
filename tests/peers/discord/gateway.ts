import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Log } from '../log.ts'
import { BOT, bot, GUILD, guild } from './people.ts'

/** One frame a client sent. */
export interface Frame {
  readonly op: number
  readonly d: unknown
}

interface Session {
  readonly id: string
  /** Every dispatch of this session, so that a resume can replay what was missed. */
  readonly dispatches: { readonly s: number; readonly t: string; readonly d: unknown }[]
  socket: WebSocket | null
}

/** The gateway side of the peer: opcodes as Discord documents them. */
export interface Gateway {
  /** Send an event to the bot; kept for a resume when no socket is open. */
  dispatch(type: string, data: unknown): void
  /** Ask the client to reconnect (opcode 7). */
  reconnect(): void
  /** Cut the connection without a close frame. */
  drop(): void
  /** Say that the session is no longer valid (opcode 9). */
  invalidate(): void
  close(): void
}

interface GatewaySettings {
  readonly token: string
  readonly url: string
  readonly heartbeatInterval: number
  /** Intents granted in the developer portal; others close the socket with 4014. */
  readonly grantedIntents: number
  readonly silent: boolean
  readonly frames: Log<Frame>
}

export function serveGateway(server: Server, settings: GatewaySettings): Gateway {
  const sockets = new WebSocketServer({ server })
  const sessions: Session[] = []
  const send = (socket: WebSocket, frame: unknown): void => socket.send(JSON.stringify(frame))

  const dispatch = (session: Session, type: string, data: unknown): void => {
    const entry = { op: 0, s: session.dispatches.length + 1, t: type, d: data }
    session.dispatches.push(entry)
    if (session.socket?.readyState === 1) send(session.socket, entry)
  }

  const identify = (socket: WebSocket, data: { token: string; intents: number }): void => {
    const code = data.token !== settings.token ? 4004 : (data.intents & ~settings.grantedIntents) !== 0 ? 4014 : null
    if (code !== null) {
      socket.close(code)
      return
    }
    if (settings.silent) return
    const session: Session = { id: `session-${sessions.length + 1}`, dispatches: [], socket }
    sessions.push(session)
    dispatch(session, 'READY', {
      v: 10,
      user: bot,
      guilds: [{ id: GUILD, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: settings.url,
      shard: [0, 1],
      application: { id: BOT, flags: 0 },
    })
    dispatch(session, 'GUILD_CREATE', guild())
  }

  const resume = (socket: WebSocket, data: { session_id: string; seq: number }): void => {
    const session = sessions.find(candidate => candidate.id === data.session_id)
    if (session === undefined) {
      send(socket, { op: 9, d: false })
      return
    }
    session.socket = socket
    for (const missed of session.dispatches.filter(entry => entry.s > data.seq)) send(socket, missed)
    dispatch(session, 'RESUMED', {})
  }

  sockets.on('connection', socket => {
    send(socket, { op: 10, d: { heartbeat_interval: settings.heartbeatInterval } })
    socket.on('message', raw => {
      const frame = JSON.parse(String(raw)) as Frame
      if (frame.op === 1) send(socket, { op: 11, d: null })
      else if (frame.op === 2) identify(socket, frame.d as { token: string; intents: number })
      else if (frame.op === 6) resume(socket, frame.d as { session_id: string; seq: number })
      settings.frames.add(frame)
    })
  })

  const latest = (): Session => {
    const session = sessions.at(-1)
    if (session === undefined) throw new Error('no client has identified yet')
    return session
  }
  return {
    dispatch: (type, data) => dispatch(latest(), type, data),
    reconnect: () => latest().socket?.send(JSON.stringify({ op: 7, d: null })),
    drop: () => latest().socket?.terminate(),
    invalidate: () => {
      const { socket } = latest()
      sessions.length = 0
      socket?.send(JSON.stringify({ op: 9, d: false }))
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}
