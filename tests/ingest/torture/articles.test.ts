import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Shown } from '../../peers/site.ts'
import { article, crash, drips, feed, openRoom, type Room } from './room.ts'

// Articles that are made to break their reader. What the feed itself says of each is what is left of it.

let room: Room

beforeAll(async () => {
  room = await openRoom()
})
afterAll(async () => {
  expect(room.errors).toEqual([])
  await room.close()
})

const megabyte = 1024 * 1024
const path = (name: string): string => `/${name.replaceAll(' ', '-')}`

let figure = 100

/**
 * Follows a feed of an item whose article stands at the path, which says a figure, and of one without, which says the
 * next. Gives the figures that are new.
 */
async function follow(name: string, set: (page: string) => void): Promise<readonly number[]> {
  figure += 2
  const before = new Set((await room.figures()).map(([low]) => low))
  set(path(name))
  room.site.show(`${path(name)}/feed`, feed({ ...crash(figure), link: path(name) }, crash(figure + 1)))
  const { state } = await room.follow(`${room.site.url}${path(name)}/feed`)
  expect(state).toMatchObject({ trouble: null, items: 2 })
  const after = (await room.figures()).map(([low]) => low)
  return after
    .filter(low => low !== null && !before.has(low))
    .map(Number)
    .sort((a, b) => a - b)
}

describe('an article that cannot be had leaves what the feed says of it:', () => {
  const loop = (page: string): void => room.site.show(page, { body: '', status: 302, headers: { location: page } })
  const shown =
    (body: Shown['body'], given: object = {}) =>
    (page: string) =>
      room.site.show(page, { body, ...given })
  test.each<[string, (page: string) => void]>([
    ['a redirect to itself', loop],
    ['six megabytes', shown('Rain. '.repeat(megabyte))],
    ['sixty megabytes packed', shown(gzipSync(' '.repeat(60 * megabyte)), { headers: { 'content-encoding': 'gzip' } })],
    ['a stream without end', page => room.site.answer(page, drips('<html>', Buffer.alloc(megabyte, ' '), 1))],
    ['a byte now and then', page => room.site.answer(page, drips('<html>', ' ', 50))],
    ['a server that fails', shown('busy', { status: 503 })],
    ['a picture', shown(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), { type: 'image/png' })],
    ['nothing', shown('')],
  ])('%s', async (name, set) => {
    expect(await follow(name, set)).toEqual([figure, figure + 1])
  })
})

describe('an article is read through', () => {
  const said = '<p>A landslide killed 12 people in Tarma, the mayor said on Monday.</p>'
  const body = (inside: string): string => `<html><head><title>Landslide</title></head><body>${inside}</body></html>`
  const attributes = (count: number): string => Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ')
  test.each<[string, string]>([
    ['twenty thousand tags in each other', body(`${'<div>'.repeat(20_000)}${said}`)],
    ['a tag of two hundred thousand attributes', body(`<div ${attributes(200_000)}>${said}</div>`)],
    ['a tag that never closes', `${body(said)}<div ${attributes(100_000)}`],
    ['half a million tags that close nothing', body(`${said}${'</p>'.repeat(500_000)}`)],
    ['comments that never close', body(`${said}${'<!--'.repeat(200_000)}`)],
    ['tables in tables', body(`${said}${'<table><tr><td>'.repeat(5000)}`)],
    ['links in links', body(`${said}${'<a href="/x">'.repeat(50_000)}`)],
    ['data that is no JSON', body(`<script type="application/ld+json">${'['.repeat(100_000)}</script>${said}`)],
    ['a word of four megabytes', body(`${said}<p>${'x'.repeat(4 * megabyte)}</p>`)],
    ['a sentence of half a million figures', body(`${said}<p>${'7 and '.repeat(500_000)}</p>`)],
  ])('%s', async (name, html) => {
    const found = await follow(name, page => room.site.show(page, { body: html }))
    // Given up or read, the other item of the feed is there, and the process goes on.
    expect(found).toContain(figure + 1)
    const documents = (await room.index.store.documents(null)).map(({ id }) => id)
    expect(documents).toContain(`${room.site.url}${path(name)}`)
  })
})

test('an article that redirects to another site goes by the address where it stands', async () => {
  const there = room.at('other.example', '/2024/mudslide')
  room.site.show('/short', { body: '', status: 302, headers: { location: `${there}?utm_source=short` } })
  room.site.show('/2024/mudslide?utm_source=short', { body: article('The mudslide killed 37 people, the mayor said.') })
  room.site.show('/short/feed', feed({ title: 'Mudslide', link: '/short' }))
  await room.follow(`${room.site.url}/short/feed`)
  expect(await room.figures()).toContainEqual([37, there])
})
