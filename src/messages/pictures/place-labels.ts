import { type Box, boxesOverlap } from './scene.ts'

/** A label looking for a place: its size, and what it belongs to. */
export interface Wanted {
  /** The middle of its point. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Place extends Box {
  readonly align: 'left' | 'center' | 'right'
  /** Too far from its point to be seen as its own: a line should lead to it. */
  readonly far: boolean
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

/**
 * A place for each label in its order, within bounds, over no other label and no obstacle; over a `soft` obstacle only
 * where there is no other place, none `farthest` pixels away. Null for a label that finds none.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  bounds: Box,
  obstacles: readonly Box[],
  soft: readonly Box[],
  farthest = Number.POSITIVE_INFINITY,
): (Place | null)[] {
  const taken: Box[] = [...obstacles]
  return wanted.map(label => {
    const free = candidates(label, farthest).filter(
      place => isWithin(place, bounds) && !taken.some(box => boxesOverlap(place, box)),
    )
    const place = free.find(each => !soft.some(box => boxesOverlap(each, box))) ?? free[0] ?? null
    if (place !== null) taken.push(place)
    return place
  })
}

function candidates({ x, y, width, height }: Wanted, farthest: number): Place[] {
  return distances
    .filter(distance => distance <= farthest)
    .flatMap(distance =>
      sides.map(([right, down]) => {
        const slant = right !== 0 && down !== 0 ? 0.7 : 1
        const left = right > 0 ? x + distance * slant : right < 0 ? x - distance * slant - width : x - width / 2
        const top = down > 0 ? y + distance * slant : down < 0 ? y - distance * slant - height : y - height / 2
        return {
          left,
          right: left + width,
          top,
          bottom: top + height,
          align: right > 0 ? ('left' as const) : right < 0 ? ('right' as const) : ('center' as const),
          far: distance > near,
        }
      }),
    )
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
