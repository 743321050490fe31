/** Two passages that are one story. */
export interface Pair {
  readonly a: string
  readonly b: string
}

/**
 * The origin of each passage: all that hang together through copies share one, named after the first of them by
 * letters. It follows from the set of pairs alone, in whatever order documents came, left or changed.
 */
export function origins(passages: Iterable<string>, pairs: Iterable<Pair>): Map<string, string> {
  const parent = new Map<string, string>()
  const root = (passage: string): string => {
    let at = passage
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    for (let step = passage; step !== at; ) {
      const up = parent.get(step)!
      parent.set(step, at)
      step = up
    }
    return at
  }
  for (const passage of passages) if (!parent.has(passage)) parent.set(passage, passage)
  for (const { a, b } of pairs) {
    if (!parent.has(a)) parent.set(a, a)
    if (!parent.has(b)) parent.set(b, b)
    const [first, second] = [root(a), root(b)]
    // The smaller name stays the root, so the name of an origin does not depend on the order of pairs.
    if (first < second) parent.set(second, first)
    else if (second < first) parent.set(first, second)
  }
  return new Map([...parent.keys()].map(passage => [passage, root(passage)]))
}
