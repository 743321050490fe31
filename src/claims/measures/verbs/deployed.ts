import type { VerbRow } from '../verb.ts'

/** Sending armed people, and being there. */
export const deployedVerbs: readonly VerbRow[] = [
  { measure: 'deployed', takes: 'object', verbs: 'deploy redeploy predeploy' },
  {
    measure: 'deployed',
    takes: 'object',
    verbs: `send/sent dispatch despatch station amass mobilize mobilise assemble muster commit garrison base concentrate field billet
      parachute airdrop infiltrate insert embed forward_deploy detach second detail rotate command marshal array quarter activate federalize federalise recall pre-position`,
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
    verbs: `battle tackle work search comb scour douse respond fight/fought help assist dig/dug contain extinguish toil
      struggle treat sift attend race converge`,
    only: 'responders',
  },
  {
    measure: 'deployed',
    takes: 'subject',
    verbs: `join participate enter operate converge descend swoop secure occupy invade pour stream parachute bivouac defend intervene
      blockade protect`,
    only: 'troops',
  },
  // Written like nouns: only an object behind them shows that they are verbs.
  {
    measure: 'deployed',
    takes: 'subject',
    verbs: `cross advance march fan storm raid ring cordon line seal man police escort monitor roll sweep/swept assault camp attack hunt
      search comb scour respond battle fight/fought`,
    with: [
      ...'the a an his her its their several two three into onto over across through along off out on towards toward from past for to against'.split(
        ' ',
      ),
    ],
    only: 'troops',
  },
  { measure: 'deployed', takes: 'object', verbs: 'draft bring/brought', with: ['in', 'to the area'], only: 'forces' },
  {
    measure: 'deployed',
    takes: 'either',
    verbs: 'send/sent fly/flew/flown ship rush bus truck move call',
    with: ['in', 'over', 'out', 'abroad', 'forward'],
    only: 'forces',
  },
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
