/** Items by what `keyOf` says of them, keys and items in the order they came. */
export function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const found = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const list = found.get(key)
    if (list === undefined) found.set(key, [item])
    else list.push(item)
  }
  return found
}

/** The value met most often; of equals the first by letters, so that the order of items does not matter. */
export function mostFrequent(values: Iterable<string>): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  let most = 0
  for (const [value, count] of counts)
    if (best === null || count > most || (count === most && value < best)) {
      best = value
      most = count
    }
  return best
}

export const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
