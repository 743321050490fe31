import { afterEach, beforeEach, expect, test } from 'vitest'
import { waitingNews } from '../../src/index/news.ts'
import { type Index, openIndex } from '../../src/index/open.ts'
import { claimOn, made } from './made.ts'

const now = new Date('2025-02-03T04:05:06Z')
const storm = 'The mayor said that 12 people were killed when the storm tore through the harbour district before dawn.'
const first = made('a', storm)
const second = made('a', `${storm} `)
let index: Index
beforeEach(async () => {
  index = await openIndex({ path: ':memory:', edition: 'one' })
})
afterEach(() => index.store.close())

const news = async () => (await waitingNews(index.database)).map(({ id: _, at: __, ...rest }) => rest)

test('every version leaves news, and the same version none', async () => {
  await index.store.write(null, first, [claimOn(storm, '12')], now)
  await index.store.write(null, first, [claimOn(storm, '12')], now)
  await index.store.write(null, second, [], now, { quiet: true })
  await index.store.write('guild', first, [], now)
  expect(await news()).toEqual([
    { tenant: null, document: 'a', version: first.version, before: null, quiet: false },
    { tenant: null, document: 'a', version: second.version, before: first.version, quiet: true },
    { tenant: 'guild', document: 'a', version: first.version, before: null, quiet: false },
  ])
})

test('a write that fails leaves none', async () => {
  const refused = { ...made('c', storm), published: {} as string }
  const entries = [first, refused].map(document => ({ document, claims: [] }))
  await expect(index.store.writeMany(null, entries, now)).rejects.toThrow()
  expect(await news()).toEqual([])
})

test('a document that is taken out leaves news, and its claims are history', async () => {
  await index.store.write(null, first, [claimOn(storm, '12')], now)
  expect(await index.store.retract(null, 'a', now)).toBe(1)
  expect(await index.store.retract(null, 'a', now)).toBeNull()
  expect(await index.store.retract('guild', 'a', now)).toBeNull()
  expect((await news()).at(-1)).toEqual({
    tenant: null,
    document: 'a',
    version: null,
    before: first.version,
    quiet: false,
  })
  expect(await index.store.claims({ tenant: null })).toEqual([])
  expect(await index.store.documents(null)).toEqual([])
  expect(await index.store.subjects({ tenant: null })).toEqual([])
  const [past] = await index.store.versionClaims({ tenant: null, id: 'a' }, first.version)
  expect(past).toMatchObject({ low: 12, replaced: true })
  expect((await index.store.write(null, first, [claimOn(storm, '12')], now)).outcome).toBe('added')
  expect(await index.store.claims({ tenant: null })).toHaveLength(1)
})

test('another edition of the engine makes no news', async () => {
  await index.store.write(null, first, [claimOn(storm, '12')], now)
  const { length } = await news()
  await index.database.updateTable('document').set({ edition: 'other' }).execute()
  expect((await index.store.write(null, first, [], now)).outcome).toBe('reread')
  expect(await news()).toHaveLength(length)
})

test('whoever listens hears of every write until it stops listening', async () => {
  let heard = 0
  const stop = index.onWrite(() => heard++)
  await index.store.write(null, first, [], now)
  await index.store.retract(null, 'a', now)
  expect(heard).toBe(2)
  stop()
  await index.store.write(null, first, [], now)
  expect(heard).toBe(2)
})
