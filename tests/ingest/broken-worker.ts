/** A worker for the pool's tests: does what the path of its job says. */
import { parentPort, workerData } from 'node:worker_threads'

parentPort?.on('message', ({ path }: { path: string }) => {
  if (path.includes('throws')) throw new Error('a fault in a rule')
  if (path.includes('exits')) process.exit(3)
  if (path.includes('hangs')) for (;;) workerData.length
  if (path.includes('devours')) for (const all: string[][] = []; ; ) all.push(new Array(1e6).fill(path))
  parentPort?.postMessage({ documents: [], problems: [{ path, what: 'was read', remedy: '' }] })
})

parentPort?.postMessage('ready')
