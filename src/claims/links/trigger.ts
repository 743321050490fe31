import type { Measure } from '../measures/measure.ts'
import { adverb, be, bringsAbout, have, held, modal, negation, relative, semiBe, subjectPronoun } from './grammar.ts'
import type { Opening } from './lexicon.ts'
import { bitsAt, lowerAt, restEnd, type Scene, wordAt } from './scene.ts'

/** A side a trigger cannot take its figures from. */
export const never = Number.NEGATIVE_INFINITY

/** Words that may count what a figure stands for, with the sides they may take it from. */
export interface Trigger {
  readonly opening: Opening
  /** Other readings of the same word, for other things counted ("lost 30 soldiers", "lost 30 tanks"). */
  readonly others: readonly Opening[]
  readonly measure: Measure
  readonly at: number
  readonly to: number
  /** Where its verb group begins ("have been killed"). */
  readonly groupFrom: number
  /** How well its grammar goes with a figure on its left and on its right; `never` rules a side out. */
  readonly left: number
  readonly right: number
  /** It has a finite verb of its own ("were killed", "died"), so something is its subject. */
  readonly finite: boolean
  /** "who were killed", "which killed 12" */
  readonly relative: boolean
  /** A pronoun is its subject: no figure further left is. */
  readonly pronoun: boolean
  readonly group: Group
  /** How it was read, in words: "passive", "active". */
  readonly voice: string
}

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
  /** "being killed" */
  readonly being: boolean
  /** The modal's or infinitive's verb is "have": "may have killed". */
  readonly perfect: boolean
}

export const isAdverb = (lower: string, bits: number): boolean =>
  (bits & adverb) !== 0 || (lower.length > 4 && lower.endsWith('ly') && lower !== 'family' && lower !== 'italy')

/** Reads a verb group leftwards from its last word. */
export const readGroup = (scene: Scene, last: number): Group => {
  let from = last
  const seen = { be: false, have: false, semiBe: false, modal: false, negation: false, held: false, being: false }
  let to = -1
  let perfect = false
  for (let at = last - 1; at >= scene.from && last - at < 12; at--) {
    const bits = bitsAt(scene, at)
    const lower = lowerAt(scene, at)
    if ((bits & be) !== 0) {
      seen.be = true
      if (lower === 'being') seen.being = true
      if ((bits & negation) !== 0) seen.negation = true
    } else if ((bits & have) !== 0) {
      seen.have = true
      if ((bits & negation) !== 0) seen.negation = true
      if (to === -1 && ((bitsAt(scene, at - 1) & modal) !== 0 || lowerAt(scene, at - 1) === 'to')) perfect = true
    } else if ((bits & modal) !== 0) {
      seen.modal = true
      if ((bits & negation) !== 0) seen.negation = true
    } else if ((bits & negation) !== 0) seen.negation = true
    else if (lower === 'to' && to === -1) to = at
    else if ((bits & semiBe) !== 0) seen.semiBe = true
    else if ((bits & held) !== 0 && (at === last - 1 || to !== -1 || seen.be)) seen.held = true
    else if (
      !(to === at + 1 && (bits & bringsAbout) !== 0 && (bitsAt(scene, at - 1) & (be | have)) !== 0) &&
      !isAdverb(lower, bits)
    )
      break
    from = at
  }
  return { ...seen, to, perfect, from }
}

const clauseSubject = (scene: Scene, groupFrom: number): { relative: boolean; pronoun: boolean } => {
  const before = bitsAt(scene, groupFrom - 1)
  const lower = lowerAt(scene, groupFrom - 1)
  const isRelative = (before & relative) !== 0
  return { relative: isRelative, pronoun: (before & subjectPronoun) !== 0 && lower !== 'who' }
}

interface Sides {
  readonly left: number
  readonly right: number
  readonly finite: boolean
  readonly voice: string
}

const passive: Sides = { left: 2, right: never, finite: true, voice: 'passive' }
const active: Sides = { left: never, right: 2, finite: true, voice: 'active' }
const none: Sides = { left: never, right: never, finite: false, voice: 'none' }

/** Which sides a verb that takes its counted ones as an object may take them from. */
const objectSides = (opening: Opening, group: Group, determined: boolean): Sides => {
  const { forms } = opening
  if (forms.includes('gerund')) return determined ? none : { ...active, finite: false, voice: 'active, -ing' }
  if (forms.includes('participle')) {
    if (group.be || (group.semiBe && !group.have)) {
      // "were killed" is passive; "left 12 injured" has its figure between, so it has no group here.
      return group.being && !group.be ? { ...passive, finite: false } : passive
    }
    if (group.have || group.semiBe) return forms.includes('past') || group.have ? active : passive
    if (group.held) return passive
    // "the number of killed", "those wounded": a noun. "that killed 12" is none.
    if (determined) return { ...none, voice: 'noun' }
    // "killed" alone: the past tense, or a participle without its "were". The neighbours decide.
    return forms.includes('past')
      ? { left: 0, right: 0.5, finite: false, voice: 'participle or past' }
      : { left: 0, right: never, finite: false, voice: 'participle' }
  }
  if (determined && group.to === -1 && !group.modal) return none
  return active
}

const subjectSides = (opening: Opening, group: Group): Sides => {
  const finite = !opening.forms.includes('gerund') && group.to === -1
  return { left: finite ? 1 : 0, right: never, finite, voice: 'its subject' }
}

const eitherSides = (opening: Opening, group: Group, determined: boolean): Sides => {
  const sides = objectSides(opening, group, determined)
  if (sides === none || sides.voice === 'passive') return sides
  return { left: 0, right: 0.5, finite: sides.finite, voice: 'subject or object' }
}

/** Before these a participle is a noun: "among those killed". */
const determiners = new Set('the a an his her its their of no mass under those'.split(' '))

/** Makes a trigger of an opening at `at`, or null when its form rules it out here. */
export const readTrigger = (scene: Scene, at: number, opening: Opening, to: number): Trigger | null => {
  if (opening.measure === 'same') return null
  const measure = opening.measure
  if (opening.as === 'event') {
    const before = scene.tokens[at - 1]
    // "the six priests' murder" has its figure on the left, "the murder of six priests" on the right.
    const possessive = before?.kind === 'possessive' && at - 1 >= scene.from
    const of = eventOf(scene, to)
    return {
      opening,
      others: [],
      measure,
      at,
      to,
      groupFrom: possessive ? at - 1 : at,
      left: possessive ? 1 : never,
      right: of ? 1 : 0,
      finite: false,
      relative: false,
      pronoun: false,
      group: readGroup(scene, at),
      voice: 'noun',
    }
  }
  const group = readGroup(scene, at)
  const previous = lowerAt(scene, at - 1)
  const gerund = opening.forms.includes('gerund')
  const determined = determiners.has(previous) && group.from === at && !(gerund && previous === 'of')
  let sides: Sides
  if (opening.as === 'state') {
    const bare = !group.be && !group.semiBe && !group.held
    sides = { left: bare ? 0 : 2, right: never, finite: group.be, voice: 'state' }
    // "the dead", "missing people": somebody else's noun.
    if (determined || (bare && describesNext(scene, to))) sides = none
  } else if (opening.takes === 'object') sides = objectSides(opening, group, determined)
  else if (opening.takes === 'subject') sides = subjectSides(opening, group)
  else sides = eitherSides(opening, group, determined)
  if (sides === none && opening.as === 'verb' && !opening.forms.includes('participle')) return null
  if (opening.forms.includes('participle') && sides.left === 0 && describesNext(scene, to))
    sides = { ...sides, left: never }
  const { relative: isRelative, pronoun } = clauseSubject(scene, group.from)
  const { finite, voice } = sides
  // What a relative clause says of them gives way to what the main clause does: "the death of four who had been kidnapped".
  const left = isRelative ? sides.left - 4 : sides.left
  const right = opening.weak ? sides.right - 5 : sides.right
  return {
    opening,
    others: [],
    measure,
    at,
    to,
    groupFrom: group.from,
    left,
    right,
    finite,
    relative: isRelative,
    pronoun,
    group,
    voice,
  }
}

/** A noun for somebody comes next, so that an adjective describes it: "missing people", "wounded soldiers". */
const describesNext = (scene: Scene, to: number): boolean => {
  const next = wordAt(scene, to)
  return to < scene.to && next?.kind?.class === 'person' && next.bits === 0 && scene.tokens[to]!.kind === 'word'
}

/** "of", or "to" for injuries, right behind the noun or behind "in <place>". */
const eventOf = (scene: Scene, to: number): boolean => {
  const next = lowerAt(scene, to)
  return next === 'of' || next === 'to'
}

/** The opening at `at` that fits best: the longest, and of those a verb before a noun where both are written alike. */
export const openingsAt = (scene: Scene, at: number): readonly { readonly opening: Opening; readonly to: number }[] => {
  const openings = wordAt(scene, at)?.openings
  if (openings === undefined || openings.length === 0) return []
  const found: { opening: Opening; to: number }[] = []
  for (const opening of openings) {
    const to = restEnd(scene, at, opening)
    if (to !== -1) found.push({ opening, to })
  }
  return found
}
