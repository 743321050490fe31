import { type Measure, measureLabels } from '../claims/measures/measure.ts'
import type { Position, Relation } from './answer.ts'
import { isCurrent, originsOf } from './positions/current.ts'
import { firstValue, shownValue } from './relations/interval.ts'
import { countWords, dayWords, figureWords, listWords, periodWords, shortName } from './wording.ts'

/** So many conflicts are named; the others are counted. */
const mostNamed = 3

/** One table in one or two plain sentences, made of nothing but its positions and their relations. */
export function summaryOf(
  measure: Measure,
  positions: readonly Position[],
  relations: readonly Relation[],
  narrowed: boolean,
): string[] {
  const label = capital(measureLabels[measure])
  const current = positions.filter(isCurrent)
  if (current.length === 0) return aside(label, positions)
  const [largest] = current
  if (current.length === 1)
    return [
      `${label}: ${spoken(largest!)}, ${dated(largest!)}${narrowed ? '' : '; nobody else gives a current figure'}.`,
    ]
  return [spread(label, current), ...conflicts(current, relations)]
}

function spread(label: string, current: readonly Position[]): string {
  const ordered = [...current].sort((a, b) => firstValue(a) - firstValue(b))
  const [smallest, largest] = [ordered[0]!, [...current].sort((a, b) => shownValue(b) - shownValue(a))[0]!]
  const voices = countWords(new Set(current.map(each => each.claimant.id)).size, 'claimant')
  const stories = countWords(originsOf(current), 'origin')
  const apart = shownValue(largest) - firstValue(smallest)
  if (smallest === largest)
    return `${label}: all current figures fit within ${spoken(largest)} (${voices}, ${stories}).`
  if (apart === 0) return `${label}: all current figures are ${figureOf(largest)} (${voices}, ${stories}).`
  const by = figureWords({ low: apart, high: apart, bound: 'exact', unit: largest.figures[0]!.unit })
  return `${label}: current figures run from ${spoken(smallest)} to ${spoken(largest)}, ${by} apart (${voices}, ${stories}).`
}

/** Which positions conflict, and which stand in no conflict with any. */
function conflicts(current: readonly Position[], relations: readonly Relation[]): string[] {
  const byId = new Map(current.map(each => [each.id, each]))
  const found = relations
    .filter(each => each.verdict === 'conflict' && byId.has(each.a) && byId.has(each.b))
    .sort((a, b) => (b.apart ?? 0) - (a.apart ?? 0))
  if (found.length === 0) return ['No two of them are in conflict.']
  const involved = new Set(found.flatMap(({ a, b }) => [a, b]))
  const named = groupedConflicts(found, byId)
  const free = current.filter(each => !involved.has(each.id))
  const rest =
    free.length === 0
      ? ''
      : `; not in conflict: ${listWords(free.slice(0, mostNamed).map(each => withReason(each, current, relations)))}`
  const more = free.length > mostNamed ? ` and ${countWords(free.length - mostNamed, 'other')}` : ''
  return [`In conflict: ${named}${rest}${more}.`]
}

/** "Zelenskyy's 4,000 with U.S. 1,200 and the official's 200; U.S. 1,200 with the official's 200" */
function groupedConflicts(found: readonly Relation[], byId: ReadonlyMap<string, Position>): string {
  const against = new Map<string, string[]>()
  for (const { a, b } of found) against.set(a, [...(against.get(a) ?? []), b])
  const groups = [...against].map(([one, others]) => {
    const list = others.slice(0, mostNamed).map(id => spoken(byId.get(id)!))
    const more = others.length > mostNamed ? [countWords(others.length - mostNamed, 'other')] : []
    return `${spoken(byId.get(one)!)} with ${listWords([...list, ...more])}`
  })
  const more = groups.length > mostNamed ? `; and ${countWords(groups.length - mostNamed, 'other position')}` : ''
  return groups.slice(0, mostNamed).join('; ') + more
}

/** Why a position is in no conflict, as far as its first relation that is no agreement tells. */
function withReason(each: Position, current: readonly Position[], relations: readonly Relation[]): string {
  const own = relations.filter(({ a, b }) => a === each.id || b === each.id)
  const reason =
    own.find(({ verdict }) => verdict === 'not-comparable') ?? own.find(({ verdict }) => verdict === 'compatible')
  const marks = [each.role === 'derived' ? 'derived' : null, each.day.known === 'unknown' ? 'date unknown' : null]
  const notes = marks.filter(mark => mark !== null)
  if (notes.length === 0 && reason !== undefined && current.length <= 3) notes.push(reason.why)
  return notes.length === 0 ? spoken(each) : `${spoken(each)} (${notes.join(', ')})`
}

/** A table without any total. */
function aside(label: string, positions: readonly Position[]): string[] {
  const single = positions.filter(each => each.role === 'incident')
  if (single.length === 0)
    return [`${label}: no current total, only ${listWords(positions.slice(0, mostNamed).map(spoken))}.`]
  const figures = new Map<string, Position[]>()
  for (const each of single) figures.set(figureOf(each), [...(figures.get(figureOf(each)) ?? []), each])
  const lists = [...figures].slice(0, mostNamed).map(([figure, list]) => {
    const names = [...new Set(list.map(each => shortName(each.claimant.name)))]
    const voices =
      names.length > mostNamed ? `${names[0]} and ${countWords(names.length - 1, 'other')}` : listWords(names)
    return `${figure} (${voices}, ${dated(firstStated(list) ?? list[0]!)})`
  })
  return [`${label}: no running total, only single engagements: ${lists.join('; ')}.`]
}

/** The engagement happened on the first of the days that are stated for it. */
const firstStated = (positions: readonly Position[]): Position | undefined =>
  positions.filter(each => each.day.known === 'stated').sort((a, b) => (a.day.to! < b.day.to! ? -1 : 1))[0]

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const figureOf = (each: Position): string => figureWords(each.figures[0]!)

/** "about 1,200 (United States)" */
const spoken = (each: Position): string => `${figureOf(each)} (${shortName(each.claimant.name)})`

function dated({ day }: Position): string {
  if (day.to === null) return 'date unknown'
  return day.known === 'published' ? `by ${dayWords(day.to)}` : periodWords(day.from, day.to)
}
