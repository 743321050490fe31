import type { Step } from './history.ts'

/** Between which figures a line moved: its last one, and the first that is another step. Null where it did not move. */
export function endsOf(line: readonly Step[]): { readonly first: Step; readonly last: Step } | null {
  const last = line.at(-1)
  const [begin] = line
  if (last === undefined || begin === undefined || begin === last) return null
  // Nobody knows when a figure without a day was given: a dated one is the better beginning.
  return { first: line.find(each => each !== last && each.day.to !== null) ?? begin, last }
}
