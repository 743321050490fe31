import { wordSet } from '../../../text/vocabulary.ts'
import { contentBefore, contentFrom } from '../contents.ts'
import type { Finding, Reading, Rule } from '../finding.ts'
import { groupAt } from '../groups.ts'
import * as word from '../lexicon.ts'
import { phraseAfter } from '../phrases.ts'
import { speaksFor } from '../speakers.ts'
import { sharedSubject, subjectBefore } from '../subjects.ts'
import { comma, has, joint, lower, type Range, semicolon, stop, type View } from '../view.ts'
import { clauseCut, found, isBound, isMeasured, numberAt } from './tolls.ts'

const putForms = wordSet(['put', 'puts', 'putting', 'placed', 'places', 'pegged', 'pegs', 'pinned', 'pins'])

/** "X put the number of dead at 40": the content is the whole "number of dead at 40". */
export const putAt: Rule = {
  name: '<source> put the number at <content>',
  read: (reading, at) => {
    const { view, to } = reading
    if (!putForms(view.tokens[at])) return null
    const hinge = hingeAfter(view, at, to)
    if (hinge < 0 || hinge + 1 >= to) return null
    const group = groupAt(view, at, reading.from)
    if (isPassive(view, group.verb, at)) return putBy(reading, at, hinge)
    const own = subjectBefore(reading, group.from)
    const shared = own === null && at > reading.from && view.marks[at - 1] === comma && reading.found.length > 0
    // "Police deny 80 died, put the toll at 27"
    const before = shared ? sharedSubject(reading, at) : null
    const subject = before === null ? own : { range: before, kind: 'shared' as const }
    if (subject === null) return null
    // "a figure others put at 12": what was put stands before.
    if (hinge === at + 1) {
      const content = { from: hinge + 1, to: partEnd(view, hinge + 1, to) }
      return [found(subject.range, { from: group.from, to: hinge + 1 }, content, 'asserted', putAt.name)]
    }
    // Where the figure's name is short ("the toll at 40") the content is what follows.
    const start = hinge - at <= 4 ? hinge + 1 : at + 1
    const cuts = before === null ? clauseCut(reading, subject.range.from) : at - 1
    const stance = stanceOf(view, subject.range)
    const cue = { from: group.from, to: start }
    return [found(subject.range, cue, contentFrom(view, start, to), stance, putAt.name, cuts)]
  },
}

const isPassive = (view: View, from: number, at: number): boolean => {
  for (let index = from; index < at; index++) if (has(view, index, word.be)) return true
  return false
}

/** The "at" behind what is put: a toll, or anything that a number follows; -1 when nothing is put at anything. */
const hingeAfter = (view: View, at: number, to: number): number => {
  let measured = false
  for (let index = at + 1; index < Math.min(to, at + 24); index++) {
    if (isMeasured(view, index)) measured = true
    if (lower(view, index) === 'at' && (measured || (index - at <= 8 && numberAt(view, index + 1, to) >= 0)))
      return index
    // "put the dead, in the early hours, at 25"
    if (measured && view.marks[index] === comma) {
      let close = index + 1
      while (close < index + 7 && view.marks[close] === 0) close++
      if (view.marks[close] === comma && lower(view, close + 1) === 'at') {
        index = close
        continue
      }
    }
    if (view.marks[index] !== 0 && view.marks[index] !== joint) return -1
  }
  return -1
}

const partEnd = (view: View, from: number, to: number): number => {
  let at = from
  while (at < to && view.marks[at] !== comma && view.marks[at] !== semicolon && view.marks[at] !== stop) at++
  return at
}

/** "The toll was put at 40 by the ministry." */
const putBy = (reading: Reading, at: number, hinge: number): readonly Finding[] | null => {
  const { view, from, to } = reading
  // "is put by the ministry at 40"
  if (lower(view, at + 1) === 'by' && hinge > at + 2) {
    const source = phraseAfter(view, at + 2, hinge)
    if (source.to !== hinge || !speaksFor(view, source)) return null
    const content = { from: hinge + 1, to: partEnd(view, hinge + 1, to) }
    return [found(source, { from: at, to: at + 2 }, content, 'asserted', putAt.name)]
  }
  const end = partEnd(view, hinge + 1, Math.min(to, hinge + 12))
  for (let by = hinge + 2; by < end; by++) {
    if (lower(view, by) !== 'by') continue
    const source = phraseAfter(view, by + 1, to)
    if (source.to <= source.from || !speaksFor(view, source)) return null
    return [{ ...found(source, { from: at, to: at + 1 }, { from, to: by }, 'asserted', putAt.name), before: true }]
  }
  return null
}

/** "Estimates put the toll at": the subject says how sure it is. */
const stanceOf = (view: View, subject: Range): Finding['stance'] => {
  for (let at = subject.to - 1; at >= subject.from; at--) {
    if (has(view, at, word.cueNoun)) return word.stanceOfNoun(lower(view, at))
  }
  return 'asserted'
}

/** "..., as X put it" and "As X put it, ...". */
export const putIt: Rule = {
  name: '<content>, as <source> put it',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (!putForms(view.tokens[at]) || lower(view, at + 1) !== 'it' || lower(view, at + 2) === 'at') return null
    const group = groupAt(view, at, from)
    const subject = subjectBefore(reading, group.from)
    if (subject === null || subject.kind === 'shared') return null
    const as = subject.range.from - 1
    if (as < from || lower(view, as) !== 'as') return null
    const cue = { from: group.from, to: at + 2 }
    if (as - from <= 1) {
      return view.marks[at + 2] === comma
        ? [found(subject.range, cue, contentFrom(view, at + 3, to), 'asserted', putIt.name)]
        : null
    }
    return [{ ...found(subject.range, cue, contentBefore(view, from, as), 'asserted', putIt.name), before: true }]
  },
}

/** "The government put it at 300, the rebels at 900", "..., the rebels 900": the verb is left out the second time. */
export const gapped: Rule = {
  name: '<source> said, <source> <number>',
  read: (reading, at) => {
    const { view, to } = reading
    const host = reading.found.at(-1)
    if (host === undefined || host.before || host.source === null || host.manner !== 'report') return null
    if (host.content.to < at || (host.content.to === at && host.rule !== gapped.name) || host.cue.from >= at)
      return null
    let start = at + 1
    if (has(view, start, word.coordinator) || lower(view, start) === 'while') start++
    if (start >= to || !(lower(view, start) === 'the' || view.capital[start] === 1)) return null
    let source = phraseAfter(view, start, Math.min(to, start + 7))
    // "the church fewer | than 20"
    while (source.to > source.from && isBound(view, source.to - 1)) source = { from: source.from, to: source.to - 1 }
    if (source.to <= source.from || !has(view, source.to - 1, word.speaker)) return null
    const hinge = lower(view, source.to) === 'at' ? source.to + 1 : source.to
    const number = numberAt(view, hinge, to)
    if (number < 0) return null
    const end = number + 1
    const closes = end >= to || view.marks[end] === stop || view.marks[end] === comma || view.marks[end] === semicolon
    if (!closes) return null
    return [found(source, { from: at, to: at + 1 }, { from: hinge, to: end }, host.stance, gapped.name)]
  },
}
