import {
  contentBefore,
  contentFrom,
  isClause,
  isMainClause,
  skipOccasions,
  thatAfter,
  throughQuotes,
} from '../contents.ts'
import type { Finding, Reading } from '../finding.ts'
import * as word from '../lexicon.ts'
import { type Occurrence, takes } from '../occurrence.ts'
import { atEdge, isNominal, phraseAfter, phraseBefore } from '../phrases.ts'
import { relayIn } from '../relays.ts'
import { speaksFor } from '../speakers.ts'
import { afterQuotation, sharedSubject } from '../subjects.ts'
import { closesQuote, colon, comma, dash, has, lower, opensQuote, type Range, semicolon, stop } from '../view.ts'

/** A rule for a cue verb in its place. */
export interface VerbRule {
  readonly name: string
  readonly read: (reading: Reading, occurrence: Occurrence) => Finding | null
}

const make = (
  occurrence: Occurrence,
  rule: string,
  found: Partial<Finding> & Pick<Finding, 'source' | 'content'>,
): Finding => ({
  cue: occurrence.cue,
  // What somebody did not say is nobody's claim.
  manner: occurrence.group.negated ? 'stand' : occurrence.verb.manner,
  stance: occurrence.verb.stance,
  relays: occurrence.relays,
  rule,
  cuts: -1,
  before: false,
  ...found,
})

/** Where a content that follows the verb begins, or -1. */
const startAfter = (reading: Reading, occurrence: Occurrence): number => {
  const { view, to } = reading
  const { tail } = occurrence
  const that = thatAfter(view, tail, to)
  if (that >= 0) return that
  const start = skipOccasions(view, tail, to)
  return start < to ? start : -1
}

const withRelay = (reading: Reading, occurrence: Occurrence, from: number, to: number): readonly Range[] => {
  const relay = occurrence.relays.length === 0 && to > from ? relayIn(reading.view, from, to) : null
  return relay === null ? occurrence.relays : [relay]
}

/** Whether the tokens at `at` close the statement: nothing that could be its content follows. */
const closesHere = (reading: Reading, at: number): boolean => {
  const { view, to } = reading
  if (at >= to) return true
  const mark = view.marks[at]!
  if (mark === stop || mark === semicolon || mark === dash) return true
  return closesQuote(view, at)
}

/** "..., officials said as fighting went on": what may follow a statement's end without a comma. */
const trailing = new Set([
  'as',
  'while',
  'after',
  'when',
  'with',
  'before',
  'following',
  'citing',
  'quoting',
  'adding',
  'noting',
  'without',
  'amid',
  'and',
  'but',
  'of',
  'about',
])

const trails = (reading: Reading, at: number): boolean => {
  const text = lower(reading.view, at)
  if (trailing.has(text)) return true
  if (text.endsWith('ing') && text.length > 5) return true
  // "a day after"
  return (
    (text === 'a' || text === 'one') &&
    ['day', 'week', 'month', 'year'].includes(lower(reading.view, at + 1)) &&
    lower(reading.view, at + 2) !== 'of'
  )
}

/** "...," said X. */
export const inverted: VerbRule = {
  name: '<content>, said <source>',
  read: (reading, occurrence) => {
    const { view, from, to } = reading
    const { at, group } = occurrence
    if (!takes(occurrence, 'quote') || group.helped || group.infinitive || group.from !== at || at <= from) return null
    if ((occurrence.form & (word.pastForm | word.thirdForm)) === 0) return null
    const quoted = afterQuotation(view, at, from)
    const mark = view.marks[at - 1]!
    const marked = quoted || mark === comma || mark === dash
    const source = has(view, at + 1, word.subject) ? { from: at + 1, to: at + 2 } : phraseAfter(view, at + 1, to)
    if (source.to <= source.from || source.from >= to) return null
    if (!marked) {
      // Commas may be lost: then the speaker must end the sentence and be one who speaks.
      if (!speaksFor(view, source) || !isMainClause(view, from, at)) return null
      const next = view.marks[source.to]
      if (
        source.to < to &&
        next !== stop &&
        next !== comma &&
        !has(view, source.to, word.relative) &&
        !trails(reading, source.to)
      )
        return null
      if (occurrence.verb.lemma !== 'say') return null
    } else if (!quoted) {
      if (!isMainClause(view, from, at)) return null
      if (
        source.to < to &&
        view.marks[source.to] === 0 &&
        !has(view, source.to, word.preposition | word.relative | word.time | word.subordinator | word.adverb)
      )
        return null
      if (view.tokens[source.from]!.kind === 'number' && !speaksFor(view, source)) return null
    }
    const content = contentBefore(view, from, at)
    if (content.to <= content.from) return null
    const goesOn = resume(reading, source.to)
    return make(occurrence, inverted.name, {
      source,
      content: { from: content.from, to: Math.max(content.to, goesOn) },
      before: true,
    })
  },
}

/** Where a quotation that is taken up again behind the speaker ends: '"...," X said. "..."', or -1. */
const resume = (reading: Reading, from: number): number => {
  const { view, to } = reading
  const limit = Math.min(to, from + 60)
  let at = from
  while (at < limit && !opensQuote(view, at) && view.marks[at] !== stop && view.marks[at] !== semicolon) at++
  if (
    at < limit &&
    opensQuote(view, at) &&
    (view.marks[at - 1] === comma || view.marks[at - 1] === dash || view.marks[at - 1] === colon)
  ) {
    const end = contentFrom(view, at, to).to
    return end >= to ? Math.max(end, throughQuotes(view, end)) : end
  }
  if (at >= limit && limit < to) return -1
  const end = throughQuotes(view, to)
  return end > to ? end : -1
}

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
    return make(occurrence, postposed.name, {
      source: subject.range,
      content: { from: content.from, to: last },
      relays,
      before: true,
    })
  },
}

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
    const content = contentOf(reading, occurrence, start)
    if (content === null || content.to <= content.from) return null
    const opensClause =
      atEdge(view, subject.range.from, reading.from) && subject.range.from > reading.from && subject.kind !== 'relative'
    const left = subject.range.from - 1
    const cuts =
      opensClause && has(view, left, word.coordinator | word.subordinator) && view.marks[left - 1] === comma
        ? left - 1
        : opensClause && view.marks[left] === semicolon
          ? left
          : -1
    const shared =
      subject.kind === 'shared' ? (view.marks[group.from - 2] === comma ? group.from - 2 : group.from - 1) : cuts
    const relays = withRelay(reading, occurrence, occurrence.tail, start)
    return make(occurrence, preposed.name, { source: subject.range, content, relays, cuts: shared < to ? shared : -1 })
  },
}

/** The content that begins at `start`, if the verb may hold what stands there. */
const contentOf = (reading: Reading, occurrence: Occurrence, start: number): Range | null => {
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
  if (text === 'to' && takes(occurrence, 'infinitive')) return contentFrom(view, start, to)
  if (takes(occurrence, 'clause')) {
    if (/^(?:how|why|what|whether|if|where|when|who)$/.test(text)) return contentFrom(view, start, to)
    if (opensPhrase(reading, start) && (isClause(view, start, to) || /^(?:say|tell)$/.test(occurrence.verb.lemma)))
      return contentFrom(view, start, to)
  }
  if (takes(occurrence, 'that')) {
    if (/^(?:how|what|whether|why)$/.test(text)) return contentFrom(view, start, to)
    const subject = occurrence.subject!
    if (
      opensPhrase(reading, start) &&
      speaksFor(view, subject.range) &&
      (subject.kind === 'phrase' || subject.kind === 'relative')
    )
      return contentFrom(view, start, to)
    return null
  }
  if (
    takes(occurrence, 'object') &&
    opensPhrase(reading, start) &&
    !(has(view, start, word.preposition) && occurrence.verb.particle === null)
  )
    return contentFrom(view, start, to)
  if (occurrence.verb.particle !== null) return contentFrom(view, start, to)
  return null
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
  const next = view.text.sentences[view.sentenceOf[at]! + 1]
  if (next === undefined || next.block.kind === 'related' || next.block.kind === 'furniture') return null
  if (!opensQuote(view, next.from)) return contentFrom(view, next.from, next.to)
  const content = contentFrom(view, next.from, next.to)
  return { from: content.from, to: throughQuotes(view, content.to) }
}

/** "..., adding that ...": the speaker of the sentence goes on. */
export const participle: VerbRule = {
  name: '<source> ..., saying that <content>',
  read: (reading, occurrence) => {
    const { view } = reading
    if ((occurrence.form & word.ingForm) === 0 || occurrence.group.helped) return null
    const at = occurrence.group.from
    const text = lower(view, occurrence.at)
    // "a warning that", "the growing claim": a noun.
    if (at > reading.from && has(view, at - 1, word.determiner)) return null
    if (isNounlike.has(text) && view.marks[at - 1] !== comma) return null
    const start = startAfter(reading, occurrence)
    if (start < 0) return null
    const source = speakerOfParticiple(reading, at)
    if (source === null) return null
    const content = contentOf(reading, { ...occurrence, subject: { range: source, kind: 'shared' } }, start)
    if (content === null || content.to <= content.from) return null
    const cuts = view.marks[at - 1] === comma ? at - 1 : -1
    return make(occurrence, participle.name, {
      source,
      content,
      relays: withRelay(reading, occurrence, occurrence.tail, start),
      cuts,
    })
  },
}

/** "footage of X saying": X; "..., X said, adding": the speaker of the sentence. */
const speakerOfParticiple = (reading: Reading, at: number): Range | null => {
  const { view, from } = reading
  if (at === from) return null
  const direct = view.marks[at - 1] === 0 ? phraseBefore(view, at, from) : null
  if (direct !== null && speaksFor(view, direct)) return direct
  return sharedSubject(reading, at)
}

const isNounlike = new Set([
  'warning',
  'meeting',
  'briefing',
  'reporting',
  'offering',
  'planning',
  'understanding',
  'opening',
  'ruling',
  'finding',
  'posting',
  'filing',
  'charging',
  'backing',
  'reading',
  'showing',
  'rating',
  'calling',
  'learning',
  'counting',
  'listing',
])
