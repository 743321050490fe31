import type { Position, Relation } from '../answer.ts'
import { mostCompared } from '../relations/among.ts'
import { countWords, figureWords, listWords } from '../wording.ts'
import { figureOf, mostNamed, nameOf, someWords } from './spoken.ts'

/** Positions with one figure that contradict the same others: said in one breath. */
interface Unit {
  readonly positions: readonly Position[]
  /** Ids of the first positions of the units it conflicts with, and how far apart they are. */
  readonly against: ReadonlyMap<string, number>
}

/** With more than this in conflict nobody reads pair by pair. */
const mostUnits = 8

type Naming = (same: readonly Position[]) => string

/** Every conflict between numbers once, nobody's pair twice; null where there is none. */
export function conflictWords(
  positions: readonly Position[],
  relations: readonly Relation[],
  name: Naming,
): string | null {
  const byId = new Map(positions.map(each => [each.id, each]))
  const found = relations.filter(each => each.verdict === 'conflict' && byId.has(each.a) && byId.has(each.b))
  const units = unitsOf(found, byId)
  const denials = found.filter(({ apart }) => apart === null).map(({ a, b }) => denialWords(byId.get(a)!, byId.get(b)!))
  if (units.length === 0 && denials.length === 0) return null
  const stars =
    units.length > mostUnits
      ? [widestWords(found, byId, name)]
      : isEachWithEach(units)
        ? [eachWithEach(units, name)]
        : starsOf(units, name)
  return [...stars, ...denials.slice(0, mostNamed), ...undatedWords(found, byId)].join('; ')
}

/** Positions in conflict, largest first. */
function unitsOf(found: readonly Relation[], byId: ReadonlyMap<string, Position>): Unit[] {
  const against = new Map<string, Map<string, number>>()
  const note = (one: string, other: string, apart: number): void => {
    const own = against.get(one) ?? new Map<string, number>()
    against.set(one, own.set(other, apart))
  }
  for (const { a, b, apart } of found) {
    if (apart === null) continue
    note(a, b, apart)
    note(b, a, apart)
  }
  const twins = new Map<string, Position[]>()
  for (const position of byId.values()) {
    const own = against.get(position.id)
    if (own === undefined) continue
    const key = JSON.stringify([figureOf(position), [...own.keys()].sort()])
    twins.set(key, [...(twins.get(key) ?? []), position])
  }
  const heads = new Set([...twins.values()].map(([first]) => first!.id))
  return [...twins.values()].map(same => ({
    positions: same,
    against: new Map([...against.get(same[0]!.id)!].filter(([id]) => heads.has(id))),
  }))
}

const isEachWithEach = (units: readonly Unit[]): boolean =>
  units.length > 2 && units.length <= mostNamed + 1 && units.every(({ against }) => against.size === units.length - 1)

function eachWithEach(units: readonly Unit[], name: Naming): string {
  const names = units.map(({ positions }) => name(positions))
  return `${listWords(names)}, each with the others, ${apartWords(
    units.flatMap(({ against }) => [...against.values()]),
    units[0]!,
  )}`
}

/**
 * One position with all it contradicts, then the next, until every pair is said: first those farthest apart, beginning
 * with the one that contradicts more.
 */
function starsOf(units: readonly Unit[], name: Naming): string[] {
  if (units.length === 0) return []
  const byHead = new Map(units.map(unit => [unit.positions[0]!.id, unit]))
  const left = new Map(units.map(unit => [unit, new Map(unit.against)]))
  const reach = (others: ReadonlyMap<string, number>): number => Math.max(-1, ...others.values())
  const stars: string[] = []
  let unsaid = 0
  for (;;) {
    const [center, others] = [...left].reduce((best, each) =>
      (reach(each[1]) - reach(best[1]) || each[1].size - best[1].size) > 0 ? each : best,
    )
    if (others.size === 0) break
    if (stars.length < mostNamed) stars.push(starWords(center, others, byHead, name))
    else unsaid += others.size
    for (const id of others.keys()) left.get(byHead.get(id)!)!.delete(center.positions[0]!.id)
    others.clear()
  }
  return unsaid === 0 ? stars : [...stars, `and ${unsaid} more ${unsaid === 1 ? 'pair' : 'pairs'}`]
}

/** "about 200 (an official) with 4,000 (Kyiv) and about 1,200, 1,000 to 3,800 apart" */
function starWords(
  center: Unit,
  others: ReadonlyMap<string, number>,
  byHead: ReadonlyMap<string, Unit>,
  name: Naming,
): string {
  const subject = name(center.positions)
  const objects = [...others.keys()].slice(0, mostNamed + 1).map(id => name(byHead.get(id)!.positions))
  const more = others.size - objects.length
  const list = listWords(more === 0 ? objects : [...objects, `${more} more`])
  return `${subject} with ${list}, ${apartWords([...others.values()], center)}`
}

/** A long table: only the two that are farthest apart, and how many more pairs there are. */
function widestWords(found: readonly Relation[], byId: ReadonlyMap<string, Position>, name: Naming): string {
  const widest = found.reduce((most, each) => ((each.apart ?? -1) > (most.apart ?? -1) ? each : most))
  const [one, other] = [byId.get(widest.a)!, byId.get(widest.b)!]
  const by = figureWords({ low: widest.apart, high: widest.apart, bound: 'exact', unit: one.figures[0]!.unit })
  // Of very many positions not all were compared.
  const least = byId.size > mostCompared ? 'at least ' : ''
  return `${name([one])} with ${name([other])}, ${by} apart, and ${least}${countWords(found.length - 1, 'more pair')}`
}

/** "83 apart", "1,000 to 3,800 apart" */
function apartWords(apart: readonly number[], { positions: [first] }: Unit): string {
  const { unit } = first!.figures[0]!
  const [low, high] = [Math.min(...apart), Math.max(...apart)]
  if (high === 0) return 'which rule each other out'
  return `${figureWords({ low, high, bound: low === high ? 'exact' : 'range', unit })} apart`
}

function denialWords(a: Position, b: Position): string {
  const [denial, other] = a.role === 'denied' ? [a, b] : [b, a]
  return `${nameOf(denial)} denies ${figureOf(other)} (${nameOf(other)})`
}

/** Which of them may only be older, for all that is known. */
function undatedWords(found: readonly Relation[], byId: ReadonlyMap<string, Position>): string[] {
  const doubtful = found.filter(({ unless }) => unless !== null).flatMap(({ a, b }) => [byId.get(a)!, byId.get(b)!])
  const undated = [...new Set(doubtful)].filter(({ day }) => day.known === 'unknown')
  if (undated.length === 0) return []
  const figures = [...new Set(undated.map(figureOf))]
  const all = new Set(found.flatMap(({ a, b }) => [a, b]))
  if (undated.length === all.size)
    return [
      all.size === 2 ? 'neither has a date, so one may be older' : 'none of them has a date, so some may be older',
    ]
  return [`${someWords(figures)} ${figures.length === 1 ? 'has' : 'have'} no date and may be older`]
}
