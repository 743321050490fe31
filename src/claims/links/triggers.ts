import type { Measure } from '../measures/measure.ts'
import { conjunction, subordinator } from './grammar.ts'
import type { Opening } from './lexicon.ts'
import { bitsAt, isCapitalised, isNear, lowerAt, type Scene } from './scene.ts'
import { openingsAt, readTrigger, type Trigger } from './trigger.ts'

/**
 * Verbs, states and event nouns of a sentence, in order; pairs such as "killed or wounded" are one. `topic` is the measure that the
 * sentences before count: a word that counts only near some others needs none of them there. `counts` tells whether an opening can count
 * any figure of the sentence, and `over` where the phrase of a figure right behind a token ends, -1 for none.
 */
export const readTriggers = (
  scene: Scene,
  taken: (at: number) => boolean,
  topic: Measure | null = null,
  counts: (opening: Opening) => boolean = () => true,
  over: (at: number) => number = () => -1,
): Trigger[] => {
  const triggers: Trigger[] = []
  const isPrimed = ({ near, measure, weak, exodus }: Opening, at: number): boolean =>
    near === null ||
    (exodus && scene.exodus) ||
    (measure === topic && !weak && lasting.has(topic)) ||
    isNear(scene, at, near)
  // The words of a verb behind its object begin nothing else.
  let spoken = { from: -1, to: -1 }
  for (let at = scene.from; at < scene.to; ) {
    if (
      scene.words[at - scene.from] === undefined ||
      scene.words[at - scene.from]!.openings.length === 0 ||
      taken(at) ||
      (at >= spoken.from && at < spoken.to) ||
      isCompound(scene, at)
    ) {
      at++
      continue
    }
    let next = at + 1
    const found = openingsAt(scene, at, over(at))
    // Of several readings the first that can count something here; where none can, the first.
    const able = found.filter(({ opening }) => counts(opening))
    for (const { opening, to, behind } of able.length === 0 ? found : able) {
      if (opening.as !== 'verb' && opening.as !== 'state' && opening.as !== 'event') continue
      if (isName(scene, at, opening) || !isPrimed(opening, at)) continue
      const trigger = readTrigger(scene, at, opening, to)
      if (trigger === null) continue
      const others = found.filter(
        other =>
          other.opening !== opening &&
          other.opening.as === opening.as &&
          other.to === to &&
          other.opening.takes === opening.takes &&
          isPrimed(other.opening, at),
      )
      if (behind !== undefined) spoken = behind
      triggers.push(others.length === 0 ? trigger : { ...trigger, others: others.map(other => other.opening) })
      // Words that count nothing here may hold the first word of others that do: "remain in" before "custody".
      next = counts(opening) ? to : at + 1
      break
    }
    at = next
  }
  return pairs(scene, triggers, taken)
}

/** Those held or missing are so from sentence to sentence: "We are looking for 37." The dead died once, each in his own sentence. */
const lasting: ReadonlySet<Measure> = new Set<Measure>(['captured', 'missing'])

/** "rebel-held": the second half of a word that only describes. */
const isCompound = (scene: Scene, at: number): boolean =>
  at - 1 > scene.from && scene.tokens[at]!.glued && lowerAt(scene, at - 1) === '-' && scene.tokens[at - 1]!.glued

/** "Lynch said", "Lynch's office": a capital inside a sentence of prose is no verb in its base form. */
const isName = (scene: Scene, at: number, opening: Opening): boolean => {
  if (opening.as !== 'verb' || opening.forms[0] !== 'base' || opening.rest.length > 0) return false
  if (at + 1 < scene.to && scene.tokens[at + 1]!.kind === 'possessive') return true
  // At the head of a sentence it would be an order.
  return scene.sentence.block.kind === 'body' && isCapitalised(scene.tokens[at]!.text)
}

/** killed and wounded together are casualties; the dead and the missing as well, for nobody tells them apart. */
const together = (first: Measure, second: Measure): Measure | null => {
  if (first === second) return first
  const both = new Set([first, second])
  if (both.has('killed') && (both.has('wounded') || both.has('missing'))) return 'casualties'
  if (both.has('casualties') && (both.has('killed') || both.has('wounded') || both.has('missing'))) return 'casualties'
  return null
}

const isJoined = (scene: Scene, first: Trigger, second: Trigger, taken: (at: number) => boolean): boolean => {
  const gap = second.groupFrom - first.to
  // "the wounded were taken out": a state and what was done with those it describes.
  // "eight of the wounded died"
  const ended = second.opening.takes === 'subject' && second.opening.as === 'verb'
  if (gap === 0 && (second.groupFrom < second.at || first.voice === 'noun' || ended)) return false
  // "died in hospital": where, and no other fate.
  if (gap === 0 && second.opening.as === 'state' && first.measure === 'killed' && first.opening.as === 'verb')
    return false
  if (gap < 0 || gap > 2) return gap < 0
  for (let at = first.to; at < second.groupFrom; at++) {
    const lower = lowerAt(scene, at)
    if (taken(at)) return false
    if (
      (bitsAt(scene, at) & conjunction) === 0 &&
      lower !== ',' &&
      lower !== '/' &&
      (bitsAt(scene, at) & subordinator) === 0
    )
      return false
    if ((bitsAt(scene, at) & subordinator) !== 0) return false
  }
  return true
}

/** Joined by "and": one befell them after the other. */
const isBoth = (scene: Scene, first: Trigger, second: Trigger): boolean => {
  for (let at = first.to; at < second.at; at++) if (lowerAt(scene, at) === 'and') return true
  return false
}

const pairs = (scene: Scene, triggers: readonly Trigger[], taken: (at: number) => boolean): Trigger[] => {
  const joined: Trigger[] = []
  for (const trigger of triggers) {
    const first = joined[joined.length - 1]
    if (
      first !== undefined &&
      first.opening.as !== 'event' &&
      trigger.opening.as !== 'event' &&
      isJoined(scene, first, trigger, taken)
    ) {
      // "shot and killed": the second says how it ended.
      // "missing and presumed dead"
      // "were hit and later died"
      const later = trigger.measure === 'killed' && trigger.opening.takes === 'subject' && isBoth(scene, first, trigger)
      const presumed = trigger.group.held && first.measure === 'missing'
      const measure = presumed
        ? 'missing'
        : later
          ? 'killed'
          : first.opening.weak
            ? trigger.measure
            : together(first.measure, trigger.measure)
      // "were killed and injured 30 others": each has a figure of its own.
      const apart = taken(trigger.to) && taken(first.groupFrom - 1)
      if (measure !== null && !apart) {
        joined[joined.length - 1] = { ...first, measure, to: trigger.to, voice: `${first.voice}, together` }
        continue
      }
    }
    joined.push(trigger)
  }
  return joined
}
