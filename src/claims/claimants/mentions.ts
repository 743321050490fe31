import type { NameMention } from '../../names/name.ts'

/** The mentions inside tokens [from, to); `names` are in the order of the text. */
export const mentionsIn = (names: readonly NameMention[], from: number, to: number): readonly NameMention[] => {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.from < from) low = middle + 1
    else high = middle
  }
  const found: NameMention[] = []
  for (let at = low; at < names.length && names[at]!.from < to; at++) if (names[at]!.to <= to) found.push(names[at]!)
  return found
}
