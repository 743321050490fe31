import { afterEach, beforeEach, expect, test } from 'vitest'
import type { GuardedFetch } from '../../src/documents/fetch/outcome.ts'
import { type Feed, freshState } from '../../src/feeds/feed.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import { takeItem } from '../../src/ingest/feed-item.ts'
import { makeIntake } from '../../src/ingest/intake.ts'
import { makePool, type Pool } from '../../src/ingest/pool.ts'

// A reader that does what the address of an article says: some break it.

let pool: Pool
let store: Store

beforeEach(async () => {
  pool = makePool({ known: [], size: 1, heap: 64, script: new URL('broken-worker.ts', import.meta.url) })
  store = await openStore({ path: ':memory:' })
})
afterEach(async () => {
  await pool.close()
  await store.close()
})

const feed: Feed = {
  id: 'f1',
  tenant: null,
  address: 'https://news.example/feed',
  title: 'News',
  every: 5,
  owner: null,
  added: '2025-01-01T00:00:00Z',
  next: '2025-01-01T00:00:00Z',
  state: freshState,
}
const fetch: GuardedFetch = async address => ({
  outcome: 'fetched',
  address,
  moved: null,
  bytes: new TextEncoder().encode('<p>Rain</p>'),
  type: 'text/html',
  charset: null,
  etag: null,
  modified: null,
})

test.each([
  ['breaks its reader', 'https://news.example/throws', 'partly'],
  ['ends its reader', 'https://news.example/exits', 'partly'],
  ['is no article', 'https://news.example/page', 'wholly'],
])('an item whose page %s is taken %s', async (_, address, expected) => {
  const intake = makeIntake({ store, fetch, now: () => new Date(0), pool })
  const item = { address, guid: null, title: 'Rain', content: null, outlet: null, published: null, updated: null }
  const signal = new AbortController().signal
  expect(await takeItem({ feed, item, quiet: false, signal }, intake)).toBe(expected)
})
