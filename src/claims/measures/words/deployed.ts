import type { WordRow } from '../word.ts'

/** Words for forces that are somewhere. */
export const deployedWords: readonly WordRow[] = [
  {
    measure: 'deployed',
    as: 'state',
    words: `onto the streets, on the streets, on the street, on the ground, in position, on patrol, on guard, on guard duty, on their way to,
      on the way to, en route to, on active duty, on active service, under un command, on the front line, on the frontline, at the front,
      on the front lines, on the border, along the border, in the field, in the fight, on station, in place, on hand, under arms, in theatre, in theater, in country, at work, at the ready, on streets, dug in, holed up, at their posts, on the march, in the streets, at checkpoints, on the offensive, in the trenches, poised on,
      massed on, massed along, massed near, arrayed along, arrayed against, on scene, at scene, on the fire lines, on the lines, on the fireline,
      along the frontier, on the frontier, in the trenches, in the area, under * command, on police duty,
      on riot duty, on security duty, on peacekeeping duty, on election duty, on * duty`,
    only: 'troops',
  },
  {
    measure: 'deployed',
    as: 'state',
    words: 'at the scene, on the scene, at the site, on site, on the spot',
    only: 'troops',
  },
  {
    measure: 'deployed',
    as: 'toll',
    words: `garrison, contingent, detachment, troop presence, troop numbers, troop levels, troop level, troop strength, military presence,
      troop deployment, troop contingent, police presence, reinforcements`,
  },
  { measure: 'deployed', as: 'count', words: 'boots on the ground' },
  { measure: 'deployed', as: 'state', words: 'under arms, under his command, under her command', only: 'people' },
  {
    measure: 'deployed',
    as: 'event',
    words:
      'deployment, dispatch, presence, sending, arrival, redeployment, stationing, mobilisation, mobilization, landing, despatch, influx',
    only: 'forces',
  },
]
