import type { Sentence, Text } from '../text/text.ts'
import type { Period, Scope } from './claim.ts'
import type { DateMention } from './dates/date.ts'
import type { Counting } from './links/counting.ts'
import { saying } from './links/grammar.ts'
import { wordOf } from './links/lexicon.ts'
import { firstFrom } from './links/order.ts'

/** Tokens that a date on the day of speaking ("said on Thursday") counts as farther away than one of the event. */
const spoken = 40
/** Tokens that each clause edge between date and figure adds. */
const edge = 8
/** How many sentences back a date may stand, in the same paragraph, for a figure whose sentence has none. */
const sentencesBack = 2

/** They set one count against another: what stands before is said of the first alone. */
const contrasts = new Set('though although while whereas but however'.split(' '))

/** They set a count against an earlier one: "up from 97 last week", "compared with 40 in May". */
const comparing = new Set('from than against with'.split(' '))

/** Whether the number at a token is an earlier count that another one is set against. */
const isCompared = (text: Text, sentence: Sentence, at: number): boolean =>
  at > sentence.from && comparing.has(text.tokens[at - 1]!.lower)

/** Whether a date is the day somebody spoke: "said on Thursday", "told reporters Thursday". */
const isSpoken = (text: Text, sentence: Sentence, at: number): boolean => {
  for (let before = at - 1; before >= sentence.from && at - before <= 4; before--) {
    const { lower } = text.tokens[before]!
    if (lower === ',' || lower === '.') return false
    if (((wordOf(lower)?.bits ?? 0) & saying) !== 0) return true
  }
  return false
}

const tokenAt = (text: Text, position: number): number => firstFrom(text.tokens, token => token.end > position)

const distance = (text: Text, sentence: Sentence, counting: Counting, date: DateMention): number => {
  const { phrase, trigger } = counting
  const from = tokenAt(text, date.start)
  const to = tokenAt(text, date.end - 1) + 1
  const left = Math.min(phrase.from, trigger?.groupFrom ?? phrase.from)
  const right = Math.max(phrase.to, trigger?.to ?? phrase.to)
  const [first, last] = to <= left ? [to, left] : from >= right ? [right, from] : [0, 0]
  // An earlier count has a day of its own behind it, or none.
  if (isCompared(text, sentence, phrase.from) && to <= left) return Number.POSITIVE_INFINITY
  let sum = last - first
  for (let at = first; at < last && at < first + 60; at++) {
    const { lower } = text.tokens[at]!
    // "On Friday A put the toll at 12, though B's estimate is 9": the day is that of A's count.
    if (counting.running && contrasts.has(lower)) return Number.POSITIVE_INFINITY
    if (from >= right && text.tokens[at]!.kind === 'number' && isCompared(text, sentence, at))
      return Number.POSITIVE_INFINITY
    if (lower === ';' || lower === '"' || lower === 'while' || lower === 'but' || lower === 'when' || lower === 'after')
      sum += edge
  }
  return isSpoken(text, sentence, from) ? sum + spoken : sum
}

const beginnings = new Set(
  'began begun begins beginning started starting erupted erupting broke out founded'.split(' '),
)

/** "the war that began in March 2011": what it has cost runs from then on. */
const isBeginning = (text: Text, date: DateMention): boolean => {
  const at = tokenAt(text, date.start)
  for (let before = at - 1; before >= 0 && at - before <= 3; before--) {
    const { lower } = text.tokens[before]!
    if (beginnings.has(lower)) return true
    if (lower !== 'in' && lower !== 'on' && lower !== 'early' && lower !== 'late') return false
  }
  return false
}

const periodOf = (text: Text, date: DateMention, published: string | null): Period => {
  const next = text.tokens[tokenAt(text, date.end)]?.lower
  const told = next === 'when' || (next === ',' && text.tokens[tokenAt(text, date.end) + 1]?.lower === 'when')
  if ((date.relation === 'since' && !told) || isBeginning(text, date)) return { from: date.from, to: published }
  if (date.relation === 'on' || told) return { from: date.from, to: date.to }
  return { from: date.to, to: date.to }
}

/** The day or days of what a figure counts; `spoken` when only the day it was said is known. */
export interface Dated {
  readonly period: Period
  readonly spoken: boolean
  /** It runs from that day on. */
  readonly since: boolean
}

/** Dates of a document by the figures they belong to. */
export interface Calendar {
  /** Within the sentence of a figure: the day of the event, else the day it was said; null when it names none. */
  readonly inSentence: (sentence: Sentence, counting: Counting) => Dated | null
  /** What a sentence or two before said, in the same paragraph, for what happened then. */
  readonly before: (sentence: Sentence, scope: Scope) => Period | null
}

const dayLong = 3 * 24 * 60 * 60 * 1000

const isShort = ({ from, to }: DateMention): boolean => Date.parse(to!) - Date.parse(from!) <= dayLong

export const newCalendar = (text: Text, dates: readonly DateMention[], published: string | null): Calendar => {
  // What has been counted lies behind the day of publication.
  const anchored = dates.filter(
    ({ from, to }) => from !== null && to !== null && (published === null || from <= published),
  )
  return {
    inSentence: (sentence, counting) => {
      let best: DateMention | null = null
      let least = Number.POSITIVE_INFINITY
      const earlier = isCompared(text, sentence, counting.phrase.from)
      for (let at = firstFrom(anchored, date => date.start >= sentence.start); at < anchored.length; at++) {
        const date = anchored[at]!
        if (date.start >= sentence.end) break
        // A total is of a day; "built in 1999" is no day of a toll.
        if (counting.running && !earlier && date.relation === 'on' && !isShort(date)) continue
        const far = distance(text, sentence, counting, date)
        if (far < least) {
          best = date
          least = far
        }
      }
      if (best === null || least > spoken + 80) return null
      const period = periodOf(text, best, published)
      const since = (best.relation === 'since' || isBeginning(text, best)) && period.to === published
      return { period, spoken: isSpoken(text, sentence, tokenAt(text, best.start)), since }
    },
    before: (sentence, scope) => {
      if (scope === 'total') return null
      const index = firstFrom(text.sentences, one => one.start >= sentence.start)
      const first = text.sentences[Math.max(0, index - sentencesBack)]!
      const date = anchored[firstFrom(anchored, one => one.start >= sentence.start) - 1]
      if (
        date === undefined ||
        date.start < Math.max(first.start, sentence.block.start) ||
        date.relation !== 'on' ||
        !isShort(date)
      )
        return null
      return { from: date.from, to: date.to }
    },
  }
}
