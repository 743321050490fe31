import type { VerbRow } from '../verb.ts'

/** Gone, and nobody knows where. */
export const missingVerbs: readonly VerbRow[] = [
  {
    measure: 'missing',
    takes: 'object',
    verbs: 'carry wash sweep/swept drag suck bear/bore/borne',
    with: ['off', 'away', 'downstream', 'off by'],
    only: 'people',
    near: 'flood floods floodwaters wave waves river current tide water waters torrent sea surf tsunami',
  },
  {
    measure: 'missing',
    takes: 'object',
    verbs: 'search look hunt',
    with: ['for'],
    only: 'people',
    near: 'being still hikers climbers sailors',
  },
  {
    measure: 'missing',
    takes: 'object',
    verbs: 'continue go/went/gone resume',
    with: ['for', 'on for'],
    only: 'people',
    near: 'search searches hunt',
  },
  {
    measure: 'missing',
    takes: 'object',
    verbs: 'sweep/swept wash suck',
    with: ['away', 'out to sea', 'overboard'],
    only: 'people',
  },
  { measure: 'missing', takes: 'object', verbs: 'carry drag', with: ['out to sea', 'overboard'], only: 'people' },
  {
    measure: 'missing',
    takes: 'object',
    verbs: 'seek/sought',
    only: 'people',
    near: 'still rescuers searchers divers saved rescued missing sank sinks capsized capsizes ferry boat landslide avalanche drowned coastguard flood floods quake rubble',
  },
  {
    measure: 'missing',
    takes: 'object',
    verbs: 'lose/lost',
    with: ['contact with', 'touch with', 'radio contact with', 'all contact with', 'track of', 'sight of'],
    only: 'people',
  },
  {
    measure: 'missing',
    takes: 'object',
    verbs: 'lose/lost',
    with: ['at sea', 'overboard', 'in the mountains', 'in the desert', 'in the jungle', 'in the snow'],
    only: 'people',
  },
  {
    measure: 'missing',
    takes: 'subject',
    verbs: 'go/went/gone stay remain be',
    with: ['unaccounted', 'untraced', 'unfound', 'awol', 'astray', 'overboard'],
  },
  { measure: 'missing', takes: 'subject', verbs: 'drop', with: ['out of sight', 'out of contact'], only: 'people' },
]
