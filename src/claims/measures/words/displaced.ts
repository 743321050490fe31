import type { WordRow } from '../word.ts'

/** Words for being away from home. */
export const displacedWords: readonly WordRow[] = [
  {
    measure: 'displaced',
    as: 'state',
    words:
      'homeless, in displacement camps, in refugee camps, in makeshift camps, in relief camps, in camps, under evacuation orders, under evacuation order, to safety, to safer places, to safer areas, to higher ground, to relief camps, to shelters, to temporary shelters, to evacuation centers, to evacuation centres, living in displacement camps, living in refugee camps, living in camps, living in tents, in evacuation centers, in evacuation centres, in * evacuation centers, in * evacuation centres, in temporary shelters, in emergency shelters, without accommodation, without homes, without a home, without a roof, from their homes, out of their homes, from their houses, from their villages',
  },
  { measure: 'displaced', as: 'count', words: 'evacuations' },
  { measure: 'displaced', as: 'toll', words: 'displacement, internal displacement' },
  {
    measure: 'displaced',
    as: 'event',
    words: 'displacement, evacuation, exodus, expulsion, deportation, flight',
    only: 'people',
  },
  { measure: 'displaced', as: 'group', words: 'refugees, evacuees, idps, displaced people, displaced persons' },
]
