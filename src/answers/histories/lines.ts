import { grouped } from '../../index/grouped.ts'
import type { Day, Position } from '../answer.ts'
import { firstValue } from '../relations/interval.ts'
import { daysSaid } from './days-said.ts'
import type { Step } from './history.ts'
import { moveBetween } from './move.ts'

/** What stands, each with what it replaced. A replaced figure whose successor is not shown stands alone. */
export function linesOf(positions: readonly Position[]): (readonly Position[])[] {
  const standing = positions.filter(each => each.role === 'standing')
  const replaced = grouped(
    positions.filter(each => each.role === 'superseded'),
    each => each.supersededBy ?? '',
  )
  const heads = new Set(standing.map(each => each.id))
  const left = [...replaced].filter(([head]) => !heads.has(head)).flatMap(([, list]) => list)
  return [...standing.map(head => [head, ...(replaced.get(head.id) ?? [])]), ...left.map(each => [each])]
}

interface Mention {
  readonly position: Position
  readonly day: Day
}

/**
 * The steps of one line, earliest first, those without a day at its end. A figure that came back after another is a step
 * of its own; said again with none between it is the same step.
 */
export function stepsOf(line: readonly Position[]): Step[] {
  const head = line.find(each => each.role === 'standing')
  const last = head?.day.to ?? null
  const mentions = line
    .flatMap(position => daysSaid(position).map((day): Mention => ({ position, day })))
    .map(mention => ({ ...mention, order: orderDay(mention, last) }))
    .sort((a, b) => compare(a.order, b.order) || bySuccession(a, b))
  const steps: Step[] = []
  for (const { position, day, order } of mentions) {
    const before = steps.at(-1)
    if (before?.position === position) steps[steps.length - 1] = { ...before, until: day.to }
    else steps.push({ ...stepAfter(before, position, day), order })
  }
  const unknown = { known: 'unknown', from: null, to: null } as const
  const undated = line.filter(each => each.day.known === 'unknown')
  const older = undated
    .filter(each => each !== head)
    .sort((a, b) => firstValue(a.figures[0]!) - firstValue(b.figures[0]!))
    .map(each => ({ ...alone(each, unknown), replacedBy: head ?? null }))
  // What stands without a day is the newest. What was replaced came nobody knows when: only where no dated figure did, it
  // is what the standing one is set against.
  if (head !== undefined && undated.includes(head))
    return [...steps, ...older, stepAfter(steps.at(-1) ?? older.at(-1), head, unknown)]
  const [first, ...others] = steps
  const begun =
    first?.position === head && first !== undefined
      ? { ...stepAfter(older.at(-1), first.position, first.day), until: first.until }
      : first
  return begun === undefined ? older : [...older, begun, ...others]
}

/** A step of no line. */
export const alone = (position: Position, day: Day = position.day): Step => ({
  position,
  day,
  order: day.to,
  until: null,
  before: null,
  move: null,
  replacedBy: null,
})

function stepAfter(before: Step | undefined, position: Position, day: Day): Step {
  if (before === undefined) return alone(position, day)
  return {
    ...alone(position, day),
    before: { position: before.position, day: before.day },
    move: moveBetween(before.position.figures[0]!, position.figures[0]!),
  }
}

/** A figure that its document calls old has held before the one that stands, whatever day that document is of. */
function orderDay({ position, day }: Mention, last: string | null): string {
  const own = day.to ?? ''
  return position.role === 'superseded' && last !== null && own > last ? last : own
}

/** Of one day, what was replaced comes first, the smaller before the larger: a toll is raised in the course of a day. */
const bySuccession = (a: Mention, b: Mention): number =>
  rank(a) - rank(b) || firstValue(a.position.figures[0]!) - firstValue(b.position.figures[0]!)

const rank = ({ position }: Mention): number => (position.role === 'superseded' ? 0 : 1)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
