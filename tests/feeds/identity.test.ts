import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/feeds/feed.ts'
import { identified } from '../../src/feeds/identity.ts'

const item = (given: Partial<Item>): Item => ({
  address: 'https://n.example/1',
  guid: 'g1',
  title: 'Mine collapses',
  content: 'Four miners are missing.',
  outlet: null,
  published: '2024-01-01',
  updated: null,
  ...given,
})
const only = (given: Partial<Item>) => identified([item(given)])[0]!
const meet = (a: Partial<Item>, b: Partial<Item>): boolean => {
  const keys = new Set(only(a).keys)
  return only(b).keys.some(key => keys.has(key))
}

describe('an item is the same', () => {
  test.each<[string, Partial<Item>]>([
    ['with another id', { guid: 'g2' }],
    ['with another address', { address: 'https://n.example/2' }],
    ['with another title', { title: 'Mine collapse: latest' }],
    ['with another id and a tracked address', { guid: 'g2', address: 'https://n.example/1?utm_source=rss&fbclid=x' }],
    ['with another id and another address', { guid: 'g2', address: 'https://n.example/2' }],
    ['with other dates', { published: '2024-02-02', updated: '2024-02-03' }],
  ])('%s', (_, other) => expect(meet({}, other)).toBe(true))
})

test('an item is another when its id, address and words are', () => {
  expect(meet({}, { guid: 'g2', address: 'https://n.example/2', title: 'Ferry sinks', content: 'Two dead.' })).toBe(
    false,
  )
  expect(meet({ guid: null, address: null }, { guid: null, address: null, content: 'Another day of it.' })).toBe(false)
})

test('an address or id that several items of a listing share tells none from the others', () => {
  const items = [1, 2].map(number =>
    item({ guid: 'same', address: 'https://n.example/live', title: `Update ${number}` }),
  )
  const [first, second] = identified(items)
  expect(first!.keys.some(key => second!.keys.includes(key))).toBe(false)
})

test('an item that a listing holds twice is one', () => {
  expect(identified([item({}), item({})])).toHaveLength(1)
})

describe('an item says something else', () => {
  test.each<[boolean, Partial<Item>]>([
    [false, { published: '2024-02-02', updated: '2024-02-02' }],
    [false, { guid: 'g2' }],
    [false, { address: 'https://n.example/1?utm_medium=feed' }],
    [true, { content: 'Five miners are missing.' }],
    [true, { title: 'Mine collapses, five missing' }],
  ])('%s: %j', (changed, other) => expect(only({}).print !== only(other).print).toBe(changed))
})
