import type { WordRow } from '../word.ts'

const found = 'found located traced recovered identified rescued reached contacted'.split(' ')

export const missingWords: readonly WordRow[] = [
  {
    measure: 'missing',
    as: 'state',
    words: `unaccounted, untraced, untraceable, unlocated, not accounted for, not been accounted for, yet to be accounted for,
      yet to return, nowhere to be found, nowhere to be seen, overboard, still being sought, being sought, out of contact, as missing, mia,
      missing in action, never came back, never came home, never returned, did not return, did not come back, did not come home,
      didn't return, didn't come back, failed to return, not returned, not come back, not come home, not been heard from,
      not been seen since, ${found.flatMap(word => [`yet to be ${word}`, `not yet been ${word}`, `still not been ${word}`]).join(', ')}`,
    only: 'people',
  },
  { measure: 'missing', as: 'event', words: 'whereabouts', only: 'people' },
  {
    measure: 'missing',
    as: 'event',
    words: 'fate',
    only: 'people',
    near: 'unknown unclear uncertain unresolved undetermined',
  },
  { measure: 'missing', as: 'toll', words: 'missing toll, missing count' },
]
