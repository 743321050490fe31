import { wordSet } from '../../text/vocabulary.ts'
import { withoutStop } from './edges.ts'
import * as word from './lexicon.ts'
import { isNominal } from './nominals.ts'
import { phraseAfter } from './phrases.ts'
import {
  closesQuote,
  colon,
  comma,
  dash,
  has,
  lower,
  opensQuote,
  quote,
  type Range,
  semicolon,
  stop,
  type View,
} from './view.ts'

/** A content longer than this is cut: no speaker is held to a whole document. */
export const longestContent = 600

/** How far ahead or back a clause is searched for its verb. */
const clauseReach = 60

const finite = word.be | word.have | word.modal | word.verb

/** Whether [from, to) holds a finite verb, so that it may be a clause. */
export const isClause = (view: View, from: number, to: number): boolean => holdsVerb(view, from, to, false)

const holdsVerb = (view: View, from: number, to: number, main: boolean): boolean => {
  const end = Math.min(to, from + clauseReach)
  for (let at = from; at < end; at++) {
    if (view.marks[at] !== 0) continue
    if (main && at > from && isRelative(view, at)) {
      // "Jane Doe, who was mayor until May, ...": its verb is not the sentence's.
      while (at < end && view.marks[at] !== comma) at++
      continue
    }
    if (has(view, at, finite) && !isNominal(view, at)) return true
    if (has(view, at, word.cueVerb) && view.capital[at] === 0 && at > from) {
      const form = word.verbForm(view.tokens[at])?.form ?? 0
      if (
        (form & (word.thirdForm | word.pastForm)) !== 0 &&
        isNominal(view, at - 1) &&
        !has(view, at - 1, word.determiner)
      )
        return true
    }
  }
  return false
}

const isRelative = (view: View, at: number): boolean => {
  const text = lower(view, at)
  return (text === 'who' || text === 'which' || text === 'whose') && view.marks[at - 1] === comma
}

/** Whether a main clause stands in [from, to): a clause that does not open with "while" or "if". */
export const isMainClause = (view: View, from: number, to: number): boolean => {
  let start = Math.max(from, to - 400)
  // "Even if ..."
  while (start < to && has(view, start, word.adverb)) start++
  for (let hops = 0; hops < 3 && start < to; hops++) {
    if (!has(view, start, word.subordinator)) return holdsVerb(view, start, to, true)
    const next = nextComma(view, start, to)
    if (next < 0) return false
    start = next + 1
  }
  return start < to && holdsVerb(view, start, to, true)
}

const nextComma = (view: View, from: number, to: number): number => {
  const end = Math.min(to, from + clauseReach)
  for (let at = from; at < end; at++) if (view.marks[at] === comma) return at
  return -1
}

/** Nouns of the occasions on which things are said. */
const occasions = wordSet(
  `statement statements interview interviews conference briefing briefings news press post posts report email emails e-mail speech tweet tweets phone
   telephone letter message messages call telegram video note release comments remarks bulletin update address reporters journalists
   lawmakers parliament condition hearing session testimony broadcast television tv radio twitter facebook media website site
   column memo filing paper study notice morning press-conference meeting platform channel x blog series article story
   advance anonymity editorial transcript thread court affidavit forum rally response reply reporter correspondent journalist newsmen pressmen newspaper newspapers page account feed app bulletins videos`.split(
    /\s+/,
  ),
)

const published = new Set([
  'published',
  'released',
  'issued',
  'posted',
  'carried',
  'broadcast',
  'aired',
  'obtained',
  'seen',
  'sent',
  'made',
  'given',
])

const occasionPrepositions = new Set([
  'in',
  'on',
  'at',
  'to',
  'by',
  'via',
  'over',
  'through',
  'during',
  'after',
  'from',
  'under',
  'for',
  'with',
  'near',
])

/** Index after what tells when and where it was said: "Friday", "in a statement", "at a news conference in Geneva". */
export const skipOccasions = (view: View, from: number, ceiling: number): number => {
  let at = from
  for (let hops = 0; hops < 5 && at < ceiling; hops++) {
    if (view.marks[at] !== 0) break
    if (has(view, at, word.time)) {
      at++
      while (
        at < ceiling &&
        at - from < 12 &&
        view.marks[at] === 0 &&
        (has(view, at, word.time) || isDayNumber(view, at))
      )
        at++
      continue
    }
    const text = lower(view, at)
    if (text === 'that') break
    // "told the UN in a letter | seen by the agency"
    if (
      at === from &&
      published.has(text) &&
      at > 0 &&
      occasions(view.tokens[at - 1]) &&
      lower(view, at + 1) === 'by'
    ) {
      const reader = phraseAfter(view, at + 2, Math.min(ceiling, at + 12))
      if (reader.to > reader.from) {
        at = reader.to
        continue
      }
    }
    if (occasionPrepositions.has(text)) {
      const next = at + 1
      if (
        next < ceiling &&
        (has(view, next, word.time) || (lower(view, next) === 'the' && has(view, next + 1, word.time)))
      ) {
        at = next
        if (lower(view, at) === 'the') at++
        continue
      }
      const phrase = phraseAfter(view, next, Math.min(ceiling, next + 14))
      if (holdsOccasion(view, phrase)) {
        at = phrase.to
        // "on its Facebook page", "in a report published on Tuesday"
        if (at < ceiling && occasions(view.tokens[at])) at++
        if (at < ceiling && published.has(lower(view, at))) {
          at++
          // "in a statement issued in Geneva"
          if (at < ceiling && occasionPrepositions.has(lower(view, at)) && !has(view, at + 1, word.time)) {
            const where = phraseAfter(view, at + 1, Math.min(ceiling, at + 10))
            if (where.to > where.from) at = where.to
          }
        }
        continue
      }
      break
    }
    if (has(view, at, word.adverb) && at === from && text !== 'only' && text !== 'there') {
      at++
      continue
    }
    break
  }
  return at
}

const months = wordSet(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
   nov dec`.split(/\s+/),
)

/** "9 January", "January 9", "January 2025", but not "Sunday | 12 people". */
const isDayNumber = (view: View, at: number): boolean => {
  const { kind, text } = view.tokens[at]!
  if (kind !== 'number' || text.length > 4) return false
  const year = text.length === 4
  if (months(view.tokens[at - 1])) return year || view.tokens[at - 2]?.kind !== 'number'
  return (year && months(view.tokens[at - 2])) || months(view.tokens[at + 1])
}

const holdsOccasion = (view: View, phrase: Range): boolean => {
  for (let at = phrase.from; at < phrase.to; at++) if (occasions(view.tokens[at])) return true
  return false
}

/** Index of the "that" which opens the content within a few words of `from`, or -1. */
export const thatAfter = (view: View, from: number, ceiling: number): number => {
  const end = Math.min(ceiling, from + 14)
  for (let at = from; at < end; at++) {
    const mark = view.marks[at]!
    if (mark === semicolon || mark === stop || mark === colon || mark === dash) return -1
    if (mark === 0 && lower(view, at) === 'that') {
      const left = at - 1
      // "the attack that killed" is a relative clause unless the verb stands right before or an occasion lies between.
      return at === from ||
        (view.marks[left] !== 0 && view.marks[left] !== quote) ||
        skipOccasions(view, from, at) === at
        ? at
        : -1
    }
    if (has(view, at, word.be | word.have | word.modal)) return -1
  }
  return -1
}

/** A content that starts at `from` and runs to the end of its sentence, or to the end of the quotation that opens there. */
export const contentFrom = (view: View, from: number, sentenceEnd: number): Range => {
  let to = Math.min(sentenceEnd, from + longestContent)
  const partner = from < view.tokens.length ? view.quotes.partner[from]! : 0
  if (partner > 0) {
    const end = Math.min(from + partner, from + longestContent)
    if (end > to) return { from, to: end }
  }
  // A quotation that opens inside and closes beyond the sentence ends the content where it closes.
  const last = to - 1
  const open = last >= from ? view.quotes.within[last]! : -1
  if (open >= from && open + view.quotes.partner[open]! > to)
    to = Math.min(open + view.quotes.partner[open]!, from + longestContent)
  if (to > from && closesQuote(view, to - 1)) return { from, to }
  return { from, to: withoutStop(view, from, to) }
}

/** The content that ends before `to` and goes back to the start of its sentence, or of the quotation that runs into it. */
export const contentBefore = (view: View, sentenceStart: number, to: number): Range => {
  let end = to
  if (end > sentenceStart && (view.marks[end - 1] === comma || view.marks[end - 1] === dash)) end--
  let from = Math.max(sentenceStart, end - longestContent)
  if (end - 1 >= from && closesQuote(view, end - 1)) {
    const open = end - 1 + view.quotes.partner[end - 1]!
    // A quoted sentence is the whole content; a few quoted words are a part of it.
    const whole = open < from || (view.capital[open + 1] === 1 && end - open > 6 && isClause(view, open + 1, end))
    if (whole) from = Math.max(open, end - longestContent)
    else while (from < open && has(view, from, word.coordinator)) from++
    return { from, to: end }
  }
  const open = view.quotes.within[from] ?? -1
  if (open >= 0 && open < from && open + view.quotes.partner[open]! <= end) from = Math.max(open, end - longestContent)
  while (from < end && (has(view, from, word.coordinator) || view.marks[from] === comma)) from++
  return { from, to: end }
}

/** Whether a cue follows in [from, to), so that the words before it have a speaker of their own. */
const speaksBehind = (view: View, from: number, to: number): boolean => {
  const end = Math.min(to, from + clauseReach)
  for (let at = from; at < end; at++) if (has(view, at, word.cueVerb)) return true
  return false
}

/** The quotations that go on after a content without a word between: '"...," he said. "..."'. Gives the new end. */
export const throughQuotes = (view: View, from: number): number => {
  let end = from
  for (let hops = 0; hops < 8; hops++) {
    const next = end
    if (next >= view.tokens.length || !opensQuote(view, next)) return end
    if (
      view.text.sentences[view.sentenceOf[next]!]!.block !==
      view.text.sentences[view.sentenceOf[Math.max(0, next - 1)]!]!.block
    )
      return end
    end = Math.min(next + view.quotes.partner[next]!, from + longestContent)
    if (end >= from + longestContent) return end
    // A new speaker right behind it takes the quotation.
    const sentence = view.text.sentences[view.sentenceOf[end - 1]!]!
    if (end < sentence.to) return speaksBehind(view, end, sentence.to) ? next : end
  }
  return end
}
