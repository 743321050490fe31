import type { VerbRow } from '../verb.ts'

/** Sending armed people, and being there. */
export const deployedVerbs: readonly VerbRow[] = [
  { measure: 'deployed', takes: 'object', verbs: 'deploy redeploy' },
  {
    measure: 'deployed',
    takes: 'object',
    verbs: 'send/sent dispatch station amass mobilize mobilise assemble muster commit garrison base concentrate field',
    only: 'forces',
  },
  { measure: 'deployed', takes: 'either', verbs: 'mass fly/flew/flown move', only: 'forces' },
  { measure: 'deployed', takes: 'object', verbs: 'call', with: ['up', 'in'], only: 'forces' },
  {
    measure: 'deployed',
    takes: 'object',
    verbs: 'post airlift rush pour contribute keep/kept maintain assign',
    only: 'forces',
  },
  {
    measure: 'deployed',
    takes: 'subject',
    verbs: 'battle tackle search comb scour douse fight/fought',
    only: 'responders',
  },
  { measure: 'deployed', takes: 'subject', verbs: 'advance', only: 'forces' },
  { measure: 'deployed', takes: 'object', verbs: 'bring/brought', with: ['in'], only: 'forces' },
  { measure: 'deployed', takes: 'object', verbs: 'draft bring/brought', with: ['in', 'to the area'], only: 'forces' },
  {
    measure: 'deployed',
    takes: 'subject',
    verbs: 'surround encircle patrol guard besiege',
    only: 'forces',
  },
  { measure: 'deployed', takes: 'subject', verbs: 'take/took/taken', with: ['part'], only: 'forces' },
  { measure: 'deployed', takes: 'subject', verbs: 'remain stay', with: ['in'], only: 'forces' },
  {
    measure: 'deployed',
    takes: 'subject',
    verbs: 'hold/held',
    with: ['the line', 'positions', 'the front'],
    only: 'forces',
  },
  { measure: 'deployed', takes: 'subject', verbs: 'fight/fought arrive serve', only: 'forces' },
]
