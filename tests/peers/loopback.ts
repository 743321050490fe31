import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as a peer sees it. */
export interface Received {
  readonly method: string
  /** Decoded path without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  /** The raw text of the body; empty for multipart. */
  readonly text: string
  /** JSON, the `payload_json` of a multipart body, or the fields of a form; null without a body. */
  readonly body: unknown
  /** Names of attached files. */
  readonly files: readonly string[]
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Absent: no body, and no content type (a 204 with one makes clients parse nothing). */
  readonly json?: unknown
}

/** A reply, or a connection that ends without one. */
export type Answer = Reply | 'hang up'

export interface Loopback {
  readonly server: Server
  readonly port: number
  readonly url: string
  close(): Promise<void>
}

/** An HTTP server on the loopback address that answers every request with what `answer` returns. */
export async function startLoopback(answer: (request: Received) => Answer | Promise<Answer>): Promise<Loopback> {
  const server = createServer((incoming, outgoing) => {
    void receive(incoming)
      .then(answer)
      .catch(cause => ({ status: 500, json: { message: String(cause), stack: (cause as Error).stack } }) as Reply)
      .then(reply => {
        if (reply === 'hang up') {
          incoming.socket.destroy()
          return
        }
        const json = reply.json === undefined ? undefined : JSON.stringify(reply.json)
        outgoing.writeHead(reply.status, {
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...reply.headers,
        })
        outgoing.end(json)
      })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    server,
    port,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function receive(incoming: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const raw = Buffer.concat(chunks)
  const address = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
  return {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(address.pathname),
    query: address.searchParams,
    headers,
    ...(await readBody(raw, headers['content-type'] ?? '')),
  }
}

async function readBody(raw: Buffer, type: string): Promise<Pick<Received, 'text' | 'body' | 'files'>> {
  const text = raw.toString('utf8')
  if (raw.length === 0) return { text: '', body: null, files: [] }
  if (type.startsWith('application/json')) return { text, body: JSON.parse(text), files: [] }
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData()
    const files = [...form.values()].flatMap(value => (typeof value === 'string' ? [] : [value.name]))
    const payload = form.get('payload_json')
    return { text: '', body: typeof payload === 'string' ? JSON.parse(payload) : null, files }
  }
  return { text, body: Object.fromEntries(new URLSearchParams(text)), files: [] }
}
