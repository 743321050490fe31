import { wordSet } from '../../text/vocabulary.ts'
import { type Kind, kinds } from '../counted/kinds.ts'
import { armed, bodies, callings, experts, helpers } from '../measures/forces.ts'
import { isNear, lowerAt, type Scene, tokenAt } from './scene.ts'

const military = kinds.find(({ id }) => id === 'military')!
const helping = kinds.find(({ responders }) => responders === true)!

/** "personnel of the fire brigade" */
const isHelping = (scene: Scene, from: number): boolean => {
  for (let at = from; at < from + 3; at++) if (callings.has(lowerAt(scene, at))) return true
  return false
}

const aircraft = kinds.find(({ id }) => id === 'aircraft')!
const airfields = wordSet(
  'jets jet plane planes aircraft strategic stealth runway airfield airbase squadron parked fighters helicopters'.split(
    ' ',
  ),
)

const trainers = new Set(['trainers', 'instructors', 'advisers', 'advisors', 'mercenaries'])
const keeping = wordSet(
  'has have had keep keeps kept send sends sent station stations stationed base bases based with'.split(' '),
)
const abroad = wordSet('in at on inside across near to there'.split(' '))

/** "has 1,200 trainers in the north", "keeps some 900 advisers there": tens of them with a place behind are an army's. */
const isPosted = (scene: Scene, head: number): boolean => {
  if (!abroad(tokenAt(scene, head + 1))) return false
  let figured = false
  for (let at = head - 1; at >= scene.from && head - at <= 6; at--) {
    if (scene.tokens[at]!.kind === 'number' && scene.tokens[at]!.text.length > 1) figured = true
    if (figured && keeping(tokenAt(scene, at))) return true
  }
  return false
}

/** What the words round a general noun make of it: "members of the National Guard", "rescue workers"; null when nothing. */
export const callingOf = (scene: Scene, head: number): Kind | null => {
  const noun = lowerAt(scene, head)
  if (experts.has(noun) && armed.has(lowerAt(scene, head - 1))) return military
  if (noun === 'bombers' && isNear(scene, head, airfields)) return aircraft
  if (trainers.has(noun) && isPosted(scene, head)) return military
  if (helpers.has(noun) && lowerAt(scene, head + 1) === 'of' && isHelping(scene, head + 2)) return helping
  if (helpers.has(noun)) return callings.has(lowerAt(scene, head - 1)) ? helping : null
  if (noun !== 'members' && noun !== 'elements') return null
  if (lowerAt(scene, head + 1) !== 'of') return null
  for (let at = head + 2; at < scene.to && at < head + 8; at++) {
    if (bodies.has(lowerAt(scene, at))) return military
    if (scene.tokens[at]!.kind !== 'word') return null
  }
  return null
}
