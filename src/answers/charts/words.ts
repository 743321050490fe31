import { measureLabels } from '../../claims/measures/measure.ts'
import type { Table } from '../answer.ts'
import { signsOf } from '../units.ts'
import { capitalised, countWords, dayWords, figureWords, listWords } from '../wording.ts'
import type { Mark } from './chart.ts'

/** So many outlets are named under a picture; the others are counted. */
const mostOutlets = 8
/** A longer sentence is not read over a picture. */
const longestLead = 180

/** "Killed or wounded: North Korean soldiers in Kursk" */
export function titleOf({ name }: { readonly name: string }, { measure, unit }: Table): string {
  const label = measureLabels[measure]
  const { before, after } = signsOf(unit)
  const counted = unit === null ? '' : ` (${`${before}${after}`.trim()})`
  return `${capitalised(label)}${counted}: ${name}`
}

/** The first sentence of a table's summary without the measure that the title says already. */
export function leadOf({ measure, spread, unit, summary: [first = ''] }: Table): string {
  if (first.length > longestLead && spread !== null) {
    const range = figureWords({ low: spread.low, high: spread.high, bound: 'range', unit })
    const who = countWords(spread.claimants, 'claimant')
    return `Current figures run from ${range}, across ${who}, ${countWords(spread.origins, 'origin')}.`
  }
  const prefix = `${measureLabels[measure]}: `
  const words = first.toLowerCase().startsWith(prefix) ? first.slice(prefix.length) : first
  return capitalised(words)
}

/** "Sources: Reuters, Yonhap and 2 others." */
export function sourcesLine(marks: readonly Mark[]): string {
  const outlets = [...new Set(marks.flatMap(mark => mark.sources))]
  const left = outlets.length - mostOutlets
  const named = left > 1 ? [...outlets.slice(0, mostOutlets), countWords(left, 'other')] : outlets
  return `${outlets.length === 1 ? 'Source' : 'Sources'}: ${listWords(named)}.`
}

/** "Dates: 27 December 2024 to 12 January 2025; 2 figures without one; “by” is the day of publication." */
export function daysLine(marks: readonly Mark[]): string {
  const days = marks.flatMap(({ day }) => day.to ?? []).sort()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return 'The dates of these figures are unknown.'
  const undated = marks.length - days.length
  return `${[
    `As of ${spanWords(first, last)}`,
    undated === 0 ? '' : `${countWords(undated, 'figure')} without a date`,
    marks.some(({ day }) => day.known === 'published') ? '“by” is the day of publication' : '',
  ]
    .filter(words => words !== '')
    .join('; ')}.`
}

function spanWords(first: string, last: string): string {
  if (first === last) return dayWords(last)
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  return `${sameYear ? dayWords(first).slice(0, -5) : dayWords(first)} to ${dayWords(last)}`
}
