import type { Kind } from './watch.ts'

/** What is new about a figure, as people say it. */
export const kindWords: Readonly<Record<Kind, string>> = {
  'new-figure': 'new figures',
  'new-claimant': 'first figures of a claimant',
  revised: 'revised figures',
  conflict: 'conflicts',
  spread: 'figures beyond the spread',
  withdrawn: 'withdrawn figures',
  part: 'parts of larger figures',
}

/** "the ministry’s", "officials’" */
export const whose = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`)
