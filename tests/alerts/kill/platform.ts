import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A message that the platform took. */
export interface Taken {
  readonly message: string
  readonly nonce: string
  readonly channel: string
  readonly title: string
  content: string
  edits: number
}

/**
 * A platform over HTTP that outlives whoever posts to it and keeps everything it took. By chance it is slow, asks to wait,
 * is out of order, or breaks the connection before or after it took a message. A nonce is no protection here: what is sent
 * twice is there twice.
 */
export async function makePlatform(chance: () => number) {
  const taken: Taken[] = []
  const counts = { limited: 0, broken: 0, lost: 0, found: 0 }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse((await text(request)) || '{}') as Record<string, string>
    const reply = (status: number, value: object, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
    }
    if (request.url === '/find') {
      const found = taken.find(({ nonce, channel }) => nonce === body.nonce && channel === body.channel)
      if (found !== undefined) counts.found++
      return reply(200, { message: found?.message ?? null })
    }
    const luck = chance()
    if (luck < 0.05) {
      counts.limited++
      return reply(429, {}, { 'retry-after': '0.02' })
    }
    if (luck < 0.1) {
      counts.broken++
      return luck < 0.07 ? reply(503, {}) : void request.socket.destroy()
    }
    await new Promise(resolve => setTimeout(resolve, chance() * 10))
    let message = body.message
    if (request.url === '/edit') {
      const edited = taken.find(each => each.message === body.message)!
      edited.content = body.content!
      edited.edits++
    } else {
      message = `m${taken.length + 1}`
      taken.push({
        message,
        nonce: body.nonce!,
        channel: body.channel!,
        title: body.title!,
        content: body.content!,
        edits: 0,
      })
    }
    if (luck > 0.95) {
      counts.lost++
      return void request.socket.destroy()
    }
    reply(200, { message })
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    taken,
    counts,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise(resolve => server.close(resolve)),
  }
}
