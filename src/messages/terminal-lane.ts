import { type Axis, positionOn } from '../answers/charts/axis.ts'
import type { Mark } from '../answers/charts/chart.ts'

/** The dot of each role: told apart by its shape, since not every window has colours. */
const dots: Readonly<Record<Mark['role'], string>> = {
  standing: '●',
  superseded: '○',
  derived: '◇',
  incident: '▲',
  separate: '■',
  part: '□',
  denied: '✕',
}

/** Cells of an open side, its arrow included. */
const tail = 4

/** A mark on a line of so many characters: its dot, its bar, an arrow where it is open; faint dots at the axis's numbers. */
export function laneOf(mark: Mark, axis: Axis, cells: number): string {
  const at = (value: number) => Math.min(cells - 1, Math.max(0, Math.round(positionOn(axis, value) * (cells - 1))))
  const lane = Array.from({ length: cells }, () => ' ')
  for (const tick of axis.ticks) lane[at(tick)] = '·'
  const { low, high, point, bound, role } = mark
  const fill = (from: number, to: number, sign: string) => {
    for (let cell = Math.max(0, from); cell <= Math.min(to, cells - 1); cell++) lane[cell] = sign
  }
  const x = at(point)
  if (low !== null && high !== null && low !== high) {
    if (bound === 'approximate' || role === 'derived') fill(at(low), at(high), '░')
    else {
      fill(at(low), at(high), '━')
      // Nobody gave a number between the two ends.
      lane[at(low)] = dots[role]
      lane[at(high)] = dots[role]
      return lane.join('')
    }
  }
  if (high === null) {
    const tip = Math.min(x + tail, cells - 1)
    fill(x, tip, '╌')
    lane[tip] = '▸'
  }
  if (low === null) {
    const tip = Math.max(x - tail, 0)
    fill(tip, x, '╌')
    lane[tip] = '◂'
  }
  // At the very edge the arrow says more than the dot.
  if (!(high === null && x === cells - 1) && !(low === null && x === 0)) lane[x] = dots[role]
  return lane.join('')
}

/** The axis's line: a tooth at each of its numbers. */
export function drawBar(axis: Axis, cells: number): string {
  const line = Array.from({ length: cells }, () => '─')
  for (const tick of axis.ticks) line[Math.round(positionOn(axis, tick) * (cells - 1))] = '┬'
  return line.join('')
}
