import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { commands } from '../../commands/all.ts'
import { answerLine } from '../../src/chat/terminal/answer.ts'
import { openStore } from '../../src/index/open.ts'
import { ingestFolder } from '../../src/ingest.ts'
import { desks } from '../chat/desks.ts'
import { type Finding, plain, within } from './finding.ts'
import { articles } from './prose.ts'
import { quantile } from './time.ts'

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** A folder of made-up articles, files of about a kilobyte, with an index beside them. */
const folderOf = (documents: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tallywire-bench-'))
  const source = articles(documents)
  for (let at = 0; at < documents; at++) {
    writeFileSync(join(folder, `${String(at).padStart(6, '0')}.txt`), source.next().value as string)
  }
  return folder
}

/** Reading a folder of short documents into a new index, with a command asked again and again meanwhile. */
export const reading = async (documents: number): Promise<Finding[]> => {
  const folder = folderOf(documents)
  const store = await openStore({ path: join(folder, '.index.db') })
  const host = { store, commands, log, now: () => new Date('2024-12-31T00:00:00Z'), status: async () => [], ...desks }
  const delays = monitorEventLoopDelay({ resolution: 5 })
  const waits: number[] = []
  try {
    let ended = false
    delays.enable()
    const begun = performance.now()
    const ingesting = ingestFolder({ folder, ...host }).finally(() => {
      ended = true
    })
    while (!ended) {
      const asked = performance.now()
      await answerLine('/status', host, { files: folder })
      waits.push(performance.now() - asked)
      await new Promise(resolve => setTimeout(resolve, 500))
    }
    const { added } = await ingesting
    const seconds = (performance.now() - begun) / 1000
    delays.disable()
    const settling = performance.now()
    await store.counts(null)
    const settled = performance.now() - settling
    const name = `${documents.toLocaleString('en-US')} documents`
    return [
      plain(`${name}: read and indexed`, `${seconds.toFixed(1)} s`),
      plain(`${name}: a second`, (added / seconds).toFixed(0)),
      within(`${name}: longest stall of the event loop`, delays.max / 1e6, 100),
      within(`${name}: longest wait for /status meanwhile`, quantile(waits, 1), 3000),
      within(`${name}: first answer after it, subjects settled`, settled, 3000),
    ]
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export const ingest = async (): Promise<Finding[]> => [...(await reading(1000)), ...(await reading(10_000))]
