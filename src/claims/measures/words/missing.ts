import type { WordRow } from '../word.ts'

const found = 'found located traced recovered identified rescued reached contacted'.split(' ')

export const missingWords: readonly WordRow[] = [
  {
    measure: 'missing',
    as: 'state',
    words: `presumed lost, feared lost, presumed drowned, cannot account for, can not account for, could not account for, unaccounted, untraced, untraceable, unlocated, not accounted for, not been accounted for, yet to be accounted for,
      yet to return, nowhere to be found, nowhere to be seen, overboard, still being sought, being sought, out of contact, as missing, mia,
      missing in action, never came back, never came home, never returned, did not return, did not come back, did not come home,
      didn't return, didn't come back, failed to return, not returned, not come back, not come home, not been heard from, not been heard of, not heard from since, not been seen again, never seen again, never heard from again,
      never been seen since, not been seen since, not been found, not been located, not been traced, not yet found, could not be found, could not be located,
      could not be reached, could not be traced, cannot be found, could not be contacted, on the list of the missing, on the missing list, on the missing-persons list, still to be found,
      still to be accounted for, ${found.flatMap(word => [`yet to be ${word}`, `not yet been ${word}`, `still not been ${word}`]).join(', ')}`,
    only: 'people',
  },
  {
    measure: 'missing',
    as: 'state',
    words: 'last seen',
    only: 'people',
    near: 'names mothers families relatives photographs portraits register archive',
  },
  {
    measure: 'missing',
    as: 'state',
    words:
      'whose fate is unknown, whose fate is unclear, whose fate remains unknown, whose fate remains unclear, whose whereabouts are unknown, whose whereabouts remain unknown',
    only: 'people',
  },
  { measure: 'missing', as: 'event', words: 'whereabouts', only: 'people' },
  {
    measure: 'missing',
    as: 'event',
    words: 'fate',
    only: 'people',
    near: 'unknown unclear uncertain unresolved undetermined nobody',
  },
  { measure: 'missing', as: 'event', words: 'heard', only: 'people', near: 'nothing not never' },
  { measure: 'missing', as: 'event', words: 'sign, trace, word, news', only: 'people', near: 'no without' },
  { measure: 'missing', as: 'toll', words: 'missing toll, missing count' },
]
