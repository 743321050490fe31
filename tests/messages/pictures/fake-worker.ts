/** Stands in for what draws: answers by the chart's title. */
import { parentPort } from 'node:worker_threads'
import type { Order } from '../../../src/messages/pictures/studio.ts'

let drawn = 0
parentPort?.on('message', ({ chart, theme }: Order) => {
  drawn++
  if (chart.title === 'hangs') for (;;);
  if (chart.title === 'exits') process.exit(3)
  if (chart.title === 'fails' || (chart.title === 'fails once' && drawn === 1))
    parentPort?.postMessage({ problem: 'on purpose' })
  else parentPort?.postMessage({ png: Buffer.from(`${drawn} ${theme} ${chart.title} `.padEnd(100, '.')) })
})
parentPort?.postMessage('ready')
