import { createHash } from 'node:crypto'
import { withoutTracking } from '../documents/page/tracking.ts'
import type { Item } from './feed.ts'

/** An item with what tells it from others, and what tells whether it has changed. */
export interface Known {
  readonly item: Item
  /**
   * An item is one that was seen already when any of these was: feeds change ids, addresses and titles, but seldom all
   * at once.
   */
  readonly keys: readonly string[]
  /** Of what it says; its dates and its place in the feed are no part of it. */
  readonly print: string
}

/** The items of one listing, each once, with their keys. */
export function identified(listed: readonly Item[]): readonly Known[] {
  const items = [...new Map(listed.map(item => [JSON.stringify(item), item])).values()]
  const [guids, addresses, titles] = (['guid', 'address', 'title'] as const).map(field =>
    counts(items.map(item => (field === 'address' ? plainAddress(item.address) : item[field]))),
  )
  const seen = new Set<string>()
  return items.flatMap(item => {
    const address = plainAddress(item.address)
    // What several items of one listing share tells none from the others.
    const keys = [
      ...(item.guid !== null && guids!.get(item.guid) === 1 ? [key('guid', item.guid)] : []),
      ...(address !== null && addresses!.get(address) === 1 ? [key('address', address)] : []),
      ...(item.title !== null && titles!.get(item.title) === 1
        ? [key('title', item.title, opening(item.content))]
        : []),
    ]
    const print = hash([item.title, item.content, item.address === null ? null : address])
    const all = keys.length > 0 ? keys : [key('whole', print)]
    if (all.some(each => seen.has(each))) return []
    for (const each of all) seen.add(each)
    return [{ item, keys: all, print }]
  })
}

/** An address without what only says where its reader came from. */
const plainAddress = (address: string | null): string | null =>
  address === null || !URL.canParse(address) ? address : withoutTracking(new URL(address)).href

/** A title alone repeats ("Live updates"); with how its text begins it does not. */
const opening = (content: string | null): string => (content ?? '').slice(0, 200)

const key = (...parts: readonly string[]): string => hash(parts)

const hash = (parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)

function counts(values: readonly (string | null)[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const value of values) if (value !== null) found.set(value, (found.get(value) ?? 0) + 1)
  return found
}
