import { slug } from '../../names/fold.ts'
import type { NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import type { Period, Place } from '../claim.ts'
import { mentionsIn } from '../claimants/mentions.ts'
import type { Kind } from '../counted/kinds.ts'
import type { DateMention } from '../dates/date.ts'
import type { Range } from '../links/counting.ts'
import { wordOfToken } from '../links/lexicon.ts'
import { firstFrom } from '../links/order.ts'
import { monthOf, yearOf } from './spans-of-time.ts'
import { dateLabels, dayWords, groupLabels, parts, placeLabels, refusing, stretches, totals } from './words.ts'

/** What the words beside or above a value say of it, other than what it counts. */
export interface Label {
  readonly total: boolean
  /** "of which children", "Sub-total": a part whatever else stands in the table. */
  readonly part: boolean
  readonly dated: boolean
  readonly period: Period | null
  readonly place: Place | null
  readonly kind: Kind | null
  readonly country: string | null
  /** The words that say who or what is counted; "" when they say something else. */
  readonly counted: string
  readonly day: boolean
  /** Shares, changes, rates: no counts stand here. */
  readonly refused: boolean
}

/** What the label of a column says that its cells name. */
export type Naming = 'place' | 'date' | 'group' | null

export const namingOf = (text: Text, { from, to }: Range): Naming => {
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]!
    if (token.lower === 'origin' || groupLabels(token)) return 'group'
    if (dateLabels(token)) return 'date'
    if (placeLabels(token)) return 'place'
  }
  return null
}

/** What readers of labels ask besides the text. `dates` are those of the labels alone. */
export interface Known {
  readonly text: Text
  readonly names: readonly NameMention[]
  readonly dates: readonly DateMention[]
  readonly published: string | null
  /** The country the document is about, for places that no table knows. */
  readonly home: string | null
}

/** The date that a label is or holds. */
export const dateIn = ({ text, dates }: Pick<Known, 'text' | 'dates'>, { from, to }: Range): DateMention | null => {
  if (to <= from) return null
  const date = dates[firstFrom(dates, one => one.start >= text.tokens[from]!.start)]
  return date !== undefined && date.end <= text.tokens[to - 1]!.end ? date : null
}

const placeIn = ({ text, names, home }: Known, { from, to }: Range, sure: boolean): Place | null => {
  const named = mentionsIn(names, from, to).filter(
    ({ form, name }) => form === 'name' && (name.kind === 'place' || name.kind === 'country'),
  )
  const one = named.find(({ name }) => name.kind === 'place') ?? named[0]
  if (one !== undefined) return { id: one.name.id, name: one.name.name, country: one.name.country }
  const first = text.tokens[from]
  if (!sure || first?.kind !== 'word' || to - from > 8) return null
  const name = text.source.slice(first.start, text.tokens[to - 1]!.end)
  return { id: slug(name), name, country: home }
}

/** Shares, rates, money, lengths: what stands behind such a label counts nobody. */
export const isRefused = (text: Text, { from, to }: Range): boolean => {
  for (let at = from; at < to; at++) if (refusing(text.tokens[at]!)) return true
  return false
}

/** Reads a label; `naming` is what the label over its column says of it. */
export const readLabel = (known: Known, range: Range, naming: Naming): Label => {
  const { text, names } = known
  const { from, to } = range
  let total = false
  let part = false
  let day = false
  let refused = false
  let kind: Kind | null = null
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]!
    if (totals(token)) total = true
    else if (parts(token) || (token.lower === 'of' && at === from)) part = true
    else if (dayWords(token) || (stretches(token) && text.tokens[at - 1]?.kind === 'number')) day = true
    else if (refusing(token)) refused = true
    const noun = wordOfToken(token)?.kind ?? null
    if (noun !== null && noun.class !== 'event' && noun.class !== 'time' && noun.class !== 'other') kind = noun
  }
  if (from < to && text.tokens[from]!.lower === 'all' && to <= from + 2) total = true
  const date = dateIn(known, range)
  const alone = date === null ? (yearOf(text, range) ?? monthOf(text, range, known.published)) : null
  const dated = date !== null || alone !== null
  const place = total || dated || naming === 'group' ? null : placeIn(known, range, naming === 'place')
  const nation = mentionsIn(names, from, to).find(({ name }) => name.country !== null && name.kind !== 'person')
  const group = !total && !dated && (naming === 'group' || (place === null && kind !== null && kind.class !== 'place'))
  return {
    total: total && !part,
    part,
    dated,
    period: date === null ? alone : { from: date.from, to: date.to },
    place,
    kind: group ? kind : null,
    country: group ? (nation?.name.country ?? null) : null,
    counted: group && from < to ? text.source.slice(text.tokens[from]!.start, text.tokens[to - 1]!.end) : '',
    // "New York" is no stretch of time.
    day: day && place === null,
    refused: refused && !dated,
  }
}

/** The label of a row that has several, or none: "Syria | Aleppo | 12 July". */
export const joinLabels = (labels: readonly Label[]): Label => {
  const place = labels.findLast(one => one.place !== null && one.place.id !== one.place.country)?.place
  const group = labels.findLast(one => one.counted !== '')
  return {
    total: labels.some(one => one.total),
    part: labels.some(one => one.part),
    dated: labels.some(one => one.dated),
    period: labels.find(one => one.period !== null)?.period ?? null,
    place: place ?? labels.find(one => one.place !== null)?.place ?? null,
    kind: group?.kind ?? null,
    country: group?.country ?? null,
    counted: group?.counted ?? '',
    day: labels.some(one => one.day),
    refused: labels.some(one => one.refused),
  }
}
