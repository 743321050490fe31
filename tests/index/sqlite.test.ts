import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/index/open.ts'
import { conformance } from './conformance.ts'

conformance('SQLite in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tallywire-'))
  const store = await openStore({ path: join(folder, 'index.db') })
  return {
    store,
    async close() {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
})

conformance('SQLite in memory', async () => {
  const store = await openStore({ path: ':memory:' })
  return { store, close: () => store.close() }
})
