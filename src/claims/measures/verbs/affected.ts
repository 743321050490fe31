import type { VerbRow } from '../verb.ts'

/** Rescue, sickness, want and being cut off. */
export const affectedVerbs: readonly VerbRow[] = [
  {
    measure: 'affected',
    takes: 'object',
    verbs: 'bury',
    only: 'people',
    near: 'avalanche landslide mudslide slide mud rubble debris snow collapse collapsed quake earthquake under beneath',
  },
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
