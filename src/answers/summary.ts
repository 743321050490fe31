import { type Measure, measureLabels } from '../claims/measures/measure.ts'
import type { Position, Relation } from './answer.ts'
import { countedWords, whyApart } from './comparable.ts'
import { isCurrent, originsOf } from './positions/current.ts'
import { voicesOf } from './positions/voices.ts'
import { mainGroup } from './relations/groups.ts'
import { firstValue, shownValue } from './relations/interval.ts'
import { countWords, dayWords, figureWords, listWords, periodWords, shortName } from './wording.ts'

/** So many conflicts are named; the others are counted. */
const mostNamed = 3

/** One table in a few plain sentences, made of nothing but its positions and their relations. */
export function summaryOf(
  measure: Measure,
  positions: readonly Position[],
  relations: readonly Relation[],
  narrowed: boolean,
): string[] {
  const label = capital(measureLabels[measure])
  const current = positions.filter(isCurrent)
  if (current.length === 0) return aside(label, positions)
  const main = mainGroup(current)
  const others = current.filter(each => !main.includes(each))
  const apart = others.length === 0 ? [] : [`Counted apart: ${apartWords(others, main[0]!)}.`]
  if (main.length === 1) {
    const [only] = main
    const alone = narrowed || others.length > 0 ? '' : '; nobody else gives a current figure'
    const who = others.length > 0 ? spokenOf(only!) : spoken(only!)
    return [`${label}: ${who}, ${dated(only!)}${alone}.`, ...apart, ...conflicts(current, others, relations)]
  }
  return [`${label}: ${spread(main)}`, ...apart, ...verdict(main, others, relations)]
}

/** What the conflicts come to; nothing need be said where everybody says the same. */
function verdict(main: readonly Position[], others: readonly Position[], relations: readonly Relation[]): string[] {
  const found = conflicts([...main, ...others], main, relations)
  if (found.length > 0) return found
  return areSame(main) || voicesOf(main) < 2 ? [] : ['No two of them are in conflict.']
}

/** How far apart the figures of those who count the same are. */
function spread(current: readonly Position[]): string {
  const ordered = [...current].sort((a, b) => firstValue(a) - firstValue(b))
  const [smallest, largest] = [ordered[0]!, [...current].sort((a, b) => shownValue(b) - shownValue(a))[0]!]
  const voices = voicesOf(current)
  const origins = countWords(originsOf(current), 'origin')
  const counts = `${countWords(voices, 'claimant')}, ${origins}`
  if (voices === 1) return `${nameOf(smallest)} gives ${listWords(current.map(figureOf))} (${origins}).`
  if (areSame(current)) {
    const names = namesOf(current)
    if (voices === 2) return `both ${listWords(names)} say ${figureOf(largest)} (${origins}).`
    return `all ${voices} claimants say ${figureOf(largest)} (${listWords(shortened(names))}; ${origins}).`
  }
  const apart = shownValue(largest) - firstValue(smallest)
  if (apart === 0) return `current figures agree on ${listWords(byFigure(current))} (${counts}).`
  if (smallest === largest) return `all current figures fit within ${spoken(largest)} (${counts}).`
  const by = figureWords({ low: apart, high: apart, bound: 'exact', unit: largest.figures[0]!.unit })
  return `current figures run from ${spoken(smallest)} to ${spoken(largest)}, ${by} apart (${counts}).`
}

const areSame = (positions: readonly Position[]): boolean => new Set(positions.map(figureOf)).size === 1

const namesOf = (positions: readonly Position[]): string[] => [...new Set(positions.map(nameOf))]

function shortened(names: readonly string[]): string[] {
  const more = names.length - mostNamed
  return more > 0 ? [...names.slice(0, mostNamed), countWords(more, 'other')] : [...names]
}

/** "at least 16 (an official and SOHR)", "16 (police)" */
function byFigure(positions: readonly Position[]): string[] {
  const figures = new Map<string, Position[]>()
  for (const each of positions) figures.set(figureOf(each), [...(figures.get(figureOf(each)) ?? []), each])
  return [...figures].map(([figure, list]) => `${figure} (${listWords(shortened(namesOf(list)))})`)
}

/** Figures that count something else than the table's others: "4 children (White Helmets)". */
function apartWords(others: readonly Position[], main: Position): string {
  const words = others.slice(0, mostNamed).map(each => {
    const place = each.claim.place
    const elsewhere = place !== null && whyApart(each, main)?.startsWith('one is about') === true
    return spokenOf(each, elsewhere ? ` in ${place.name}` : '')
  })
  return listWords(others.length > mostNamed ? [...words, countWords(others.length - mostNamed, 'other')] : words)
}

/** Which positions conflict, and which of `free` stand in no conflict with any. */
function conflicts(
  current: readonly Position[],
  listed: readonly Position[],
  relations: readonly Relation[],
): string[] {
  const byId = new Map(current.map(each => [each.id, each]))
  const found = relations
    .filter(each => each.verdict === 'conflict' && byId.has(each.a) && byId.has(each.b))
    .sort((a, b) => (b.apart ?? 0) - (a.apart ?? 0))
  if (found.length === 0) return []
  const involved = new Set(found.flatMap(({ a, b }) => [a, b]))
  const named = groupedConflicts(found, byId)
  const free = listed.filter(each => !involved.has(each.id))
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
  if (single.length === 0) return [`${label}: no current total${leftOver(positions)}.`]
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

/** What there is where nobody gives a total: parts of one, and denials. */
function leftOver(positions: readonly Position[]): string {
  const denied = positions.filter(each => each.role === 'denied')
  const parts = positions.filter(each => each.role !== 'denied')
  const words = [
    parts.length === 0 ? null : `only ${listWords(parts.slice(0, mostNamed).map(each => spokenOf(each)))}`,
    denied.length === 0
      ? null
      : `${listWords(denied.slice(0, mostNamed).map(each => `${nameOf(each)} denies ${figureOf(each)}`))}`,
  ].filter(each => each !== null)
  return words.length === 0 ? '' : `, ${words.join('; ')}`
}

/** The engagement happened on the first of the days that are stated for it. */
const firstStated = (positions: readonly Position[]): Position | undefined =>
  positions.filter(each => each.day.known === 'stated').sort((a, b) => (a.day.to! < b.day.to! ? -1 : 1))[0]

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const figureOf = (each: Position): string => figureWords(each.figures[0]!)

const nameOf = (each: Position): string => shortName(each.claimant.name)

/** "about 1,200 (United States)" */
const spoken = (each: Position): string => `${figureOf(each)} (${nameOf(each)})`

/** "4 children (White Helmets)" */
const spokenOf = (each: Position, where = ''): string =>
  `${figureOf(each)} ${countedWords(each)}${where} (${nameOf(each)})`

function dated({ day }: Position): string {
  if (day.to === null) return 'date unknown'
  return day.known === 'published' ? `by ${dayWords(day.to)}` : periodWords(day.from, day.to)
}
