import type { Position } from '../answer.ts'
import { originsOf } from '../positions/current.ts'
import { voicesOf } from '../positions/voices.ts'
import { firstValue, shownValue } from '../relations/interval.ts'
import { countWords, listWords } from '../wording.ts'
import { dashedOf, figureOf, nameOf, namesOf, someWords } from './spoken.ts'

/** How far apart the figures of those who count the same are; nobody's own best guess is among them. */
export function spreadWords(current: readonly Position[], name: (same: readonly Position[]) => string): string {
  const smallest = current.reduce((least, each) => (firstValue(each) < firstValue(least) ? each : least))
  const largest = current.reduce((most, each) => (shownValue(each) > shownValue(most) ? each : most))
  const end = (one: Position): string => name(current.filter(each => figureOf(each) === figureOf(one)))
  const voices = voicesOf(current)
  const origins = countWords(originsOf(current), 'origin')
  const across = `across ${countWords(voices, 'claimant')}, ${origins}`
  if (voices === 1) return `${nameOf(smallest)} gives ${listWords(current.map(figureOf))} (${origins}).`
  if (figuresOf(current).size === 1) return `${sameWords(current, voices)}, ${across}.`
  if (shownValue(largest) === firstValue(smallest))
    return `current figures agree on ${listWords(byFigure(current))}, ${across}.`
  if (smallest === largest) return `all current figures lie within ${end(largest)}, ${across}.`
  return `current figures run from ${dashed(smallest, end(smallest))} to ${dashed(largest, end(largest))}, ${across}.`
}

/** A range beside "from" and "to" has none of its own: "60–80 (police)". */
function dashed(one: Position, words: string): string {
  const figure = figureOf(one)
  return words.startsWith(figure) ? `${dashedOf(one)}${words.slice(figure.length)}` : words
}

export const figuresOf = (positions: readonly Position[]): ReadonlySet<string> => new Set(positions.map(figureOf))

/** "both A and B say 16" */
function sameWords(current: readonly Position[], voices: number): string {
  const figure = figureOf(current[0]!)
  const names = namesOf(current)
  // Two articles' "officials" are two voices with one name.
  if (names.length === voices && voices === 2) return `both ${listWords(names)} say ${figure}`
  return `all current figures are ${figure} (${someWords(names)})`
}

/** "at least 16 (an official and SOHR)", "16 (police)" */
function byFigure(positions: readonly Position[]): string[] {
  return [...figuresOf(positions)].map(figure => {
    const own = positions.filter(each => figureOf(each) === figure)
    return `${figure} (${someWords(namesOf(own))})`
  })
}
