/** Draws pictures on a thread of its own: what comes is a chart and a theme, what goes is a PNG or why there is none. */
import { parentPort } from 'node:worker_threads'
import { drawPng } from './draw.ts'
import type { Drawn, Order } from './studio.ts'

parentPort?.on('message', async ({ chart, theme }: Order) => {
  try {
    const png = await drawPng(chart, theme)
    parentPort?.postMessage({ png } satisfies Drawn)
  } catch (error) {
    parentPort?.postMessage({ problem: error instanceof Error ? error.message : String(error) } satisfies Drawn)
  }
})

// The library is loaded: the time that a picture may take begins here.
parentPort?.postMessage('ready')
