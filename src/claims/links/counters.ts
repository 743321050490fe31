import { wordSet } from '../../text/vocabulary.ts'
import type { Measure } from '../measures/measure.ts'
import { numberNouns } from '../measures/words.ts'
import { countsClass } from './fits.ts'
import { adverb, determiner, preposition } from './grammar.ts'
import { openingAt } from './openings.ts'
import { firstFrom } from './order.ts'
import { bitsAt, lowerAt, type Scene, tokenAt, wordAt } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** A noun that stands for a count ("the death toll", "the number of wounded"), waiting for its value. */
export interface Counter {
  readonly measure: Measure | 'same'
  readonly at: number
  readonly to: number
  /** Where the value it was last given ends; -1 while it waits. */
  given: number
}

const isNumberNoun = wordSet(numberNouns)

const valueVerbs = wordSet(
  'at numbered number to reached exceeded total totals totalled totaled stand stands stood'.split(' '),
)

const numbers = wordSet(['number', 'numbers', 'total', 'totals'])

/** Counters of a sentence, in order. */
export const readCounters = (
  scene: Scene,
  triggers: readonly Trigger[],
  phraseAt: (at: number) => boolean,
  endsQuantity: (at: number) => boolean,
): Counter[] => {
  const counters: Counter[] = []
  for (let at = scene.from; at < scene.to; at++) {
    const word = scene.words[at - scene.from]
    const isNumber = isNumberNoun(scene.tokens[at]!)
    if (
      !isNumber &&
      (word === undefined || word.openings.length === 0) &&
      lowerAt(scene, at) !== 'them' &&
      lowerAt(scene, at) !== 'it'
    )
      continue
    if (phraseAt(at)) continue
    const joint = lowerAt(scene, at + 1)
    // "puts them at 450"
    if (joint === 'at' && isPronoun.has(lowerAt(scene, at)) && putting(tokenAt(scene, at - 1))) {
      counters.push({ measure: 'same', at, to: at + 1, given: -1 })
      continue
    }
    if (isNumber && (joint === 'of' || joint === 'for')) {
      const counter = numberOf(scene, at, triggers)
      if (counter !== null) {
        counters.push(counter)
        at = counter.to - 1
        continue
      }
    }
    if (word === undefined || word.openings.length === 0) continue
    // "Missing: 12", "Killed: 40": the label of a list.
    // "38 dead: 17 women" gives no value, but parts.
    // "...; dead, 30 of the group's men"
    const listed = joint === ',' && lowerAt(scene, at - 1) === ';' && scene.figureAt(at + 2)
    // "Dead - 4 (3 confirmed)" at the head of a line
    const dashed = at === scene.from && lineDashes.has(joint) && scene.figureAt(at + 2)
    const label = (joint === ':' && !endsQuantity(at)) || listed || dashed || isLabelled(scene, at)
    // "put the dead at 29": a state that stands for its count.
    // "the displaced now total 40,000": a verb here.
    const { length } = counters
    if (lowerAt(scene, at) === 'total' && length > 0 && counters[length - 1]!.to >= at - 1) continue
    // "casualties in the offensive number 7,500"
    if (numbers(tokenAt(scene, at)) && length > 0 && scene.tokens[at + 1]?.kind === 'number') continue
    const named = lowerAt(scene, at - 1) === 'the' || scene.tokens[at - 1]?.kind === 'possessive'
    // "Mali's displaced now total 40,000"
    const behind = (bitsAt(scene, at + 1) & adverb) !== 0 ? at + 2 : at + 1
    // "the dead, 23 in all"
    const apart = lowerAt(scene, at + 1) === ',' && scene.tokens[at + 2]?.kind === 'number'
    const noun = (named && (apart || valueVerbs(tokenAt(scene, behind)))) || isPut(scene, at)
    const found = openingAt(
      scene,
      at,
      opening =>
        opening.as === 'toll' ||
        opening.as === 'count' ||
        ((label || noun) && (opening.as === 'state' || opening.as === 'group' || opening.forms.includes('participle'))),
    )
    if (found === null) continue
    // "set out to arrest 12 men": a verb here.
    if (
      lowerAt(scene, at - 1) === 'to' &&
      found.opening.as === 'count' &&
      word.openings.some(({ forms }) => forms.includes('base'))
    )
      continue
    // "Weapons seized: 58"
    const things = wordAt(scene, at - 1)?.kind ?? null
    if (
      label &&
      found.opening.only === 'people' &&
      things !== null &&
      things.class !== 'person' &&
      things.class !== 'household'
    )
      continue
    counters.push({ measure: found.opening.measure, at, to: found.to, given: -1 })
    at = found.to - 1
  }
  return counters
}

const isPronoun = new Set(['them', 'it', 'that', 'this'])

const lineDashes = new Set(['-', '–', '—'])

/** "Persons in shelters: 900", "Unaccounted for: 14": a state of several words before the colon. */
const isLabelled = (scene: Scene, at: number): boolean => {
  const state = openingAt(scene, at, opening => opening.as === 'state' && opening.rest.length > 0)
  return state !== null && lowerAt(scene, state.to) === ':'
}

const putting = wordSet(
  'put puts putting count counts counted estimated estimates estimate listed lists gave gives'.split(' '),
)

/** "put the dead, in the early hours, at 25", "estimated rebel dead at 150", "listed its own fallen as 46" */
const isPut = (scene: Scene, at: number): boolean => {
  for (let before = at - 1; before >= scene.from && at - before <= 4; before--) {
    if (putting(tokenAt(scene, before))) return isSetAt(scene, at + 1)
    if (scene.tokens[before]!.kind !== 'word') return false
  }
  return false
}

/** A number at once behind "at" or "as", or behind an aside between commas. */
const isSetAt = (scene: Scene, from: number): boolean => {
  for (let at = from; at < from + 8 && at < scene.to; at++) {
    const lower = lowerAt(scene, at)
    if ((lower === 'at' || lower === 'as') && (at === from || lowerAt(scene, at - 1) === ',')) return true
    if (at === from && lower !== ',' && (bitsAt(scene, at) & preposition) === 0) return false
  }
  return false
}

const standsIn = wordSet('in at on along near inside around across there here abroad'.split(' '))

/** "the number of buildings lost": of the readings of the verb the one that can count what stands before it. */
const measureOf = (scene: Scene, from: number, trigger: Trigger): Measure => {
  for (let at = from; at < trigger.at; at++) {
    const kind = scene.words[at - scene.from]?.kind
    if (kind == null || countsClass(trigger.measure, kind.class)) continue
    const other = trigger.others.find(({ measure }) => measure !== 'same' && countsClass(measure, kind.class))
    if (other !== undefined) return other.measure as Measure
  }
  return trigger.measure
}

/** "the number of people killed", "the number of displaced children", "the number of arrests" */
const numberOf = (scene: Scene, at: number, triggers: readonly Trigger[]): Counter | null => {
  const from = at + 2
  for (let index = firstFrom(triggers, one => one.at >= from); index < triggers.length; index++) {
    const trigger = triggers[index]!
    if (trigger.at >= from + 5) break
    if (trigger.opening.as !== 'state' && !trigger.opening.forms.includes('participle')) continue
    return { measure: measureOf(scene, from, trigger), at, to: trigger.to, given: -1 }
  }
  for (let next = from; next < from + 6 && next < scene.to; next++) {
    const noun = openingAt(
      scene,
      next,
      opening => opening.as === 'count' || opening.as === 'group' || opening.as === 'event',
    )
    if (noun !== null) return { measure: noun.opening.measure, at, to: noun.to, given: -1 }
    // "the number of people forced to flee"
    const infinitive =
      lowerAt(scene, next - 1) === 'to' ? openingAt(scene, next, opening => opening.forms.includes('base')) : null
    if (infinitive !== null) return { measure: infinitive.opening.measure, at, to: infinitive.to, given: -1 }
    const participle = openingAt(scene, next, opening => opening.as === 'state' || opening.forms.includes('participle'))
    if (participle !== null) return { measure: participle.opening.measure, at, to: participle.to, given: -1 }
    // "the number of troops in Chad"
    const kind = scene.words[next - scene.from]?.kind
    if (kind?.forces === true && kind.id !== 'people' && standsIn(tokenAt(scene, next + 1)))
      return { measure: 'deployed', at, to: next + 1, given: -1 }
    // "the number of its soldiers there"
    if ((bitsAt(scene, next) & determiner) !== 0) continue
    if (bitsAt(scene, next) !== 0 && scene.words[next - scene.from]?.kind === null) return null
  }
  return null
}
