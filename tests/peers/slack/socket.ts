import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Log } from '../log.ts'

/** What Slack sends over a socket. */
export interface Envelope {
  readonly envelope_id: string
  readonly type: 'slash_commands' | 'interactive' | 'events_api'
  readonly payload: object
  readonly accepts_response_payload: boolean
  readonly retry_attempt?: number
  readonly retry_reason?: string
}

export interface Ack {
  readonly envelope_id: string
  readonly payload?: unknown
}

/** The Socket Mode side of the peer. */
export interface SocketMode {
  /** Send now, or as soon as a client connects. */
  send(envelope: Envelope): void
  /** Say that this connection will be recycled, as Slack does every few hours. */
  disconnect(): void
  /** Cut the connection without a close frame. */
  drop(): void
  close(): void
}

export function serveSocketMode(server: Server, acks: Log<Ack>, connections: Log<WebSocket>): SocketMode {
  const sockets = new WebSocketServer({ server })
  const waiting: Envelope[] = []
  let open: WebSocket | null = null

  sockets.on('connection', socket => {
    open = socket
    socket.on('message', raw => acks.add(JSON.parse(String(raw)) as Ack))
    socket.on('close', () => {
      if (open === socket) open = null
    })
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: 1,
        connection_info: { app_id: 'A0TALLYWIRE' },
        debug_info: { host: 'loopback', approximate_connection_time: 18_060 },
      }),
    )
    for (const envelope of waiting.splice(0)) socket.send(JSON.stringify(envelope))
    connections.add(socket)
  })

  return {
    send(envelope) {
      if (open === null) waiting.push(envelope)
      else open.send(JSON.stringify(envelope))
    },
    disconnect: () => open?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} })),
    drop: () => open?.terminate(),
    close: () => {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}
