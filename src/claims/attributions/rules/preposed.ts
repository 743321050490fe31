import { atEdge } from '../edges.ts'
import type { Reading } from '../finding.ts'
import * as word from '../lexicon.ts'
import { comma, dash, has, type Range, semicolon } from '../view.ts'
import { contentOf } from './following.ts'
import { make, startAfter, type VerbRule, withRelay } from './verb-rule.ts'

/** "X said (on Friday) that ...", "X told AFP ...", "X reported 12 deaths", "X wants to ..." */
export const preposed: VerbRule = {
  name: '<source> said that <content>',
  read: (reading, occurrence) => {
    const { view, to } = reading
    const { subject, group } = occurrence
    if (subject === null || group.passive || group.infinitive) return null
    if ((occurrence.form & word.ingForm) !== 0 && (occurrence.form & word.pastForm) === 0 && !group.helped) return null
    if ((occurrence.form & word.participleForm) !== 0 && (occurrence.form & word.pastForm) === 0 && !group.helped)
      return null
    const start = startAfter(reading, occurrence)
    if (start < 0) return null
    const whole = contentOf(reading, occurrence, start)
    if (whole === null || whole.to <= whole.from) return null
    const content = subject.kind === 'relative' ? insideRelative(reading, subject.range, whole) : whole
    const opensClause =
      atEdge(view, subject.range.from, reading.from) && subject.range.from > reading.from && subject.kind !== 'relative'
    const left = subject.range.from - 1
    const joined = opensClause && has(view, left, word.coordinator | word.subordinator)
    const edge = joined ? left - 1 : left
    const cuts = (joined || opensClause) && isBreak(view.marks[edge]!, joined) ? edge : -1
    const shared =
      subject.kind === 'shared' ? (view.marks[group.from - 2] === comma ? group.from - 2 : group.from - 1) : cuts
    const relays = withRelay(reading, occurrence, occurrence.tail, start)
    return make(occurrence, preposed.name, { source: subject.range, content, relays, cuts: shared < to ? shared : -1 })
  },
}

/** "X, which denies that ..., | is said": a relative clause between commas ends where the sentence's own verb follows. */
const insideRelative = ({ view }: Reading, subject: Range, content: Range): Range => {
  if (view.marks[subject.to - 2] !== comma) return content
  const limit = Math.min(content.to - 1, content.from + 60)
  for (let at = content.from + 1; at < limit; at++) {
    if (view.marks[at] === comma && has(view, at + 1, word.be | word.have | word.modal | word.verb | word.cueVerb))
      return { from: content.from, to: at }
  }
  return content
}

/** A mark at which one statement ends and another speaker's may begin. */
const isBreak = (mark: number, joined: boolean): boolean =>
  mark === semicolon || (joined && (mark === comma || mark === dash))
