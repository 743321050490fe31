import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { everywhere, type Fetcher, makeFetcher } from '../../src/documents/fetch/fetch.ts'
import type { Feed } from '../../src/feeds/feed.ts'
import { type FeedParser, makeFeedParser } from '../../src/feeds/parser.ts'
import { type Arrival, type Polled, poll, type Taken } from '../../src/feeds/poll.ts'
import type { FeedStore } from '../../src/feeds/store.ts'
import { feedStore } from '../../src/index/feeds/feed-store.ts'
import { type Index, openIndex } from '../../src/index/open.ts'
import { openSite, rssOf, type Site } from '../peers/site.ts'

// The real fetcher, parser and database; only what becomes of an arrival is the test's.

let folder: string
let index: Index
let store: FeedStore
let site: Site
let fetcher: Fetcher
let parser: FeedParser
let now: Date
let arrived: string[]
let becomes: (arrival: Arrival) => Taken

const open = async (): Promise<void> => {
  index = await openIndex({ path: join(folder, 'index.db') })
  store = feedStore(index.database)
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'feeds-'))
  await open()
  site = await openSite()
  fetcher = makeFetcher({ permits: everywhere })
  parser = makeFeedParser()
  now = new Date('2024-06-01T00:00:00Z')
  arrived = []
  becomes = () => 'wholly'
})

afterEach(async () => {
  await parser.close()
  await fetcher.close()
  await site.close()
  await index.store.close()
  rmSync(folder, { recursive: true })
})

const added = async (): Promise<Feed> => {
  const { feed } = await store.add({
    tenant: null,
    address: `${site.url}/feed`,
    title: null,
    every: 5,
    owner: null,
    added: now.toISOString(),
    next: now.toISOString(),
  })
  return feed
}

const ask = async (signal = new AbortController().signal): Promise<Polled> => {
  now = new Date(now.getTime() + 6 * 60_000)
  const feed = (await store.list(null))[0]!
  const tools = {
    store,
    fetch: fetcher.fetch,
    parse: parser.parse,
    now: () => now,
    chance: () => 0.5,
    take: async (arrival: Arrival) => {
      arrived.push(`${arrival.quiet ? 'quiet ' : ''}${arrival.item.title}`)
      return becomes(arrival)
    },
  }
  return poll(feed, tools, signal)
}

const entry = (name: string, given: object = {}) => ({
  title: name,
  link: `/${name}`,
  guid: `id-${name}`,
  date: 'Sat, 01 Jun 2024 10:00:00 GMT',
  text: `What happened at ${name}.`,
  ...given,
})
const show = (...entries: ReturnType<typeof entry>[]): void => site.show('/feed', rssOf('Local news', entries))

describe('a feed', () => {
  test('is a baseline first, then news, oldest first', async () => {
    await added()
    show(entry('b'), entry('a'))
    await ask()
    show(entry('d'), entry('c'), entry('b'), entry('a'))
    await ask()
    expect(arrived).toEqual(['quiet a', 'quiet b', 'c', 'd'])
    expect((await store.list(null))[0]).toMatchObject({ title: 'Local news', state: { based: true, items: 4 } })
  })

  test('that was not modified is not sent again', async () => {
    await added()
    show(entry('a'))
    await ask()
    await ask()
    expect(site.statuses('/feed')).toEqual([200, 304])
    expect(arrived).toEqual(['quiet a'])
  })

  test.each<[string, ReturnType<typeof entry>[]]>([
    ['other dates', [entry('b', { date: 'Sun, 02 Jun 2024 10:00:00 GMT' }), entry('a', { date: undefined })]],
    ['other ids', [entry('b', { guid: 'new-b' }), entry('a', { guid: undefined })]],
    ['another order', [entry('a'), entry('b')]],
    ['tracked addresses', [entry('b', { link: '/b?utm_source=feed' }), entry('a', { link: '/a?fbclid=1' })]],
    ['one of two twice', [entry('b'), entry('a'), entry('b')]],
  ])('with %s has nothing new', async (_, entries) => {
    await added()
    show(entry('b'), entry('a'))
    await ask()
    show(...entries)
    await ask()
    await ask()
    expect(arrived).toEqual(['quiet a', 'quiet b'])
  })

  test('that changes ids, and later addresses, still has nothing new', async () => {
    await added()
    show(entry('a'))
    await ask()
    show(entry('a', { guid: 'second' }))
    await ask()
    show(entry('a', { guid: 'second', link: '/moved' }))
    await ask()
    show(entry('a', { guid: 'third', link: '/moved', title: 'a' }))
    await ask()
    // The address is part of what an item says: its page is looked at again, under a known item.
    expect(arrived).toEqual(['quiet a', 'a'])
  })

  test('that gives its items new ids with every poll stays small, and is known all the same', async () => {
    await added()
    const count = 400
    for (let poll = 0; poll < 20; poll++) {
      show(...Array.from({ length: count }, (_, at) => entry(`n${at}`, { guid: `${poll} ${at}` })))
      await ask()
    }
    expect(arrived).toHaveLength(count)
    const rows = await index.database.selectFrom('feed_item').select('key').execute()
    expect(rows.length).toBeLessThan(6500)
  })

  test('whose item says something else has it read again', async () => {
    await added()
    show(entry('a'))
    await ask()
    show(entry('a', { text: 'Seven are missing now.' }))
    await ask()
    expect(arrived).toEqual(['quiet a', 'a'])
  })

  test('remembers across a restart', async () => {
    await added()
    show(entry('a'))
    await ask()
    await index.store.close()
    await open()
    show(entry('b'), entry('a'))
    await ask()
    expect(arrived).toEqual(['quiet a', 'b'])
  })

  test('whose page cannot be had is asked for it again, three times in all', async () => {
    await added()
    show(entry('a'))
    becomes = () => 'partly'
    for (let at = 0; at < 5; at++) await ask()
    expect(arrived).toEqual(['quiet a', 'quiet a', 'quiet a'])
    // While something is to be tried again the whole listing is asked for.
    expect(site.statuses('/feed')).toEqual([200, 200, 200, 304, 304])
  })

  test('stopped in the middle of its baseline goes on with it, quietly', async () => {
    await added()
    show(entry('b'), entry('a'))
    const stop = new AbortController()
    becomes = () => {
      stop.abort()
      return 'wholly'
    }
    await ask(stop.signal)
    expect(arrived).toEqual(['quiet a'])
    becomes = () => 'wholly'
    await ask()
    expect(arrived).toEqual(['quiet a', 'quiet b'])
  })

  test('whose arrival could not be kept has it again', async () => {
    await added()
    show(entry('a'))
    becomes = () => {
      throw new Error('the disk is full')
    }
    await expect(ask()).rejects.toThrow('the disk is full')
    becomes = () => 'wholly'
    await ask()
    expect(arrived).toEqual(['quiet a', 'quiet a'])
  })
})

test('many feeds are added at once, each once, and others get a turn meanwhile', async () => {
  const feeds = Array.from({ length: 250 }, (_, at) => ({
    tenant: null,
    address: `https://news-${at % 200}.example/feed`,
    title: null,
    every: 5,
    owner: null,
    added: now.toISOString(),
    next: now.toISOString(),
  }))
  let turns = 0
  const others = setInterval(() => {
    turns++
  }, 0)
  expect(await store.addAll(feeds)).toBe(200)
  clearInterval(others)
  expect(turns).toBeGreaterThan(0)
  expect(await store.addAll(feeds)).toBe(0)
  expect(await store.list(null)).toHaveLength(200)
})

describe('trouble', () => {
  test.each([
    [503, 'its address failed on its own server'],
    [404, 'its address does not exist (404)'],
    [403, 'its address is not shown to everybody'],
  ])('%d is said and waited for, longer each time', async (status, words) => {
    await added()
    site.show('/feed', { body: 'x', status })
    const first = await ask()
    expect(first.failure?.words).toBe(words)
    const second = await ask()
    const wait = (polled: Polled): number => Date.parse(polled.feed.next) - Date.parse(polled.feed.state.polled!)
    expect([wait(first), wait(second)]).toEqual([10 * 60_000, 20 * 60_000])
    show(entry('a'))
    await ask()
    expect((await store.list(null))[0]?.state).toMatchObject({ failures: 0, trouble: null })
  })

  test('asked to wait, it waits', async () => {
    await added()
    site.show('/feed', { body: 'x', status: 429, headers: { 'retry-after': '7200' } })
    const { feed } = await ask()
    expect(Date.parse(feed.next) - Date.parse(feed.state.polled!)).toBe(7_200_000)
  })

  test('gone is paused, and not due any more', async () => {
    await added()
    site.show('/feed', { body: 'x', status: 410 })
    expect(await ask()).toMatchObject({ paused: true })
    expect(await store.due(new Date('2030-01-01T00:00:00Z'), 10)).toEqual([])
  })

  test('a page instead of a feed is said to be one', async () => {
    await added()
    site.show('/feed', { body: '<!doctype html><html><body>Please log in</body></html>' })
    expect((await ask()).failure?.words).toBe('the answer is a web page, not a feed')
  })

  test('moved for good, it is asked at its new place', async () => {
    await added()
    site.show('/feed', { body: '', status: 301, headers: { location: '/new' } })
    site.show('/new', rssOf('Moved', [entry('a')]))
    await ask()
    expect((await store.list(null))[0]?.address).toBe(`${site.url}/new`)
    await ask()
    expect(site.statuses('/feed')).toEqual([301])
    expect(arrived).toEqual(['quiet a'])
  })
})

test('a feed that takes too long to read is given up, and those behind it are read', async () => {
  const slow = makeFeedParser({ limit: 500, script: new URL('./stuck-worker.ts', import.meta.url) })
  const stated = { address: 'https://n.example/feed', type: null }
  const parse = (text: string) =>
    slow.parse(new TextEncoder().encode(text), stated).then(
      ({ title }) => title,
      (error: Error) => error.message,
    )
  const all = await Promise.all(['first', '! endless', 'second'].map(parse))
  expect(all).toEqual(['first', 'the feed took longer than 0.5 seconds to read', 'second'])
  await slow.close()
  expect(await parse('third')).toBe('the process is stopping')
})
