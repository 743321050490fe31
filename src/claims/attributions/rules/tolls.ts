import { wordSet } from '../../../text/vocabulary.ts'
import { contentFrom } from '../contents.ts'
import type { Finding, Reading, Rule } from '../finding.ts'
import { groupAt } from '../groups.ts'
import * as word from '../lexicon.ts'
import { isNominal } from '../nominals.ts'
import { phraseAfter } from '../phrases.ts'
import { speaksFor } from '../speakers.ts'
import { subjectBefore } from '../subjects.ts'
import { comma, has, joint, lower, type Range, semicolon, type View } from '../view.ts'

const measured = wordSet(
  `number numbers toll figure figures count total totals tally losses dead casualties deaths strength size cost damage damages estimate
   population amount share rate ranks injured wounded missing area`.split(/\s+/),
)

/** Whether the token names what is counted: "toll", "number", "dead". */
export const isMeasured = (view: View, at: number): boolean => measured(view.tokens[at])

const bounds = wordSet(
  'about around some at least most more less fewer than over under nearly almost up to as many few roughly approximately only just between " “ ‘'.split(
    ' ',
  ),
)

/** Whether the word belongs to a number's bound: "fewer", "about". */
export const isBound = (view: View, at: number): boolean => bounds(view.tokens[at])

/** Index of the number at `from` or behind the words of its bound, or -1. */
export const numberAt = (view: View, from: number, to: number): number => {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    if (view.tokens[at]!.kind === 'number' || has(view, at, word.numeral)) return at
    if (!bounds(view.tokens[at])) return -1
  }
  return -1
}

/** The edge before a subject that opens a clause after a comma: earlier contents end there. */
export const clauseCut = (reading: Reading, at: number): number => {
  const { view, from } = reading
  const left = at - 1
  if (left <= from) return -1
  if (view.marks[left] === semicolon) return left
  if (has(view, left, word.coordinator | word.subordinator)) return view.marks[left - 1] === comma ? left - 1 : left
  return -1
}

/** A report as the rules of tolls find it. */
export const found = (
  source: Range | null,
  cue: Range,
  content: Range,
  stance: Finding['stance'],
  rule: string,
  cuts = -1,
): Finding => ({
  source,
  cue,
  content,
  stance,
  manner: 'report',
  relays: [],
  rule,
  cuts,
  before: false,
})

const gaveForms = wordSet(['gave', 'gives', 'give', 'given', 'giving', 'offered', 'offers', 'cited', 'cites'])

/** "X gave a death toll of 17", "X has given the figure as 17". */
export const gaveToll: Rule = {
  name: '<source> gave a toll of <content>',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (!gaveForms(view.tokens[at])) return null
    let noun = -1
    for (let index = at + 1; index < Math.min(to, at + 8); index++) {
      if (measured(view.tokens[index]) || has(view, index, word.cueNoun)) noun = index
      // "an earlier, lower toll"
      else if (view.marks[index] === comma && index > at + 1 && index < at + 4) continue
      // "gave me the figure"
      else if (has(view, index, word.pronoun) && index === at + 1) continue
      else if (!has(view, index, word.determiner | word.verb | word.time) && !isNominal(view, index)) break
    }
    if (noun < 0) return gaveAs(reading, at)
    const hinge = lower(view, noun + 1)
    if (hinge !== 'of' && hinge !== 'as' && hinge !== 'at' && hinge !== ':') return null
    const group = groupAt(view, at, from)
    const subject = subjectBefore(reading, group.from)
    if (subject === null) return null
    return [
      found(
        subject.range,
        { from: group.from, to: noun + 2 },
        contentFrom(view, noun + 2, to),
        'asserted',
        gaveToll.name,
      ),
    ]
  },
}

/** "the toll, which the ministry gives as 14, ..." */
const gaveAs = (reading: Reading, at: number): readonly Finding[] | null => {
  const { view, from, to } = reading
  const number = lower(view, at + 1) === 'as' ? numberAt(view, at + 2, to) : -1
  if (number < 0) return null
  const group = groupAt(view, at, from)
  const subject = subjectBefore(reading, group.from)
  if (subject === null || lower(view, subject.range.from - 1) !== 'which') return null
  return [
    found(subject.range, { from: group.from, to: at + 2 }, { from: at + 2, to: number + 1 }, 'asserted', gaveToll.name),
  ]
}

const holdings = wordSet([
  'data',
  'information',
  'evidence',
  'intelligence',
  'reports',
  'proof',
  'indications',
  'confirmation',
  'figures',
  'records',
  'signs',
  'news',
  'word',
])
/** "The charity has the names of 63 dead": what it has proves its count. */
const lists = wordSet('names list records pictures photographs photos images register tally count'.split(' '))
const holdForms = wordSet(['had', 'has', 'have', 'received', 'obtained', 'gathered', 'got'])

/** "X had data that ...", "X has received reports of ..." */
export const hadData: Rule = {
  name: '<source> had data that <content>',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (!holdForms(view.tokens[at])) return null
    let noun = -1
    for (let index = at + 1; index < Math.min(to, at + 6); index++) {
      if (holdings(view.tokens[index]) || lists(view.tokens[index])) {
        noun = index
        break
      }
      if (view.marks[index] !== 0) break
    }
    if (noun < 0) return null
    const hinge = lower(view, noun + 1)
    const listed = hinge === 'of' && lists(view.tokens[noun]) && numberAt(view, noun + 2, to) >= 0
    if (hinge !== 'that' && !(hinge === 'of' && lower(view, noun) === 'reports') && !listed) return null
    const group = groupAt(view, at, from)
    const subject = subjectBefore(reading, group.from)
    if (subject === null) return null
    const start = hinge === 'of' ? noun + 2 : noun + 1
    return [
      found(subject.range, { from: group.from, to: noun + 1 }, contentFrom(view, start, to), 'asserted', hadData.name),
    ]
  },
}

const adjusted = wordSet(
  'raised raises lowered revised revises brought updated increased cut corrected amended trimmed reduced scaled downgraded upgraded'.split(
    ' ',
  ),
)
const directions = wordSet(['up', 'down', 'upward', 'upwards', 'downward', 'downwards', 'again', 'back'])

/** "the number of miners killed in Saturday's explosion at the pit of ..." is no longer. */
const longestName = 28

/** "X raised the toll to 40", "he had brought the figure down from 60 to 40": who corrects a count holds the new one. */
export const adjustedTo: Rule = {
  name: '<source> raised the toll to <content>',
  read: (reading, at) => {
    const { view, to } = reading
    if (!adjusted(view.tokens[at])) return null
    let noun = false
    let hinge = -1
    for (let index = at + 1; index < Math.min(to, at + (noun ? longestName : 16)); index++) {
      if (isMeasured(view, index) || has(view, index, word.cueNoun)) noun = true
      else if (lower(view, index) === 'to' && noun && numberAt(view, index + 1, to) >= 0) {
        hinge = index
        break
      } else if (view.marks[index] !== 0 && view.marks[index] !== joint) break
      else if (
        !noun &&
        !directions(view.tokens[index]) &&
        !has(view, index, word.determiner) &&
        !isNominal(view, index)
      )
        break
    }
    if (hinge < 0) return adjustedBy(reading, at)
    const group = groupAt(view, at, reading.from)
    if (group.passive || group.infinitive) return null
    const subject = subjectBefore(reading, group.from)
    if (subject === null || subject.kind === 'shared') return null
    if (subject.kind !== 'pronoun' && !speaksFor(view, subject.range)) return null
    const cuts = clauseCut(reading, subject.range.from)
    const content = contentFrom(view, hinge + 1, to)
    return [found(subject.range, { from: group.from, to: hinge + 1 }, content, 'asserted', adjustedTo.name, cuts)]
  },
}

/** "..., a figure later raised to 23 by the Observatory" */
const adjustedBy = ({ view, to }: Reading, at: number): readonly Finding[] | null => {
  const hinge = directions(view.tokens[at + 1]) ? at + 2 : at + 1
  const number = lower(view, hinge) === 'to' ? numberAt(view, hinge + 1, to) : -1
  if (number < 0 || lower(view, number + 1) !== 'by') return null
  const source = phraseAfter(view, number + 2, to)
  if (source.to <= source.from || !speaksFor(view, source)) return null
  const content = { from: hinge + 1, to: number + 1 }
  return [found(source, { from: at, to: number + 2 }, content, 'asserted', adjustedTo.name)]
}
