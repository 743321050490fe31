/** Engines take a limited number of values in one statement: longer lists go in parts. */
export function* batches<Item>(items: readonly Item[], size = 500): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

/**
 * Rows as they are inserted: thirty-two at once, then sixteen, eight and so on. Statements are kept prepared by their text, and
 * one for every number of rows would push all others out.
 */
export function* inserts<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0, size = 32; at < rows.length; )
    if (rows.length - at >= size) {
      yield rows.slice(at, at + size)
      at += size
    } else size /= 2
}
