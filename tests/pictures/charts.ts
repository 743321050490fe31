/**
 * The charts of the README, drawn of the seeds: `node tests/pictures/charts.ts`. They need no browser, and come out the
 * same every time.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer } from '../../src/answers/ask.ts'
import { estimatesChart } from '../../src/answers/charts/estimates.ts'
import { openStore } from '../../src/index/open.ts'
import { ingestFolder } from '../../src/ingest.ts'
import { drawPng } from '../../src/messages/pictures/draw.ts'
import { projectFolder } from '../project/sources.ts'

/** Half as fine as in chat: a page shows them at this size. */
const scale = 1

const folder = join(projectFolder, 'docs/pictures')
const scratch = mkdtempSync(join(tmpdir(), 'charts-'))
const store = await openStore({ path: join(scratch, 'index.db') })
try {
  const error = (details: object, line: string) => process.stderr.write(`${line} ${JSON.stringify(details)}\n`)
  await ingestFolder({
    folder: join(projectFolder, 'seeds'),
    store,
    now: () => new Date('2025-01-13T09:00:00Z'),
    log: { error, warn: error } as never,
  })
  const { subject, tables } = await answer(store, { tenant: null, measures: ['casualties'], history: true })
  const chart = subject && tables[0] ? estimatesChart(subject, tables[0]) : null
  if (chart === null) throw new Error('The seeds give no chart')
  mkdirSync(folder, { recursive: true })
  for (const theme of ['light', 'dark'] as const) {
    const png = await drawPng(chart, theme, scale)
    writeFileSync(join(folder, `casualties-${theme}.png`), png)
    process.stdout.write(`casualties-${theme}.png: ${Math.ceil(png.length / 1024)} KB\n`)
  }
} finally {
  await store.close()
  rmSync(scratch, { recursive: true })
}
