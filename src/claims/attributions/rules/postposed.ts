import { contentBefore, contentFrom, isMainClause, skipOccasions, thatAfter } from '../contents.ts'
import type { Reading } from '../finding.ts'
import * as word from '../lexicon.ts'
import { onlyQuotes, takes } from '../occurrence.ts'
import { speaksFor } from '../speakers.ts'
import { afterQuotation } from '../subjects.ts'
import { colon, comma, dash, has, lower, opensQuote } from '../view.ts'
import { closesHere, resume, trails } from './closing.ts'
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
    if (subject.kind === 'relative' || subject.kind === 'shared') return null
    const start = subject.range.from
    if (start <= from && !(start > 0 && afterQuotation(view, start, 0))) return null
    const quoted = afterQuotation(view, start, from)
    const left = view.marks[start - 1]!
    const marked = left === comma || left === dash
    if (!quoted && has(view, start - 1, word.coordinator | word.subordinator | word.relative)) return null
    const end = skipOccasions(view, occurrence.tail, to)
    const relays = withRelay(reading, occurrence, occurrence.tail, end)
    if (thatAfter(view, occurrence.tail, to) >= 0) return null
    if (!quoted) {
      if (onlyQuotes(occurrence)) return null
      const closed = closesHere(reading, end)
      const parted = end < to && view.marks[end] === comma
      if (!isMainClause(view, from, start) && !(parted && marked && isInterrupted(reading, start))) return null
      if (!closed && !parted && !trails(reading, end)) return null
      if (parted && !marked) {
        // "The mayor of X said, ..." has no statement before it.
        if (opensQuote(view, end + 1)) return null
      }
      if (!closed && !parted && !marked && !speaksFor(view, subject.range) && subject.kind !== 'pronoun') return null
    } else if (end < to && view.marks[end] === colon) return null
    const content = contentBefore(view, from, start)
    if (content.to <= content.from) return null
    let last = content.to
    const goesOn = resume(reading, end)
    if (goesOn > 0) last = Math.max(last, goesOn)
    else if (!quoted && end < to && view.marks[end] === comma && parenthetic(reading, end + 1))
      last = contentFrom(view, end + 1, to).to
    else if (!quoted && end < to && includes.has(lower(view, end))) last = contentFrom(view, end, to).to
    return make(occurrence, postposed.name, {
      source: subject.range,
      content: { from: content.from, to: last },
      relays,
      before: true,
      cuts: left === comma && !quoted ? start - 1 : -1,
    })
  },
}

/** Words that carry a statement on behind its speaker: "..., the group said with four children killed elsewhere". */
const includes = new Set(['with', 'including', 'among'])

/** "The costs, X said, would double": the statement is parted between its subject and its verb. */
const isInterrupted = (reading: Reading, at: number): boolean => {
  const { view, from } = reading
  const opening = word.preposition | word.subordinator | word.time | word.adverb | word.coordinator
  return at - from > 1 && at - from < 30 && !has(view, from, opening) && !lower(view, from).endsWith('ing')
}

/** "..., X said, and ...": whether what follows the comma still belongs to the statement. */
const parenthetic = (reading: Reading, at: number): boolean => {
  const { view, to } = reading
  if (at >= to) return false
  const text = lower(view, at)
  if (text.endsWith('ing') || has(view, at, word.relative)) return false
  return !(has(view, at, word.coordinator) && /^(?:but|so)$/.test(text))
}
