import type { VerbRow } from '../verb.ts'

const hospitals = [
  'to hospital',
  'to hospitals',
  'to the hospital',
  'to a hospital',
  'to * hospital',
  'to * hospitals',
  'to a clinic',
  'to clinics',
]

const parts =
  'leg legs arm arms foot feet hand hands neck back stomach abdomen chest shoulder thigh knee head face hip ankle'

/** Rarer ways to hurt and to be hurt. */
export const woundedVerbs: readonly VerbRow[] = [
  {
    measure: 'wounded',
    takes: 'object',
    verbs: `concuss cripple mutilate disfigure lacerate maul gore scald bruise graze slash blind paralyse paralyze bludgeon pistol-whip
      knife knock_unconscious trample hack batter bash`,
    only: 'people',
  },
  { measure: 'wounded', takes: 'object', verbs: 'beat/beat/beaten rough cut/cut smash', with: ['up'], only: 'people' },
  { measure: 'wounded', takes: 'object', verbs: 'beat/beat/beaten', only: 'people', weak: true },
  {
    measure: 'wounded',
    takes: 'object',
    verbs: 'shoot/shot stab hit/hit strike/struck knife bite/bit/bitten beat/beat/beaten',
    with: parts.split(' ').flatMap(part => [`in the ${part}`, `in ${part}`]),
    only: 'people',
  },
  {
    measure: 'wounded',
    takes: 'object',
    verbs: 'hit/hit strike/struck cut/cut pelt pepper',
    with: `stones rocks bricks bullets gunfire shrapnel debris glass fragments splinters flying stray batons pellets ricochets`
      .split(' ')
      .flatMap(thing => [`by ${thing}`, `with ${thing}`])
      .concat(
        'by rubber bullets',
        'by a bullet',
        'by a stray bullet',
        'by falling debris',
        'by falling masonry',
        'by shell fragments',
      ),
    only: 'people',
  },
  {
    measure: 'wounded',
    takes: 'object',
    verbs: 'hit/hit',
    only: 'people',
    near: 'shots gunfire bullet bullets shrapnel snipers sniper gunman shooter',
    weak: true,
  },
  {
    measure: 'wounded',
    takes: 'object',
    verbs:
      'fly/flew/flown airlift transport transfer convey carry ferry drive/drove/driven send/sent whisk helicopter move medevac',
    with: hospitals,
    only: 'people',
  },
  {
    measure: 'wounded',
    takes: 'object',
    verbs: 'treat patch',
    only: 'people',
    near: 'paramedics medics doctors surgeons ambulance ambulances wounds injuries burns inhalation fractures cuts bruises gunshot shock concussion stab',
  },
  {
    measure: 'wounded',
    takes: 'object',
    verbs: 'bring/brought',
    with: ['in', 'to us'],
    only: 'people',
    near: 'hospital hospitals clinic clinics ward surgeon surgeons doctors wounded injured',
  },
  {
    measure: 'wounded',
    takes: 'object',
    verbs: 'admit',
    only: 'people',
    near: 'hospital hospitals clinic clinics ward blast explosion attack shelling bombing crash',
  },
  {
    measure: 'wounded',
    takes: 'object',
    verbs: 'admit',
    only: 'people',
    near: 'wounds injuries burns gunshot fractures stab',
  },
  {
    measure: 'wounded',
    takes: 'subject',
    verbs: 'need require receive get/got undergo/underwent seek/sought',
    with: [
      'hospital treatment',
      'hospital care',
      'medical treatment',
      'medical attention',
      'medical care',
      'treatment in hospital',
      'treatment at',
      'treatment for',
      'surgery',
      'emergency surgery',
      'stitches',
      'first aid',
      'amputations',
    ],
    only: 'people',
  },
  {
    measure: 'wounded',
    takes: 'subject',
    verbs: 'suffer sustain receive have/had incur report get/got',
    with: [
      'cuts',
      'minor cuts',
      'bruises',
      'broken bones',
      'broken limbs',
      '* fractures',
      'concussion',
      'concussions',
      'bullet wounds',
      '* wounds',
      '* injuries',
      'grazes',
      'scratches',
      'shock',
      'whiplash',
      '* trauma',
      'smoke inhalation',
      'a broken',
      'a fractured',
      'cuts and bruises',
      'gashes',
      'lacerations',
    ],
    only: 'people',
  },
  {
    measure: 'wounded',
    takes: 'subject',
    verbs: 'break/broke/broken lose/lost fracture sprain',
    with: ['bones', 'limbs', 'legs', 'arms', 'a limb', 'a leg', 'an arm', 'an eye', 'their legs', 'their arms', 'ribs'],
    only: 'people',
  },
]
