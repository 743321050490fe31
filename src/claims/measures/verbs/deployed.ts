import type { VerbRow } from '../verb.ts'

/** Sending armed people, and being there. */
export const deployedVerbs: readonly VerbRow[] = [
  { measure: 'deployed', takes: 'object', verbs: 'deploy redeploy predeploy' },
  {
    measure: 'deployed',
    takes: 'object',
    verbs: `send/sent dispatch despatch station amass mobilize mobilise assemble muster commit garrison base concentrate field billet
      parachute airdrop infiltrate insert embed forward_deploy detach second detail rotate command marshal array quarter`,
    only: 'forces',
  },
  { measure: 'deployed', takes: 'either', verbs: 'mass fly/flew/flown move land disembark regroup', only: 'forces' },
  { measure: 'deployed', takes: 'object', verbs: 'call', with: ['up', 'in', 'out'], only: 'forces' },
  {
    measure: 'deployed',
    takes: 'object',
    verbs:
      'post airlift rush pour contribute keep/kept maintain assign pump funnel ship move bus truck ferry shuttle supply lend/lent',
    only: 'forces',
  },
  {
    measure: 'deployed',
    takes: 'object',
    verbs: 'throw/threw/thrown fling/flung hurl order shift transfer pull push feed/fed march bring/brought',
    with: ['into', 'to', 'onto', 'forward', 'up to', 'in from', 'out onto'],
    only: 'forces',
  },
  {
    measure: 'deployed',
    takes: 'object',
    verbs: 'throw/threw/thrown fling/flung hurl march',
    only: 'forces',
    near: 'into onto against at battle fray assault offensive',
  },
  {
    measure: 'deployed',
    takes: 'subject',
    verbs: `battle tackle work search comb scour douse respond fight/fought help assist dig/dug contain extinguish toil labor labour
      struggle treat hose sift attend race converge volunteer`,
    only: 'responders',
  },
  {
    measure: 'deployed',
    takes: 'subject',
    verbs: `join participate cross enter advance operate march converge descend swoop fan storm raid ring cordon line seal blockade
      man secure police escort protect monitor invade occupy roll sweep/swept pour stream parachute assault sally camp bivouac
      defend train attack hunt search comb scour intervene respond turn`,
    only: 'troops',
  },
  { measure: 'deployed', takes: 'object', verbs: 'draft bring/brought', with: ['in', 'to the area'], only: 'forces' },
  {
    measure: 'deployed',
    takes: 'subject',
    verbs: 'surround encircle patrol guard',
    only: 'forces',
  },
  {
    measure: 'deployed',
    takes: 'subject',
    verbs: 'take/took/taken',
    with: ['part', 'up positions', 'up position', 'up posts', 'up * positions', 'to the streets'],
    only: 'troops',
  },
  {
    measure: 'deployed',
    takes: 'subject',
    verbs: 'remain stay',
    with: ['in', 'at', 'on', 'along', 'near', 'there', 'deployed'],
    only: 'forces',
  },
  {
    measure: 'deployed',
    takes: 'subject',
    verbs: 'hold/held stand/stood keep/kept mount',
    with: ['the line', 'positions', 'the front', 'guard', 'watch', 'order', 'the peace', 'patrols', 'checkpoints'],
    only: 'forces',
  },
  { measure: 'deployed', takes: 'subject', verbs: 'fight/fought arrive serve', only: 'forces' },
]
