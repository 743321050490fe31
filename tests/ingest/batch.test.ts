import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commands } from '../../commands/all.ts'
import { answerLine } from '../../src/chat/terminal/answer.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import { ingestFolder } from '../../src/ingest.ts'
import { desks } from '../chat/desks.ts'

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const documents = 200
let folder: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tallywire-batch-'))
  store = await openStore({ path: join(folder, '.index.db') })
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const town = (number: number): string => `Port ${String.fromCharCode(65 + (number % 26))}${'aeiou'[number % 5]}lm`

function putStories(): void {
  for (let number = 0; number < documents; number++) {
    const text = `Storm over ${town(number)}\n\nMarch 3, 2024\n\nAt least ${number + 2} people were killed in the storm, the mayor of ${town(number)} said.\n`
    writeFileSync(join(folder, `${String(number).padStart(4, '0')}.txt`), text)
  }
}

test('hundreds of documents are read by workers, in their order, while commands are answered', async () => {
  putStories()
  const events: string[] = []
  const host = { store, commands, log, now: () => new Date('2024-03-04T00:00:00Z'), status: async () => [], ...desks }
  const reading = ingestFolder({ folder, ...host }).then(ingested => {
    events.push('all read')
    return ingested
  })
  // One command after the other for as long as the folder is being read.
  let asked = 0
  while (!events.includes('all read')) {
    const message = await answerLine('/documents', host, { files: folder })
    expect(message.tone).not.toBe('error')
    events.push('answered')
    asked++
    await new Promise(resolve => setImmediate(resolve))
  }
  expect(await reading).toMatchObject({ files: documents, added: documents, problems: [] })
  expect(asked).toBeGreaterThan(5)
  const claims = await store.claims({ tenant: null })
  expect(claims.map(({ low }) => low).sort((a, b) => a! - b!)).toEqual(
    Array.from({ length: documents }, (_, number) => number + 2),
  )
  const again = await ingestFolder({ folder, ...host })
  expect(again).toMatchObject({ added: 0, replaced: 0, reread: 0, unchanged: documents })
})

test('a stop while workers read keeps what was written and ends at once', async () => {
  putStories()
  const stopping = new AbortController()
  const host = { store, log, now: () => new Date('2024-03-04T00:00:00Z') }
  const { added } = await ingestFolder({
    folder,
    ...host,
    signal: stopping.signal,
    progress: ({ done }) => {
      if (done === 40) stopping.abort()
    },
  })
  expect(added).toBe(41)
  expect(await store.documents(null)).toHaveLength(41)
  expect(await ingestFolder({ folder, ...host })).toMatchObject({ added: documents - 41, unchanged: 41 })
})
