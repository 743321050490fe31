import type { Opening } from './lexicon.ts'
import type { Group } from './verb-group.ts'

/** A side a trigger cannot take its figures from. */
export const never = Number.NEGATIVE_INFINITY

/** Which sides a trigger may take its figures from, and how well its grammar goes with each. */
export interface Sides {
  readonly left: number
  readonly right: number
  readonly finite: boolean
  readonly voice: string
}

const passive: Sides = { left: 2, right: never, finite: true, voice: 'passive' }
const active: Sides = { left: never, right: 2, finite: true, voice: 'active' }
export const none: Sides = { left: never, right: never, finite: false, voice: 'none' }

/** Which sides a verb that takes its counted ones as an object may take them from. */
export const objectSides = (opening: Opening, group: Group, determined: boolean): Sides => {
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
  return determined && group.to === -1 && !group.modal ? none : active
}

/** Verbs of doing something to somebody: in the passive it is done to the subject. */
const passives = ({ measure, rest }: Opening): boolean => measure === 'deployed' && rest.length === 0

export const subjectSides = (opening: Opening, group: Group): Sides => {
  // "the company had been encircled": nobody's doing, if it takes its subject only.
  if (group.be && opening.forms.includes('participle') && !opening.forms.includes('gerund') && passives(opening))
    return none
  const finite = !opening.forms.includes('gerund') && group.to === -1
  return { left: finite ? 1 : 0, right: never, finite, voice: 'its subject' }
}

export const eitherSides = (opening: Opening, group: Group, determined: boolean): Sides => {
  const sides = objectSides(opening, group, determined)
  if (sides === none || sides.voice === 'passive') return sides
  return { left: 0, right: 0.5, finite: sides.finite, voice: 'subject or object' }
}
