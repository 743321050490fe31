import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Document } from '../src/documents/document.ts'
import { openStore } from '../src/index/open.ts'
import type { Store } from '../src/index/store.ts'
import { type Ingested, ingestFolder, type Progress } from '../src/ingest.ts'

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
let folder: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tallywire-ingest-'))
  store = await openStore({ path: ':memory:' })
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function ingest(
  more: { progress?: (step: Progress) => void; signal?: AbortSignal; store?: Store } = {},
): Promise<Ingested> {
  return ingestFolder({ folder, store, log, now: () => new Date('2025-02-01T00:00:00Z'), ...more })
}

const story = (killed: number): string =>
  `Quake shakes the coast\n\nMarch 3, 2024\n\nAt least ${killed} people were killed in the earthquake, the interior ministry said.\n`
const counts = { added: 0, replaced: 0, reread: 0, unchanged: 0, repeated: 0, passedOver: 0, problems: [] }
const indexed = async (): Promise<string[]> => (await store.documents(null)).map(({ id }) => id).sort()

describe('reading a folder', () => {
  test('indexes documents of every kind at any depth, with their claims', async () => {
    put('a.txt', story(12))
    put('2024/03/b.md', `---\ndate: 2024-03-04\n---\n${story(15)}`)
    put('c.json', JSON.stringify([{ text: story(16) }, { text: story(17), url: 'https://coast.example/q' }]))
    put('photo.jpg', 'not looked at')
    expect(await ingest()).toEqual({ ...counts, files: 3, added: 4, passedOver: 1 })
    expect(await indexed()).toEqual(['2024/03/b.md', 'a.txt', 'c.json#1', 'https://coast.example/q'])
    expect((await store.claims({ tenant: null })).map(({ low }) => low).sort()).toEqual([12, 15, 16, 17])
    expect((await store.documents(null)).map(({ published }) => published).sort()).toEqual([
      '2024-03-03',
      '2024-03-03',
      '2024-03-03',
      '2024-03-04',
    ])
  })

  test('reads nothing twice', async () => {
    put('a.txt', story(12))
    put('b.txt', story(13))
    await ingest()
    const writes: string[] = []
    const watched = new Proxy(store, {
      get: (target, name, receiver) => {
        if (name === 'write' || name === 'writeMany') writes.push(name)
        return Reflect.get(target, name, receiver)
      },
    })
    expect(await ingest({ store: watched })).toEqual({ ...counts, files: 2, unchanged: 2 })
    expect(writes).toEqual([])
  })

  test('the same document under another name is not indexed twice, now or later', async () => {
    put('a.txt', story(12))
    put('copies/a.txt', story(12))
    expect(await ingest()).toEqual({ ...counts, files: 2, added: 1, repeated: 1 })
    expect(await ingest()).toEqual({ ...counts, files: 2, unchanged: 1, repeated: 1 })
    expect(await indexed()).toEqual(['a.txt'])
  })

  test('a changed file replaces what it said before', async () => {
    put('a.txt', story(12))
    await ingest()
    put('a.txt', story(19))
    expect(await ingest()).toEqual({ ...counts, files: 1, replaced: 1 })
    expect((await store.claims({ tenant: null })).map(({ low }) => low)).toEqual([19])
  })

  test('a deleted file keeps its document', async () => {
    put('a.txt', story(12))
    put('b.txt', story(13))
    await ingest()
    rmSync(join(folder, 'a.txt'))
    expect(await ingest()).toEqual({ ...counts, files: 1, unchanged: 1 })
    expect(await indexed()).toEqual(['a.txt', 'b.txt'])
  })

  test('two files that name one address but differ both stay, and stay the same', async () => {
    for (const killed of [12, 13, 14]) {
      put(`${killed}.json`, JSON.stringify({ text: story(killed), url: 'https://coast.example/q' }))
    }
    put('list.json', JSON.stringify([15, 16].map(killed => ({ text: story(killed), url: 'https://coast.example/q' }))))
    expect(await ingest()).toMatchObject({ added: 5 })
    const names = ['13.json', '14.json', 'https://coast.example/q', 'list.json', 'list.json#2']
    expect(await indexed()).toEqual(names)
    expect(await ingest()).toMatchObject({ added: 0, replaced: 0, unchanged: 5 })
    expect(await indexed()).toEqual(names)
  })

  test('bad files are named with what to change, and stop nothing', async () => {
    put('a-empty.txt', '')
    put('b-broken.json', '{"text": ')
    put('c-binary.txt', 'PK\u0003\u0004\u0000\u0000')
    put('d-office.docx', 'x')
    put('e-large.txt', 'x'.repeat(21 * 1024 * 1024))
    symlinkSync('nowhere', join(folder, 'f-link.txt'))
    put('g-good.txt', story(12))
    const { problems, ...rest } = await ingest()
    expect(rest).toEqual({ files: 6, added: 1, replaced: 0, reread: 0, unchanged: 0, repeated: 0, passedOver: 0 })
    expect(problems.map(({ path, what }) => `${path} ${what}`).sort()).toEqual([
      expect.stringMatching(/^a-empty\.txt is empty/),
      expect.stringMatching(/^b-broken\.json is not valid JSON/),
      expect.stringMatching(/^c-binary\.txt is a zip/),
      expect.stringMatching(/^d-office\.docx is a \.docx file/),
      expect.stringMatching(/^e-large\.txt is larger than 20 MB/),
      expect.stringMatching(/^f-link\.txt cannot be opened/),
    ])
    for (const { remedy } of problems) expect(remedy).toMatch(/^[A-Z].*\.$/)
  })

  test('an index that refuses one document takes the others', async () => {
    put('a.txt', story(12))
    put('b.txt', story(13))
    const refuses = (documents: readonly Document[]): boolean => documents.some(({ id }) => id === 'a.txt')
    const full = (): Promise<never> => Promise.reject(new Error('disk full'))
    const failing: Store = Object.create(store, {
      write: {
        value: (...args: Parameters<Store['write']>) => (refuses([args[1]]) ? full() : store.write(...args)),
      },
      writeMany: {
        value: (...args: Parameters<Store['writeMany']>) =>
          refuses(args[1].map(({ document }) => document)) ? full() : store.writeMany(...args),
      },
    })
    const { added, problems } = await ingest({ store: failing })
    expect(added).toBe(1)
    expect(problems).toEqual([{ path: 'a.txt', what: 'could not be indexed (disk full)', remedy: expect.any(String) }])
  })

  test('tells how far it is, and stops between two documents when asked', async () => {
    for (const number of [1, 2, 3, 4]) put(`${number}.txt`, story(number + 10))
    const steps: string[] = []
    const stopping = new AbortController()
    const progress = ({ done, total, path }: Progress): void => {
      steps.push(`${done}/${total} ${path}`)
      if (done === 1) stopping.abort()
    }
    expect(await ingest({ progress, signal: stopping.signal })).toMatchObject({ added: 2 })
    expect(steps.slice(0, 2)).toEqual(['0/4 1.txt', '1/4 2.txt'])
    steps.length = 0
    expect(await ingest({ progress: step => steps.push(`${step.done}/${step.total}`) })).toMatchObject({ added: 2 })
    expect(steps).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4'])
  })
})
