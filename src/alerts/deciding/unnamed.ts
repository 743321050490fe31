import type { Position } from '../../answers/answer.ts'

type Voice = Pick<Position, 'claimant'>

/** Words that leave open who speaks: whatever figure such a voice gives, somebody else's is the same. */
const open = new Set(
  'official officials authority authorities source sources report reports media local senior top regional national unnamed anonymous several some many other government state news wire agencies early initial preliminary two three'.split(
    ' ',
  ),
)

/** True for unnamed people of whom nothing is known: "officials", "local authorities"; not for "police" or "rescuers". */
export const isAnybody = ({ claimant: { kind, name } }: Voice): boolean =>
  kind === 'unnamed' && wordsOf(name).every(word => open.has(word))

/**
 * True for unnamed people that two articles call by the same words: to a reader one article's police are the other's. Their
 * ids tell them apart by where each article stands.
 */
export const areCalledAlike = (a: Voice, b: Voice): boolean =>
  a.claimant.kind === 'unnamed' && b.claimant.kind === 'unnamed' && bare(a.claimant.name) === bare(b.claimant.name)

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

const numbers = new Set('a an the one two three four five several some many'.split(' '))

const bare = (name: string): string =>
  wordsOf(name)
    .filter(word => !numbers.has(word))
    .join(' ')
