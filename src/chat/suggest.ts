import type { Control } from '../messages/message.ts'
import { editDistance } from '../names/distance.ts'

/** The candidates nearest to what was typed, as far as it can be a slip of the fingers; several when equally near. */
export function nearest(typed: string, candidates: readonly string[], limit = 3): readonly string[] {
  const wanted = fold(typed)
  const near = candidates
    .map(candidate => ({ candidate, distance: distanceTo(wanted, fold(candidate)) }))
    .filter(({ distance }) => distance <= slipsAllowed(wanted.length))
  const best = Math.min(...near.map(({ distance }) => distance))
  return near
    .filter(({ distance }) => distance === best)
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

/** Buttons for what was perhaps meant; `line` is the command line with that value. */
export function didYouMean(
  typed: string,
  known: readonly string[],
  line: (value: string) => string,
): readonly Control[] {
  return nearest(typed, known)
    .filter(value => fold(value) !== fold(typed))
    .map(value => ({ kind: 'button', label: `Did you mean ${value}?`, command: line(value) }))
}

/** The longer a word, the more of it may be wrong: one letter of three, two of five, three of seven. */
function slipsAllowed(length: number): number {
  return Math.max(1, Math.round(length / 2.5))
}

/** A start or a word of the candidate counts as a slip of one: people type the beginning of a name. */
function distanceTo(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0
  if (wanted.length >= 3 && (candidate.startsWith(wanted) || candidate.includes(` ${wanted}`))) return 1
  // One word of a name is often all that people type: "Zelenski" means "Volodymyr Zelenskyy".
  const words = wanted.includes(' ') ? [] : candidate.split(' ').filter(word => word.length >= 3)
  return Math.min(...[candidate, ...words].map(each => editDistance(wanted, each)))
}

function fold(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
