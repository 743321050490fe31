import type { Measure } from './measure.ts'

/**
 * Verbs that count. `takes` says where the counted ones stand in an active sentence: as its object ("killed 12"),
 * as its subject ("12 died"), or either ("12 evacuated", "evacuated 12").
 * A verb is its base form; irregular forms follow a slash: base/past/participle, and "=" stands for a past that equals the participle.
 * An underscore joins the words of one verb ("fatally_shoot"). With `with`, it counts only together with those words ("shot dead 12", "shot 12 dead").
 * A star in `with` stands for none to two words ("suffered serious burns"). `only` narrows what may be counted, for verbs that count something else more often.
 */
export interface VerbRow {
  readonly measure: Measure
  readonly takes: 'object' | 'subject' | 'either'
  readonly verbs: string
  readonly with?: readonly string[]
  readonly only?: 'forces' | 'people' | 'lives' | 'craft' | 'buildings'
  /** Counts only with one of these words within reach before it. */
  readonly near?: string
  /** Gives way to any other word that counts the same figure ("lost 30 soldiers killed and wounded"). */
  readonly weak?: true
}

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
    with: ['the supreme price', 'the ultimate price', 'the supreme sacrifice', 'the ultimate sacrifice'],
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
  { measure: 'killed', takes: 'object', verbs: 'lose/lost', only: 'lives', weak: true },
  { measure: 'destroyed', takes: 'object', verbs: 'lose/lost', only: 'craft', weak: true },
  // Whether those who were shot died is left open.
  { measure: 'casualties', takes: 'object', verbs: 'shoot/shot stab', only: 'people', weak: true },
  { measure: 'wounded', takes: 'object', verbs: 'wound injure maim hospitalize hospitalise' },
  { measure: 'wounded', takes: 'object', verbs: 'hurt/hurt', only: 'people' },
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
    with: ['away', 'into the forest', 'into the bush'],
    only: 'people',
  },
  { measure: 'captured', takes: 'object', verbs: 'pick', with: ['up for questioning', 'up by police'], only: 'people' },
  {
    measure: 'captured',
    takes: 'object',
    verbs: 'hold/held',
    with: ['over', 'on suspicion', 'in connection', 'for questioning', 'without charge', 'incommunicado', 'in custody'],
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
  { measure: 'captured', takes: 'subject', verbs: 'surrender', only: 'forces' },
  { measure: 'displaced', takes: 'object', verbs: 'displace uproot dislocate expel deport' },
  { measure: 'displaced', takes: 'either', verbs: 'evacuate relocate', only: 'people' },
  { measure: 'displaced', takes: 'subject', verbs: 'flee/fled', only: 'people' },
  {
    measure: 'displaced',
    takes: 'object',
    verbs: 'drive/drove/driven force chase push',
    with: ['from their homes', 'out of their homes', 'from home', 'from their villages', 'out of their villages'],
  },
  {
    measure: 'displaced',
    takes: 'subject',
    verbs: 'leave/left lose/lost abandon escape',
    with: [
      'their homes',
      'their houses',
      'their villages',
      ...[
        'city',
        'town',
        'area',
        'region',
        'village',
        'country',
        'enclave',
        'province',
        'district',
        'districts',
        'island',
        'camp',
        'zone',
        'villages',
        'settlement',
      ].flatMap(place => [`the ${place}`, `the * ${place}`]),
    ],
    only: 'people',
  },
  {
    measure: 'displaced',
    takes: 'subject',
    verbs: 'seek/sought take/took',
    with: ['shelter', 'refuge', 'asylum', 'sanctuary'],
    only: 'people',
  },
  { measure: 'deployed', takes: 'object', verbs: 'deploy redeploy' },
  {
    measure: 'deployed',
    takes: 'object',
    verbs: 'send/sent dispatch station amass mobilize mobilise assemble muster commit garrison base concentrate field',
    only: 'forces',
  },
  { measure: 'deployed', takes: 'either', verbs: 'mass fly/flew/flown move', only: 'forces' },
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
  { measure: 'destroyed', takes: 'object', verbs: 'set/set', with: ['on fire', 'ablaze', 'alight'] },
  { measure: 'destroyed', takes: 'either', verbs: 'burn/burned collapse', only: 'buildings' },
  { measure: 'destroyed', takes: 'object', verbs: 'burn/burned', only: 'craft' },
  {
    measure: 'affected',
    takes: 'object',
    verbs: 'bury',
    only: 'people',
    near: 'avalanche landslide mudslide slide mud rubble debris snow collapse collapsed quake earthquake under beneath',
  },
  { measure: 'destroyed', takes: 'object', verbs: 'bury inundate flood swamp engulf', only: 'buildings' },
  {
    measure: 'affected',
    takes: 'object',
    verbs: 'lead/led guide take/took/taken bring/brought',
    with: ['to safety'],
    only: 'people',
  },
  { measure: 'affected', takes: 'object', verbs: 'affect trap strand rescue infect sicken poison quarantine besiege' },
  { measure: 'affected', takes: 'object', verbs: 'save', only: 'people' },
  {
    measure: 'affected',
    takes: 'object',
    verbs: 'pull',
    with: [
      'alive',
      'out alive',
      'to safety',
      'from the water',
      'from the sea',
      'from the rubble',
      'from the debris',
      'from the wreckage',
    ],
    only: 'people',
  },
  {
    measure: 'affected',
    takes: 'subject',
    verbs: 'need require',
    with: ['* aid', '* assistance', '* help', '* food', '* shelter', '* evacuation', '* treatment', '* care'],
    only: 'people',
  },
  { measure: 'affected', takes: 'subject', verbs: 'lose/lost', with: ['power', 'electricity'] },
  {
    measure: 'displaced',
    takes: 'subject',
    verbs: 'lose/lost',
    with: ['shelter', 'their shelter', 'their shelters'],
    only: 'people',
  },
  {
    measure: 'affected',
    takes: 'subject',
    verbs: 'test',
    with: ['positive'],
  },
  { measure: 'affected', takes: 'subject', verbs: 'fall/fell/fallen', with: ['ill', 'sick'] },
  {
    measure: 'affected',
    takes: 'subject',
    verbs: 'face',
    with: ['* starvation', '* famine', '* hunger', '* food insecurity'],
  },
]
