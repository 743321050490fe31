import { type Box, boxesOverlap } from './scene.ts'

/** A label looking for a place: its size, and what it belongs to. */
export interface Wanted {
  /** The middle of its point. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Left end of a column where it may stand at any height when there is no place near. */
  readonly gutter?: number
}

export interface Place extends Box {
  readonly align: 'left' | 'center' | 'right'
  /** Too far from its point to be seen as its own: a line should lead to it. */
  readonly far: boolean
}

/** Where labels may stand. */
export interface Surroundings {
  readonly bounds: Box
  /** What no label may cover. */
  readonly obstacles: readonly Box[]
  /** What a label covers only where there is no other place for it. */
  readonly soft: readonly Box[]
  /** How far from its point a label may stand, in pixels. */
  readonly farthest?: number
}

/** Rather right of a point than left, rather above than below, rather near than far. */
const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const
const distances = [20, 34, 52, 72, 96] as const
const near = 40
const gutterStep = 12

/**
 * A place for each label in its order: within bounds, over no other label and no obstacle, nearer to its own point than
 * to any other, or led to by a line that crosses no label and no other such line. Null for a label that finds none.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  { bounds, obstacles, soft, farthest = Number.POSITIVE_INFINITY }: Surroundings,
): (Place | null)[] {
  const placed: Place[] = []
  const leaders: Leader[] = []
  return wanted.map(label => {
    const isFree = (place: Place): boolean => {
      if (!isWithin(place, bounds)) return false
      if ([...obstacles, ...placed].some(box => boxesOverlap(place, box))) return false
      if (leaders.some(leader => crosses(leader, place))) return false
      if (!place.far) return isOwn(label, place, wanted)
      const own = leaderTo(label, place)
      return !placed.some(box => crosses(own, box)) && !leaders.some(leader => intersect(own, leader))
    }
    const free = [...candidates(label, farthest), ...inGutter(label, bounds)].filter(isFree)
    const place = free.find(each => !soft.some(box => boxesOverlap(each, box))) ?? free[0] ?? null
    if (place !== null) placed.push(place)
    if (place?.far) leaders.push(leaderTo(label, place))
    return place
  })
}

function candidates({ x, y, width, height }: Wanted, farthest: number): Place[] {
  return distances
    .filter(distance => distance <= farthest)
    .flatMap(distance =>
      sides.map(([right, down]) => {
        const away = distance * (right !== 0 && down !== 0 ? 0.7 : 1)
        const left = right > 0 ? x + away : right < 0 ? x - away - width : x - width / 2
        const top = down > 0 ? y + away : down < 0 ? y - away - height : y - height / 2
        const align = right > 0 ? ('left' as const) : right < 0 ? ('right' as const) : ('center' as const)
        return { left, right: left + width, top, bottom: top + height, align, far: distance > near }
      }),
    )
}

/** Places in the column right of everything, those at the height of the point first. */
function inGutter({ x, y, width, height, gutter }: Wanted, { top, bottom }: Box): Place[] {
  if (gutter === undefined || gutter <= x) return []
  const steps = Math.ceil((bottom - top) / gutterStep)
  return Array.from({ length: 2 * steps + 1 }, (_, index) => {
    const away = Math.ceil(index / 2) * gutterStep * (index % 2 === 0 ? 1 : -1)
    const above = y - height / 2 + away
    return { left: gutter, right: gutter + width, top: above, bottom: above + height, align: 'left', far: true }
  })
}

/** A line from a point to its label. */
export interface Leader {
  readonly x: number
  readonly y: number
  readonly x2: number
  readonly y2: number
}

/** The line ends where the label is nearest to its point. */
export const leaderTo = ({ x, y }: Pick<Wanted, 'x' | 'y'>, box: Box): Leader => ({
  x,
  y,
  x2: Math.min(Math.max(x, box.left), box.right),
  y2: Math.min(Math.max(y, box.top + 4), box.bottom - 4),
})

/** So many points of a line are looked at: labels are larger than the steps between them. */
const samples = 12

const crosses = ({ x, y, x2, y2 }: Leader, box: Box): boolean =>
  Array.from({ length: samples }, (_, index) => index / (samples - 1)).some(share => {
    const [at, height] = [x + (x2 - x) * share, y + (y2 - y) * share]
    return at > box.left && at < box.right && height > box.top && height < box.bottom
  })

/** On which side of a line a point lies: the sign says it. */
const side = ({ x, y, x2, y2 }: Leader, px: number, py: number): number => (x2 - x) * (py - y) - (y2 - y) * (px - x)

const intersect = (a: Leader, b: Leader): boolean =>
  side(a, b.x, b.y) * side(a, b.x2, b.y2) < 0 && side(b, a.x, a.y) * side(b, a.x2, a.y2) < 0

function isOwn(label: Wanted, place: Place, all: readonly Wanted[]): boolean {
  const own = gap(label, place)
  return all.every(other => other === label || gap(other, place) >= own)
}

const gap = ({ x, y }: Pick<Wanted, 'x' | 'y'>, { left, right, top, bottom }: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
