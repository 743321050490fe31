import type { WordRow } from '../word.ts'

/** Words for forces that are somewhere. */
export const deployedWords: readonly WordRow[] = [
  {
    measure: 'deployed',
    as: 'state',
    words: 'onto the streets, on the streets, on the ground, in position',
    only: 'forces',
  },
  { measure: 'deployed', as: 'event', words: 'deployment, dispatch, presence, sending, arrival', only: 'forces' },
]
