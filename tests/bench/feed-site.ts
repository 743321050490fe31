/**
 * The news sites of the bench of feeds, in a process of their own so that what they cost is not counted: "/feed/7" is a feed
 * of one old item that says "not modified" to whoever knows it; once it has been told { publish, figure } it lists a new one,
 * whose page is "/article/FIGURE". Tells its parent when it listens ({ port }) and when a new item was sent ({ figure, at }).
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { places } from './sentences.ts'

export type FromSite = { readonly port: number } | { readonly figure: number; readonly at: number }
export interface ToSite {
  readonly publish: number
  readonly figure: number
}

const told = new Map<number, number>()
const say = (message: FromSite): void => void process.send?.(message)
const measures = ['killed', 'wounded', 'missing', 'captured', 'displaced']
const bodies = ['police', 'the interior ministry', 'the Red Crescent', 'the civil defence', 'the health ministry']

const feed = (number: number): string => {
  const figure = told.get(number)
  const item = figure === undefined ? '' : `<item><title>Storm, ${figure}</title><link>/article/${figure}</link></item>`
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News ${number}</title>${item}<item><title>Old news</title><guid>old</guid></item></channel></rss>`
}

const article = (figure: number): string => {
  const [place, measure, body] = [places, measures, bodies].map((list, at) => list[(figure >> at) % list.length]!)
  const said = `At least ${figure.toLocaleString('en-US')} people were ${measure} when the storm hit ${place} on Monday, ${body} said.`
  const beside = 'Roads into the valley were closed, and the water has hardly fallen since. '.repeat(30)
  return `<!doctype html><html><head><title>Storm in ${place}</title></head><body><nav>Home</nav><article><h1>Storm in ${place}</h1><p>${said}</p><p>${beside}</p></article></body></html>`
}

const server = createServer((request, response) => {
  const [, kind, number] = /^\/(feed|article)\/(\d+)/.exec(request.url ?? '') ?? []
  const figure = told.get(Number(number))
  if (kind === 'article') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(article(Number(number)))
    return
  }
  const etag = `"${figure ?? 'old'}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end()
    return
  }
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(feed(Number(number)))
  if (figure !== undefined) say({ figure, at: Date.now() })
})

process.on('message', ({ publish, figure }: ToSite) => told.set(publish, figure))
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', () => say({ port: (server.address() as AddressInfo).port }))
