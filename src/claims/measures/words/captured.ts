import type { WordRow } from '../word.ts'

export const capturedWords: readonly WordRow[] = [
  {
    measure: 'captured',
    as: 'state',
    words: `in the hands of their captors, in the hands of their kidnappers, in the hands of kidnappers, in the hands of the kidnappers,
      in the hands of the rebels, in the hands of militants, in the hands of the militants, in rebel hands, in militant hands`,
    only: 'people',
  },
  {
    measure: 'captured',
    as: 'count',
    words:
      'cases of arbitrary detention, cases of detention, cases of arbitrary arrest, cases of abduction, cases of kidnapping',
  },
  {
    measure: 'captured',
    as: 'state',
    words: `in jail, in prison, in jails, in prisons, in police cells, in cells, in the cells, in the hands of, under house arrest, on remand,
      under guard, in handcuffs, in chains, into captivity, in lock-up, in militant hands, in rebel hands, in militia hands, in enemy hands, in insurgent hands, in russian hands, in ukrainian hands, in israeli hands,
      in hamas hands, in government hands, in * captivity, at gunpoint, in government custody,
      in military custody, in israeli custody, in russian custody, in army custody, in administrative detention, in solitary confinement,
      incommunicado, in * custody, in * captivity, in * cells, in * jails, in * prisons, as prisoners of war, as hostages, as prisoners`,
    only: 'people',
  },
  {
    measure: 'captured',
    as: 'state',
    words: 'in * hands',
    only: 'people',
    near: 'kidnapped kidnappers gang captors hostage hostages militants rebels guerrillas pirates prisoners',
  },
  {
    measure: 'captured',
    as: 'count',
    words: 'surrenders, apprehensions, imprisonments, disappearances in custody, hostage takings, defections',
  },
  {
    measure: 'captured',
    as: 'event',
    words:
      'surrender, round-up, roundup, jailing, incarceration, internment, kidnappings, snatching, hostage taking, re-arrest, remand',
    only: 'people',
  },
  {
    measure: 'captured',
    as: 'toll',
    words: 'arrest count, arrest tally, arrest toll, tally of arrests, number of arrests',
  },
  { measure: 'captured', as: 'group', words: 'kidnap victims, abductees, inmates, prison inmates' },
]
