import { isProse, type Look } from './look.ts'

/** Under a heading of teasers, everything is teasers until two paragraphs of finished prose stand together. */
export const relatedEnd = (looks: readonly Look[], from: number): number => {
  for (let at = from; at < looks.length; at++) {
    const next = looks[at + 1]
    if (isProse(looks[at]!) && next !== undefined && isProse(next)) return at
  }
  return looks.length
}

/** Paragraphs between two teasers that belong to them: titles, and at most a line of prose. */
const near = (looks: readonly Look[], from: number, to: number): boolean => {
  if (to - from > 4) return false
  for (let at = from + 1; at < to; at++) if (isProse(looks[at]!) && looks[at]!.words > 30) return false
  return true
}

/** Marks teasers with no heading over them: where three paragraphs that trail off stand near each other, with their titles between them. */
export const trailingTeasers = (looks: readonly Look[]): readonly boolean[] => {
  const marked = looks.map(() => false)
  const trailing: number[] = []
  for (let at = 0; at < looks.length; at++) if (looks[at]!.trails && looks[at]!.words <= 60) trailing.push(at)
  for (let at = 0; at + 2 < trailing.length; at++) {
    const [first, second, third] = [trailing[at]!, trailing[at + 1]!, trailing[at + 2]!]
    // Three in a row without titles are a quotation or a poem that trails off, no teasers.
    if (!near(looks, first, second) || !near(looks, second, third) || third - first < 3) continue
    let start = first
    while (start > 1 && first - start < 2 && !looks[start - 1]!.ended && looks[start - 1]!.words <= 30) start--
    for (let mark = start; mark <= third; mark++) marked[mark] = true
  }
  return marked
}
