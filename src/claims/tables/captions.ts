import type { NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import type { Claimant, Period, Place } from '../claim.ts'
import { mentionsIn } from '../claimants/mentions.ts'
import type { Range } from '../links/counting.ts'
import { firstFrom } from '../links/order.ts'
import { type Heading, readHeading } from './headings.ts'
import { type Naming, namingOf } from './labels.ts'
import { ends, type Page } from './page.ts'
import { announcerIn, claimantsIn } from './sources.ts'

/** What the lines round a table or list say of all that is in it. */
export interface Caption {
  readonly period: Period | null
  readonly place: Place | null
  readonly claimants: readonly Claimant[] | null
  readonly spokenAt: readonly number[]
  /** "in thousands": the numbers are not what they look like. */
  readonly scaled: boolean
  /** "Deaths by district:": what all the numbers count, where no heading says it. */
  readonly about: Heading | null
  /** "by district": what the labels name. */
  readonly naming: Naming
  /** Tokens of the lines above, nearest first. */
  readonly above: readonly Range[]
  /** So many lines below belong to it. */
  readonly below: number
}

const mostAbove = 4
const mostBelow = 3
/** A line longer than this is prose: only the one right above the table may lead into it. */
const longest = 160
/** Of a long line that leads into a table, this much of its end is looked at. */
const leadIn = 400

const opens = wordSet(
  'source sources data note notes as figures updated last latest compiled credit status situation'.split(' '),
)
const announces = wordSet('following below table chart breakdown'.split(' '))
const scales = wordSet('thousands 000s millions'.split(' '))

const tokensOf = (text: Text, start: number, end: number): Range => ({
  from: firstFrom(text.tokens, token => token.start >= start),
  to: firstFrom(text.tokens, token => token.start >= end),
})

/** The lines above, nearest first, up to the prose; the nearest may be prose that leads in. */
const rangesAbove = ({ text, lines }: Page, first: number, taken: (line: number) => boolean): Range[] => {
  const ranges: Range[] = []
  for (let at = first - 1; at >= 0 && at >= first - mostAbove && !taken(at); at--) {
    const { start, end } = lines[at]!
    const long = end - start > longest
    const range = tokensOf(text, long ? end - leadIn : start, end)
    const sentence = ends(text, range) === '.' && range.to - range.from > 14
    if (long || sentence) {
      if (at === first - 1 && leads(text, range)) ranges.push(range)
      break
    }
    ranges.push(range)
  }
  return ranges
}

/** "The ministry gave these figures:", "as the table below shows." */
const leads = (text: Text, range: Range): boolean => {
  if (ends(text, range) === ':') return true
  for (let at = range.from; at < range.to; at++) if (announces(text.tokens[at]!)) return true
  return false
}

const rangesBelow = ({ text, lines }: Page, after: number, taken: (line: number) => boolean): Range[] => {
  const ranges: Range[] = []
  for (let at = after; at < lines.length && at < after + mostBelow && !taken(at); at++) {
    const { start, end } = lines[at]!
    const range = tokensOf(text, start, Math.min(end, start + longest))
    let first = range.from
    while (first < range.to && text.tokens[first]!.kind !== 'word') first++
    if (first === range.to || !opens(text.tokens[first]!)) break
    ranges.push(range)
  }
  return ranges
}

/** As of when: "as of 14 July" before "14 July", the nearest line first. */
const periodIn = ({ text, dates, published }: Page, ranges: readonly Range[]): Period | null => {
  let told: Period | null = null
  for (const { from, to } of ranges) {
    if (from >= to) continue
    const { end } = text.tokens[to - 1]!
    for (let at = firstFrom(dates, one => one.start >= text.tokens[from]!.start); dates[at] !== undefined; at++) {
      const date = dates[at]!
      if (date.start >= end) break
      if (date.from === null || date.to === null) continue
      if (date.relation === 'as-of' || date.relation === 'until') return { from: date.to, to: date.to }
      told ??= date.relation === 'since' ? { from: date.from, to: published } : { from: date.from, to: date.to }
    }
  }
  return told
}

const placeIn = (names: readonly NameMention[], ranges: readonly Range[]): Place | null => {
  for (const { from, to } of ranges) {
    const one = mentionsIn(names, from, to).findLast(({ form, name }) => form === 'name' && name.kind === 'place')
    if (one !== undefined) return { id: one.name.id, name: one.name.name, country: one.name.country }
  }
  return null
}

/** "Deaths by district", "Number of people killed, by province:", "Table 2. Deaths by age". */
const aboutIn = ({ text, names }: Page, ranges: readonly Range[]): Pick<Caption, 'about' | 'naming'> => {
  const { tokens } = text
  for (const { from, to } of ranges.slice(0, 2)) {
    let first = from
    if (/^(?:table|figure|annex)$/.test(tokens[first]?.lower ?? '')) first = Math.min(to, first + 3)
    let end = first
    while (end < to && !/^(?:by|in|as|per|,|:|\(|–|-)$/.test(tokens[end]!.lower)) end++
    const by = tokens[end]?.lower === 'by' || tokens[end]?.lower === 'per' || tokens[end + 1]?.lower === 'by'
    if (end === to || end - first > 7 || (!by && ends(text, { from, to }) !== ':')) continue
    const heading = readHeading(text, names, first, end)
    if (heading?.strong === true) return { about: heading, naming: namingOf(text, { from: end, to }) }
  }
  return { about: null, naming: null }
}

/**
 * Reads the lines round lines [first, after); other tables' lines are nobody's caption. `leadIn` are the tokens, a colon behind them,
 * that open the first line of a list ("Deaths by county: Kent 3, Essex 12").
 */
export const readCaption = (
  page: Page,
  first: number,
  after: number,
  taken: (line: number) => boolean,
  leadIn: Range | null = null,
): Caption => {
  const outside = rangesAbove(page, first, taken)
  const above = leadIn === null ? outside : [{ from: leadIn.from, to: leadIn.to + 1 }, ...outside]
  const below = rangesBelow(page, after, taken)
  const { tokens } = page.text
  const scaled = [...above, ...below].some(({ from, to }) => {
    for (let at = from + 1; at < to; at++) if (scales(tokens[at]!) && tokens[at - 1]!.lower === 'in') return true
    return false
  })
  const [nearest] = above
  return {
    period: periodIn(page, [...above, ...below]),
    place: placeIn(page.names, above),
    claimants: claimantsIn(page, [...below, ...above]) ?? (nearest === undefined ? null : announcerIn(page, nearest)),
    spokenAt: nearest === undefined ? [] : positionsIn(page.text, nearest),
    scaled,
    ...aboutIn(page, above),
    above,
    below: below.length,
  }
}

/** Where a line that leads in may be speech: at its end, before its colon, at its beginning. */
const positionsIn = ({ tokens }: Text, { from, to }: Range): readonly number[] =>
  to <= from ? [] : [to - 1, Math.max(from, to - 2), from].map(at => tokens[at]!.start)
