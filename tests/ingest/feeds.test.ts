import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Index } from '../../src/index/open.ts'
import { openIndex } from '../../src/index/open.ts'
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts'
import { tellPaused } from '../../src/notices.ts'
import { makePeer, words } from '../alerts/peer.ts'
import { openSite, rssOf, type Site } from '../peers/site.ts'

// A feed and its pages at a real site, through the whole way into a real index.

let folder: string
let index: Index
let site: Site
let newsroom: Newsroom
const peer = makePeer()
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: (fields: object) => failures.push(fields) }
const failures: object[] = []
const operator = { tenant: null, owner: null }

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-'))
  index = await openIndex({ path: join(folder, 'index.db') })
  site = await openSite()
  newsroom = openNewsroom({
    folder: null,
    inbox: null,
    config: { listed: [], every: 5, allowPrivate: true },
    index,
    version: '0',
    log,
    now: () => new Date('2024-09-03T12:00:00Z'),
    onPaused: feed => void tellPaused(feed, [peer.poster], log),
  })
})

afterEach(async () => {
  await newsroom.stop()
  await index.store.close()
  await site.close()
  rmSync(folder, { recursive: true })
  expect(failures.splice(0)).toEqual([])
})

const page = (title: string, text: string): string =>
  `<!doctype html><html><head><title>${title}</title><meta property="og:site_name" content="The Lantern">
   <meta property="article:published_time" content="2024-09-02T08:00:00Z"></head>
   <body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p>${text}</p>
   <p>The road to the village has been closed since the slope gave way, and schools stay shut for the week.</p></article></body></html>`

const feed = (text = 'A slope gave way.') =>
  rssOf('Lantern, all news', [{ title: 'Mudslide in Tarma', link: '/mud?utm_source=rss', guid: 'm1', text }])

/** Adds the feed, and waits for what it lists to be read. */
async function follow(): Promise<void> {
  await newsroom.feeds.add(`${site.url}/feed`, operator)
  await asked()
}

async function asked(): Promise<void> {
  const [known] = await newsroom.feeds.list(null)
  await newsroom.poll(known!)
}

const killed = async () =>
  (await index.store.claims({ tenant: null, measures: ['killed'] })).map(({ low, document }) => [
    low,
    document.id,
    document.outlet,
  ])

describe('an item of a feed', () => {
  test('is read at its page, which goes by its plain address', async () => {
    site.show('/feed', feed())
    site.show('/mud?utm_source=rss', {
      body: page('Mudslide in Tarma', 'The mudslide killed 19 people, the mayor said.'),
    })
    await follow()
    expect(await killed()).toEqual([[19, `${site.url}/mud`, 'The Lantern']])
  })

  test('is read from the feed while its page cannot be had, and at its page once it can', async () => {
    site.show('/feed', feed('The mudslide killed 17 people, the mayor said.'))
    site.show('/mud?utm_source=rss', { body: 'busy', status: 503 })
    await follow()
    expect(await killed()).toEqual([[17, `${site.url}/mud`, 'Lantern, all news']])
    site.show('/mud?utm_source=rss', {
      body: page('Mudslide in Tarma', 'The mudslide killed 19 people, the mayor said.'),
    })
    await asked()
    expect(await killed()).toEqual([[19, `${site.url}/mud`, 'The Lantern']])
  })

  test('is read again when the feed says something else, as another version', async () => {
    site.show('/feed', feed())
    site.show('/mud?utm_source=rss', {
      body: page('Mudslide in Tarma', 'The mudslide killed 19 people, the mayor said.'),
    })
    await follow()
    site.show('/feed', feed('A slope gave way; the toll rises.'))
    site.show('/mud?utm_source=rss', {
      body: page('Mudslide in Tarma', 'The mudslide killed 23 people, the mayor said.'),
    })
    await asked()
    expect(await killed()).toEqual([[23, `${site.url}/mud`, 'The Lantern']])
    expect(await index.store.counts(null)).toMatchObject({ documents: 1 })
  })

  test('without a page is read all the same', async () => {
    site.show(
      '/feed',
      rssOf('Radio', [
        { title: 'Bus crash', guid: 'b', text: 'Police say 8 people were killed in a bus crash near Puno.' },
      ]),
    )
    await follow()
    expect((await killed()).map(([low, , outlet]) => [low, outlet])).toEqual([[8, 'Radio']])
  })
})

test('a page that links its feed leads to it, and what it lists now is quiet', async () => {
  site.show('/', {
    body: '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>News</body></html>',
  })
  site.show('/feed', feed('The mudslide killed 17 people, the mayor said.'))
  const added = await newsroom.feeds.add(site.url, operator)
  expect(added).toMatchObject({ outcome: 'added', feed: { address: `${site.url}/feed`, title: 'Lantern, all news' } })
  await asked()
  const news = await index.database.selectFrom('news').select('quiet').execute()
  expect(news.map(({ quiet }) => quiet)).toEqual([1])
})

test('a feed of a server is its own', async () => {
  site.show('/feed', feed())
  site.show('/mud?utm_source=rss', {
    body: page('Mudslide in Tarma', 'The mudslide killed 19 people, the mayor said.'),
  })
  const { feed: theirs } = (await newsroom.feeds.add(`${site.url}/feed`, { tenant: 'discord:1', owner: null })) as {
    feed: Parameters<Newsroom['poll']>[0]
  }
  await newsroom.poll(theirs)
  expect(await newsroom.feeds.list('discord:2')).toEqual([])
  expect(await index.store.claims({ tenant: 'discord:2' })).toEqual([])
  expect(await index.store.claims({ tenant: 'discord:1' })).toHaveLength(1)
})

test.each([
  [
    'an address that is no feed',
    '/page',
    { body: page('x', 'y') },
    'is not a feed: the answer is a web page, not a feed',
  ],
  ['an address that does not exist', '/nowhere', { body: '', status: 404 }, 'does not exist (404)'],
])('%s is refused in words', async (_, path, shown, what) => {
  site.show(path, shown)
  expect(await newsroom.feeds.add(`${site.url}${path}`, operator)).toMatchObject({ outcome: 'refused', what })
})

test('the owner of a feed that is gone is told once, and how to ask it again', async () => {
  site.show('/feed', feed())
  await newsroom.feeds.add(`${site.url}/feed`, { tenant: null, owner: { platform: 'discord', user: 'u7' } })
  await newsroom.feeds.add(`${site.url}/feed?other`, operator)
  for (const path of ['/feed', '/feed?other']) site.show(path, { body: 'gone', status: 410 })
  for (let turn = 0; turn < 2; turn++) for (const known of await newsroom.feeds.list(null)) await newsroom.poll(known)
  expect(peer.told.map(({ user }) => user)).toEqual(['u7'])
  const [known] = await newsroom.feeds.list(null)
  const told = words(peer.told[0]!.content)
  expect(told).toContain('Your feed Lantern, all news is paused')
  expect(told).toContain('its address is gone for good (410)')
  expect(told).toContain(`/feeds resume feed:${known?.id}`)
})
