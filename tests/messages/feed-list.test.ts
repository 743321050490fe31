import { describe, expect, test } from 'vitest'
import { type Feed, type FeedState, freshState } from '../../src/feeds/feed.ts'
import { feedsMessage, pausedMessage } from '../../src/messages/feed-list.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'

const now = new Date('2025-03-01T12:00:00Z')
const read = { based: true, answered: '2025-03-01T11:58:00Z', items: 12 }

const feed = (title: string | null, state: Partial<FeedState> = read): Feed => ({
  id: `id-${title ?? 'none'}`.replaceAll(' ', '-').slice(0, 20),
  tenant: null,
  address: `https://${title === null ? 'untitled' : 'news'}.example/feed`,
  title,
  every: 5,
  owner: null,
  added: '2025-01-01T00:00:00Z',
  next: '2025-03-01T12:20:00Z',
  state: { ...freshState, ...state },
})

const failing = { ...read, trouble: 'its address failed on its own server', failures: 3 }
const paused = { ...read, trouble: 'its address is gone for good (410)', paused: 'its address is gone for good (410)' }
const many = Array.from({ length: 250 }, (_, at) => feed(`Town ${at}`))
const shown = (feeds: readonly Feed[], typed: string | null = null): string =>
  renderTerminal(feedsMessage(feeds, typed), {
    width: 140,
    color: false,
    clock: { now: () => now, zone: 'Europe/Kyiv' },
  })
const names = (text: string): readonly string[] => [...text.matchAll(/^ {2}(\S.*?) {2}/gm)].map(([, name]) => name!)

describe('the list of feeds', () => {
  test('begins with what is failing, then what is paused or not read yet, each by name', () => {
    const feeds = [feed('Town 10'), feed('Town 9'), feed('New', {}), feed('Gone', paused), feed('Slow', failing)]
    const text = shown(feeds)
    expect(names(text)).toEqual(['Feed', 'Slow', 'Gone', 'New', 'Town 9', 'Town 10'])
    expect(text).toContain('5 feeds, 1 failing, 1 paused, 1 not read yet')
    expect(text).toContain('last read 2 minutes ago, tried again 1 Mar 2025 14:20')
    expect(text).toContain('read 2 minutes ago, next 1 Mar 2025 14:20')
    expect(text).toContain('asked again after /feeds resume feed:id-Gone')
  })

  test('shows a hundred and says how many more there are', () => {
    const text = shown([...many, feed('Slow', failing)])
    expect(names(text)).toHaveLength(101)
    expect(names(text)[1]).toBe('Slow')
    expect(text).toContain('151 more. Some words')
  })

  test.each([
    ['failing', ['Slow']],
    ['slow', ['Slow']],
    ['town 24', ['Town 24', ...Array.from({ length: 10 }, (_, at) => `Town 24${at}`)]],
    ['untitled.example', ['https://untitled.example/feed']],
  ])('is narrowed by words: %s', (typed, expected) => {
    expect(names(shown([...many, feed('Slow', failing), feed(null)], typed)).slice(1)).toEqual(expected)
  })

  test('cuts a title that is as long as a text', () => {
    expect(names(shown([feed('All the news of all the towns '.repeat(20))]))[1]?.length).toBeLessThan(100)
  })
})

test('whoever owns a feed that is paused reads why, and what to do', () => {
  const text = renderTerminal(pausedMessage(feed('Gone', paused)), { width: 140, color: false })
  for (const words of ['Your feed Gone is paused', 'gone for good (410)', '/feeds resume feed:id-Gone'])
    expect(text).toContain(words)
})
