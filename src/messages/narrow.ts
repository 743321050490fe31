import type { Part } from './message.ts'

/** Nobody reads on: what is longer says how many more there are, and words narrow it. */
export const mostRows = 100

/** What stands below a list that is cut; nothing where it is whole. `narrowed` is a command line that is an example. */
export function moreLines(count: number, narrowed: string): readonly Part[] {
  const left = count - mostRows
  if (left <= 0) return []
  const words = `${left.toLocaleString('en-US')} more. Some words narrow the list: `
  return [{ kind: 'text', lines: [[words, { code: narrowed }]] }]
}

/** True when every typed word begins a word of what is searched; nothing typed matches all. */
export function hasWords(typed: string | null, searched: readonly (string | null)[]): boolean {
  if (typed === null) return true
  const words = folded(searched.join(' '))
  return folded(typed).every(word => words.some(each => each.startsWith(word)))
}

function folded(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
}
