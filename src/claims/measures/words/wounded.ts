import type { WordRow } from '../word.ts'

export const woundedWords: readonly WordRow[] = [
  {
    measure: 'wounded',
    as: 'state',
    words: `with injuries, with * injuries, with wounds, with * wounds, with burns, with * burns, with fractures, with * fractures,
      with broken bones, with broken limbs, with cuts, with minor cuts, with bruises, with concussion, nursing * bones,
      nursing injuries, nursing * injuries, nursing wounds, nursing burns, on life support, in * hospital, in * hospitals, on stretchers, unconscious,
      in critical but stable condition, in fair condition, in good condition, in grave condition, fighting for their lives, fighting for life, fighting for his life,
      fighting for her life, as wounded, as injured`,
    only: 'people',
  },
  {
    measure: 'wounded',
    as: 'state',
    words:
      'to hospital, to hospitals, to the hospital, to a hospital, to * hospital, to * hospitals, to clinics, to a clinic',
    only: 'people',
    near: 'took taken taking rushed rushing brought bringing sent sending airlifted flown transported carried ferried transferred evacuated',
  },
  { measure: 'wounded', as: 'event', words: 'condition', only: 'people', near: 'critical serious grave' },
  {
    measure: 'wounded',
    as: 'count',
    words: 'stabbings, concussions, fractures, burns, gunshot wounds, hospitalizations, hospitalisations',
  },
  {
    measure: 'wounded',
    as: 'toll',
    words:
      'injury count, injury tally, injured count, injured tally, wounded count, wounded tally, count of injured, tally of wounded',
  },
  { measure: 'wounded', as: 'event', words: 'maiming, beating, stabbing, hospitalization, mauling', only: 'people' },
]
