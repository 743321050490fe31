import { type Kind, kinds } from '../counted/kinds.ts'
import { armed, bodies, callings, experts, helpers } from '../measures/forces.ts'
import { lowerAt, type Scene } from './scene.ts'

const military = kinds.find(({ id }) => id === 'military')!
const helping = kinds.find(({ responders }) => responders === true)!

/** What the words round a general noun make of it: "members of the National Guard", "rescue workers"; null when nothing. */
export const callingOf = (scene: Scene, head: number): Kind | null => {
  const noun = lowerAt(scene, head)
  if (experts.has(noun) && armed.has(lowerAt(scene, head - 1))) return military
  if (helpers.has(noun)) return callings.has(lowerAt(scene, head - 1)) ? helping : null
  if (noun !== 'members' && noun !== 'elements') return null
  if (lowerAt(scene, head + 1) !== 'of') return null
  for (let at = head + 2; at < scene.to && at < head + 8; at++) {
    if (bodies.has(lowerAt(scene, at))) return military
    if (scene.tokens[at]!.kind !== 'word') return null
  }
  return null
}
