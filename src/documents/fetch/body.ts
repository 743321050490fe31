import type { Transform } from 'node:stream'
import { unpacker } from './unpack.ts'

/** The content is larger than may be. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

/**
 * All bytes of a body with its layers of compression undone. `most` bounds what came and what it unpacks to, at every
 * layer: unpacking stops there, so that a small body cannot become a large one in memory. Throws a TooLargeError, or
 * what broke the stream.
 */
export async function wholeBody(
  body: AsyncIterable<Uint8Array>,
  layers: readonly string[],
  most: number,
): Promise<Uint8Array> {
  let stream: AsyncIterable<Uint8Array> = bounded(body, most)
  for (const layer of layers) stream = bounded(unpacked(stream, layer), most)
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}

async function* bounded(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > most) throw new TooLargeError(`more than ${most} bytes`)
    yield part
  }
}

async function* unpacked(stream: AsyncIterable<Uint8Array>, layer: string): AsyncGenerator<Uint8Array> {
  const source = stream[Symbol.asyncIterator]()
  let first = await source.next()
  while (!first.done && first.value.length === 0) first = await source.next()
  if (first.done) return
  const transform = unpacker(layer, first.value[0]!)
  const feeding = feed(transform, first.value, source)
  try {
    yield* transform as AsyncIterable<Uint8Array>
    await feeding
  } finally {
    // Whoever stops early closes the body itself, which ends the feeding.
    transform.destroy()
    feeding.catch(() => {})
  }
}

/** Hands on part after part, each when the last was taken. What breaks the source breaks the transform. */
async function feed(transform: Transform, first: Uint8Array, rest: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    for (let next: IteratorResult<Uint8Array> = { value: first }; !next.done; next = await rest.next()) {
      if (transform.destroyed) break
      if (!transform.write(next.value)) await drained(transform)
    }
    transform.end()
  } catch (error) {
    transform.destroy(error as Error)
  } finally {
    await rest.return?.()
  }
}

function drained(transform: Transform): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      transform.off('drain', done).off('close', done)
      resolve()
    }
    transform.on('drain', done).on('close', done)
  })
}
