import { DeliveryError, type Poster } from '../../../src/alerts/poster.ts'
import { words } from '../peer.ts'

/** Posts to `makePlatform`. */
export function httpPoster(address: string): Poster {
  const ask = async (path: string, body: object): Promise<{ message: string | null }> => {
    let response: Response
    try {
      response = await fetch(`${address}${path}`, { method: 'POST', body: JSON.stringify(body) })
    } catch (error) {
      const code = ((error as Error).cause as { code?: string } | undefined)?.code
      throw new DeliveryError(code === 'ECONNREFUSED' ? 'later' : 'unknown', 'the connection broke', { cause: error })
    }
    if (response.ok) return (await response.json()) as { message: string | null }
    await response.arrayBuffer()
    const after = response.headers.get('retry-after')
    throw new DeliveryError('later', `it answered ${response.status}`, after === null ? {} : { after: Number(after) })
  }
  return {
    platform: 'discord',
    async send({ channel }, content, { nonce }) {
      const sent = await ask('/send', { channel, nonce, title: content.title, content: words(content) })
      return { message: sent.message! }
    },
    async edit({ channel }, message, content) {
      await ask('/edit', { channel, message, content: words(content) })
    },
    async find({ channel }, nonce) {
      const { message } = await ask('/find', { channel, nonce })
      return message === null ? null : { message }
    },
    async tell() {},
  }
}
