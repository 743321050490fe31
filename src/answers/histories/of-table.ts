import type { Table } from '../answer.ts'
import type { History, Step } from './history.ts'
import { alone, linesOf, stepsOf } from './lines.ts'

/**
 * How the figures of a table moved, day by day. The table must hold its whole history. Single engagements, parts, derived
 * sums and denials stand on their days among the others and are no step of anybody's total.
 */
export function historyOf({ positions }: Pick<Table, 'positions'>): History {
  // Positions come the largest first, and a line in its order: sorting by day keeps that within a day.
  const lines = linesOf(positions).map(stepsOf)

  const aside = positions.filter(each => each.role !== 'standing' && each.role !== 'superseded')
  const steps = [...lines.flat(), ...aside.map(each => alone(each))]
  return {
    dated: steps.filter(({ day }) => day.to !== null).sort(byDay),
    undated: steps.filter(({ day }) => day.to === null),
    lines: [...lines].sort((a, b) => b.length - a.length),
  }
}

const byDay = (a: Step, b: Step): number => (a.order! < b.order! ? -1 : a.order! > b.order! ? 1 : 0)
