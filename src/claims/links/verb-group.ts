import { wordSet } from '../../text/vocabulary.ts'
import {
  adverb,
  be,
  bringsAbout,
  conjunction,
  determiner,
  have,
  held,
  modal,
  negation,
  relative,
  saying,
  semiBe,
  subjectPronoun,
  subordinator,
} from './grammar.ts'
import { bitsAt, lowerAt, type Scene, tokenAt, wordAt } from './scene.ts'

/** What stands in a verb group before its last word. */
export interface Group {
  readonly from: number
  readonly be: boolean
  readonly have: boolean
  readonly semiBe: boolean
  readonly modal: boolean
  readonly negation: boolean
  /** Index of the "to" of an infinitive, or -1. */
  readonly to: number
  readonly held: boolean
  /** A "be" or "have" before the "to": "are said to have". */
  readonly outer: boolean
  /** "being killed" */
  readonly being: boolean
  /** The modal's or infinitive's verb is "have": "may have killed". */
  readonly perfect: boolean
}

export const isAdverb = (lower: string, bits: number): boolean =>
  (bits & adverb) !== 0 || (lower.length > 4 && lower.endsWith('ly') && lower !== 'family' && lower !== 'italy')

/** "not", "n't" and the verbs that it has grown into. */
export const isNot = (scene: Scene, at: number): boolean => (bitsAt(scene, at) & negation) !== 0

const isParticiple = (scene: Scene, at: number): boolean =>
  lowerAt(scene, at).endsWith('ed') ||
  (bitsAt(scene, at) & semiBe) !== 0 ||
  (wordAt(scene, at)?.openings.some(opening => opening.forms.includes('participle')) ?? false)

/** "were shot and killed": before "and" stands a participle of its own "be". */
const joinsParticiple = (scene: Scene, at: number): boolean => {
  if (!isParticiple(scene, at - 1)) return false
  let before = at - 2
  while (isAdverb(lowerAt(scene, before), bitsAt(scene, before))) before--
  return (bitsAt(scene, before) & (be | have)) !== 0
}

const joined = 14
const parting = have | modal | subordinator | relative | subjectPronoun | saying

/**
 * Where the "were" stands that a participle behind "and" shares over what was done first: "were taken to the square and shot".
 * -1 when there is none, or when the participle has an object and is no participle.
 */
const sharedBe = (scene: Scene, and: number, end: number): number => {
  if (scene.figureAt(end + 1) || (bitsAt(scene, end + 1) & determiner) !== 0) return -1
  for (let at = and - 1; at > scene.from && and - at <= joined; at--) {
    const bits = bitsAt(scene, at)
    if ((bits & be) !== 0) {
      let first = at + 1
      while (isAdverb(lowerAt(scene, first), bitsAt(scene, first))) first++
      return first < and && isParticiple(scene, first) ? at : -1
    }
    if ((bits & parting) !== 0 || scene.tokens[at]!.kind === 'punctuation') return -1
  }
  return -1
}

const isQuote = (lower: string): boolean =>
  lower === '"' || lower === '“' || lower === '”' || lower === '‘' || lower === '’' || lower === "'"

const shortened = wordSet('there here that who what it he she where'.split(' '))

/** "it's", "there's": the "is" of a pronoun. */
const isShortened = (scene: Scene, at: number): boolean => shortened(tokenAt(scene, at))

const isPosture = (scene: Scene, at: number): boolean => {
  const lower = lowerAt(scene, at)
  if (!/(?:ed|ing)$/.test(lower) || (wordAt(scene, at)?.openings.length ?? 0) > 0) return false
  return (bitsAt(scene, at - 1) & (be | have | adverb)) !== 0
}

/** Reads a verb group leftwards from its last word. */
export const readGroup = (scene: Scene, end: number, state = false): Group => {
  // "are sheltering in schools", "are housed in tents": how they are there parts nothing.
  const last = state && isPosture(scene, end - 1) ? end - 1 : end
  let from = last
  const seen = {
    be: false,
    have: false,
    semiBe: false,
    modal: false,
    negation: false,
    held: false,
    being: false,
    outer: false,
  }
  let to = -1
  let perfect = false
  for (let at = last - 1; at >= scene.from && last - at < 12; at--) {
    const bits = bitsAt(scene, at)
    const lower = lowerAt(scene, at)
    // "had been 'martyred'": the word is quoted, the verb is not.
    if (isQuote(lower)) continue
    // "Sunday's raid": no "is".
    if (scene.tokens[at]!.kind === 'possessive' && !isShortened(scene, at - 1)) break
    if ((bits & be) !== 0) {
      // "are said to have killed": the first verb only says how it is known.
      if (to === -1) seen.be = true
      else seen.outer = true
      if (lower === 'being') seen.being = true
      if ((bits & negation) !== 0) seen.negation = true
    } else if ((bits & have) !== 0) {
      if (to === -1) seen.have = true
      else seen.outer = true
      if ((bits & negation) !== 0) seen.negation = true
      if (to === -1 && ((bitsAt(scene, at - 1) & modal) !== 0 || lowerAt(scene, at - 1) === 'to')) perfect = true
    } else if ((bits & modal) !== 0) {
      seen.modal = true
      if ((bits & negation) !== 0) seen.negation = true
    } else if ((bits & negation) !== 0) seen.negation = true
    else if (lower === 'to' && to === -1) to = at
    // "listed as missing"
    // "have since died"
    else if (lower === 'since' && (bitsAt(scene, at - 1) & have) !== 0) {
      from = at
      continue
    } else if (lower === 'as' && (bitsAt(scene, at - 1) & held) !== 0) seen.held = true
    else if ((bits & semiBe) !== 0) seen.semiBe = true
    else if ((bits & held) !== 0 && (at === last - 1 || to !== -1 || seen.be)) seen.held = true
    else if ((bits & conjunction) !== 0 && joinsParticiple(scene, at)) {
      // "were shot and killed": the verb before shares the "were".
      at--
    } else if ((bits & conjunction) !== 0 && !seen.be && !seen.have && sharedBe(scene, at, end) !== -1) {
      at = sharedBe(scene, at, end)
      seen.be = true
    } else if (
      !(to === at + 1 && (bits & bringsAbout) !== 0 && (bitsAt(scene, at - 1) & (be | have)) !== 0) &&
      !isAdverb(lower, bits)
    )
      break
    from = at
  }
  return { ...seen, to, perfect, from }
}
