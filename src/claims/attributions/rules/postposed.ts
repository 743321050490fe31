import { wordSet } from '../../../text/vocabulary.ts'
import { contentBefore, contentFrom, isClause, isMainClause, skipOccasions, thatAfter } from '../contents.ts'
import type { Reading } from '../finding.ts'
import * as word from '../lexicon.ts'
import { isNumeral } from '../nominals.ts'
import { onlyQuotes, takes } from '../occurrence.ts'
import { speaksFor } from '../speakers.ts'
import { afterQuotation } from '../subjects.ts'
import { colon, comma, dash, has, lower, opensQuote, semicolon, type View } from '../view.ts'
import { closesHere, isPlaceTail, resume, trails } from './closing.ts'
import { isCount } from './preposed.ts'
import { numberAt } from './tolls.ts'
import { make, type VerbRule, withRelay } from './verb-rule.ts'

/** "..., X said." and "..., X said, ..." */
export const postposed: VerbRule = {
  name: '<content>, <source> said',
  read: (reading, occurrence) => {
    const { view, from, to } = reading
    const { subject, group } = occurrence
    if (!takes(occurrence, 'quote') || subject === null || group.infinitive || group.passive) return null
    if (
      (occurrence.form & (word.pastForm | word.thirdForm | word.baseForm)) === 0 &&
      !group.progressive &&
      !group.helped
    )
      return null
    if (subject.kind === 'relative' || subject.kind === 'shared' || isCount(reading, occurrence, subject)) return null
    const start = subject.range.from
    if (start <= from && !(start > 0 && afterQuotation(view, start, 0))) return null
    const quoted = afterQuotation(view, start, from)
    const left = view.marks[start - 1]!
    const marked = left === comma || left === dash
    if (!quoted && has(view, start - 1, word.coordinator | word.subordinator | word.relative)) return null
    const end = skipOccasions(view, occurrence.tail, to)
    const relays = withRelay(reading, occurrence, occurrence.tail, end)
    if (thatAfter(view, occurrence.tail, to) >= 0) return null
    // "X admitted losing 12 men"
    if (
      !quoted &&
      !marked &&
      end === occurrence.tail &&
      takes(occurrence, 'object') &&
      lower(view, end).endsWith('ing') &&
      !has(view, end, word.cueVerb)
    )
      return null
    if (!quoted) {
      if (onlyQuotes(occurrence)) return null
      const closed = closesHere(reading, end)
      const parted = end < to && view.marks[end] === comma
      const main = isMainClause(view, from, start)
      const counts = numberAt(view, from, start) >= 0
      const ends = closed && marked && (counts || !has(view, from, word.preposition | word.subordinator))
      if (!main && !ends && !(parted && marked && isInterrupted(start - from, reading, end))) return null
      if (
        !closed &&
        !parted &&
        !trails(reading, end) &&
        !(marked && saying.has(occurrence.verb.lemma) && isPlaceTail(reading, end))
      )
        return null
      if (parted && !marked) {
        // "The mayor of X said, ..." has no statement before it.
        if (opensQuote(view, end + 1)) return null
      }
      if (!closed && !parted && !marked && !speaksFor(view, subject.range) && subject.kind !== 'pronoun') return null
    } else {
      if (end < to && view.marks[end] === colon) return null
      // "On the programme “The Hour,” the mayor said ...": a title is no statement.
      const close = view.marks[start - 1] === comma ? start - 2 : start - 1
      if (close + view.quotes.partner[close]! > from + 1 && !isMainClause(view, from, start)) return null
    }
    const content = contentBefore(view, from, start)
    if (content.to <= content.from) return null
    let last = content.to
    // "..., X said; six are still missing": what follows is X's, unless it has a speaker of its own.
    if (!quoted && end < to && view.marks[end] === semicolon && end + 2 < to) last = contentFrom(view, end + 1, to).to
    const goesOn = resume(reading, end)
    if (goesOn > 0) last = Math.max(last, goesOn)
    else if (!quoted && end < to && view.marks[end] === comma && parenthetic(reading, start, end + 1))
      last = contentFrom(view, end + 1, to).to
    else if (!quoted && end + 1 < to && view.marks[end] === dash && isPart(view, end + 1))
      last = contentFrom(view, end + 1, to).to
    else if (!quoted && end < to && (includes(view.tokens[end]) || (!marked && lower(view, end) === 'while')))
      last = contentFrom(view, end, to).to
    return make(occurrence, postposed.name, {
      source: subject.range,
      content: { from: content.from, to: last },
      relays,
      before: true,
      cuts: left === comma && !quoted ? start - 1 : -1,
    })
  },
}

/** "..., X said – 41 of them in clashes": parts of what was said. */
const isPart = (view: View, at: number): boolean =>
  isNumeral(view, at) ||
  has(view, at, word.preposition) ||
  includes(view.tokens[at]) ||
  /^(?:most|half|many|some)$/.test(lower(view, at))

const saying = new Set([
  'say',
  'tell',
  'report',
  'announce',
  'state',
  'confirm',
  'add',
  'note',
  'warn',
  'reveal',
  'disclose',
])

/** Words that carry a statement on behind its speaker: "..., the group said with four children killed elsewhere". */
const includes = wordSet(['with', 'including', 'among'])

/** "The costs, X said, would double", "In May, X said, costs doubled": the statement goes on behind the speaker. */
const isInterrupted = (length: number, reading: Reading, at: number): boolean =>
  length > 1 && length < 30 && at + 1 < reading.to && !opensQuote(reading.view, at + 1)

/** Words that begin something else behind "..., X said,". */
const breaks = wordSet([
  'but',
  'so',
  'as',
  'while',
  'after',
  'before',
  'when',
  'though',
  'although',
  'whereas',
  'who',
  'which',
  'where',
])

/** "..., X said, and ...", "..., X said, including ...": whether what follows the comma still belongs to the statement. */
const parenthetic = (reading: Reading, start: number, at: number): boolean => {
  const { view, from, to } = reading
  // "..., X said, while 171 are still missing": X's, unless somebody else speaks there.
  if (at < to && lower(view, at) === 'while' && !speaksAhead(view, at, to)) return true
  if (at >= to || breaks(view.tokens[at]) || lower(view, at).endsWith('ing')) {
    return at < to && lower(view, at) === 'including'
  }
  if (!isMainClause(view, from, start)) return true
  // "..., he said, all of them convicted criminals"
  if (lower(view, at + 1) === 'of' && (isPart(view, at) || has(view, at, word.determiner))) return true
  // After a full statement a new clause is the outlet's again.
  return has(view, at, joints) || !isClause(view, at, semicolonAfter(view, at, to))
}

const speaksAhead = (view: View, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 60); at++) if (has(view, at, word.cueVerb | word.trigger)) return true
  return false
}

const semicolonAfter = (view: View, from: number, to: number): number => {
  for (let at = from; at < Math.min(to, from + 40); at++) if (view.marks[at] === semicolon) return at
  return to
}

const joints = word.preposition | word.coordinator | word.subordinator | word.be | word.have | word.modal | word.verb
