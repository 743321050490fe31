import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withVersion } from '../../src/documents/version.ts'
import { engineEdition } from '../../src/index/edition.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import { type Ingested, ingestFolder } from '../../src/ingest.ts'

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
let folder: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tallywire-edition-'))
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const story = (killed: number): string => `At least ${killed} people were killed in the storm, the mayor said.\n`

/** The index in the folder, opened by an engine of this edition. */
async function open(edition?: string): Promise<void> {
  store = await openStore({ path: join(folder, '.index.db'), ...(edition === undefined ? {} : { edition }) })
}

const ingest = (): Promise<Ingested> =>
  ingestFolder({ folder, store, log, now: () => new Date('2024-03-04T00:00:00Z') })

const ids = async (): Promise<string[]> => (await store.claims({ tenant: null })).map(({ id }) => id).sort()

test('another edition reads every document again, and claims keep their ids', async () => {
  await open('first')
  writeFileSync(join(folder, 'a.txt'), story(12))
  writeFileSync(join(folder, 'b.txt'), story(13))
  await ingest()
  const before = await ids()
  expect(before).toHaveLength(2)
  expect(await store.stale()).toEqual([])
  await store.close()

  await open('second')
  expect((await store.stale()).map(({ id }) => id)).toEqual(['a.txt', 'b.txt'])
  expect(await ingest()).toMatchObject({ reread: 2, unchanged: 2, added: 0, replaced: 0, problems: [] })
  expect(await store.stale()).toEqual([])
  expect(await ids()).toEqual(before)
  expect(await ingest()).toMatchObject({ reread: 0, unchanged: 2 })
})

test('what an earlier edition misread is gone, what it missed is there', async () => {
  await open('first')
  const text = story(12)
  writeFileSync(join(folder, 'a.txt'), text)
  await ingest()
  const [right] = await store.claims({ tenant: null })
  const document = await store.document({ tenant: null, id: 'a.txt' })
  await store.close()
  await open('worse')
  await store.write(null, document!, [{ ...right!, measure: 'wounded' }], new Date())
  expect((await store.claims({ tenant: null })).map(({ measure }) => measure)).toEqual(['wounded'])
  await store.close()
  await open('better')
  await ingest()
  expect((await store.claims({ tenant: null })).map(({ measure, low }) => [measure, low])).toEqual([['killed', 12]])
})

test('a document whose file is gone and one that a tenant added are read again too', async () => {
  await open('first')
  writeFileSync(join(folder, 'a.txt'), story(12))
  await ingest()
  const facts = { title: null, outlet: null, address: null, published: '2024-03-03', updated: null }
  const pasted = withVersion({ id: 'paste', text: story(14), ...facts })
  await store.write('guild', pasted, [], new Date())
  rmSync(join(folder, 'a.txt'))
  await store.close()

  await open('second')
  expect(await store.document({ tenant: 'guild', id: 'paste' })).toEqual(pasted)
  expect(await ingest()).toMatchObject({ files: 0, reread: 2 })
  expect((await store.claims({ tenant: 'guild' })).map(({ low }) => low).sort()).toEqual([12, 14])
  expect((await store.claims({ tenant: null })).map(({ low }) => low)).toEqual([12])
})

test('an index from before editions were kept counts as read by another', async () => {
  await open('')
  writeFileSync(join(folder, 'a.txt'), story(12))
  await ingest()
  await store.close()
  await open()
  expect(await ingest()).toMatchObject({ reread: 1 })
})

test('the engine names its edition by its source: always the same, and no short constant', async () => {
  await open()
  expect(engineEdition()).toMatch(/^[0-9a-f]{16}$/)
  expect(engineEdition()).toBe(engineEdition())
})
