import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openStore } from '../../../src/index/open.ts'
import { chanceOf, killing } from './killing.ts'
import { makePlatform } from './platform.ts'
import { documentsOf } from './story.ts'

const kills = 40
const documents = 160
const folder = mkdtempSync(join(tmpdir(), 'tallywire-kill-'))
afterAll(() => rmSync(folder, { recursive: true }))

test(`${kills} kills at any instant: everything acknowledged is there, everything is told, nothing twice`, async () => {
  const chance = chanceOf(7)
  const platform = await makePlatform(chanceOf(11))
  const path = join(folder, 'index.db')
  const safe = new Set<string>()
  const { code, met, errors } = await killing({
    run: ['-r', './src/runtime.cjs', 'tests/alerts/kill/life.ts', path, platform.address, String(documents)],
    kills,
    life: () => chance() * 150,
    said: line => line !== 'alive' && safe.add(line),
  })
  await platform.close()
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  // Lives that ended by themselves would prove nothing.
  expect(met).toBeGreaterThan(kills / 2)

  const store = await openStore({ path, edition: 'one' })
  const held = new Set((await store.documents(null)).map(({ id }) => id))
  await store.close()
  expect([...safe].filter(id => !held.has(id))).toEqual([])
  expect(held.size).toBe(documents)

  const figures = [...new Set(documentsOf(documents).map(({ says }) => says[0]!.say))]
  for (const channel of ['c1', 'c2']) {
    const told = platform.taken.filter(each => each.channel === channel)
    const count = (figure: string) =>
      told.filter(({ content }) => content.includes(`${Number(figure).toLocaleString('en-US')} people killed`)).length
    expect(figures.filter(figure => count(figure) !== 1).map(figure => [figure, count(figure)])).toEqual([])
    expect(told).toHaveLength(figures.length)
    expect(new Set(told.map(({ nonce }) => nonce)).size).toBe(told.length)
    // Every second document is a re-report: the alert of the first says so in the end.
    expect(told.filter(({ content }) => !content.includes('Now 2 outlets')).map(({ title }) => title)).toEqual([])
  }
  // The platform did what it can to make it hard.
  expect(platform.counts.lost).toBeGreaterThan(0)
  expect(platform.counts.found).toBeGreaterThan(0)
}, 300_000)
