import { type Measure, measureLabels } from '../../claims/measures/measure.ts'
import { voicesOf } from '../positions/voices.ts'
import { dashedOf, dated as dayOf, figureOf, mostNamed, nameOf } from '../summary/spoken.ts'
import { capitalised, countWords, dayWords } from '../wording.ts'
import { endsOf } from './ends.ts'
import type { History, Step } from './history.ts'
import { moveBetween } from './move.ts'

/**
 * How the figures of one table moved, in at most three plain sentences made of nothing but its steps: whose rose or fell,
 * what was lowered on the way, and how many gave one figure alone.
 */
export function historySummary(measure: Measure, { dated, undated, lines }: History): string[] {
  const label = capitalised(measureLabels[measure])
  const moved = lines.filter(line => line.length > 1)
  const lone = lines.flatMap(line => (line.length === 1 ? line : []))
  if (moved.length === 0) {
    const all = [...dated, ...undated]
    const voices = voicesOf(all.map(each => each.position))
    const whose = voices > 1 ? ` of ${countWords(voices, 'claimant')}` : ''
    const replaced = all.length > 1 ? '; none replaces another' : ''
    return [`${label}: ${countWords(all.length, 'figure')}${whose}, ${stretch(dated)}${replaced}.`]
  }
  const falls = moved.filter(line => line.length > 2).flatMap(fallsOf)
  const [only] = lone
  return [
    `${label}: ${clauses(moved.map(lineWords))}.`,
    ...(falls.length === 0 ? [] : [`Lowered on the way: ${clauses(falls)}.`]),
    ...(only === undefined
      ? []
      : lone.length === 1
        ? [`One figure replaced none: ${figureAt(only)} of ${nameOf(only.position)}.`]
        : [`${countWords(lone.length, 'other figure')} replaced none.`]),
  ]
}

/** "Kyiv up from 3,000 (27 December 2024) to 4,000 (9 January 2025)" */
function lineWords(line: readonly Step[]): string {
  const { first, last } = endsOf(line)!
  const { direction } = moveBetween(first.position.figures[0]!, last.position.figures[0]!)
  const way = direction === 'other' ? 'from' : `${direction} from`
  const between = line.length > 2 ? ` in ${countWords(line.length - 1, 'step')}` : ''
  if (first.position === last.position) return `${nameOf(last.position)} back at ${figureAt(last)}${between}`
  // Of an old figure in a later document only that it came before is known.
  const isLater = last.day.to !== null && first.day.to !== null && first.day.to > last.day.to
  const from = isLater ? dashedOf(first.position) : dashedAt(first)
  return `${nameOf(last.position)} ${way} ${from} to ${dashedAt(last)}${between}`
}

/** Falls of a line that also rose: where all of it fell, its ends say so. */
function fallsOf(line: readonly Step[]): string[] {
  const falls = line.filter(each => each.move?.direction === 'down')
  if (falls.length === line.filter(each => each.move !== null).length) return []
  return falls.map(each => `${nameOf(each.position)} from ${dashedOf(each.before!.position)} to ${dashedAt(each)}`)
}

/** Clauses with names and days in them are told apart by more than commas. */
function clauses(items: readonly string[]): string {
  const left = items.length - mostNamed
  return left > 1 ? `${items.slice(0, mostNamed).join('; ')}; and ${left} others` : items.join('; ')
}

/** A figure with its day, to stand between "from" and "to". */
const dashedAt = (step: Step): string => `${dashedOf(step.position)} (${dayOf(step)})`

const figureAt = (step: Step): string => `${figureOf(step.position)} (${dayOf(step)})`

function stretch(dated: readonly Step[]): string {
  const [first, last] = [dated[0], dated.at(-1)]
  if (first === undefined || last === undefined) return 'none with a date'
  if (first.day.to !== last.day.to) return `of ${dayWords(first.day.to!)} to ${dayWords(last.day.to!)}`
  return first.day.known === 'published' ? dayOf(first) : `of ${dayOf(first)}`
}
