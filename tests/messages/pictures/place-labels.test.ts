import { describe, expect, test } from 'vitest'
import { leaderTo, placeLabels, type Wanted } from '../../../src/messages/pictures/place-labels.ts'
import { boxesOverlap } from '../../../src/messages/pictures/scene.ts'

const bounds = { left: 0, right: 400, top: 0, bottom: 300 }
const around = { bounds, obstacles: [], soft: [] }
const label = (x: number, y: number): Wanted => ({ x, y, width: 80, height: 30 })

interface Line {
  readonly x: number
  readonly y: number
  readonly x2: number
  readonly y2: number
}

/** Whether two lines have a point in common, worked out from where along each it would be. */
function meet(a: Line, b: Line): boolean {
  const [ax, ay, bx, by] = [a.x2 - a.x, a.y2 - a.y, b.x2 - b.x, b.y2 - b.y]
  const cross = ax * by - ay * bx
  const along = ((b.x - a.x) * by - (b.y - a.y) * bx) / cross
  const other = ((b.x - a.x) * ay - (b.y - a.y) * ax) / cross
  return along > 0 && along < 1 && other > 0 && other < 1
}

describe('a label', () => {
  test.each([
    ['right of its point', label(100, 150), 'left'],
    ['left of it at the right edge', label(390, 150), 'right'],
    ['above it where both sides are taken', { ...label(200, 150), width: 210 }, 'center'],
  ])('stands %s', (_, wanted, align) => {
    const [place] = placeLabels([wanted], around)
    expect(place).toMatchObject({ align, far: false })
  })

  test('avoids what it may cover only when there is another place', () => {
    const right = { left: 110, right: 300, top: 100, bottom: 200 }
    expect(placeLabels([label(100, 150)], { ...around, soft: [right] })[0]?.right).toBeLessThan(110)
    const everything = [bounds]
    expect(placeLabels([label(100, 150)], { ...around, soft: everything })[0]).not.toBeNull()
    expect(placeLabels([label(100, 150)], { ...around, obstacles: everything })[0]).toBeNull()
  })

  test('stands over no other, however close their points are', () => {
    const places = placeLabels(
      Array.from({ length: 12 }, (_, at) => label(150 + at * 6, 150 + (at % 3) * 8)),
      around,
    ).filter(place => place !== null)
    expect(places.length).toBeGreaterThan(4)
    for (const [at, place] of places.entries())
      for (const other of places.slice(at + 1)) expect(boxesOverlap(place, other)).toBe(false)
  })

  test('is nearer to its own point than to another, or led to', () => {
    const wanted = [label(100, 150), label(130, 150), label(160, 150)]
    const places = placeLabels(wanted, around)
    for (const [at, place] of places.entries()) {
      if (place === null || place.far) continue
      const gap = ({ x, y }: Wanted) =>
        Math.hypot(Math.max(place.left - x, 0, x - place.right), Math.max(place.top - y, 0, y - place.bottom))
      expect(Math.min(...wanted.map(gap))).toBe(gap(wanted[at]!))
    }
  })

  test('is led to by a line that crosses no label and no other line', () => {
    const wanted = Array.from({ length: 14 }, (_, at) => label(120 + at * 12, 150 + (at % 2) * 14))
    const places = placeLabels(wanted, around)
    const led = places.flatMap((place, at) => (place?.far ? [{ ...leaderTo(wanted[at]!, place), at }] : []))
    expect(led.length).toBeGreaterThan(2)
    const along = ({ x, y, x2, y2 }: (typeof led)[number]) =>
      Array.from({ length: 101 }, (_, step) => ({ x: x + ((x2 - x) * step) / 100, y: y + ((y2 - y) * step) / 100 }))
    for (const line of led) {
      for (const [at, place] of places.entries()) {
        if (place === null || at === line.at) continue
        const inside = along(line).filter(
          ({ x, y }) => x > place.left + 4 && x < place.right - 4 && y > place.top + 4 && y < place.bottom - 4,
        )
        expect(inside).toEqual([])
      }
      for (const other of led) {
        if (other.at <= line.at) continue
        expect(meet(line, other)).toBe(false)
      }
    }
  })

  test('of a name goes to the column at the side when there is no place near', () => {
    const taken = [{ left: 0, right: 290, top: 0, bottom: 300 }]
    const wanted = { ...label(50, 150), gutter: 310 }
    expect(placeLabels([wanted], { ...around, obstacles: taken })[0]).toMatchObject({ left: 310, far: true })
  })
})
