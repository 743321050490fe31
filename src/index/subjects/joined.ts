import { byLetters } from '../grouped.ts'

/** Two places that one document speaks of together, and in how many documents that is so. */
export interface Bond {
  readonly a: string
  readonly b: string
  readonly documents: number
}

/**
 * Join places that documents speak of together, never two that a speaker set against each other. Gives every place the
 * name of its group, the smallest of its members. Strongest bonds first, so the outcome depends on the set alone.
 */
export function joined(
  places: Iterable<string>,
  bonds: readonly Bond[],
  apart: readonly (readonly [string, string])[],
): Map<string, string> {
  const members = new Map<string, Set<string>>()
  const group = new Map<string, Set<string>>()
  for (const place of places) {
    const alone = new Set([place])
    members.set(place, alone)
    group.set(place, alone)
  }
  const rivals = new Map<string, Set<string>>()
  for (const [a, b] of apart) {
    rivals.set(a, (rivals.get(a) ?? new Set()).add(b))
    rivals.set(b, (rivals.get(b) ?? new Set()).add(a))
  }
  const ordered = [...bonds].sort((x, y) => y.documents - x.documents || byLetters(x.a, y.a) || byLetters(x.b, y.b))
  for (const { a, b } of ordered) {
    const [one, other] = [group.get(a), group.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    const [small, large] = one.size <= other.size ? [one, other] : [other, one]
    if (clash(small, large, rivals)) continue
    for (const place of small) {
      large.add(place)
      group.set(place, large)
    }
  }
  const names = new Map<Set<string>, string>()
  const found = new Map<string, string>()
  for (const [place, set] of group) {
    let name = names.get(set)
    if (name === undefined) {
      name = [...set].sort(byLetters)[0]!
      names.set(set, name)
    }
    found.set(place, name)
  }
  return found
}

function clash(
  small: ReadonlySet<string>,
  large: ReadonlySet<string>,
  rivals: ReadonlyMap<string, Set<string>>,
): boolean {
  for (const place of small) for (const rival of rivals.get(place) ?? []) if (large.has(rival)) return true
  return false
}
