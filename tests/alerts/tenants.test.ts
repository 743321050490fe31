import { afterEach, expect, test } from 'vitest'
import { people, report, type Scene, scene, watching } from './scene.ts'

let open: Scene
afterEach(() => open.index.store.close())

const watches = [
  watching({ id: 'everybody', tenant: 's1', channel: 'c1' }),
  watching({ id: 'own', tenant: 's2', channel: 'c2' }),
]

test('what a server added is told there alone', async () => {
  open = await scene(watches)
  await open.write(report('a', [{ say: '12' }]), { tenant: 's2' })
  await open.match()
  expect(await open.told('everybody')).toEqual([])
  open = await reopened()
  await open.write(report('a', [{ say: '12' }]), { tenant: 's2' })
  await open.match()
  expect(await open.told('own')).toEqual(['12 new-figure new-claimant'])
})

async function reopened(): Promise<Scene> {
  await open.index.store.close()
  return await scene(watches)
}

test('what a server knew already is no news to it when everybody hears of it', async () => {
  open = await scene(watches)
  await open.write(report('a', [{ say: '12' }]), { tenant: 's2' })
  await open.match()
  await open.posted()
  await open.told()
  await open.write(report('b', [{ say: '12' }]))
  await open.match()
  const rows = await open.db.selectFrom('alert').selectAll().orderBy('number').execute()
  expect(rows.map(({ watch }) => watch)).toEqual(['own', 'everybody'])
})

test('a server’s own figures are what everybody’s are set against there', async () => {
  open = await scene(watches)
  await open.write(
    report('a', [{ say: '40', source: people.ministry, asOf: { from: '2025-02-03', to: '2025-02-03' } }]),
    {
      tenant: 's2',
      quiet: true,
    },
  )
  await open.write(report('b', [{ say: '12', asOf: { from: '2025-02-03', to: '2025-02-03' } }]))
  await open.match()
  const rows = await open.db.selectFrom('alert').selectAll().orderBy('watch').execute()
  expect(rows.map(({ watch, kinds }) => [watch, JSON.parse(kinds)])).toEqual([
    ['everybody', ['new-figure', 'new-claimant']],
    ['own', ['new-figure', 'new-claimant', 'conflict', 'spread']],
  ])
})
