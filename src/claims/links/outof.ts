import { wordSet } from '../../text/vocabulary.ts'
import type { Drafts } from './draft.ts'
import { measureFor } from './fits.ts'
import { adverb, be, have, relative } from './grammar.ts'
import { firstFrom } from './order.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, tokenAt, wordAt } from './scene.ts'
import type { Trigger } from './trigger.ts'

const groups = wordSet('crew group party team convoy family staff class'.split(' '))

/** Whether a figure only says out of how many another counts: the 30 of "23 of the 30 drones". `endsQuantity` tells where quantities end. */
export const isOutOf = (scene: Scene, phrase: Phrase, endsQuantity: (at: number) => boolean): boolean => {
  let at = phrase.from - 1
  // "1.9 million of Gaza's 2.3 million people": whose they are may stand between.
  if (scene.tokens[at]?.kind === 'possessive') {
    const owner = at
    while (at > scene.from && owner - at < 4 && lowerAt(scene, at) !== 'of') at--
  }
  if (lowerAt(scene, at) !== 'of') return false
  if (isFrontedWhole(scene, phrase, at)) return true
  // "eleven of the crew of 14"
  if (groups(tokenAt(scene, at - 1)) && lowerAt(scene, at - 3) === 'of') return endsQuantity(at - 3)
  if (lowerAt(scene, at - 1) === 'out') at--
  return endsQuantity(at)
}

const longestFront = 8

/** "Of the 59 people on board, 47 were rescued": the whole stands first, and nothing but where they were is said of it. */
const isFrontedWhole = (scene: Scene, phrase: Phrase, of: number): boolean => {
  if (of !== scene.from && scene.tokens[of - 1]!.kind !== 'punctuation') return false
  for (let at = phrase.to; at < scene.to && at - phrase.to <= longestFront; at++) {
    const { lower } = scene.tokens[at]!
    if (lower === ',') return scene.figureAt(at + 1) || scene.figureAt(at + 2)
    const told = wordAt(scene, at)?.openings.some(
      ({ as, rest }) => rest.length === 0 && (as === 'verb' || as === 'state'),
    )
    if (told === true || (bitsAt(scene, at) & relative) !== 0) return false
  }
  return false
}

/** "Three of the 12 people killed were children": a participle right behind the whole describes the whole, and the first is its part. */
export const readOutOf = (
  scene: Scene,
  phrases: readonly Phrase[],
  drafts: Drafts,
  triggers: readonly Trigger[],
  endsQuantity: (at: number) => boolean,
): void => {
  for (const [index, phrase] of phrases.entries()) {
    const first = phrases[index - 1]
    if (phrase.figure === null || !isOutOf(scene, phrase, endsQuantity)) continue
    const behind = triggers[firstFrom(triggers, one => one.at >= phrase.to)]
    const bare =
      behind !== undefined && behind.at === phrase.to && behind.groupFrom === behind.at && behind.voice !== 'noun'
    const trigger = bare ? behind : undefined
    const measure = trigger === undefined ? null : measureFor(phrase, trigger)
    if (trigger === undefined || measure === null) continue
    // "leaving four of its six occupants dead" says it of the four alone.
    const after = (bitsAt(scene, trigger.to) & adverb) !== 0 ? trigger.to + 1 : trigger.to
    // "38 of the 40 passengers died" as well.
    if (first !== undefined && (bitsAt(scene, after) & (be | have)) === 0) continue
    const whole = drafts.get(phrase)!
    whole.measure = measure
    whole.trigger = trigger
    whole.rules.push(`<n> of the <n> <${measure}>`)
    if (first === undefined || !isFirstOf(scene, first, phrase)) continue
    const part = drafts.get(first)!
    if (part.trigger !== null && part.trigger !== trigger) continue
    part.measure = measure
    part.trigger = trigger
    part.subset = true
    part.rules.length = 1
    part.rules.push(`<n> of the <n> <${measure}>`)
  }
}

const isFirstOf = (scene: Scene, first: Phrase, whole: Phrase): boolean =>
  whole.from - first.figureTo <= 2 && lowerAt(scene, whole.from - 1) === 'of'
