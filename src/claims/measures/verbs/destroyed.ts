import type { VerbRow } from '../verb.ts'

/** Wrecking buildings, craft and things. */
export const destroyedVerbs: readonly VerbRow[] = [
  { measure: 'destroyed', takes: 'object', verbs: 'lose/lost', only: 'craft', weak: true },
  {
    measure: 'destroyed',
    takes: 'object',
    verbs: 'destroy damage demolish raze flatten gut wreck ruin obliterate level submerge incinerate bulldoze torch',
  },
  { measure: 'destroyed', takes: 'object', verbs: 'sink/sank/sunk scuttle down intercept', only: 'craft' },
  { measure: 'destroyed', takes: 'object', verbs: 'shoot/shot bring/brought', with: ['down'], only: 'craft' },
  { measure: 'destroyed', takes: 'object', verbs: 'knock', with: ['out'] },
  { measure: 'destroyed', takes: 'subject', verbs: 'suffer sustain', with: ['damage', '* damage'], only: 'buildings' },
  { measure: 'destroyed', takes: 'object', verbs: 'blow/blew/blown burn/burned', with: ['up', 'down'] },
  { measure: 'destroyed', takes: 'object', verbs: 'wash sweep/swept carry', with: ['away'], only: 'buildings' },
  { measure: 'destroyed', takes: 'object', verbs: 'wash sweep/swept carry', with: ['away'], only: 'craft' },
  { measure: 'destroyed', takes: 'object', verbs: 'reduce', with: ['to rubble', 'to ashes', 'to ruins'] },
  { measure: 'destroyed', takes: 'object', verbs: 'tear/tore/torn pull knock', with: ['down'], only: 'buildings' },
  { measure: 'destroyed', takes: 'object', verbs: 'rip', with: ['apart'], only: 'buildings' },
  { measure: 'destroyed', takes: 'object', verbs: 'vandalize vandalise ransack loot deface', only: 'buildings' },
  {
    measure: 'destroyed',
    takes: 'object',
    verbs: 'neutralize neutralise suppress strike/struck hit/hit disable',
    only: 'craft',
  },
  { measure: 'destroyed', takes: 'either', verbs: 'capsize crash derail', only: 'craft' },
  { measure: 'destroyed', takes: 'object', verbs: 'set/set', with: ['on fire', 'ablaze', 'alight'] },
  { measure: 'destroyed', takes: 'either', verbs: 'burn/burned collapse', only: 'buildings' },
  { measure: 'destroyed', takes: 'object', verbs: 'burn/burned', only: 'craft' },
  { measure: 'destroyed', takes: 'object', verbs: 'bury inundate flood swamp engulf', only: 'buildings' },
]
