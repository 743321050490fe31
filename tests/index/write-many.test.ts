import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../src/index/open.ts'
import type { Entry, Store } from '../../src/index/store.ts'
import { claimOn, made } from './made.ts'

const now = new Date('2025-02-03T04:05:06Z')
let store: Store
beforeEach(async () => {
  store = await openStore({ path: ':memory:', edition: 'one' })
})
afterEach(() => store.close())

const entry = (id: string, text: string): Entry => ({ document: made(id, text), claims: [claimOn(text, '12')] })
const storm = 'The mayor said that 12 people were killed when the storm tore through the harbour district before dawn.'

test('several documents are written in their order, and each hears of the copies before it', async () => {
  const written = await store.writeMany(null, [entry('a', storm), entry('b', storm), entry('a', `${storm} `)], now)
  expect(written).toEqual([
    { outcome: 'added', claims: 1, copies: [] },
    { outcome: 'added', claims: 1, copies: ['a'] },
    { outcome: 'replaced', claims: 1, copies: ['b'] },
  ])
  expect((await store.documents(null)).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(await store.claims({ tenant: null })).toHaveLength(2)
})

test('all of them or none', async () => {
  await store.writeMany(null, [entry('a', storm)], now)
  const refused = { document: { ...made('c', storm), published: {} as string }, claims: [] }
  await expect(store.writeMany(null, [entry('b', storm), entry('a', `${storm} `), refused], now)).rejects.toThrow()
  expect((await store.documents(null)).map(({ id }) => id)).toEqual(['a'])
  expect(await store.text(null, 'a')).toBe(storm)
  expect(await store.claims({ tenant: null })).toHaveLength(1)
  expect(await store.writeMany(null, [], now)).toEqual([])
})

test('a document comes back as it was given, for its own tenant alone', async () => {
  const document = made('a', storm, { title: 'Storm', outlet: 'The Morning Post', published: '2025-02-03' })
  await store.write('guild', document, [], now)
  expect(await store.document({ tenant: 'guild', id: 'a' })).toEqual(document)
  expect(await store.document({ tenant: null, id: 'a' })).toBeNull()
  expect(await store.stale()).toEqual([])
})
