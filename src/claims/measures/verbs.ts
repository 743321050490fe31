import type { VerbRow } from './verb.ts'
import { affectedVerbs } from './verbs/affected.ts'
import { capturedVerbs } from './verbs/captured.ts'
import { deployedVerbs } from './verbs/deployed.ts'
import { destroyedVerbs } from './verbs/destroyed.ts'
import { displacedVerbs } from './verbs/displaced.ts'
import { killedVerbs } from './verbs/killed.ts'
import { missingVerbs } from './verbs/missing.ts'
import { shelteringVerbs } from './verbs/sheltering.ts'
import { woundedVerbs } from './verbs/wounded.ts'

/** All verbs that count. The first of two readings of one verb is preferred where both fit what is counted. */
export const verbRows: readonly VerbRow[] = [
  {
    measure: 'killed',
    takes: 'object',
    verbs: `kill murder assassinate massacre slaughter execute behead decapitate lynch slay/slew/slain martyr annihilate
      exterminate electrocute asphyxiate hang/hanged dismember`,
  },
  { measure: 'killed', takes: 'object', verbs: 'eliminate liquidate', only: 'forces' },
  { measure: 'killed', takes: 'object', verbs: 'neutralize neutralise', only: 'people' },
  { measure: 'killed', takes: 'either', verbs: 'drown suffocate' },
  {
    measure: 'killed',
    takes: 'subject',
    verbs: 'pay/paid make/made',
    with: [
      'with their lives',
      'the supreme price',
      'the ultimate price',
      'the supreme sacrifice',
      'the ultimate sacrifice',
    ],
  },
  { measure: 'killed', takes: 'subject', verbs: 'die perish succumb' },
  {
    measure: 'killed',
    takes: 'object',
    verbs:
      'shoot/shot gun burn/burned stab beat/beat/beaten bludgeon hack crush starve freeze/froze/frozen torture batter trample club blow/blew/blown run/ran/run choke strangle knife machinegun',
    with: ['dead', 'to death'],
  },
  {
    measure: 'killed',
    takes: 'object',
    verbs: 'fatally_shoot/fatally_shot fatally_stab/fatally_stabbed fatally_wound fatally_injure mortally_wound',
  },
  {
    measure: 'killed',
    takes: 'subject',
    verbs: 'bleed/bled freeze/froze/frozen starve burn/burned',
    with: ['to death'],
  },
  { measure: 'killed', takes: 'object', verbs: 'gun mow/mowed cut/cut', with: ['down'], only: 'people' },
  { measure: 'killed', takes: 'object', verbs: 'put/put', with: ['to death'] },
  { measure: 'killed', takes: 'subject', verbs: 'pass', with: ['away'] },
  {
    measure: 'killed',
    takes: 'subject',
    verbs: 'lose/lost',
    with: ['their lives', 'their life', 'his life', 'her life'],
  },
  // Of soldiers by the dozen it is not said whether they died; of a few of them, and of civilians, it is.
  { measure: 'casualties', takes: 'object', verbs: 'lose/lost', only: 'army', weak: true },
  { measure: 'killed', takes: 'object', verbs: 'lose/lost', only: 'lives', weak: true },
  { measure: 'casualties', takes: 'object', verbs: 'cost/cost', only: 'forces', weak: true },
  // Whether those who were shot died is left open.
  { measure: 'casualties', takes: 'object', verbs: 'shoot/shot', only: 'people', weak: true },
  { measure: 'wounded', takes: 'object', verbs: 'stab', only: 'people', weak: true },
  { measure: 'wounded', takes: 'object', verbs: 'wound injure maim hospitalize hospitalise' },
  { measure: 'wounded', takes: 'object', verbs: 'hurt/hurt', only: 'people' },
  { measure: 'casualties', takes: 'subject', verbs: 'suffer', with: ['casualties'], only: 'people' },
  {
    measure: 'wounded',
    takes: 'subject',
    verbs: 'suffer sustain receive have/had',
    with: ['* injuries', '* wounds', '* burns', '* injury'],
  },
  {
    measure: 'wounded',
    takes: 'object',
    verbs: 'take/took/taken rush admit bring/brought',
    with: ['to hospital', 'to hospitals', 'to the hospital'],
  },
  {
    measure: 'wounded',
    takes: 'object',
    verbs: 'receive',
    only: 'people',
    near: 'hospital hospitals clinic clinics',
  },
  {
    measure: 'wounded',
    takes: 'object',
    verbs: 'treat',
    with: [
      'at hospital',
      'at hospitals',
      'at the hospital',
      'in hospital',
      'in hospitals',
      'at a hospital',
      'at * hospital',
      'at * hospitals',
      'for injuries',
      'for wounds',
      'for burns',
    ],
  },
  { measure: 'missing', takes: 'subject', verbs: 'disappear vanish', only: 'people' },
  {
    measure: 'missing',
    takes: 'object',
    verbs: 'search look comb hunt',
    with: ['for'],
    only: 'people',
    near: 'rescuers rescuer divers crews teams guard searchers search helicopters firefighters volunteers soldiers',
  },
  {
    measure: 'missing',
    takes: 'subject',
    verbs: 'go/went/gone remain be',
    with: ['missing', 'unaccounted for'],
  },
  {
    measure: 'captured',
    takes: 'object',
    verbs: 'capture recapture arrest detain abduct kidnap imprison jail incarcerate intern apprehend enslave',
    only: 'people',
  },
  { measure: 'captured', takes: 'object', verbs: 'seize', only: 'people' },
  { measure: 'captured', takes: 'object', verbs: 'round', with: ['up'], only: 'people' },
  {
    measure: 'captured',
    takes: 'object',
    verbs: 'take/took/taken lead/led march',
    with: [
      'away',
      'into the forest',
      'into the bush',
      'as porters',
      'as slaves',
      'as human shields',
      'as hostages',
      'as prisoners',
    ],
    only: 'people',
  },
  { measure: 'captured', takes: 'object', verbs: 'pick', with: ['up for questioning', 'up by police'], only: 'people' },
  {
    measure: 'captured',
    takes: 'object',
    verbs: 'hold/held',
    with: [
      ',',
      ';',
      'over',
      'on suspicion',
      'in connection',
      'for questioning',
      'without charge',
      'incommunicado',
      'in custody',
    ],
    only: 'people',
  },
  {
    measure: 'captured',
    takes: 'object',
    verbs: 'hold/held',
    only: 'people',
    near: 'still hostage hostages captive captives prison prisons jail jails kidnappers militia rebels gunmen guerrillas detention',
  },
  {
    measure: 'captured',
    takes: 'object',
    verbs: 'take/took/taken hold/held/held make/made',
    with: ['hostage', 'prisoner', 'captive', 'into custody', 'in custody', 'prisoners', 'hostages', 'in detention'],
  },
  ...killedVerbs,
  ...woundedVerbs,
  ...missingVerbs,
  ...capturedVerbs,
  ...displacedVerbs,
  ...shelteringVerbs,
  ...deployedVerbs,
  ...destroyedVerbs,
  ...affectedVerbs,
]
