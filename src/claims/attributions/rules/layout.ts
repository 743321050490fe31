import { nameOf } from '../../../names/lookup.ts'
import type { Name } from '../../../names/name.ts'
import { contentFrom, isClause, skipOccasions, throughQuotes } from '../contents.ts'
import type { Finding, Reading, Rule } from '../finding.ts'
import * as word from '../lexicon.ts'
import { listBelow } from '../listing.ts'
import { headOf, isInitialism } from '../nominals.ts'
import { phraseAfter } from '../phrases.ts'
import { speaksFor } from '../speakers.ts'
import { afterLabel, credits, isStamped, labels } from '../stamps.ts'
import { firstSubject } from '../subjects.ts'
import { closeParenthesis, closesQuote, colon, dash, has, lower, opensQuote, type Range, type View } from '../view.ts'

const finding = (source: Range, cue: Range, content: Range, rule: string, before: boolean): Finding => ({
  source,
  cue,
  content,
  stance: 'asserted',
  manner: 'report',
  relays: [],
  rule,
  cuts: -1,
  before,
})

/** Headlines: "Quake kills 30: officials", "Quake kills 30 - officials". */
export const headlineEnd: Rule = {
  name: '<content>: <source> (headline)',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (to - at > 9 || at - from < 3 || at + 1 >= to || !isLoneHeadline(reading)) return null
    const source: Range = { from: at + 1, to }
    if (isClause(view, source.from, source.to) || !speaksFor(view, source) || opensQuote(view, source.from)) return null
    return [finding(source, { from: at, to: at + 1 }, { from, to: at }, headlineEnd.name, true)]
  },
}

const isLabel = (view: View, source: Range): boolean => {
  for (let at = source.from; at < source.to; at++)
    if (view.marks[at] === 0 && !labels.has(lower(view, at))) return false
  return true
}

/** Whether the sentence opens an entry of a live report: "6:05 p.m. Red Cross: ...". */
const isEntry = ({ view, from }: Reading): boolean => {
  const sentence = view.text.sentences[view.sentenceOf[from]!]!
  return isStamped(view, sentence) || afterLabel(view, sentence) > sentence.from
}

/** Headlines: "Officials: 30 dead in quake"; entries of live reports: "6:05 p.m. Red Cross: 300 homeless". */
export const headlineStart: Rule = {
  name: '<source>: <content> (headline)',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (view.marks[at] !== colon || at - from > 6 || at <= from || at + 2 >= to) return null
    const source: Range = { from, to: at }
    if (isClause(view, from, at) || isLabel(view, source)) return null
    // "Source: https:"
    if (credits.has(lower(view, from)) && view.marks[from + 1] === colon) return null
    if (!isLoneHeadline(reading) && !isEntry(reading) && !isStoppedLine(reading, source)) return null
    // "Drone swarm over port: ..."
    const head = headOf(view, source)
    if (head < at - 1 && !has(view, head, word.speaker) && !isInitialism(view, head)) return null
    if (!holdsSpeaker(view, source) && !isInitialism(view, from) && !isKnownSpeaker(view, source)) return null
    if (isValue(view, at + 1, to)) return null
    return [finding(source, { from: at, to: at + 1 }, contentFrom(view, at + 1, to), headlineStart.name, false)]
  },
}

/** "People in shelters: | 3,200 in 14 schools": a number that a label has, and nobody's words. */
const isValue = (view: View, at: number, to: number): boolean =>
  view.tokens[at]!.kind === 'number' &&
  (at + 1 >= to || view.marks[at + 1] !== 0 || has(view, at + 1, word.preposition))

const holdsSpeaker = (view: View, range: Range): boolean => {
  for (let at = range.from; at < range.to; at++) if (has(view, at, word.speaker)) return true
  return false
}

/** A headline is a block of one sentence: marked as one, or a line without a full stop. */
const isLoneHeadline = (reading: Reading): boolean => {
  const { view, from, to } = reading
  const sentence = view.text.sentences[view.sentenceOf[from]!]!
  if (sentence.block.kind === 'headline') return true
  return (
    to - from <= 30 &&
    sentence.block.start === sentence.start &&
    sentence.block.end === sentence.end &&
    (view.tokens[to - 1]!.kind !== 'punctuation' || view.marks[to - 1] === closeParenthesis)
  )
}

/** "Governor Ana Ruiz: two hurt in Arda.": a line by itself, with a full stop, of somebody in office. */
const isStoppedLine = ({ view, from, to }: Reading, source: Range): boolean => {
  const sentence = view.text.sentences[view.sentenceOf[from]!]!
  const alone = sentence.block.start === sentence.start && sentence.block.end === sentence.end
  return alone && to - from <= 30 && source.to - source.from > 1 && holdsSpeaker(view, source)
}

/** '"..." - Jane Doe' at the end of a paragraph. */
export const signature: Rule = {
  name: '<quotation> - <source>',
  read: (reading, at) => {
    const { view, to } = reading
    if (view.marks[at] !== dash || at === 0 || !closesQuote(view, at - 1) || to - at > 12 || at + 1 >= to) return null
    const source = phraseAfter(view, at + 1, to)
    if (source.to <= source.from || view.capital[source.from] !== 1) return null
    const open = at - 1 + view.quotes.partner[at - 1]!
    return [finding(source, { from: at, to: at + 1 }, { from: open, to: at }, signature.name, true)]
  },
}

/** "DOE: We lost 12 men." at the start of a paragraph: a transcript. */
export const transcript: Rule = {
  name: '<SPEAKER>: <content>',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (view.marks[at] !== colon || at - from > 4 || at <= from || at + 1 >= to) return null
    const sentence = view.text.sentences[view.sentenceOf[at]!]!
    if (sentence.start !== sentence.block.start || from - sentence.from > 1) return null
    for (let index = from; index < at; index++) {
      const text = view.tokens[index]!.text
      if (view.marks[index] === 0 && (text !== text.toUpperCase() || text === text.toLowerCase())) return null
      // "BODIES FOUND:" is a headline's first half.
      if (index > from && has(view, index, word.verb | word.be)) return null
    }
    if (view.tokens[from]!.text.length < 3 || isLabel(view, { from, to: at }) || isPlace(view, { from, to: at }))
      return null
    if (isDateline(view, from, at)) return null
    const content = contentFrom(view, at + 1, to)
    return [
      finding(
        { from, to: at },
        { from: at, to: at + 1 },
        { from: content.from, to: throughQuotes(view, blockEnd(view, at)) },
        transcript.name,
        false,
      ),
    ]
  },
}

/** The lead is one of the first few sentences. */
const leads = 4

/** "BETTIAH: As many as 17 drowned" above a story in which nobody else is labelled: where it was written. */
const isDateline = (view: View, from: number, at: number): boolean => {
  const { sentences } = view.text
  const index = view.sentenceOf[from]!
  if (index >= leads || at - from > 3 || opensQuote(view, at + 1) || has(view, at + 1, word.subject)) return false
  for (let label = from; label < at; label++) if (has(view, label, word.speaker)) return false
  for (let other = 0; other < Math.min(sentences.length, mostLabels); other++) {
    if (other !== index && isCapitalLabel(view, sentences[other]!.from)) return false
  }
  return sentences.length > index + 1
}

/** "DOE:" */
const isCapitalLabel = (view: View, from: number): boolean => {
  for (let at = from; at < Math.min(view.tokens.length, from + 5); at++) {
    if (view.marks[at] === colon) return at > from
    const { text } = view.tokens[at]!
    if (view.marks[at] === 0 && (text !== text.toUpperCase() || text === text.toLowerCase())) return false
  }
  return false
}

/** The names of a text's labels, looked up once each. */
const lookedUp = new WeakMap<View, Map<string, Name | null>>()

/** No page has more labels than this; a hostile one is not looked up for ever. */
const mostLabels = 200

const nameAt = (view: View, { from, to }: Range): Name | null => {
  const words = view.text.source.slice(view.tokens[from]!.start, view.tokens[to - 1]!.end)
  const known = lookedUp.get(view) ?? new Map<string, Name | null>()
  lookedUp.set(view, known)
  const name = known.get(words)
  if (name !== undefined) return name
  const found = known.size < mostLabels ? nameOf(words) : null
  known.set(words, found)
  return found
}

/** "KUWAIT:" says where, not who. */
const isPlace = (view: View, range: Range): boolean => {
  const known = nameAt(view, range)
  return known !== null && (known.kind === 'place' || known.kind === 'country')
}

/** "Zelenskyy: ..." */
const isKnownSpeaker = (view: View, range: Range): boolean => {
  const known = nameAt(view, range)
  return known !== null && known.kind !== 'place' && known.kind !== 'country'
}

/** Headlines: "Strike kills 12 (medics)". */
export const headlineBracket: Rule = {
  name: '<content> (<source>) (headline)',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (view.marks[to - 1] !== closeParenthesis || to - at > 8 || at - from < 3 || !isLoneHeadline(reading)) return null
    const source: Range = { from: at + 1, to: to - 1 }
    if (source.to <= source.from || !holdsSpeaker(view, source) || isClause(view, source.from, source.to)) return null
    return [finding(source, { from: at, to: at + 1 }, { from, to: at }, headlineBracket.name, true)]
  },
}

/** 'Governor Jane Doe on Telegram: "..."', "Mayor Ruiz was blunt: '...'": who is named before the colon speaks behind it. */
export const quotedLine: Rule = {
  name: '<source>: <quotation>',
  read: (reading, at) => {
    const { view, from, to, found } = reading
    if (view.marks[at] !== colon || at - from > 16 || at <= from || at + 1 >= to) return null
    if (found.some(finding => finding.content.to > at)) return null
    const quoted = opensQuote(view, at + 1)
    const clause = isClause(view, from, at)
    if (clause && !quoted) return null
    const source = clause ? firstSubject(view, from, at) : phraseAfter(view, from, at)
    if (source === null || source.to <= source.from || !speaksFor(view, source) || isLabel(view, source)) return null
    if (!clause) {
      const end = skipOccasions(view, source.to, at)
      // Without marks of quotation the occasion tells that somebody speaks: "The ministry on Telegram: ..."
      if (end < at || (!quoted && end === source.to)) return null
    }
    const content = contentFrom(view, at + 1, to)
    const through = quoted && content.to >= to ? throughQuotes(view, content.to) : content.to
    return [finding(source, { from: at, to: at + 1 }, { from: content.from, to: through }, quotedLine.name, false)]
  },
}

/** "The ministry's figures: 40 dead": whose figures they are. */
export const figuresLine: Rule = {
  name: "<source>'s figures: <content>",
  read: (reading, at) => {
    const { view, from, to, found } = reading
    if (view.marks[at] !== colon || at - from > 10 || at - from < 3 || at + 1 >= to) return null
    if (!has(view, at - 1, word.cueNoun) || found.some(finding => finding.content.to > at)) return null
    for (let index = from + 1; index < at; index++) {
      if (view.tokens[index]!.kind !== 'possessive') continue
      const source: Range = { from, to: index }
      if (!speaksFor(view, source) || isClause(view, from, at)) return null
      return [finding(source, { from: index + 1, to: at + 1 }, contentFrom(view, at + 1, to), figuresLine.name, false)]
    }
    return null
  },
}

/** "The army issued this statement:" before a quotation: whoever the sentence is about. */
export const announced: Rule = {
  name: '<source> ...: <quotation>',
  read: (reading, at) => {
    const { view, from, to, found } = reading
    if (view.marks[at] !== colon || at < to - 1 || at <= from) return null
    if (found.some(finding => finding.content.to > at)) return null
    const next = view.text.sentences[view.sentenceOf[at]! + 1]
    const list = listBelow(view, at)
    if (next === undefined || (list === null && !opensQuote(view, next.from))) return null
    const source = firstSubject(view, from, at)
    if (source === null || source.to >= at || (list !== null && !speaksFor(view, source))) return null
    const content = list ?? contentFrom(view, next.from, next.to)
    return [
      finding(
        source,
        { from: source.to, to: at + 1 },
        list ?? { from: content.from, to: throughQuotes(view, content.to) },
        announced.name,
        false,
      ),
    ]
  },
}

const blockEnd = (view: View, at: number): number => {
  const { sentences } = view.text
  let index = view.sentenceOf[at]!
  const { block } = sentences[index]!
  for (let hops = 0; hops < 20 && sentences[index + 1]?.block === block; hops++) index++
  return sentences[index]!.to
}
