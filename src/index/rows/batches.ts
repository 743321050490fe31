/** Engines take a limited number of values in one statement: longer lists go in parts. */
export function* batches<Item>(items: readonly Item[], size = 500): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
