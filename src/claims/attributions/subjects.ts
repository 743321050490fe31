import { wordSet } from '../../text/vocabulary.ts'
import { withHolder } from './appositions.ts'
import { skipOccasions } from './contents.ts'
import { atEdge } from './edges.ts'
import type { Finding, Reading } from './finding.ts'
import * as word from './lexicon.ts'
import { isNominal } from './nominals.ts'
import { speakerKindOf } from './nouns.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { speaksFor } from './speakers.ts'
import { trimToSpeaker } from './trimming.ts'
import { closeParenthesis, comma, dash, has, joint, lower, quote, type Range, stop, type View } from './view.ts'

/** Who a verb belongs to. `edge`: the subject starts a clause of its own. */
export interface Subject {
  readonly range: Range
  readonly kind: 'phrase' | 'pronoun' | 'relative' | 'shared'
}

const appositionReach = 45

/** The subject that ends right before `end`, the start of a verb group. */
export const subjectBefore = (reading: Reading, end: number): Subject | null => {
  const { view } = reading
  const floor = floorOf(reading, end)
  const left = end - 1
  if (left < floor) return null
  if (view.marks[left] === comma || view.marks[left] === dash) {
    const range = view.marks[left] === comma ? withApposition(view, left, floor) : null
    return range === null ? null : { range, kind: 'phrase' }
  }
  if (has(view, left, word.relative) && !(lower(view, left) === 'that' && !isNominal(view, left - 1))) {
    const before = view.marks[left - 1] === comma ? left - 1 : left
    const antecedent = before > floor ? phraseBefore(view, before, floor) : null
    return { range: { from: antecedent?.from ?? left, to: left + 1 }, kind: 'relative' }
  }
  if (has(view, left, word.subject)) return { range: { from: left, to: end }, kind: 'pronoun' }
  if (has(view, left, word.coordinator)) {
    const range = sharedSubject(reading, left)
    return range === null ? null : { range, kind: 'shared' }
  }
  const later = laterDay(view, end, floor)
  if (later > floor) return subjectBefore(reading, later)
  const phrase = phraseBefore(view, end, floor)
  if (
    phrase === null ||
    has(view, phrase.from - 1, word.preposition | word.verb | word.time) ||
    isDescribing(view, phrase.from - 1)
  ) {
    const range = withClause(view, end, floor)
    if (range !== null) return { range, kind: 'phrase' }
  }
  if (phrase === null) return null
  const last = has(view, end, word.cueVerb) ? skipOccasions(view, end + 1, reading.to) : end + 1
  const joined = withConjunct(view, phrase, floor, view.marks[last] === stop)
  if (joined.from < phrase.from || atEdge(view, joined.from, floor)) return { range: joined, kind: 'phrase' }
  if (has(view, phrase.from - 1, word.preposition)) {
    const start = occasionBefore(view, end, floor)
    const speaker = start > floor ? subjectBefore(reading, start) : null
    if (speaker !== null && speaksFor(view, speaker.range)) return speaker
    const range = trimToSpeaker(view, phrase)
    return range === null ? null : { range, kind: 'phrase' }
  }
  const named = withLooseApposition(view, phrase, floor)
  if (named !== null) return { range: named, kind: 'phrase' }
  // Words run into a speaker where commas are lost: "divided Aleppo city | state media".
  const runsIn =
    view.capital[phrase.from] === 1 &&
    !isJoined(view, phrase.from) &&
    !has(view, phrase.from - 1, word.time) &&
    lower(view, phrase.from - 1) !== 'day'
  const trimmed = runsIn ? trimToSpeaker(view, phrase) : null
  return { range: trimmed ?? phrase, kind: 'phrase' }
}

const nextWords = wordSet(['following', 'next', 'same', 'previous'])
const dayWords = new Set('day morning evening night week month year afternoon'.split(' '))
const laterWords = wordSet(['later', 'after', 'earlier', 'afterwards'])

/** "The bulletin | the following day | spoke of", "the army | two days later | admitted": where the time begins that stands between, or -1. */
const laterDay = (view: View, end: number, floor: number): number => {
  const last = end - 1
  if (dayWords.has(lower(view, last)) && nextWords(view.tokens[last - 1]) && lower(view, last - 2) === 'the')
    return last - 2 > floor ? last - 2 : -1
  const unit = lower(view, last - 1)
  if (!laterWords(view.tokens[last]) || last - 2 <= floor) return -1
  return dayWords.has(unit) || dayWords.has(unit.slice(0, -1)) ? last - 2 : -1
}

/** "The group in a message to reporters | claimed": where the occasion begins that stands between speaker and verb, or -1. */
const occasionBefore = (view: View, end: number, floor: number): number => {
  let start = -1
  for (let at = end - 2; at > Math.max(floor, end - 10) && view.marks[at] === 0; at--) {
    if (!has(view, at, word.preposition) || lower(view, at) === 'of') continue
    if (isNominal(view, at - 1) && skipOccasions(view, at, end) === end) start = at
  }
  return start
}

/** "Residents fleeing | the town", "A man who runs | the camp": whether the verb at `at` only describes the speaker before it. */
const isDescribing = (view: View, at: number): boolean =>
  at > 1 &&
  view.marks[at] === 0 &&
  ((lower(view, at).endsWith('ing') && has(view, at - 1, word.speaker)) || has(view, at - 1, word.relative))

/** "Abu Omar an activist in the town | said": the comma before the apposition is lost. */
const withLooseApposition = (view: View, phrase: Range, floor: number): Range | null => {
  const article = lower(view, phrase.from)
  if ((article !== 'a' && article !== 'an' && article !== 'the') || view.capital[phrase.from - 1] !== 1) return null
  const name = phraseBefore(view, phrase.from, floor)
  if (name === null || !atEdge(view, name.from, floor)) return null
  // "in Homs and New Aleppo | the state agency SANA": it has a name of its own.
  if (article === 'the' && view.capital[phrase.to - 1] === 1 && holdsSpeaker(view, phrase)) return null
  // "SANA the official agency", but not "Monday the agency" nor "The Golan the army"
  if (article === 'the' && (!holdsSpeaker(view, phrase) || name.to - name.from > 2 || !speaksFor(view, name)))
    return null
  return { from: name.from, to: phrase.to }
}

const holdsSpeaker = (view: View, range: Range): boolean => {
  for (let at = range.from; at < range.to; at++) if (has(view, at, word.speaker)) return true
  return false
}

/** Whether the token hangs on the one before it. */
const isJoined = (view: View, at: number): boolean => view.marks[at - 1] === joint

const participleReach = 16

/** "a poll released on Friday | shows", "the group which has offices there | said": back over the clause that describes the speaker. */
const withClause = (view: View, end: number, floor: number): Range | null => {
  const limit = Math.max(floor + 1, end - participleReach)
  let helped = false
  for (let at = end - 1; at >= limit; at--) {
    if (view.marks[at] !== 0 && view.marks[at] !== joint) return null
    if (has(view, at, word.relative) && isNominal(view, at - 1)) {
      const phrase = phraseBefore(view, at, floor)
      if (phrase === null || !speaksFor(view, phrase)) return null
      if (atEdge(view, phrase.from, floor)) return { from: phrase.from, to: end }
      // "Airwars a group that tracks deaths | says"
      const loose = withLooseApposition(view, phrase, floor)
      return loose === null ? null : { from: loose.from, to: end }
    }
    if (has(view, at, word.subordinator)) return null
    if (lower(view, at).endsWith('ing') && has(view, at - 1, word.speaker) && at < end - 1) {
      const phrase = phraseBefore(view, at, floor)
      if (phrase !== null && atEdge(view, phrase.from, floor)) return { from: phrase.from, to: end }
    }
    if (has(view, at, word.be | word.have | word.modal)) helped = true
    const run = lower(view, at) === 'run' && lower(view, at + 1) === 'by'
    if (helped || !(run || (has(view, at, word.verb) && !isNominal(view, at)))) continue
    const noun = has(view, at - 1, word.subject) ? at - 1 : at
    const phrase = phraseBefore(view, noun, floor)
    if (phrase === null) continue
    if (!atEdge(view, phrase.from, floor)) {
      // "SANA the agency run by the state | said"
      const loose = lower(view, at + 1) === 'by' ? withLooseApposition(view, phrase, floor) : null
      if (loose !== null) return { from: loose.from, to: end }
      continue
    }
    // A bare past would rather be the sentence's own verb: "officers | shot".
    const last = speakerKindOf(view.tokens[noun - 1])
    const held = last === 'media' && /^(?:in|at|near|on)$/.test(lower(view, at + 1))
    if (last === 'paper' || held || noun < at || (last !== undefined && lower(view, at + 1) === 'by'))
      return { from: phrase.from, to: end }
  }
  return null
}

/** First token a subject may start at: the sentence's, or that of the quotation the verb stands in. */
const floorOf = (reading: Reading, at: number): number => {
  const open = reading.view.quotes.within[at - 1] ?? -1
  const closing = at - 1 >= 0 && reading.view.quotes.partner[at - 1]! < 0
  if (closing) return at
  return Math.max(reading.from, open + 1)
}

/** "Mr. A and Mr. B", "federal and state officials": the first conjunct, when it starts a clause. */
const withConjunct = (view: View, phrase: Range, floor: number, closing = false): Range => {
  const and = phrase.from - 1
  if (and <= floor || lower(view, and) !== 'and') return phrase
  if (!isNominal(view, and - 1) && view.marks[and - 1] !== closeParenthesis) return phrase
  const found = phraseBefore(view, and, floor)
  if (found === null) return phrase
  // "... near Hama activists and state media said.": commas are lost, yet the sentence ends in its speakers.
  const loose = closing && !atEdge(view, found.from, floor)
  const trimmed = loose && has(view, found.from - 1, word.preposition) ? trimToSpeaker(view, found) : found
  if (trimmed === null || (loose ? !holdsSpeaker(view, trimmed) : !atEdge(view, found.from, floor))) return phrase
  const first = trimmed
  if (has(view, first.from - 1, word.coordinator)) return phrase
  return { from: first.from, to: phrase.to }
}

/** "X, the mayor of Y, | said": from X to the comma at `end`. */
const withApposition = (view: View, end: number, floor: number): Range | null => {
  const limit = Math.max(floor, end - appositionReach)
  let best: Range | null = null
  let hops = 0
  for (let at = end - 1; at >= limit && hops < 4; at--) {
    const mark = view.marks[at]!
    // 'A report by X, quoting an "informed source", said'
    if (mark === quote && view.quotes.partner[at]! < 0) {
      at = Math.max(limit, at + view.quotes.partner[at]!)
      continue
    }
    if (mark === quote || mark === dash) break
    if (mark !== comma) continue
    hops++
    const phrase = phraseBefore(view, at, floor)
    if (phrase === null) continue
    const joined = withConjunct(view, phrase, floor)
    if (atEdge(view, joined.from, floor)) {
      best = { from: joined.from, to: end }
      if (joined.from <= floor || view.marks[joined.from - 1] !== comma) break
    }
  }
  if (best !== null) return best
  // "His friend in the talks, the envoy Hamid Razi, | said": the apposition alone names the speaker.
  const named = phraseBefore(view, end, floor)
  return named !== null && view.marks[named.from - 1] === comma && speaksFor(view, named) ? named : null
}

/** Who a verb without a subject of its own belongs to: the last speaker of the sentence, else its first noun phrase. */
export const sharedSubject = (reading: Reading, at: number): Range | null => {
  const { view, found } = reading
  for (let index = found.length - 1; index >= 0; index--) {
    const earlier = found[index] as Finding
    if (earlier.cue.from < at && earlier.source !== null && isNear(earlier, at)) return earlier.source
  }
  return firstSubject(view, reading.from, Math.min(at, reading.from + 80))
}

const isNear = (finding: Finding, at: number): boolean => at - finding.cue.from < 120

/** The first noun phrase of [from, to) that opens a clause. */
export const firstSubject = (view: View, from: number, to: number): Range | null => {
  let at = from
  for (let hops = 0; hops < 4 && at < to; hops++) {
    while (at < to && (view.marks[at] !== 0 || has(view, at, word.coordinator | word.adverb))) at++
    if (at >= to) return null
    if (has(view, at, word.subject)) return { from: at, to: at + 1 }
    if (!has(view, at, word.preposition | word.subordinator | word.time) && !isIng(view, at)) {
      const phrase = phraseAfter(view, at, to)
      if (phrase.to > phrase.from && view.tokens[phrase.from]!.kind !== 'number') return withHolder(view, phrase, to)
    }
    // An introduction ends with its comma.
    let next = at + 1
    while (next < to && view.marks[next] !== comma) next++
    at = next + 1
  }
  return null
}

const isIng = (view: View, at: number): boolean =>
  lower(view, at).endsWith('ing') && isNominal(view, at) && view.marks[at + 1] !== joint

/** Whether the marks right before `at` close a quotation, a comma allowed between. */
export const afterQuotation = (view: View, at: number, floor: number): boolean => {
  let left = at - 1
  if (left >= floor && view.marks[left] === comma) left--
  return left >= 0 && view.quotes.partner[left]! < 0
}
