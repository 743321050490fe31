import { wordSet } from '../../../text/vocabulary.ts'
import { contentFrom, isClause, isMainClause, throughQuotes } from '../contents.ts'
import type { Reading } from '../finding.ts'
import * as word from '../lexicon.ts'
import { listBelow } from '../listing.ts'
import { isNominal } from '../nominals.ts'
import { type Occurrence, takes } from '../occurrence.ts'
import { isPaper, speaksFor } from '../speakers.ts'
import type { Subject } from '../subjects.ts'
import { colon, comma, has, lower, opensQuote, type Range, semicolon, type View } from '../view.ts'
import { numberAt } from './tolls.ts'

/** The content that begins at `start`, if the verb may hold what stands there. */
export const contentOf = (reading: Reading, occurrence: Occurrence, start: number): Range | null => {
  const { view, to } = reading
  const text = lower(view, start)
  const mark = view.marks[start]!
  if (mark === colon) return afterColon(reading, start)
  if (mark === comma && opensQuote(view, start + 1)) return quotedFrom(reading, start + 1)
  if (opensQuote(view, start)) return quotedFrom(reading, start)
  if (mark === comma && text === ',' && takes(occurrence, 'quote') && isMainClause(view, start + 1, to))
    return contentFrom(view, start + 1, to)
  if (mark !== 0) return null
  if (text === 'that')
    return takes(occurrence, 'clause') || takes(occurrence, 'that') || takes(occurrence, 'quote')
      ? contentFrom(view, start, to)
      : null
  if (text === 'to' && takes(occurrence, 'infinitive')) return contentFrom(view, start, partEnd(reading, start))
  if (takes(occurrence, 'clause')) {
    if (/^(?:how|why|what|whether|if|where|when|who)$/.test(text)) return contentFrom(view, start, to)
    if (opensPhrase(reading, start) && (isClause(view, start, to) || /^(?:say|tell)$/.test(occurrence.verb.lemma)))
      return contentFrom(view, start, to)
  }
  if (takes(occurrence, 'that')) {
    if (/^(?:how|what|whether|why)$/.test(text)) return contentFrom(view, start, to)
    return opensObject(reading, start) && mayHold(reading, occurrence, start) ? contentFrom(view, start, to) : null
  }
  const opens = occurrence.verb.particle === null ? opensObject(reading, start) : opensPhrase(reading, start)
  if (takes(occurrence, 'object') && opens) return contentFrom(view, start, partEnd(reading, start))
  if (occurrence.verb.particle !== null) return contentFrom(view, start, partEnd(reading, start))
  return null
}

const seeing = new Set(['see', 'count', 'find', 'hear'])
const eyewitnesses = wordSet(
  'journalist journalists reporter reporters correspondent correspondents photographer photographers cameraman stringer witness witnesses'.split(
    ' ',
  ),
)

/** "an AFP reporter saw 12 bodies": one who is there to tell it. */
const isEyewitness = (view: View, range: Range): boolean => {
  for (let at = range.from; at < range.to; at++) if (eyewitnesses(view.tokens[at])) return true
  return false
}

const tallying = new Set(['record', 'register', 'document', 'count', 'list', 'tally', 'log', 'chronicle'])

/** "the poll found 12", "the ministry recorded 12 deaths", but not "rescuers found 12 bodies". */
const mayHold = (reading: Reading, occurrence: Occurrence, start: number): boolean => {
  const { view } = reading
  const { subject } = occurrence
  if (subject === null) return false
  if (isPaper(view, subject.range)) return true
  if (seeing.has(occurrence.verb.lemma) && subject.kind === 'phrase' && isEyewitness(view, subject.range)) {
    return numberAt(view, start, reading.to) >= 0
  }
  // "has identified 40 of the dead", but not "rescuers identified 40 bodies"
  if (occurrence.verb.lemma === 'identify') return occurrence.group.helped && numberAt(view, start, reading.to) >= 0
  if (!tallying.has(occurrence.verb.lemma) || !speaksFor(view, withoutRelative(view, subject))) return false
  for (let at = start; at < Math.min(reading.to, start + 9); at++) {
    if (view.tokens[at]!.kind === 'number' || has(view, at, word.numeral)) return true
    if (has(view, at, word.be | word.have | word.modal | word.relative)) return false
  }
  return false
}

/** "The Lake Institute |, which" */
const withoutRelative = (view: View, { range, kind }: Subject): Range => {
  if (kind !== 'relative') return range
  const to = view.marks[range.to - 2] === comma ? range.to - 2 : range.to - 1
  return to > range.from ? { from: range.from, to } : range
}

/** What is no clause of its own ends where the sentence goes on: ", and the union ...", ", but". */
const partEnd = (reading: Reading, from: number): number => {
  const { view, to } = reading
  const limit = Math.min(to, from + 120)
  for (let at = from + 1; at < limit; at++) {
    if (view.marks[at] === semicolon) return at
    if (
      view.marks[at] === comma &&
      at + 2 < to &&
      partWords(view.tokens[at + 1]) &&
      isClause(view, at + 1, Math.min(to, at + 14))
    )
      return at
  }
  return to
}

const partWords = wordSet(['and', 'but', 'while', 'though', 'although', 'as', 'whereas', 'so'])

/** "12", "about 12", "the dead": but neither "on the road" nor "out". */
const opensObject = (reading: Reading, at: number): boolean => {
  const { view } = reading
  if (!has(view, at, word.preposition)) return opensPhrase(reading, at)
  for (let next = at + 1; next < Math.min(reading.to, at + 3); next++) {
    if (view.tokens[next]!.kind === 'number' || has(view, next, word.numeral)) return true
  }
  return false
}

const opensPhrase = (reading: Reading, at: number): boolean => {
  const { view } = reading
  return (
    has(view, at, word.determiner | word.pronoun | word.numeral | word.subordinator | word.time) ||
    isNominal(view, at) ||
    has(view, at, word.adverb | word.preposition | word.relative)
  )
}

/** The quotation at `at`, with the quotations that follow it in the paragraph. */
const quotedFrom = (reading: Reading, at: number): Range => {
  const { view, to } = reading
  const content = contentFrom(view, at, to)
  return content.to >= to ? { from: content.from, to: throughQuotes(view, content.to) } : content
}

/** What a colon announces: the rest of the sentence, or the next sentence or paragraph when that is a quotation. */
const afterColon = (reading: Reading, at: number): Range | null => {
  const { view, to } = reading
  if (at + 1 < to) return opensQuote(view, at + 1) ? quotedFrom(reading, at + 1) : contentFrom(view, at + 1, to)
  const list = listBelow(view, at)
  if (list !== null) return list
  const next = view.text.sentences[view.sentenceOf[at]! + 1]
  if (next === undefined || next.block.kind === 'related' || next.block.kind === 'furniture') return null
  if (!opensQuote(view, next.from)) return contentFrom(view, next.from, next.to)
  const content = contentFrom(view, next.from, next.to)
  return { from: content.from, to: throughQuotes(view, content.to) }
}
