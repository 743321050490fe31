import { wordSet } from '../../text/vocabulary.ts'
import { be, bringsAbout, conditional, held, modal, negation } from './grammar.ts'
import { bitsAt, isNear, lowerAt, type Scene, tokenAt } from './scene.ts'
import { never } from './sides.ts'
import type { Trigger } from './trigger.ts'

/** Modals that say what may have been, when "have" follows: "may have killed 12". The others say what was not. */
const epistemic = new Set(['may', 'might', 'must'])
/** "could have been killed" says what may have been; "could have killed" what was not. */
const epistemicPassive = new Set(['may', 'might', 'must', 'could'])

/** Words before a verb or noun that make it a plan, a danger or something that did not happen. */
const unrealBefore = new Set(
  `without prevent prevents prevented preventing avoid avoids avoided avoiding avert averted plan plans planned planning threat threatens
   threatened threatening risk risks risking capable attempt attempts attempted attempting intend intends intended intending aim aims aimed
   aiming vow vows vowed want wants wanted wanting hope hopes hoped hoping seek seeks sought offer offers offered offering order ordered
   orders propose proposes proposed proposing proposal refuse refuses refused refusing fail fails failed failing potential hypothetical possible
   consider considers considered considering prepare prepares prepared preparing ready set due likely expected scheduled instructed
   authorized authorised pledge pledges pledged pledging promise promises promised promising provides provide calls call called demand demands demanded demanding request requested requests asked permission enough warned warning fear fears`.split(
    /\s+/,
  ),
)

/** Before "of" or "to", words that say how much could be: a capacity. */
const beforeInfinitive = 4

/** "Tests showed 40 people to be infected." */
const shows = new Set('used showed shown shows found proved revealed confirmed'.split(' '))

const governed = (scene: Scene, to: number): boolean => {
  // "forced 13,000 residents to flee": the governor stands before the figure; "managed to kill" right before.
  for (let at = to - 1; at >= scene.from && to - at <= 9; at--) {
    const bits = bitsAt(scene, at)
    const lower = lowerAt(scene, at)
    if ((bits & bringsAbout) !== 0 || shows.has(lower)) return true
    // "it took 600 firefighters to contain the blaze"
    if ((lower === 'took' || lower === 'takes') && lowerAt(scene, at - 1) === 'it') return true
    if (unrealBefore.has(lower)) return false
    if (lower === '.' || lower === ';') return false
  }
  return false
}

/** A drill, a scenario or a story made up: what happens in it did not happen. */
const imaginary = wordSet(
  'simulated simulates simulating simulation simulations scenario scenarios hypothetical fictional imagined imagines imaginary novel drill exercise rehearsal rehearsed rehearsing practised practiced practising practicing mock videogame'.split(
    ' ',
  ),
)

const isGame = (scene: Scene, at: number): boolean => {
  const lower = lowerAt(scene, at)
  return (lower === 'game' || lower === 'games') && played(tokenAt(scene, at - 1))
}

const played = wordSet('video board computer card puzzle role-playing mobile war'.split(' '))

const isImagined = (scene: Scene, before: number): boolean => {
  for (let at = Math.max(scene.from, before - 25); at < before; at++)
    if (imaginary(scene.tokens[at]!) || isGame(scene, at)) return true
  return false
}

/** Why a trigger says nothing that is claimed to have happened, in words; null when it does. */
export const unreal = (scene: Scene, trigger: Trigger): string | null => {
  const { group } = trigger
  if (isImagined(scene, trigger.at)) return 'made up'
  if (isWondered(scene)) return 'a question of what could be'
  if (isSupposed(scene)) return 'a condition'
  if (group.negation && lowerAt(scene, trigger.to) !== 'only') return 'negated'
  if (group.modal) {
    const shown =
      group.perfect && modalOf(scene, group.from, trigger.at, trigger.right === never ? epistemicPassive : epistemic)
    // "had to be rescued" has no modal; "may be missing" says what is held possible now.
    const possible = trigger.measure === 'missing' ? epistemicPassive : mayBe
    if (
      !shown &&
      !(
        (trigger.opening.as === 'state' || trigger.measure === 'missing') &&
        modalOf(scene, group.from, trigger.at, possible)
      )
    )
      return 'only possible or planned'
  } else if (group.to !== -1) {
    const professed = lasting.has(trigger.measure) && professing(tokenAt(scene, group.to - 1))
    const believed = (bitsAt(scene, group.to - 1) & held) !== 0 || lowerAt(scene, group.to - 1) === 'said' || professed
    const obliged = lowerAt(scene, group.to - 1) === 'had' || lowerAt(scene, group.to - 1) === 'have'
    if (!believed && !obliged && !group.perfect && !governed(scene, group.to)) return 'an aim, not something done'
    // "is thought to command 300" says what is.
    if (
      believed &&
      !lasting.has(trigger.measure) &&
      !group.have &&
      !group.be &&
      !trigger.voice.startsWith('active, -ing')
    )
      return 'an aim, not something done'
  }
  if (isSentence(scene, trigger)) return 'a sentence, not a death'
  if (isLet(scene, trigger)) return 'only possible or planned'
  // Only what has no finite verb of its own hangs on a word such as "plan" or "without".
  if (trigger.finite || trigger.opening.as === 'state' || trigger.left === 0)
    return conditionBefore(scene, trigger.groupFrom)
  const first = trigger.voice === 'noun' || group.to === -1 ? trigger.groupFrom : group.to
  for (let at = first - 1; at >= scene.from && first - at <= beforeInfinitive; at--) {
    const lower = lowerAt(scene, at)
    if (lower === ',' || lower === ';' || lower === 'that') break
    // "without news of 12": so they are missed.
    if (lower === 'without' && trigger.measure === 'missing' && trigger.voice === 'noun') continue
    // "set to" is a plan, "set off" is none.
    if (unrealBefore.has(lower) && (lower !== 'set' || lowerAt(scene, at + 1) === 'to'))
      return 'only possible or planned'
    if ((bitsAt(scene, at) & negation) !== 0) return 'negated'
  }
  return conditionBefore(scene, Math.min(trigger.groupFrom, trigger.at))
}

/** "Could 500 die in the next wave?" */
const isWondered = (scene: Scene): boolean =>
  (bitsAt(scene, scene.from) & modal) !== 0 && scene.tokens[scene.to - 1]!.lower === '?'

/** "Should the road stay shut, 500 would be at risk." */
const isSupposed = (scene: Scene): boolean =>
  lowerAt(scene, scene.from) === 'should' && scene.tokens[scene.to - 1]!.lower !== '?'

/** "claims to hold 300 soldiers" says what is. */
const professing = wordSet(
  'claim claims claimed claiming profess professes boast boasts known appear appears appeared seem seems'.split(' '),
)
const lasting: ReadonlySet<string> = new Set(['deployed', 'captured', 'displaced'])

/** "sentenced 12 men to death" */
const isSentence = (scene: Scene, { at, to, measure }: Trigger): boolean =>
  measure === 'killed' && lowerAt(scene, to - 1) === 'death' && lowerAt(scene, at) === 'to' && isNear(scene, at, courts)

const courts = wordSet(
  'sentenced sentence sentences sentencing condemned condemn condemns convicted court judge tribunal'.split(' '),
)

/** "would let the president deploy 600 soldiers" */
const isLet = (scene: Scene, { opening, group }: Trigger): boolean => {
  if (opening.as !== 'verb' || !opening.forms.includes('base') || opening.forms.includes('past') || group.to !== -1)
    return false
  for (let at = group.from - 1; at >= scene.from && group.from - at <= 4; at--)
    if (letting(tokenAt(scene, at))) return true
  return false
}

const letting = wordSet(['let', 'lets', 'letting'])

const mayBe = new Set(['may', 'might', 'must'])

const modalOf = (scene: Scene, from: number, to: number, set: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at++) {
    if ((bitsAt(scene, at) & modal) !== 0) return set.has(lowerAt(scene, at))
  }
  return false
}

/** "if", "unless" or "whether" at the head of the same clause. */
const conditionBefore = (scene: Scene, before: number): string | null => {
  for (let at = before - 1; at >= scene.from && before - at <= 16; at--) {
    const lower = lowerAt(scene, at)
    if (lower === ',' || lower === ';' || lower === ':') return null
    if ((bitsAt(scene, at) & conditional) !== 0) return 'a condition'
  }
  return null
}

/** The same for a value that a count "rose to": "could rise to 100", "is expected to reach 100". */
export const unrealValue = (scene: Scene, from: number, to: number): string | null => {
  if (isImagined(scene, to)) return 'made up'
  if (isSupposed(scene)) return 'a condition'
  for (let at = from; at < to; at++) {
    const bits = bitsAt(scene, at)
    const lower = lowerAt(scene, at)
    if ((bits & modal) !== 0) return 'only possible or planned'
    if ((bits & negation) !== 0) return 'negated'
    if (unrealBefore.has(lower) && lowerAt(scene, at + 1) === 'to') return 'only possible or planned'
    if ((lower === 'feared' || lower === 'expected') && (bitsAt(scene, at - 1) & be) !== 0)
      return 'only possible or planned'
  }
  return conditionBefore(scene, from)
}
