import type { Measure } from '../../claims/measures/measure.ts'
import { isLong } from '../../index/subjects/case.ts'
import { growing } from '../growing.ts'
import { firstValue } from '../relations/interval.ts'
import { isLooser, type Said, timesOf, withLooser } from './said.ts'

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
  // A long period touches all of a list when it reaches from its last beginning to its first end.
  const found: { lastFrom: string; firstTo: string; readonly list: Said[] }[] = []
  for (const figure of figures) {
    const { asOf } = figure.claims[0]!
    const [from, to] = asOf !== null && isLong(asOf) ? [asOf.from!, asOf.to!] : ['', endOfTime]
    const own = found.find(({ lastFrom, firstTo }) => to >= lastFrom && from <= firstTo)
    if (own === undefined) found.push({ lastFrom: from, firstTo: to, list: [figure] })
    else {
      own.list.push(figure)
      if (from > own.lastFrom) own.lastFrom = from
      if (to < own.firstTo) own.firstTo = to
    }
  }
  return found.map(({ list }) => list)
}

/** Later than every ISO day. */
const endOfTime = '~'

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
    const isNewest = (figure: Said): boolean => figure.day.to === top!.day.to
    return held(
      [...dated.filter(isNewest), ...undated],
      dated.filter(figure => !isNewest(figure)),
    )
  }
  const most = dated.reduce((largest, figure) => Math.max(largest, value(figure)), Number.NEGATIVE_INFINITY)
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
  // Only figures of one day or one document are one, and never two exact ones: where the others stand in `found`.
  const exact = new Map<string, Set<number>>()
  const loose = new Map<string, Set<number>>()
  const note = (figure: Said, times: readonly string[], place: number): void => {
    const places = isExact(figure) ? exact : loose
    for (const time of times) places.set(time, (places.get(time) ?? new Set()).add(place))
  }
  for (const figure of figures) {
    const times = timesOf(figure)
    const searched = isExact(figure) ? [loose] : [loose, exact]
    const near = new Set(searched.flatMap(places => times.flatMap(time => [...(places.get(time) ?? [])])))
    const at = [...near]
      .sort((a, b) => a - b)
      .find(one => isLooser(figure, found[one]!) || isLooser(found[one]!, figure))
    if (at === undefined) {
      found.push(figure)
      note(figure, times, found.length - 1)
      continue
    }
    found[at] = isLooser(figure, found[at]!) ? withLooser(found[at]!, figure) : withLooser(figure, found[at]!)
    note(found[at], timesOf(found[at]), at)
  }
  return found
}

const isExact = ({ figures }: Said): boolean => figures.every(({ bound }) => bound === 'exact')
