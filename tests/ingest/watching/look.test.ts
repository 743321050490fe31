import { expect, test } from 'vitest'
import { type Verdict, verdict } from '../../../src/ingest/watching/look.ts'

const at = 1_000_000
const stamp = (bytes: number, ago: number) => ({ bytes, modified: at - ago })

/** What somebody sees, with a patience of 500 ms: bytes and age now, as it was read, as it was seen before and how long ago. */
const sights: readonly (readonly [
  string,
  readonly [number, number],
  readonly [number, number] | null,
  readonly [number, number, number] | null,
  Verdict,
])[] = [
  ['was just written', [10, 3], null, null, 'wait'],
  ['was moved here', [10, 60_000], null, null, 'read'],
  ['has rested', [10, 600], null, [10, 600, 520], 'read'],
  ['has not rested long', [10, 300], null, [10, 300, 250], 'wait'],
  ['has grown meanwhile', [20, 100], null, [10, 600, 520], 'wait'],
  ['was changed in place', [10, 100], null, [10, 600, 520], 'wait'],
  ['was read as it is', [10, 60_000], [10, 60_000], null, 'leave'],
  ['was read before it was changed', [12, 60_000], [10, 90_000], null, 'read'],
  ['was moved over what was read', [10, 90_000], [10, 60_000], null, 'read'],
  ['is empty yet', [0, 60_000], null, null, 'leave'],
  ['has a clock ahead of ours', [10, -60_000], null, null, 'wait'],
  ['has a clock ahead of ours, and rests', [10, -60_000], null, [10, -60_000, 600], 'read'],
]

test.each(sights)('a file that %s', (_, now, read, before, said) => {
  const sight = {
    now: stamp(...now),
    read: read && stamp(...read),
    before: before && { stamp: stamp(before[0], before[1]), at: at - before[2] },
    at,
    settle: 500,
  }
  expect(verdict(sight)).toBe(said)
})
