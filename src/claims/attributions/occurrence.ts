import { wordSet } from '../../text/vocabulary.ts'
import type { Reading } from './finding.ts'
import { groupAt, isVerbHere, type VerbGroup } from './groups.ts'
import * as word from './lexicon.ts'
import { phraseAfter } from './phrases.ts'
import { relayIn } from './relays.ts'
import { speaksFor } from './speakers.ts'
import { firstSubject, type Subject, subjectBefore } from './subjects.ts'
import type { CueVerb, Frame } from './verbs.ts'
import { has, lower, type Range } from './view.ts'

/** One cue verb where it stands, with all that its rules ask about it. */
export interface Occurrence {
  readonly at: number
  readonly verb: CueVerb
  readonly form: number
  readonly group: VerbGroup
  /** Null when the verb has none to its left: an inversion, a participle, a heading. */
  readonly subject: Subject | null
  /** The verb's words: auxiliaries, the verb, its particle. */
  readonly cue: Range
  /** First token after the verb, its particle and who was told. */
  readonly tail: number
  readonly relays: readonly Range[]
}

export const takes = (occurrence: Occurrence, frame: Frame): boolean => occurrence.verb.frames.includes(frame)

/** Verbs such as "continued" and "read" speak only beside a quotation. */
export const onlyQuotes = ({ verb }: Occurrence): boolean => verb.frames.length === 1 && verb.frames[0] === 'quote'

/** "claimed 40 lives", "claimed responsibility": no statement. */
const notSaid = (reading: Reading, at: number): boolean => {
  const { view } = reading
  if (lower(view, at).startsWith('admit')) return takesIn(reading, at)
  if (!lower(view, at).startsWith('claim')) return false
  if (takesCredit(reading, at) || takesLives(reading, at)) return true
  for (let index = at + 1; index < Math.min(reading.to, at + 7); index++) {
    const text = lower(view, index)
    if (text === 'life' || text === 'lives' || text === 'victims' || text === 'responsibility' || text === 'victory')
      return true
    if (text === 'that' || view.marks[index] !== 0) return false
  }
  return false
}

/** "The collision claimed 31.": a number alone, and no one who could claim it. */
const takesLives = (reading: Reading, at: number): boolean => {
  const { view, to } = reading
  const next = at + 1
  if (view.tokens[next]?.kind !== 'number' && !has(view, next, word.numeral)) return false
  if (next + 1 < to && view.marks[next + 1] === 0 && !has(view, next + 1, word.preposition | word.time)) return false
  const subject = subjectBefore(reading, at)
  if (subject !== null && subject.kind !== 'phrase') return false
  const range = subject?.range ?? firstSubject(view, reading.from, at)
  if (range === null) return false
  return !speaksFor(view, { from: has(view, range.from, word.determiner) ? range.from + 1 : range.from, to: range.to })
}

const deeds = wordSet(
  'attack attacks bombing bombings blast blasts explosion ambush raid raids strike strikes shooting assault killing killings'.split(
    ' ',
  ),
)

/** "claimed the attack that killed 12", but "claimed the attack had killed 12" */
const takesCredit = ({ view, to }: Reading, at: number): boolean => {
  for (let index = at + 1; index < Math.min(to, at + 5); index++) {
    if (!deeds(view.tokens[index])) continue
    return index + 1 >= to || view.marks[index + 1] !== 0 || has(view, index + 1, word.preposition | word.relative)
  }
  return false
}

const admitted = wordSet(
  'patients people wounded injured victims children women men casualties survivors babies cases'.split(' '),
)

/** "The hospital admitted 12 people": it took them in. */
const takesIn = ({ view, to }: Reading, at: number): boolean => {
  // "two of the nine admitted there"
  if (at > 0 && (view.tokens[at - 1]!.kind === 'number' || has(view, at - 1, word.numeral))) return true
  for (let index = at + 1; index < Math.min(to, at + 8); index++) {
    if (admitted(view.tokens[index])) return !has(view, index + 1, word.be | word.have | word.modal)
    if (
      view.marks[index] !== 0 ||
      lower(view, index) === 'that' ||
      lower(view, index).endsWith('ing') ||
      has(view, index, word.have | word.modal)
    )
      return false
  }
  return false
}

const particles = wordSet(['of', 'about'])

export const occurrenceAt = (reading: Reading, at: number): Occurrence | null => {
  const { view } = reading
  const known = word.verbForm(view.tokens[at])
  if (known === undefined) return null
  // "spoke only of", "boasted again of"
  const gap = at + 2 < reading.to && particles(view.tokens[at + 2]) && has(view, at + 1, word.adverb) ? 1 : 0
  const next = at + 1 < reading.to ? lower(view, at + 1 + gap) : ''
  const verb = known.verbs.find(each => each.particle === null || each.particle === next)
  if (verb === undefined) return null
  const group = groupAt(view, at, reading.from)
  if (!isVerbHere(view, at, group, reading.to) || notSaid(reading, at)) return null
  const behind = at + (verb.particle === null ? 1 : 2 + gap)
  let tail = behind
  let relay: Range | null = null
  if (verb.frames.includes('addressee') && tail < reading.to && lower(view, tail) !== 'that') {
    const told = has(view, tail, word.pronoun) ? { from: tail, to: tail + 1 } : phraseAfter(view, tail, reading.to)
    relay = relayIn(view, told.from, told.to)
    tail = told.to
  }
  const subject = group.from > reading.from ? subjectBefore(reading, group.from) : null
  return {
    at,
    verb,
    form: known.form,
    group,
    subject,
    cue: { from: group.verb, to: behind },
    tail,
    relays: relay === null ? [] : [relay],
  }
}
