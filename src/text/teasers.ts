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

/** A teaser cut short by itself, and no verse or quotation that trails off. */
const isCut = (look: Look): boolean => look.trails && look.capital && look.words >= 8 && look.words <= 60

const markCut = (looks: readonly Look[], marked: boolean[]): void => {
  const trailing: number[] = []
  for (let at = 0; at < looks.length; at++) if (looks[at]!.trails && looks[at]!.words <= 60) trailing.push(at)
  for (let at = 0; at + 2 < trailing.length; at++) {
    const [first, second, third] = [trailing[at]!, trailing[at + 1]!, trailing[at + 2]!]
    if (!near(looks, first, second) || !near(looks, second, third)) continue
    if (third - first < 3 && ![first, second, third].every(place => isCut(looks[place]!))) continue
    let start = first
    while (start > 1 && first - start < 2 && !looks[start - 1]!.ended && looks[start - 1]!.words <= 30) start--
    for (let mark = start; mark <= third; mark++) marked[mark] = true
  }
}

/** A title of another story: a headline's length, no end of sentence, no row of a table. */
const isTitle = (look: Look): boolean =>
  !look.ended &&
  !look.trails &&
  !look.leadsIn &&
  look.words >= 5 &&
  look.words <= 25 &&
  look.capital &&
  !/^[\p{L} ]{2,30}: ?\d/u.test(look.opening)

/** At the end of a page, behind prose that leads into no list: three titles or more in a row, with nothing but marks between them. */
const markLast = (looks: readonly Look[], marked: boolean[]): void => {
  let at = looks.length - 1
  let titles = 0
  let first = looks.length
  for (; at > 0; at--) {
    const look = looks[at]!
    if (isTitle(look)) {
      titles++
      first = at
    } else if (look.opening.length > 2) break
    else first = at
  }
  if (titles < 3 || at < 1 || !isProse(looks[at]!)) return
  for (let mark = first; mark < looks.length; mark++) marked[mark] = true
}

/** Marks teasers with no heading over them: lines cut short with their titles between them, and a last run of titles. */
export const looseTeasers = (looks: readonly Look[]): readonly boolean[] => {
  const marked = looks.map(() => false)
  markCut(looks, marked)
  // A page that opens with them, with no article before, is a list of snippets: they are what it says.
  const first = marked.indexOf(true)
  if (first !== -1 && !looks.some((look, at) => at < first && isProse(look))) marked.fill(false)
  markLast(looks, marked)
  return marked
}
