import { adverb, be, bringsAbout, conjunction, have, held, modal, negation, semiBe } from './grammar.ts'
import { bitsAt, lowerAt, type Scene, wordAt } from './scene.ts'

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

/** "were shot and killed": before "and" stands a participle of its own "be". */
const joinsParticiple = (scene: Scene, at: number): boolean => {
  const participle = lowerAt(scene, at - 1)
  const known = wordAt(scene, at - 1)?.openings.some(opening => opening.forms.includes('participle')) ?? false
  if (!known && !participle.endsWith('ed')) return false
  let before = at - 2
  while (isAdverb(lowerAt(scene, before), bitsAt(scene, before))) before--
  return (bitsAt(scene, before) & (be | have)) !== 0
}

const isQuote = (lower: string): boolean =>
  lower === '"' || lower === '“' || lower === '”' || lower === '‘' || lower === '’' || lower === "'"

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
    else if (lower === 'as' && (bitsAt(scene, at - 1) & held) !== 0) seen.held = true
    else if ((bits & semiBe) !== 0) seen.semiBe = true
    else if ((bits & held) !== 0 && (at === last - 1 || to !== -1 || seen.be)) seen.held = true
    else if ((bits & conjunction) !== 0 && joinsParticiple(scene, at)) {
      // "were shot and killed": the verb before shares the "were".
      at--
    } else if (
      !(to === at + 1 && (bits & bringsAbout) !== 0 && (bitsAt(scene, at - 1) & (be | have)) !== 0) &&
      !isAdverb(lower, bits)
    )
      break
    from = at
  }
  return { ...seen, to, perfect, from }
}
