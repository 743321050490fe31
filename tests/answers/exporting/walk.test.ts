import { describe, expect, test } from 'vitest'
import { exported } from '../../../src/answers/exporting/walk.ts'
import type { ClaimQuery, Store } from '../../../src/index/store.ts'
import { stored } from '../stored.ts'

/** A store of many subjects with some claims each, which notes how many claims it was asked for at once. */
function large(subjects: number, claims: number) {
  const asked: number[] = []
  const ids = Array.from({ length: subjects }, (_, at) => `s${String(at).padStart(6, '0')}`)
  const store: Pick<Store, 'listSubjects' | 'claims'> = {
    listSubjects: async (_, after, limit) =>
      ids
        .filter(id => after === null || id > after)
        .slice(0, limit)
        .map(id => ({ id, claims })),
    claims: async ({ subjects: wanted = [] }: ClaimQuery) => {
      asked.push(wanted.length * claims)
      return wanted.flatMap(id =>
        Array.from({ length: claims }, () => stored('12', { subject: { id, name: id, nature: 'event' } })),
      )
    },
  }
  return { store: store as Store, asked }
}

const everything = { tenant: null, measures: [] }

describe('a walk through all claims', () => {
  test('meets every one, and never holds many', async () => {
    const { store, asked } = large(1500, 5)
    let count = 0
    let largest = 0
    for await (const rows of exported(store, everything)) {
      count += rows.length
      largest = Math.max(largest, rows.length)
    }
    expect(count).toBe(7500)
    expect(largest).toBe(5)
    expect(Math.max(...asked)).toBeLessThanOrEqual(2000)
  })

  test('gives what it has before it has all', async () => {
    const { store, asked } = large(5000, 5)
    for await (const rows of exported(store, everything)) {
      expect(rows).toHaveLength(5)
      break
    }
    expect(asked).toEqual([2000])
  })

  test('a subject larger than that is asked for alone', async () => {
    const { store, asked } = large(3, 3000)
    for await (const rows of exported(store, everything)) expect(rows).toHaveLength(3000)
    expect(asked).toEqual([3000, 3000, 3000])
  })
})
