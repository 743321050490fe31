import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../../src/index/open.ts'
import type { Store } from '../../../src/index/store.ts'
import { makeIntake } from '../../../src/ingest/intake.ts'
import { makeLedger } from '../../../src/ingest/ledger.ts'
import { makePool, type Pool } from '../../../src/ingest/pool.ts'
import { takeFile } from '../../../src/ingest/watching/take.ts'
import { type Watch, type Watching, watchFolder } from '../../../src/ingest/watching/watch.ts'
import { ingestFolder } from '../../../src/ingest.ts'

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
let folder: string
let open: Watch | null = null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'))
})
afterEach(async () => {
  await open?.close()
  open = null
  rmSync(folder, { recursive: true, force: true })
})

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** What was taken, as "path: what it held then". */
function watched(options: Partial<Watching> = {}): string[] {
  const taken: string[] = []
  open = watchFolder({
    folder,
    ledger: makeLedger(),
    log: silent,
    settle: 60,
    latest: 1000,
    take: async (path, file) => void taken.push(`${path}: ${readFileSync(file, 'utf8')}`),
    ...options,
  })
  return taken
}

const soon = { timeout: 20_000, interval: 20 }

describe.each([
  ['told of changes', true],
  ['looking through the folder', false],
])('%s', (_, told) => {
  test('takes files as they come, at any depth, and nothing else', async () => {
    const taken = watched({ told })
    put('a.txt', 'one')
    put('deep/er/b.md', 'two')
    put('picture.jpg', 'none')
    put('.hidden.txt', 'none')
    put('.git/c.txt', 'none')
    await expect.poll(() => [...taken].sort(), soon).toEqual(['a.txt: one', 'deep/er/b.md: two'])
    put('deep/er/later.txt', 'three')
    await expect.poll(() => taken.at(-1), soon).toBe('deep/er/later.txt: three')
    put('a.txt', 'one, changed')
    await expect.poll(() => taken.at(-1), soon).toBe('a.txt: one, changed')
    expect(taken).toHaveLength(4)
  })

  test('takes a file that is written piece by piece once, when it is whole', async () => {
    const taken = watched({ told, settle: 400 })
    put('slow.txt', 'a')
    let pieces = 0
    const writing = setInterval(() => {
      appendFileSync(join(folder, 'slow.txt'), 'a')
      if (++pieces === 20) clearInterval(writing)
    }, 30)
    await expect.poll(() => taken, soon).toEqual([`slow.txt: ${'a'.repeat(21)}`])
  })

  test('takes a file that is moved into place, and a folder of them', async () => {
    const taken = watched({ told, settle: 3_600_000 })
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    mkdirSync(join(outside, 'more'))
    for (const name of ['a.txt', 'more/b.txt']) {
      writeFileSync(join(outside, name), name)
      utimesSync(join(outside, name), 1_700_000_000, 1_700_000_000)
    }
    renameSync(join(outside, 'a.txt'), join(folder, 'a.txt'))
    renameSync(join(outside, 'more'), join(folder, 'more'))
    await expect.poll(() => [...taken].sort(), soon).toEqual(['a.txt: a.txt', 'more/b.txt: more/b.txt'])
    rmSync(outside, { recursive: true })
  })
})

test('a linked folder is looked through', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'linked-'))
  symlinkSync(outside, join(folder, 'linked'))
  const taken = watched()
  writeFileSync(join(outside, 'a.txt'), 'one')
  await expect.poll(() => taken, soon).toEqual(['linked/a.txt: one'])
  rmSync(outside, { recursive: true })
})

test('an empty file waits for its words', async () => {
  const taken = watched()
  put('a.txt', '')
  put('b.txt', 'two')
  await expect.poll(() => taken, soon).toEqual(['b.txt: two'])
  put('a.txt', 'one')
  await expect.poll(() => taken, soon).toEqual(['b.txt: two', 'a.txt: one'])
})

test('a file that fails does not stop those after it, and is tried again when it changes', async () => {
  const taken: string[] = []
  const failed: string[] = []
  watched({
    log: { ...silent, error: fields => void failed.push((fields as { path: string }).path) },
    take: async (path, file) => {
      if (readFileSync(file, 'utf8') === 'bad') throw new Error('no')
      taken.push(path)
    },
  })
  put('bad.txt', 'bad')
  await expect.poll(() => failed, soon).toEqual(['bad.txt'])
  put('good.txt', 'good')
  await expect.poll(() => taken, soon).toEqual(['good.txt'])
  put('bad.txt', 'mended')
  await expect.poll(() => taken, soon).toEqual(['good.txt', 'bad.txt'])
})

test('a folder that is not there yet is no trouble', async () => {
  const later = join(folder, 'later')
  const taken = watched({ folder: later })
  put('later/a.txt', 'one')
  await expect.poll(() => taken, soon).toEqual(['a.txt: one'])
})

describe('into the index', () => {
  let store: Store
  let pool: Pool
  beforeAll(() => {
    pool = makePool({ known: [] })
  })
  afterAll(() => pool.close())
  beforeEach(async () => {
    store = await openStore({ path: ':memory:' })
  })
  afterEach(() => store.close())

  const now = () => new Date('2025-02-01T00:00:00Z')
  const story = (killed: number, address = ''): string =>
    `Quake shakes the coast\n\n${address}\nMarch 3, 2024\n\nAt least ${killed} people were killed in the earthquake, the interior ministry said.\n`
  const held = async (): Promise<string[]> => {
    const claims = await store.claims({ tenant: null })
    return claims.map(({ document, low }) => `${document.id}: ${low}`).sort()
  }

  async function started(): Promise<void> {
    const ledger = makeLedger()
    await ingestFolder({ folder, store, log: silent, now, ledger })
    const intake = makeIntake({ store, fetch: () => Promise.reject(new Error('nothing is fetched')), now, pool })
    watched({ ledger, take: takeFile({ intake, ledger, log: silent }) })
  }

  test('new files, new versions; what was deleted stays, what was moved is known', async () => {
    put('a.txt', story(12))
    await started()
    put('b.txt', story(13))
    await expect.poll(held, soon).toEqual(['a.txt: 12', 'b.txt: 13'])
    put('a.txt', story(15))
    await expect.poll(held, soon).toEqual(['a.txt: 15', 'b.txt: 13'])
    rmSync(join(folder, 'b.txt'))
    put('c.txt', story(13))
    put('d.txt', story(14))
    await expect.poll(held, soon).toEqual(['a.txt: 15', 'b.txt: 13', 'd.txt: 14'])
  })

  test('two files of one address are two documents, now and after a restart', async () => {
    const address = 'https://coast.example/quake'
    put('a.txt', story(12, address))
    await started()
    put('b.txt', story(13, address))
    await expect.poll(held, soon).toEqual(['b.txt: 13', `${address}: 12`])
    put('a.txt', story(16, address))
    await expect.poll(held, soon).toEqual(['b.txt: 13', `${address}: 16`])
    await open?.close()
    await started()
    expect(await held()).toEqual(['b.txt: 13', `${address}: 16`])
  })

  test('what was taken out stays out after a restart, until its file changes', async () => {
    put('a.txt', story(12))
    put('b.txt', story(13))
    await started()
    await open?.close()
    await store.retract(null, 'a.txt', now())
    await started()
    expect(await held()).toEqual(['b.txt: 13'])
    put('a.txt', story(14))
    await expect.poll(held, soon).toEqual(['a.txt: 14', 'b.txt: 13'])
  })
})
