import { afterEach, expect, test } from 'vitest'
import { people, report, type Scene, scene } from './scene.ts'

let open: Scene
afterEach(() => open.index.store.close())

const body = (number: number) => ({ ...people.ministry, id: `body-${number}`, name: `Body number ${number}` })

// More documents than one turn of matching takes: what the index has already of later ones is not known yet.

test('of one story in fifty articles the first tells, though all are in the index when it is matched', async () => {
  open = await scene()
  for (let number = 0; number < 50; number++) await open.write(report(`d${number}`, [{ say: '12' }]))
  expect(await open.match()).toMatchObject({ documents: 50, alerts: 1 })
  expect(await open.told()).toEqual(['12 new-figure new-claimant'])
})

test('what an article said that is changed later was known', async () => {
  open = await scene()
  await open.write(report('last', [{ say: '12' }]), { quiet: true })
  await open.match()
  for (let number = 0; number < 40; number++)
    await open.write(report(`d${number}`, [{ say: '500', source: body(number) }]))
  await open.write(report('again', [{ say: '12' }]))
  for (let number = 40; number < 80; number++)
    await open.write(report(`d${number}`, [{ say: '500', source: body(number) }]))
  await open.write(report('last', [], { ahead: 'This article was taken back.' }))
  await open.match()
  expect((await open.told()).filter(each => each.startsWith('12 '))).toEqual([])
})
