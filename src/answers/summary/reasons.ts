import type { Position, Relation } from '../answer.ts'
import { whyApart } from '../comparable.ts'
import { firstValue } from '../relations/interval.ts'
import { figureWords } from '../wording.ts'
import { dated, figureOf, mostNamed, nameOf, someWords, spokenOf } from './spoken.ts'

type Naming = (same: readonly Position[]) => string

/** Why figures that differ are in no conflict: one clause a kind of reason, those that explain most first. */
export function reasonWords(main: readonly Position[], relations: readonly Relation[], name: Naming): string[] {
  const byId = new Map(main.map(each => [each.id, each]))
  const pairs = relations.flatMap(({ a, b, rule, why }) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    return one === undefined || other === undefined ? [] : [{ rule, why, one, other }]
  })
  const of = (rule: string) => pairs.filter(pair => pair.rule === rule)
  const smaller = (rule: string): Position[] => [
    ...new Set(of(rule).map(({ one, other }) => (firstValue(one) < firstValue(other) ? one : other))),
  ]
  const earlier = smaller('a total that has grown')
  const narrower = smaller('some of the others')
  const rounded = of('a rounded figure').map(({ why }) => why)
  const bodies = smaller('bodies found so far')
  const moving = [...new Set(of('numbers that go up and down').flatMap(({ one, other }) => [one, other]))]
  const list = (positions: readonly Position[]): string => someWords(positions.map(each => name([each])))
  return [
    earlier.length === 0 ? null : `totals grow, and ${earlierWords(earlier)}`,
    ...boundWords(of('a bound that allows the other figure'), main, name),
    rounded.length === 0 ? null : someWords(rounded),
    bodies.length === 0 ? null : `${list(bodies)} counts only bodies found`,
    narrower.length === 0 ? null : `${list(narrower)} may count only some of the others`,
    moving.length === 0 ? null : `the number may go up and down: ${someWords(moving.map(withDay))}`,
  ].filter(each => each !== null)
}

function earlierWords(positions: readonly Position[]): string {
  const ordered = [...positions].sort((a, b) => (a.day.to! < b.day.to! ? -1 : 1))
  const are = positions.length === 1 ? 'is an earlier count' : 'are earlier counts'
  return `${someWords(ordered.map(withDay))} ${are}`
}

const withDay = (each: Position): string => `${figureOf(each)} (${nameOf(each)}, ${dated(each)})`

/** "at least 24 (officials) leaves room for 30 and 31": each open figure with those it allows. */
function boundWords(
  pairs: readonly { readonly one: Position; readonly other: Position }[],
  main: readonly Position[],
  name: Naming,
): string[] {
  const allows = new Map<Position, Set<Position>>()
  for (const { one, other } of pairs) {
    // "At least 24" beside 24 needs no explanation.
    if (firstValue(one) === firstValue(other)) continue
    const [small, large] = firstValue(one) < firstValue(other) ? [one, other] : [other, one]
    const [open, closed] = openWording(small) === undefined ? [large, small] : [small, large]
    allows.set(open, (allows.get(open) ?? new Set()).add(closed))
  }
  return [...allows].slice(0, mostNamed).map(([open, allowed]) => {
    const figures = [...new Set([...allowed].map(figureOf))]
    // What is shown as "about 300" is "at least 300" elsewhere, which is what allows more.
    const wording = openWording(open)
    const shown = wording === open.figures[0] || wording === undefined
    const words = shown ? name([open]) : `${figureWords(wording)} (${nameOf(open)})`
    const all = allowed.size > 1 && allowed.size === main.length - 1
    return `${words} leaves room for ${all ? 'all the others' : someWords(figures)}`
  })
}

const openWording = ({ figures }: Position) => figures.find(({ low, high }) => low === null || high === null)

/** Figures that count something else than the table's others: "4 children (White Helmets)". */
export function apartWords(others: readonly Position[], main: Position): string {
  return someWords(
    others.map(each => {
      const place = each.claim.place
      const why = whyApart(each, main)
      const elsewhere = place !== null && why?.startsWith('one is about') === true
      const sometime = why?.startsWith('they are of different periods') === true
      return spokenOf(each, elsewhere ? ` in ${place.name}` : '', sometime ? `, ${dated(each)}` : '')
    }),
  )
}
