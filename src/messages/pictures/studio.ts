import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Chart } from '../../answers/charts/chart.ts'
import { boundedCache } from './cache.ts'
import type { Theme } from './look.ts'

/** One picture to be drawn. */
export interface Order {
  readonly chart: Chart
  readonly theme: Theme
}

/** What a worker answers. */
export type Drawn = { readonly png: Uint8Array } | { readonly problem: string }

/** Draws pictures beside the thread that answers chat, each once for as long as it is kept. */
export interface Studio {
  /** The PNG of a chart. Rejects when it cannot be drawn in time. */
  draw(chart: Chart, theme: Theme): Promise<Uint8Array>
  close(): Promise<void>
}

export interface StudioOptions {
  /** Milliseconds that one picture may take, and that the worker may need to start. */
  readonly limit?: number
  readonly starting?: number
  /** Bytes of pictures that are kept. */
  readonly kept?: number
  /** Pictures that may wait; more are refused, so that nobody waits for minutes. */
  readonly most?: number
  /** Milliseconds after which a worker that has nothing to do is ended, since it holds much memory. */
  readonly idle?: number
  /** What the worker runs; a test may put another in its place. */
  readonly script?: URL
}

interface Task {
  readonly order: Order
  readonly settle: (drawn: Drawn) => void
}

/** The largest picture takes a tenth of this on an old machine. */
const patience = 15_000
const start = 60_000
const rest = 5 * 60_000
const megabyte = 1 << 20

/**
 * A studio with one worker, which is started by the first picture: loading what draws takes longer than drawing, and
 * whoever never asks for a picture must not wait for it. A worker that hangs is ended, and the next picture starts anew.
 */
export function openStudio(options: StudioOptions = {}): Studio {
  const { limit = patience, starting = start, kept = 32 * megabyte, most = 40, idle = rest } = options
  const script = options.script ?? new URL('./worker.ts', import.meta.url)
  const cache = boundedCache(kept)
  const drawing = new Map<string, Promise<Uint8Array>>()
  const waiting: Task[] = []
  let worker: Worker | null = null
  let ready = false
  let timer: NodeJS.Timeout | undefined

  const settle = (drawn: Drawn): void => waiting.shift()?.settle(drawn)

  /** Lets the worker go at once, whatever it does: what it may still say is heard by nobody. */
  const dismiss = async (): Promise<void> => {
    const ending = worker
    worker = null
    clearTimeout(timer)
    await ending?.terminate()
  }

  /** Its first task is given up; those behind it are innocent. */
  const fail = (problem: string): void => {
    void dismiss()
    settle({ problem })
    if (waiting.length > 0) open()
  }

  const watch = (): void => {
    clearTimeout(timer)
    if (waiting.length === 0) {
      worker?.unref()
      timer = setTimeout(() => void dismiss(), idle).unref()
      return
    }
    worker?.ref()
    const late = ready ? `it took longer than ${limit / 1000} seconds` : 'what draws did not start'
    timer = setTimeout(() => fail(late), ready ? limit : starting)
  }

  /** The first of those that wait is at work. */
  const hand = (): void => {
    if (ready && waiting[0]) worker?.postMessage(waiting[0].order)
    watch()
  }

  const open = (): void => {
    const opened = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: 512 } })
    const isOurs = (): boolean => worker === opened
    worker = opened
    ready = false
    opened.on('message', (said: Drawn | 'ready') => {
      if (!isOurs()) return
      if (said === 'ready') ready = true
      else settle(said)
      hand()
    })
    opened.on('error', error => isOurs() && fail(error.message))
    opened.on('exit', () => isOurs() && fail('what draws ended'))
    watch()
  }

  const drawn = (order: Order): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      if (waiting.length >= most) return reject(new Error('Too many pictures wait to be drawn'))
      const done = (result: Drawn): void =>
        'png' in result ? resolve(result.png) : reject(new Error(`A picture was not drawn: ${result.problem}`))
      waiting.push({ order, settle: done })
      if (worker === null) open()
      else if (waiting.length === 1) hand()
    })

  return {
    async draw(chart, theme) {
      const key = createHash('sha256')
        .update(JSON.stringify([theme, chart]))
        .digest('base64url')
      const held = cache.get(key) ?? drawing.get(key)
      if (held !== undefined) return held
      const picture = drawn({ chart, theme })
        .then(png => {
          cache.set(key, png)
          return png
        })
        .finally(() => drawing.delete(key))
      drawing.set(key, picture)
      return picture
    },
    async close() {
      for (const { settle: done } of waiting.splice(0)) done({ problem: 'the process ends' })
      await dismiss()
    },
  }
}
