import type { WordRow } from '../word.ts'

/** Words for what lies in ruins. */
export const destroyedWords: readonly WordRow[] = [
  {
    measure: 'destroyed',
    as: 'state',
    words: 'gone $, gone in, gone after, gone by, gone for good',
    only: 'buildings',
  },
  // "Another 900 have gone to relatives": no houses.
  {
    measure: 'displaced',
    as: 'state',
    words:
      'gone to relatives, gone to stay, gone to live, gone to shelters, gone to camps, gone abroad, gone into hiding, gone into exile',
    only: 'civilians',
  },
  {
    measure: 'destroyed',
    as: 'toll',
    words: `tank losses, aircraft losses, vehicle losses, equipment losses, ship losses, helicopter losses, jet losses, plane losses, armour losses,
      armor losses, artillery losses, naval losses, drone losses, tank loss`,
  },
  {
    measure: 'destroyed',
    as: 'event',
    words: 'destruction, demolition, loss, sinking, downing, shooting down, burning, wreck',
    only: 'craft',
  },
  {
    measure: 'destroyed',
    as: 'event',
    words: 'destruction, demolition, damage, collapse, razing, burning, flattening, torching, loss, bulldozing',
    only: 'buildings',
  },
  {
    measure: 'destroyed',
    as: 'state',
    words: `as destroyed, as wrecked, in ruins, in rubble, in ashes, in flames, ablaze, alight, afire, on fire, under water, underwater, to rubble, to ashes, to ash,
      to ruins, to cinders, to the ground, beyond repair, beyond use, with * damage, with damage, roofless, unlivable, unliveable, unfit to live in, uninhabitable, unusable, out of action, in tatters, without roofs, without a roof,
      without their roofs, to pieces, lost to`,
    only: 'things',
  },
]
