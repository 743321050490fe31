import { contentBefore, contentFrom } from '../contents.ts'
import type { Finding, Rule } from '../finding.ts'
import { groupAt } from '../groups.ts'
import * as word from '../lexicon.ts'
import { isNominal } from '../nominals.ts'
import { subjectBefore } from '../subjects.ts'
import { comma, has, lower, type Range, semicolon, type View } from '../view.ts'

const measured = new Set(
  `number numbers toll figure figures count total totals tally losses dead casualties deaths strength size cost damage damages estimate
   population amount share rate ranks`.split(/\s+/),
)

const putForms = new Set(['put', 'puts', 'putting'])
const gaveForms = new Set(['gave', 'gives', 'give', 'given', 'giving'])

/** "X put the number of dead at 40": the content is the whole "number of dead at 40". */
export const putAt: Rule = {
  name: '<source> put the number at <content>',
  read: (reading, at) => {
    const { view, to } = reading
    if (!putForms.has(lower(view, at))) return null
    let found = false
    let hinge = -1
    for (let index = at + 1; index < Math.min(to, at + 24); index++) {
      const text = lower(view, index)
      if (measured.has(text)) found = true
      if (text === 'at' && found) {
        hinge = index
        break
      }
      if (view.marks[index] !== 0 && view.marks[index] !== 9) break
    }
    if (hinge < 0 || hinge + 1 >= to) return null
    const group = groupAt(view, at, reading.from)
    if (group.passive) return null
    const subject = subjectBefore(reading, group.from)
    if (subject === null) return null
    // Where the figure's name is short ("the toll at 40") the content is what follows.
    const start = hinge - at <= 4 ? hinge + 1 : at + 1
    const cuts = clauseCut(reading, subject.range.from)
    return [
      make(
        subject.range,
        { from: group.from, to: start },
        contentFrom(view, start, to),
        stanceOf(view, subject.range),
        putAt.name,
        cuts,
      ),
    ]
  },
}

/** "Estimates put the toll at": the subject says how sure it is. */
const stanceOf = (view: View, subject: Range): Finding['stance'] => {
  for (let at = subject.to - 1; at >= subject.from; at--) {
    if (has(view, at, word.cueNoun)) return word.stanceOfNoun(lower(view, at))
  }
  return 'asserted'
}

/** The edge before a subject that opens a clause after a comma: earlier contents end there. */
const clauseCut = (reading: Parameters<Rule['read']>[0], at: number): number => {
  const { view, from } = reading
  const left = at - 1
  if (left <= from) return -1
  if (view.marks[left] === semicolon) return left
  if (has(view, left, word.coordinator | word.subordinator)) return view.marks[left - 1] === comma ? left - 1 : left
  return -1
}

/** "..., as X put it" and "As X put it, ...". */
export const putIt: Rule = {
  name: '<content>, as <source> put it',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (!putForms.has(lower(view, at)) || lower(view, at + 1) !== 'it') return null
    const group = groupAt(view, at, from)
    const subject = subjectBefore(reading, group.from)
    if (subject === null || subject.kind === 'shared') return null
    const as = subject.range.from - 1
    if (as < from || lower(view, as) !== 'as') return null
    const cue = { from: group.from, to: at + 2 }
    if (as - from <= 1) {
      return view.marks[at + 2] === comma
        ? [make(subject.range, cue, contentFrom(view, at + 3, to), 'asserted', putIt.name)]
        : null
    }
    return [{ ...make(subject.range, cue, contentBefore(view, from, as), 'asserted', putIt.name), before: true }]
  },
}

const make = (
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

/** "X gave a death toll of 17", "X has given the figure as 17". */
export const gaveToll: Rule = {
  name: '<source> gave a toll of <content>',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (!gaveForms.has(lower(view, at))) return null
    let noun = -1
    for (let index = at + 1; index < Math.min(to, at + 8); index++) {
      if (measured.has(lower(view, index)) || has(view, index, word.cueNoun)) noun = index
      else if (!has(view, index, word.determiner) && !isNominal(view, index) && !has(view, index, word.verb)) break
    }
    if (noun < 0) return null
    const hinge = lower(view, noun + 1)
    if (hinge !== 'of' && hinge !== 'as' && hinge !== 'at') return null
    const group = groupAt(view, at, from)
    const subject = subjectBefore(reading, group.from)
    if (subject === null) return null
    return [
      make(
        subject.range,
        { from: group.from, to: noun + 2 },
        contentFrom(view, noun + 2, to),
        'asserted',
        gaveToll.name,
      ),
    ]
  },
}

const holdings = new Set([
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
const holdForms = new Set(['had', 'has', 'have', 'received', 'obtained', 'gathered', 'got'])

/** "X had data that ...", "X has received reports of ..." */
export const hadData: Rule = {
  name: '<source> had data that <content>',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (!holdForms.has(lower(view, at))) return null
    let noun = -1
    for (let index = at + 1; index < Math.min(to, at + 6); index++) {
      if (holdings.has(lower(view, index))) {
        noun = index
        break
      }
      if (view.marks[index] !== 0) break
    }
    if (noun < 0) return null
    const hinge = lower(view, noun + 1)
    if (hinge !== 'that' && !(hinge === 'of' && lower(view, noun) === 'reports')) return null
    const group = groupAt(view, at, from)
    const subject = subjectBefore(reading, group.from)
    if (subject === null) return null
    const start = hinge === 'of' ? noun + 2 : noun + 1
    return [
      make(subject.range, { from: group.from, to: noun + 1 }, contentFrom(view, start, to), 'asserted', hadData.name),
    ]
  },
}
