import type { Measure } from '../../claims/measures/measure.ts'
import { areDisjoint } from '../comparable.ts'
import { growing } from '../growing.ts'
import { firstValue } from '../relations/interval.ts'
import { isLooser, type Said, withLooser } from './said.ts'

/** What a claimant holds now, and what it held before, newest first. */
export interface Held {
  readonly present: readonly Said[]
  /** Each with the figure that replaced it. */
  readonly past: readonly { readonly figure: Said; readonly by: Said }[]
}

/**
 * Order the figures of one claimant on one measure: its newest is its position, the others are superseded. Figures of
 * periods that do not touch replace nothing.
 */
export function newest(figures: readonly Said[], measure: Measure): Held {
  const all = byPeriod(merged([...figures].sort(byValue))).map(each => newestOf(each, measure))
  return { present: all.flatMap(each => each.present), past: all.flatMap(each => each.past) }
}

/** Figures of periods that touch, or that give none, in one list each. */
export function byPeriod(figures: readonly Said[]): Said[][] {
  const found: Said[][] = []
  for (const figure of figures) {
    const own = found.find(list => list.every(each => !areDisjoint(each.claims[0]!.asOf, figure.claims[0]!.asOf)))
    if (own === undefined) found.push([figure])
    else own.push(figure)
  }
  return found
}

/**
 * A figure of unknown day takes its place by size where totals only grow: larger than every dated one, it is newer than
 * they are; otherwise it is older. Where numbers also fall nothing can be said, and it stands beside.
 */
function newestOf(all: readonly Said[], measure: Measure): Held {
  const dated = all.filter(figure => figure.day.to !== null).sort(byDay)
  const undated = all.filter(figure => figure.day.to === null)
  const top = dated[0]
  if (!growing[measure]) {
    // On one day, numbers that go up and down replace nothing.
    const present = [...dated.filter(figure => figure.day.to === top!.day.to), ...undated]
    return held(
      present,
      dated.filter(figure => !present.includes(figure)),
    )
  }
  const most = Math.max(...dated.map(value))
  const larger = undated.filter(figure => value(figure) > most)
  const [present, ...past] = [...larger, ...dated, ...undated.filter(figure => value(figure) <= most)]
  return held(present === undefined ? [] : [present], past)
}

const held = (present: readonly Said[], past: readonly Said[]): Held => ({
  present,
  past: past.map(figure => ({ figure, by: present[0]! })),
})

const value = (figure: Said): number => firstValue(figure.figures[0]!)

/** Largest first; of equals the one with the smaller claim id, so that the order of claims does not matter. */
const byValue = (a: Said, b: Said): number => value(b) - value(a) || (a.claims[0]!.id < b.claims[0]!.id ? -1 : 1)

/** Newest first, of one day the largest: a toll is raised in the course of a day, rarely lowered. */
const byDay = (a: Said, b: Said): number => (a.day.to === b.day.to ? byValue(a, b) : a.day.to! < b.day.to! ? 1 : -1)

/** "Dozens" in the headline and "45" in the text are one position, said loosely and said exactly. */
export function merged(figures: readonly Said[]): Said[] {
  const found: Said[] = []
  for (const figure of figures) {
    const at = found.findIndex(other => isLooser(figure, other) || isLooser(other, figure))
    if (at < 0) found.push(figure)
    else found[at] = isLooser(figure, found[at]!) ? withLooser(found[at]!, figure) : withLooser(figure, found[at]!)
  }
  return found
}
