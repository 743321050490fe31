import type { Figure } from '../../figures/figure.ts'
import type { NameMention } from '../../names/name.ts'
import type { Sentence, Text } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import type { Period, Place } from '../claim.ts'
import { mentionsIn } from '../claimants/mentions.ts'
import type { DateMention } from '../dates/date.ts'
import type { Counting, Range } from '../links/counting.ts'
import { firstFrom } from '../links/order.ts'
import type { SentenceCounts } from '../links/read.ts'
import { dateIn } from './labels.ts'
import { monthOf, yearOf } from './spans-of-time.ts'

/** A bare number that counts what the number in the same place of the line before counted. */
export interface Continued {
  readonly counting: Counting
  /** The counting it follows. */
  readonly like: Counting
  readonly sentence: Sentence
  /** Of when or where its line is; one of the two is known. */
  readonly period: Period | null
  readonly place: Place | null
}

/** What tells of when and where a line is. */
interface Named {
  readonly names: readonly NameMention[]
  readonly dates: readonly DateMention[]
  readonly published: string | null
}

const longestLabel = 6
/** Lines that go on one after the other. */
const mostLines = 40

const separators = wordSet([',', '/', 'and', '&'])

const isEnd = (mark: string | undefined): boolean => mark === '.' || mark === ';' || mark === '(' || mark === ')'

/** What a line such as "March: 702, 311 and 54" says after a line that gave its numbers words. */
const lineAt = (
  text: Text,
  figures: readonly Figure[],
  from: number,
  size: number,
): { readonly label: Range; readonly figures: readonly Figure[]; readonly to: number } | null => {
  const { tokens } = text
  let colon = from
  while (colon < tokens.length && colon < from + longestLabel && !/^[:.;,]$/.test(tokens[colon]!.text)) colon++
  if (tokens[colon]?.text !== ':' || colon === from) return null
  const found: Figure[] = []
  let at = colon + 1
  for (let index = firstFrom(figures, one => one.from >= at); found.length < size; index++) {
    const figure = figures[index]
    if (figure === undefined || figure.from !== at || figure.kind !== 'count') return null
    found.push(figure)
    at = figure.to
    if (found.length === size) break
    const mark = at
    while (at < mark + 2 && separators(tokens[at])) at++
    if (at === mark) return null
  }
  const end = tokens[at]?.text
  // A noun behind the last number would make it another count.
  return end === undefined || isEnd(end) || text.source.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n')
    ? { label: { from, to: colon }, figures: found, to: at }
    : null
}

/** Of when a label is ("March", "In 2022"), or where ("Homs"); null for a label of anything else. */
const labelled = (
  text: Text,
  { names, dates, published }: Named,
  label: Range,
): { readonly period: Period | null; readonly place: Place | null } | null => {
  const preposition = /^(?:in|for|on|at|during)$/.test(text.tokens[label.from]!.lower)
  const bare: Range = { from: preposition && label.to - label.from > 1 ? label.from + 1 : label.from, to: label.to }
  const date = dateIn({ text, dates }, label)
  const period =
    date === null ? (yearOf(text, bare) ?? monthOf(text, bare, published)) : { from: date.from, to: date.to }
  const where = mentionsIn(names, label.from, label.to).find(
    ({ form, name }) => form === 'name' && (name.kind === 'place' || name.kind === 'country'),
  )
  const place = where === undefined ? null : { id: where.name.id, name: where.name.name, country: where.name.country }
  return period === null && place === null ? null : { period, place }
}

/** The counts at a sentence's end that stand in one row, each of another measure. */
const rowOf = (text: Text, { countings }: SentenceCounts): readonly Counting[] | null => {
  const row: Counting[] = []
  for (const counting of countings) {
    if (counting.phrase.figure === null || counting.subset) return null
    const last = row.at(-1)
    const parted = last !== undefined && has(text, last.phrase.to, counting.phrase.from, ';')
    if (parted) row.length = 0
    row.push(counting)
  }
  return row.length > 1 && new Set(row.map(({ measure }) => measure)).size === row.length ? row : null
}

const has = (text: Text, from: number, to: number, mark: string): boolean => {
  for (let at = from; at < to; at++) if (text.tokens[at]!.text === mark) return true
  return false
}

/**
 * Lines of bare numbers behind one that says what its numbers count: "April: 618 killed, 240 wounded. March: 702 and 311." As many
 * numbers, in the same order.
 */
export const readContinued = (
  text: Text,
  figures: readonly Figure[],
  named: Named,
  sentences: readonly SentenceCounts[],
): Continued[] => {
  const found: Continued[] = []
  const counted = new Set(sentences.flatMap(({ countings }) => countings.map(({ phrase }) => phrase.figureFrom)))
  for (const counts of sentences) {
    if (counts.countings.length < 2) continue
    const row = rowOf(text, counts)
    if (row === null) continue
    let at = Math.max(...row.map(({ phrase, trigger }) => Math.max(phrase.to, trigger?.to ?? 0)))
    // "... were injured in 2023; 2022: 30, 8"
    const last = at
    while (at < last + longestLabel && at < counts.sentence.to && !isEnd(text.tokens[at]!.text)) at++
    for (let lines = 0; lines < mostLines; lines++) {
      while (isEnd(text.tokens[at]?.text)) at++
      const line = lineAt(text, figures, at, row.length)
      if (line === null || line.figures.some(({ from }) => counted.has(from))) break
      const of = labelled(text, named, line.label)
      if (of === null) break
      const sentence = text.sentences[firstFrom(text.sentences, one => one.to > line.label.from)]!
      for (const [index, figure] of line.figures.entries()) {
        const like = row[index]!
        const { from, to } = figure
        const phrase = { ...like.phrase, figure, from, figureFrom: from, figureTo: to, nounFrom: to, to }
        const rules = [figure.rule, `<label>: <n>, <n>, in the order of <${like.measure}> before`]
        found.push({ counting: { ...like, phrase, rules }, like, sentence, ...of })
      }
      at = line.to
    }
  }
  return found
}
