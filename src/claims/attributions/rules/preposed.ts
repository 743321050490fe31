import { wordSet } from '../../../text/vocabulary.ts'
import { contentFrom, isMainClause } from '../contents.ts'
import { atEdge } from '../edges.ts'
import type { Reading } from '../finding.ts'
import * as word from '../lexicon.ts'
import { headOf, isNumeral, isPlural } from '../nominals.ts'
import type { Occurrence } from '../occurrence.ts'
import { speaksFor } from '../speakers.ts'
import type { Subject } from '../subjects.ts'
import { comma, dash, has, lower, type Range, semicolon } from '../view.ts'
import { contentOf } from './following.ts'
import { make, startAfter, type VerbRule, withRelay } from './verb-rule.ts'

/** "X said (on Friday) that ...", "X told AFP ...", "X reported 12 deaths", "X wants to ..." */
export const preposed: VerbRule = {
  name: '<source> said that <content>',
  read: (reading, occurrence) => {
    const { view, to } = reading
    const { subject, group } = occurrence
    if (
      subject === null ||
      group.passive ||
      group.infinitive ||
      isCount(reading, occurrence, subject) ||
      isScene(reading, occurrence, subject) ||
      isMany(reading, occurrence, subject)
    )
      return null
    if ((occurrence.form & word.ingForm) !== 0 && (occurrence.form & word.pastForm) === 0 && !group.helped) return null
    if ((occurrence.form & word.participleForm) !== 0 && (occurrence.form & word.pastForm) === 0 && !group.helped)
      return null
    const start = startAfter(reading, occurrence)
    if (start < 0 || isSaidOf(reading, occurrence, start)) return null
    const found = ofWhat(reading, subject, start) ?? contentOf(reading, occurrence, start)
    if (found === null || found.to <= found.from) return null
    const whole = withoutComment(reading, found)
    const content =
      subject.kind === 'relative'
        ? insideRelative(reading, subject.range, whole)
        : insideIntroduction(reading, subject.range.from - 1, whole)
    const opensClause =
      atEdge(view, subject.range.from, reading.from) && subject.range.from > reading.from && subject.kind !== 'relative'
    const left = subject.range.from - 1
    const joined = opensClause && has(view, left, word.coordinator | word.subordinator)
    const edge = joined ? left - 1 : left
    // "X put it at 72 while Y said 58": the comma is lost.
    const lost = joined && view.marks[edge] === 0 && contrasting(view.tokens[left])
    const cuts = lost ? left : (joined || opensClause) && isBreak(view.marks[edge]!, joined) ? edge : -1
    const shared =
      subject.kind === 'shared' ? (view.marks[group.from - 2] === comma ? group.from - 2 : group.from - 1) : cuts
    const relays = withRelay(reading, occurrence, occurrence.tail, start)
    return make(occurrence, preposed.name, { source: subject.range, content, relays, cuts: shared < to ? shared : -1 })
  },
}

/** "A group that tracks civilian deaths says": several things are no subject of a verb in the singular. */
const isMany = ({ view }: Reading, { form, group }: Occurrence, { range, kind }: Subject): boolean => {
  if (kind !== 'phrase' || form !== word.thirdForm || group.helped) return false
  for (let at = range.from; at < range.to; at++) if (has(view, at, word.relative) || view.marks[at] !== 0) return false
  const head = headOf(view, range)
  return isPlural(view, head) && view.capital[head] === 0 && !has(view, head, word.speaker)
}

/** What is done to those who are counted. */
const counted = new Set(
  'find identify confirm report record register count list document fear presume believe suspect discover'.split(' '),
)

const remains = new Set('bodies corpses remains graves survivors survivor victims victim'.split(' '))

/** "What we know: 22 bodies found, 37 missing": what is counted does not speak. */
export const isCount = ({ view }: Reading, { verb }: Occurrence, { range, kind }: Subject): boolean =>
  kind === 'phrase' &&
  counted.has(verb.lemma) &&
  ((isNumeral(view, range.from) && !speaksFor(view, range)) || remains.has(lower(view, range.to - 1)))

const comments = wordSet(
  'contradicting disputing echoing referencing referring prompting sparking drawing encouraging urging raising'.split(
    ' ',
  ),
)

/** "12 died, | contradicting reports of 40": what the outlet adds of the statement is no part of it. */
const withoutComment = ({ view }: Reading, content: Range): Range => {
  for (let at = content.from + 1; at < content.to - 1; at++) {
    if (view.marks[at] !== comma || !comments(view.tokens[at + 1]) || view.quotes.within[at]! >= content.from) continue
    return { from: content.from, to: at }
  }
  return content
}

const scenes = wordSet('state country province district region county city town village nation island'.split(' '))

/** "The state had recorded 140 deaths": where it happened, not who says so. */
const isScene = ({ view }: Reading, { verb }: Occurrence, { range, kind }: Subject): boolean =>
  kind === 'phrase' &&
  (verb.lemma === 'record' || verb.lemma === 'register' || verb.lemma === 'see' || verb.lemma === 'log') &&
  scenes(view.tokens[range.to - 1]) &&
  range.to - range.from === 2

/** "photographs of what it said | were 40 rebels": the statement lacks only its subject. */
const ofWhat = ({ view, to }: Reading, { range, kind }: Subject, start: number): Range | null =>
  kind !== 'relative' && lower(view, range.from - 1) === 'what' && has(view, start, word.be | word.have | word.modal)
    ? contentFrom(view, start, to)
    : null

const beliefs = new Set([
  'say',
  'report',
  'believe',
  'think',
  'estimate',
  'allege',
  'fear',
  'presume',
  'suspect',
  'know',
])

/** "a man said to have killed 12": others say so of him. */
const isSaidOf = ({ view }: Reading, { verb, at }: Occurrence, start: number): boolean =>
  start === at + 1 &&
  beliefs.has(verb.lemma) &&
  lower(view, start) === 'to' &&
  /^(?:have|be)$/.test(lower(view, start + 1))

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

const introducing = wordSet(
  'after before when while as since because although though if until whereas once even'.split(' '),
)

/** "A day after X said ..., | a bomb went off": a clause that only introduces the sentence ends where the main one begins. */
const insideIntroduction = ({ view, from, to }: Reading, left: number, content: Range): Range => {
  if (left < from || left - from > 5 || !introducing(view.tokens[left])) return content
  for (let at = from; at < left; at++) if (view.marks[at] !== 0) return content
  const limit = Math.min(content.to - 2, content.from + 60)
  for (let at = content.from + 1; at < limit; at++) {
    if (view.marks[at] !== comma || view.quotes.within[at] !== view.quotes.within[from]) continue
    if (
      has(view, at + 1, word.coordinator | word.relative | word.subordinator) ||
      /^(?:including|with|among|most|all|one|some)$/.test(lower(view, at + 1))
    )
      continue
    if (isMainClause(view, at + 1, to)) return { from: content.from, to: at }
  }
  return content
}

const contrasting = wordSet(['while', 'but', 'whereas', 'although'])

/** A mark at which one statement ends and another speaker's may begin. */
const isBreak = (mark: number, joined: boolean): boolean =>
  mark === semicolon || (joined && (mark === comma || mark === dash))
