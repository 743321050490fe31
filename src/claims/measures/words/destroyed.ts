import type { WordRow } from '../word.ts'

/** Words for what lies in ruins. */
export const destroyedWords: readonly WordRow[] = [
  { measure: 'destroyed', as: 'event', words: 'destruction, demolition, loss', only: 'craft' },
  { measure: 'destroyed', as: 'event', words: 'destruction, demolition, damage, collapse', only: 'buildings' },
  { measure: 'destroyed', as: 'state', words: 'ablaze, on fire', only: 'craft' },
  { measure: 'destroyed', as: 'state', words: 'in ruins, ablaze, on fire, under water', only: 'buildings' },
]
