import type { WordRow } from '../word.ts'

export const killedWords: readonly WordRow[] = [
  {
    measure: 'killed',
    as: 'state',
    words: 'fallen',
    only: 'people',
    near: 'soldiers troops army fighters commanders militia war battle front combat martyrs heroes guards',
  },
  {
    measure: 'killed',
    as: 'state',
    words: `did not survive, didn't survive, did not make it, didn't make it, failed to survive, never regained consciousness,
      not survived, not survive, never made it, not made it, not live to, didn't live to, not lived to, not make it,
      not come out alive, never came out alive, not emerge alive, not get out alive, never got out alive, not wake up, never woke up,
      not survived the night, not live to see, no survivors, beyond help, dead on arrival, killed in action, burnt alive, burned alive, as dead, as killed`,
    only: 'people',
  },
  {
    measure: 'killed',
    as: 'count',
    words: `autopsies, postmortems, burials, funerals, coffins, suicides, homicides, hangings, lynchings, electrocutions,
      drowning deaths, confirmed dead, loss of lives`,
  },
  {
    measure: 'killed',
    as: 'toll',
    words:
      'fatalities count, mortality count, casualty toll of dead, tally of deaths, tally of the dead, murder count, body tally',
  },
  {
    measure: 'killed',
    as: 'event',
    words: `coffin, coffins, casket, caskets, funeral, funerals, burial, burials, grave, graves, deadly shooting, hanging, lynching, butchery,
      electrocution, suffocation, beheadings, slayings, extrajudicial killing, shooting dead, skeletons, skeleton`,
    only: 'people',
  },
]
