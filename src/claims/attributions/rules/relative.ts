import { wordSet } from '../../../text/vocabulary.ts'
import { contentFrom, skipOccasions } from '../contents.ts'
import { withoutStop } from '../edges.ts'
import type { Finding, Reading, Rule } from '../finding.ts'
import { groupAt } from '../groups.ts'
import * as word from '../lexicon.ts'
import { isNominal, isNumeral } from '../nominals.ts'
import { speaksFor } from '../speakers.ts'
import { type Subject, subjectBefore } from '../subjects.ts'
import { has, joint, lower, type Range, type View } from '../view.ts'
import { found } from './tolls.ts'
import type { VerbRule } from './verb-rule.ts'

/** Index of the number whose noun phrase ends before `end` ("33 |", "50 people |"), or -1. */
const numberBefore = (view: View, end: number, floor: number): number => {
  for (let at = end - 1; at >= Math.max(floor, end - 5); at--) {
    if (view.marks[at] !== 0 && view.marks[at] !== joint) return -1
    if (isNumeral(view, at)) return at
    if (!isNominal(view, at) || view.capital[at] === 1) return -1
  }
  return -1
}

const read = (reading: Reading, subject: Subject | null, cue: number, after: number, rule: string): Finding | null => {
  const { view, from, to } = reading
  if (subject === null || (subject.kind !== 'phrase' && subject.kind !== 'pronoun')) return null
  if (subject.kind === 'phrase' && !speaksFor(view, subject.range)) return null
  let end = subject.range.from
  if (lower(view, end - 1) === 'that' || lower(view, end - 1) === 'which') end--
  const number = numberBefore(view, end, from)
  if (number < 0) return pointedAt(reading, subject.range, cue, after, end, rule)
  const rest = skipOccasions(view, after, to)
  const goesOn = rest < to && has(view, rest, word.be | word.have | word.modal)
  const closes =
    rest >= to ||
    view.marks[rest] !== 0 ||
    has(view, rest, word.coordinator | word.time | word.preposition | word.adverb)
  if (!goesOn && !closes && !hours(view.tokens[rest])) return null
  // "killed six people | the agency reported": a comma is lost there.
  if (!goesOn && subject.kind === 'phrase' && end === subject.range.from && !has(view, number - 1, word.determiner))
    return null
  const content = { from: number, to: goesOn ? contentFrom(view, number, to).to : end }
  return { ...found(subject.range, { from: cue, to: after }, content, 'asserted', rule), before: true }
}

const pointing = wordSet(['these', 'those', 'this', 'that', 'they'])
const figures = wordSet(['figures', 'numbers', 'figure', 'number', 'toll', 'tolls', 'count', 'counts'])

/** "These are the figures | the ministry gave": what the sentences of the paragraph before it say. */
const pointedAt = (
  { view, from }: Reading,
  source: Range,
  cue: number,
  after: number,
  end: number,
  rule: string,
): Finding | null => {
  if (end - from > 5 || !pointing(view.tokens[from]) || !figures(view.tokens[end - 1])) return null
  const { sentences } = view.text
  const index = view.sentenceOf[from]!
  let first = index
  while (first > 0 && index - first < mostSentences && sentences[first - 1]!.block === sentences[index]!.block) first--
  if (first === index) return null
  const content = { from: sentences[first]!.from, to: withoutStop(view, sentences[first]!.from, from) }
  return { ...found(source, { from: cue, to: after }, content, 'asserted', rule), before: true }
}

const mostSentences = 4

const hours = wordSet(['hours', 'days', 'weeks', 'months', 'minutes', 'a', 'the', 'one', 'two'])

/** "the 33 it had reported hours earlier", "50 people police say are missing": the content is what the clause describes. */
export const objectRelative: VerbRule = {
  name: '<number> that <source> reported',
  read: (reading, occurrence) => {
    const { group, verb } = occurrence
    if (group.passive || group.infinitive || verb.manner !== 'report' || verb.particle !== null) return null
    if (!verb.frames.includes('object') && !verb.frames.includes('clause')) return null
    return read(reading, occurrence.subject, group.from, occurrence.tail, objectRelative.name)
  },
}

/** "the 33 the ministry gave on Monday" */
export const gaveBefore: Rule = {
  name: '<number> that <source> gave',
  read: (reading, at) => {
    if (!/^(?:gave|given|provided|listed)$/.test(lower(reading.view, at))) return null
    const group = groupAt(reading.view, at, reading.from)
    if (group.passive) return null
    const finding = read(reading, subjectBefore(reading, group.from), group.from, at + 1, gaveBefore.name)
    return finding === null ? null : [finding]
  },
}
