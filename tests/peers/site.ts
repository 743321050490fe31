import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLog } from './log.ts'

/** What stands at a path of the site. */
export interface Shown {
  readonly body: string | Uint8Array
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface Visit {
  readonly path: string
  readonly status: number
  readonly headers: IncomingMessage['headers']
}

/** A news site on the loopback address. What it shows can be changed at any time; it answers "not modified" as real ones do. */
export interface Site {
  readonly url: string
  readonly visits: readonly Visit[]
  /** The first visit to a path that was not asked about before, whether it has come already or not. */
  visited(path: string): Promise<Visit>
  show(path: string, shown: Shown): void
  /** Answers the path by hand. */
  answer(path: string, handler: (request: IncomingMessage, response: ServerResponse) => void): void
  /** Status of every answer to the path so far. */
  statuses(path: string): readonly number[]
  close(): Promise<void>
}

export async function openSite(): Promise<Site> {
  const shown = new Map<string, Shown>()
  const handlers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>()
  const visits = createLog<Visit>()
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const handler = handlers.get(path)
    if (handler) return handler(request, response)
    const { body, type = 'text/html; charset=utf-8', status = 200, headers = {} } = shown.get(path) ?? nothing
    const etag = `"${createHash('sha1').update(body).digest('hex').slice(0, 12)}"`
    const same = status === 200 && request.headers['if-none-match'] === etag
    visits.add({ path, status: same ? 304 : status, headers: request.headers })
    response.writeHead(same ? 304 : status, { 'content-type': type, etag, ...headers })
    response.end(same ? undefined : body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    visits: visits.all,
    visited: path => visits.next(visit => visit.path === path),
    show: (path, page) => {
      handlers.delete(path)
      shown.set(path, page)
    },
    answer: (path, handler) => handlers.set(path, handler),
    statuses: path => visits.all.filter(visit => visit.path === path).map(({ status }) => status),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const nothing: Shown = { body: 'nothing here', status: 404 }

export interface Entry {
  readonly title: string
  readonly link?: string
  readonly guid?: string
  readonly date?: string
  readonly text?: string
}

/** An RSS feed of the entries, newest first as feeds are. */
export function rssOf(title: string, entries: readonly Entry[]): Shown {
  const items = entries.map(
    ({ title, link, guid, date, text }) =>
      `<item><title>${escaped(title)}</title>${element('link', link)}${element('guid', guid)}${element('pubDate', date)}${element('description', text)}</item>`,
  )
  const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(title)}</title>${items.join('')}</channel></rss>`
  return { body, type: 'application/rss+xml' }
}

const element = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `<${name}>${escaped(value)}</${name}>`

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
