import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { questionOf, reply } from '../../../src/answers/questions/reply.ts'
import { understand } from '../../../src/answers/questions/understand.ts'
import { isRefusal } from '../../../src/answers/questions/understanding.ts'
import type { Store } from '../../../src/index/store.ts'
import { fields, questionIndex, type Row, rows, today, wrongFields } from './score.ts'

/** Right and all, by what is scored. Rows of the held-out half are only ever counted. */
type Tally = Map<string, { right: number; all: number }>

const halves = ['practice', 'held-out', 'later'] as const

/** A little less than what is read rightly now: names that documents teach come and go with the reading of news. */
const least = { practice: 0.97, 'held-out': 0.89, later: 0.91 } as const

let store: Store
const tallies: Record<Row['half'], Tally> = { practice: new Map(), 'held-out': new Map(), later: new Map() }

beforeAll(async () => {
  store = await questionIndex()
  const [claimants, counted, places] = [
    await store.claimants(null),
    await store.counted(null),
    await store.places(null),
  ]
  const known = { claimants, counted, places, words: new Set<string>() }
  for (const row of rows) {
    const read = await understand(store, null, row.text, today)
    const wrong = wrongFields(row, read, known)
    const found = isRefusal(read) ? 0 : (await reply(store, questionOf(read, null, null), read)).tables.length
    const absent = row.reads?.absent ?? false
    const shownAnother = absent && found > 0
    const add = (name: string, right: boolean) => {
      const tally = tallies[row.half].get(name) ?? { right: 0, all: 0 }
      tallies[row.half].set(name, { right: tally.right + Number(right), all: tally.all + 1 })
    }
    add('all', wrong.length === 0 && !shownAnother)
    if (row.reads === undefined) add('refused rightly', wrong.length === 0)
    else {
      add('not refused', !wrong.includes('refused'))
      add(`intent ${row.reads.intent}`, wrong.length === 0 && !shownAnother)
      for (const field of fields) add(`field ${field}`, !wrong.includes(field) && !wrong.includes('refused'))
      if (absent) add('absent rightly', !shownAnother)
      else add('answered', found > 0)
    }
  }
})

afterAll(async () => {
  for (const [half, tally] of Object.entries(tallies)) {
    const lines = [...tally]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { right, all }]) => `${name} ${right}/${all}`)
    process.stdout.write(`Questions, ${half}: ${lines.join(', ')}\n`)
  }
  await store.close()
})

const share = (half: Row['half'], name: string): number => {
  const { right, all } = tallies[half].get(name)!
  return right / all
}

describe('the blind table', () => {
  test('has hundreds of rows, a third of them for practice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const first = rows.filter(({ half }) => half !== 'later')
    expect(first.filter(({ half }) => half === 'practice')).toHaveLength(Math.ceil(first.length / 3))
  })

  test('nine rows of ten are read rightly', () => {
    const sum = (of: 'right' | 'all') => halves.reduce((total, half) => total + tallies[half].get('all')![of], 0)
    expect(sum('right') / sum('all')).toBeGreaterThanOrEqual(0.9)
  })

  test.each(halves)('%s: no fewer than before', half => {
    expect(share(half, 'all')).toBeGreaterThanOrEqual(least[half])
  })

  test.each(halves)('%s: what cannot be answered is refused', half => {
    expect(share(half, 'refused rightly')).toBeGreaterThanOrEqual(0.95)
  })

  test.each(halves)("%s: no other story's figures are shown for what is absent", half => {
    expect(share(half, 'absent rightly')).toBe(1)
  })
})
