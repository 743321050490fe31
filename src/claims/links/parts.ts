import { wordSet } from '../../text/vocabulary.ts'
import type { Measure } from '../measures/measure.ts'
import { adverb, be, conjunction, determiner, have, including } from './grammar.ts'
import { openingAt } from './openings.ts'
import type { Phrase } from './phrase.ts'
import { areReleased } from './released.ts'
import { bitsAt, lowerAt, type Scene, tokenAt } from './scene.ts'

/** How a figure is a part of another: by words before it, or by "of the wounded" behind it. */
export interface Part {
  /** The measure that the words themselves give ("of the wounded"); null takes that of the whole. */
  readonly measure: Measure | null
  /** Where the whole stands: before the figure in its sentence, behind it, or in the sentence before. */
  readonly whole: 'before' | 'behind' | 'sentence before'
  readonly rule: string
}

const shares = wordSet(
  'half most many some all none third thirds quarter quarters fifth fifths percent % two three four five six seven eight nine ten'.split(
    ' ',
  ),
)

/** Pronouns for the whole itself. */
const themselvesOnly = wordSet(['them', 'whom'])

const themselves = new Set(['them', 'whom', 'these', 'those', 'which', 'who'])

/** The measure of a noun made of a state or participle: "the wounded", "those killed", "the victims". */
const groupAt = (scene: Scene, from: number): { readonly measure: Measure | null; readonly to: number } | null => {
  let at = from
  while ((bitsAt(scene, at) & determiner) !== 0) at++
  if (at === from) return null
  for (let limit = at + 3; at < limit; at++) {
    const found = openingAt(
      scene,
      at,
      opening =>
        opening.as === 'state' ||
        opening.as === 'group' ||
        opening.as === 'count' ||
        (opening.as === 'verb' && opening.forms.includes('participle')),
    )
    if (found !== null) {
      const { measure } = found.opening
      return measure === 'same' ? null : { measure, to: found.to }
    }
    if (lowerAt(scene, at) === 'victims') return { measure: null, to: at + 1 }
    if ((bitsAt(scene, at) & adverb) === 0 && scene.words[at - scene.from] !== undefined) return null
  }
  return null
}

/** The measure of a group that ends right before a verb: "the dead [were]", "those picked up [are]". */
export const groupUpTo = (scene: Scene, verb: number): Measure | null => {
  for (let at = verb - 1; at >= scene.from && verb - at <= 4; at--) {
    if ((bitsAt(scene, at) & determiner) === 0) continue
    const group = groupAt(scene, at)
    return group !== null && group.to === verb ? group.measure : null
  }
  return null
}

/** How a figure is a part, or null when it is none. `counted` tells whether its sentence has counted a whole before it, `next` is the figure behind it. */
export const readPart = (scene: Scene, phrase: Phrase, counted: boolean, next: Phrase | undefined): Part | null => {
  const before = phrase.from - 1
  const word = lowerAt(scene, before)
  const makers = madeUp(scene, before)
  if (makers !== -1) {
    const subject = groupBefore(scene, makers)
    if (lowerAt(scene, makers - 1) === 'victims' || lowerAt(scene, makers - 1) === 'casualties')
      return { measure: null, whole: 'sentence before', rule: '<the counted> comprise <n>' }
    if (subject !== null) return { measure: subject, whole: 'before', rule: '<the counted> comprise <n>' }
  }
  if (word === 'including' || word === 'include' || word === 'includes' || word === 'included') {
    const subject = groupBefore(scene, before)
    if (lowerAt(scene, before - 1) === 'victims')
      return { measure: null, whole: 'sentence before', rule: '<the counted> include <n>' }
    if (subject !== null) return { measure: subject, whole: 'before', rule: '<the counted> include <n>' }
    if (before - scene.from <= 2) return { measure: null, whole: 'sentence before', rule: 'they include <n>' }
    return { measure: null, whole: 'before', rule: '<whole> including <n>' }
  }
  // "including the mayor and two priests": the first part has no number.
  if ((word === 'and' || word === ',') && includes(scene, before))
    return { measure: null, whole: 'before', rule: '<whole> including <somebody> and <n>' }
  // "The dead were seven passengers and two crew"
  if ((bitsAt(scene, before) & be) !== 0) {
    const dead = phrase.head === -1 ? null : groupUpTo(scene, before)
    if (dead !== null) return { measure: dead, whole: 'before', rule: 'the <counted> were <n>' }
  }
  // "Of these, 1,014 are in hospital", "Of the injured 21 were flown out"
  if (lowerAt(scene, scene.from) === 'of' && phrase.from - scene.from <= 6) {
    if (themselves.has(lowerAt(scene, scene.from + 1)) && phrase.from - scene.from <= 3) {
      return { measure: null, whole: 'sentence before', rule: 'of them, <n>' }
    }
    const group = groupAt(scene, scene.from + 1)
    if (group !== null && group.to <= phrase.from)
      return { measure: group.measure, whole: 'sentence before', rule: 'of the <counted>, <n>' }
  }
  // "among them three children", "of whom 12", "of them 12"
  const link = lowerAt(scene, before - 1)
  // "half of them over one region" has its figure before.
  const shared = link === 'of' && before - 2 >= scene.from && shares(tokenAt(scene, before - 2))
  if (themselves.has(word) && (link === 'among' || link === 'of') && !shared) {
    const opens = before - 1 <= scene.from
    return { measure: null, whole: opens ? 'sentence before' : 'before', rule: '<whole>, among them <n>' }
  }
  // "among the dead were three children", "among them were three"
  if ((bitsAt(scene, before) & be) !== 0) {
    const inverted = amongBefore(scene, before)
    if (inverted !== null) return inverted
  }
  // "of the 12 killed, three were children"
  const opener = lowerAt(scene, scene.from)
  if (
    counted &&
    (opener === 'of' || opener === 'among') &&
    phrase.from - scene.from <= 14 &&
    word !== 'of' &&
    !isFirst(scene, phrase)
  ) {
    return { measure: null, whole: 'before', rule: 'of the <whole>, <n>' }
  }
  // "four of them", "four of whom"
  // but "33 of whom seven", its comma lost
  const apart = next === undefined || next.from !== phrase.to + 2
  if (apart && lowerAt(scene, phrase.to) === 'of' && themselves.has(lowerAt(scene, phrase.to + 1))) {
    const group = groupAt(scene, phrase.to + 1)
    if (group !== null) return { measure: group.measure, whole: 'before', rule: '<n> of the <counted>' }
    // "seven of them fatally"
    const dead = lowerAt(scene, phrase.to + 2) === 'fatally' || died(scene, phrase.to + 2)
    const whole = phrase.from === scene.from ? 'sentence before' : 'before'
    if (lowerAt(scene, phrase.to + 2) === 'fatal') return { measure: null, whole, rule: ofThemFatal }
    return dead ? { measure: 'killed', whole, rule: ofThemDied } : { measure: null, whole, rule: '<n> of them' }
  }
  if (phrase.partitive) {
    const group = groupAt(scene, phrase.figureTo + (lowerAt(scene, phrase.figureTo) === 'of' ? 1 : 0))
    if (group !== null && !(group.measure === 'captured' && areReleased(scene, phrase))) {
      return { measure: group.measure, whole: 'sentence before', rule: '<n> of the <counted>' }
    }
  }
  // ", seven foreign instructors included"
  if (lowerAt(scene, phrase.to) === 'included' && word === ',')
    return { measure: null, whole: counted ? 'before' : 'sentence before', rule: '<n> included' }
  // "nine officers among them"
  if (
    lowerAt(scene, phrase.to) === 'among' &&
    themselvesOnly(tokenAt(scene, phrase.to + 1)) &&
    next?.from !== phrase.to + 2
  )
    return { measure: null, whole: counted ? 'before' : 'sentence before', rule: '<n> among them' }
  // "six children were among 12 civilians killed", "two officers are among the wounded"
  for (let at = phrase.to; at < phrase.to + 8; at++) {
    if (lowerAt(scene, at) === 'among' && at > phrase.to && !themselvesOnly(tokenAt(scene, at + 1))) {
      const group = groupAt(scene, at + 1)
      return { measure: group?.measure ?? null, whole: group === null ? 'behind' : 'before', rule: '<n> among <whole>' }
    }
    if (!describes(scene, at)) break
  }
  return null
}

/** The same where it may be cases, or crashes that counted nobody before. */
export const ofThemFatal = '<n> of them fatal'

/** The rule of a part that died, whatever befell the whole. */
export const ofThemDied = '<n> of them died'

/** "nine of whom died", "five of whom did not survive": what befell the part and not the whole. */
const died = (scene: Scene, from: number): boolean => {
  let at = from
  while (at < from + 3 && (bitsAt(scene, at) & (have | adverb)) !== 0) at++
  const found = openingAt(
    scene,
    at,
    ({ as, takes, forms, measure }) =>
      measure === 'killed' && (as === 'state' || (as === 'verb' && takes === 'subject' && forms.includes('past'))),
  )
  return found !== null
}

/** Nothing but "of the" stands before the figure: it is the whole itself. */
const isFirst = (scene: Scene, phrase: Phrase): boolean => phrase.from - scene.from <= 2

/** What may stand between a figure and "were among": "members of one family were also among". */
const describes = (scene: Scene, at: number): boolean => {
  const bits = bitsAt(scene, at)
  if ((bits & conjunction) !== 0 || lowerAt(scene, at) === 'as') return true
  if ((bits & (be | adverb | determiner)) !== 0 || lowerAt(scene, at) === 'of' || lowerAt(scene, at) === 'from')
    return true
  return at < scene.to && (scene.tokens[at]!.kind === 'word' || scene.tokens[at]!.kind === 'number') && bits === 0
}

const comprising = wordSet('comprise comprises comprised'.split(' '))
const consisting = wordSet('consist consists consisted'.split(' '))

/** Where "comprise", "consist of" or "are made up of" begins that ends at a token; -1 for neither. */
const madeUp = (scene: Scene, end: number): number => {
  if (comprising(tokenAt(scene, end))) return end
  if (lowerAt(scene, end) !== 'of') return -1
  if (consisting(tokenAt(scene, end - 1))) return end - 1
  const made = lowerAt(scene, end - 1) === 'up' && lowerAt(scene, end - 2) === 'made'
  return made && (bitsAt(scene, end - 3) & be) !== 0 ? end - 3 : -1
}

/** "the dead included", "the injured include" */
const groupBefore = (scene: Scene, verb: number): Measure | null => {
  for (let at = verb - 1; at >= scene.from && verb - at <= 4; at--) {
    if ((bitsAt(scene, at) & determiner) === 0) continue
    return groupAt(scene, at)?.measure ?? null
  }
  return null
}

const amongBefore = (scene: Scene, verb: number): Part | null => {
  for (let at = verb - 1; at >= scene.from && verb - at <= 7; at--) {
    if ((bitsAt(scene, at) & including) === 0) continue
    if (themselves.has(lowerAt(scene, at + 1)) && at + 2 === verb) {
      return { measure: null, whole: 'sentence before', rule: 'among them were <n>' }
    }
    const group = groupAt(scene, at + 1)
    if (group === null) return null
    // "among the victims are three women": whose they are was said before.
    const whole = group.measure === null ? 'sentence before' : 'before'
    return { measure: group.measure, whole, rule: 'among the <counted> were <n>' }
  }
  return null
}

/** "including the mayor": only somebody without a number between "including" and here. */
const includes = (scene: Scene, joint: number): boolean => {
  for (let at = joint - 1; at >= scene.from && joint - at <= 7; at--) {
    const lower = lowerAt(scene, at)
    if (lower === 'including') return true
    if (scene.tokens[at]!.kind === 'number' || (bitsAt(scene, at) & be) !== 0) return false
    if (lower === 'who' || lower === ';') return false
  }
  return false
}
