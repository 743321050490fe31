import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A real server on this machine whose answers a test decides. */
export interface Site {
  /** "http://127.0.0.1:40123", without a slash at its end. */
  readonly address: string
  readonly port: number
  /** Paths that were asked for, in order. */
  readonly asked: string[]
  /** Decides the answer to a path (with its query). */
  on(path: string, answer: (response: ServerResponse, request: IncomingMessage) => void): void
  close(): Promise<void>
}

export async function openSite(): Promise<Site> {
  const answers = new Map<string, (response: ServerResponse, request: IncomingMessage) => void>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const answer = answers.get(path)
    if (answer) answer(response, request)
    else response.writeHead(404).end('nothing here')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    asked,
    on: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Sends a body with headers of its own. */
export function sends(body: string | Uint8Array, headers: Record<string, string> = {}) {
  return (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }
}

/** Passes on to another address. */
export function passesOn(to: string, status = 302) {
  return (response: ServerResponse): void => {
    response.writeHead(status, { location: to }).end()
  }
}
