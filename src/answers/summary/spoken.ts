import type { Position } from '../answer.ts'
import { countedWords } from '../comparable.ts'
import { countWords, dashedWords, dayWords, figureWords, listWords, periodWords, shortName } from '../wording.ts'

/** So many of anything are named in a sentence; the others are counted. */
export const mostNamed = 3

export const figureOf = (each: Position): string => figureWords(each.figures[0]!)

/** The same between "from" and "to". */
export const dashedOf = (each: Position): string => dashedWords(each.figures[0]!)

export const nameOf = (each: Position): string => shortName(each.claimant.name)

export const namesOf = (positions: readonly Position[]): string[] => [...new Set(positions.map(nameOf))]

/** "about 1,200 (United States)" */
export const spoken = (each: Position): string => `${figureOf(each)} (${nameOf(each)})`

/** "4 children (White Helmets)" */
export const spokenOf = (each: Position, where = '', when = ''): string =>
  `${figureOf(each)} ${countedWords(each)}${where} (${nameOf(each)}${when})`

export function dated({ day }: Pick<Position, 'day'>): string {
  if (day.to === null) return 'date unknown'
  return day.known === 'published' ? `by ${dayWords(day.to)}` : periodWords(day.from, day.to)
}

/** The first few, and how many more there are: "a, b, c and 2 others". */
export function someWords(items: readonly string[], more = 'other'): string {
  const left = items.length - mostNamed
  // "And 1 other" is no shorter than its name.
  return left > 1 ? listWords([...items.slice(0, mostNamed), countWords(left, more)]) : listWords(items)
}

/**
 * Names positions one after another: the first time with who says it, later by the figure alone, as long as no other
 * position has that figure.
 */
export function naming(all: readonly Position[]): (same: readonly Position[]) => string {
  const holders = new Map<string, number>()
  for (const each of all) holders.set(figureOf(each), (holders.get(figureOf(each)) ?? 0) + 1)
  const named = new Set<string>()
  return same => {
    const figure = figureOf(same[0]!)
    const known = same.every(({ id }) => named.has(id)) && holders.get(figure) === same.length
    for (const { id } of same) named.add(id)
    return known ? figure : `${figure} (${someWords(namesOf(same))})`
  }
}
