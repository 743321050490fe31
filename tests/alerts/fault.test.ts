import { afterEach, expect, test, vi } from 'vitest'
import { lookupOf } from '../../src/alerts/matching/lookup.ts'
import { matchNews } from '../../src/alerts/matching/match.ts'
import { people, report, type Scene, scene, start, watching } from './scene.ts'

const broken = vi.hoisted(() => ({ measure: '' }))
vi.mock('../../src/alerts/deciding/decide.ts', async original => {
  const { decide } = await original<typeof import('../../src/alerts/deciding/decide.ts')>()
  return {
    decide: (...given: Parameters<typeof decide>) => {
      if (given[2] === broken.measure) throw new Error('A rule is broken.')
      return decide(...given)
    },
  }
})

let open: Scene
afterEach(() => open.index.store.close())

test('figures that cannot be decided are logged, and hold up no others', async () => {
  open = await scene()
  broken.measure = 'wounded'
  const logged: string[] = []
  const note = (_: object, line: string): void => void logged.push(line)
  const log = { debug: () => {}, info: () => {}, warn: note, error: note }
  await open.write(
    report('a', [
      { say: '30', measure: 'wounded' },
      { say: '12', source: people.ministry },
    ]),
  )
  const done = await matchNews({ database: open.index.database, lookup: lookupOf([watching()]), due: () => start, log })
  expect(done).toMatchObject({ alerts: 1, more: false })
  expect(await open.told()).toEqual(['12 new-figure new-claimant'])
  expect(logged).toEqual(['Figures could not be decided'])
  expect(await open.db.selectFrom('news').selectAll().execute()).toEqual([])
})
