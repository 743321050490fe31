import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Chart } from '../../../src/answers/charts/chart.ts'
import { boundedCache } from '../../../src/messages/pictures/cache.ts'
import { openStudio, type Studio, type StudioOptions } from '../../../src/messages/pictures/studio.ts'
import { estimatesOf } from './charts.ts'

let studio: Studio | null = null
afterEach(async () => {
  await studio?.close()
  studio = null
})

const script = new URL('fake-worker.ts', import.meta.url)
const chart = estimatesOf(2)
const titled = (title: string): Chart => ({ ...chart, title })

function open(options: StudioOptions = {}) {
  const opened = openStudio({ script, ...options })
  studio = opened
  return async (title: string, theme: 'light' | 'dark' = 'light') =>
    Buffer.from(await opened.draw(titled(title), theme))
      .toString()
      .replace(/ \.*$/, '')
}

describe('the studio', () => {
  test('draws on its own thread', async () => {
    studio = openStudio()
    const png = await studio.draw(chart, 'dark')
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG')
  })

  test('draws one picture once, however many ask for it', async () => {
    const draw = open()
    expect(await Promise.all([draw('a'), draw('a'), draw('a')])).toEqual(['1 light a', '1 light a', '1 light a'])
    expect(await draw('a')).toBe('1 light a')
    expect(await draw('a', 'dark')).toBe('2 dark a')
    expect(await draw('b')).toBe('3 light b')
  })

  test('keeps only so many bytes of pictures', async () => {
    const draw = open({ kept: 250 })
    for (const title of ['a', 'b', 'a', 'c']) await draw(title)
    // A was asked for since, so B went.
    expect(await draw('a')).toBe('1 light a')
    expect(await draw('b')).toBe('4 light b')
  })

  test.each([
    ['hangs', 1500, 'it took longer than 1.5 seconds'],
    ['exits', 60_000, 'what draws ended'],
    ['fails', 60_000, 'on purpose'],
  ])('that %s fails that picture alone', async (title, limit, why) => {
    const draw = open({ limit })
    await draw('before')
    const [bad, good] = await Promise.allSettled([draw(title), draw('after')])
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: `A picture was not drawn: ${why}` } })
    expect(good).toMatchObject({ status: 'fulfilled' })
  })

  test('tries a picture again that once was not drawn', async () => {
    const draw = open()
    await expect(draw('fails once')).rejects.toThrow('on purpose')
    expect(await draw('fails once')).toBe('2 light fails once')
  })

  test('refuses more than it could draw while somebody waits', async () => {
    const draw = open({ most: 2 })
    const asked = await Promise.allSettled(['a', 'b', 'c'].map(title => draw(title)))
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  })

  test('that has nothing to do for a while lets its worker go, and starts anew', async () => {
    const draw = open({ idle: 0, kept: 0 })
    // A worker counts what it drew.
    expect(await draw('a')).toBe('1 light a')
    await vi.waitFor(async () => expect(await draw('b')).toBe('1 light b'))
  })

  test('lets nobody wait when it closes', async () => {
    const draw = open()
    const waiting = Promise.allSettled([draw('hangs'), draw('a')])
    await studio?.close()
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})

test('a cache drops what was not used for longest, and what is larger than all', () => {
  const cache = boundedCache(10)
  const bytes = (count: number) => new Uint8Array(count)
  cache.set('a', bytes(4))
  cache.set('b', bytes(4))
  cache.get('a')
  cache.set('c', bytes(4))
  expect(['a', 'b', 'c'].map(key => cache.get(key)?.length)).toEqual([4, undefined, 4])
  cache.set('d', bytes(11))
  expect(['a', 'c', 'd'].map(key => cache.get(key))).toEqual([undefined, undefined, undefined])
})
