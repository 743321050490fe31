import { afterEach, expect, test } from 'vitest'
import { people, report, type Say, type Scene, scene } from './scene.ts'

let open: Scene
afterEach(() => open.index.store.close())

/** A step of a story: a document as it is now, or null when it is taken out; and what is told of it. */
type Step = readonly [id: string, says: readonly Say[] | null, told: readonly string[], options?: Options]
interface Options {
  readonly quiet?: boolean
  /** Goes before the text, so that everything stands elsewhere. */
  readonly ahead?: string
  readonly published?: string
  readonly outlet?: string | null
}

const unnamed = (name: string, where: string) =>
  ({ id: `${name}-${where}`, name, text: name, kind: 'unnamed', country: null }) as const

const day = (day: string) => ({ asOf: { from: day, to: day } })

const stories: Readonly<Record<string, readonly Step[]>> = {
  'the first figure of a story': [['a', [{ say: '12' }], ['12 new-figure new-claimant']]],
  'a figure that another outlet reports again': [
    ['a', [{ say: '12' }], ['12 new-figure new-claimant']],
    ['b', [{ say: '12' }], []],
    ['c', [{ say: '12' }], []],
  ],
  'an article that is written again round its figure': [
    ['a', [{ say: '12' }], ['12 new-figure new-claimant']],
    ['a', [{ say: '12' }], [], { ahead: 'Updated this afternoon with a statement.' }],
    ['a', [{ say: '12' }], [], { published: '2025-02-05' }],
    ['a', [{ say: '12' }], []],
  ],
  'a baseline, and what comes after it': [
    ['a', [{ say: '12' }], [], { quiet: true }],
    ['b', [{ say: '12' }], []],
    ['c', [{ say: '15', ...day('2025-02-04') }], ['15 new-figure revised spread']],
  ],
  'a claimant who raises the toll': [
    ['a', [{ say: '12', ...day('2025-02-03') }], ['12 new-figure new-claimant']],
    ['b', [{ say: '20', ...day('2025-02-05') }], ['20 new-figure revised spread']],
  ],
  'an old figure that is told late': [
    ['b', [{ say: '20', ...day('2025-02-05') }], ['20 new-figure new-claimant']],
    ['a', [{ say: '12', ...day('2025-02-03') }], []],
  ],
  'another claimant who contradicts': [
    ['a', [{ say: '12', ...day('2025-02-03') }], ['12 new-figure new-claimant']],
    [
      'b',
      [{ say: '40', source: people.ministry, ...day('2025-02-03') }],
      ['40 new-figure new-claimant conflict spread'],
    ],
  ],
  'another claimant who agrees': [
    ['a', [{ say: '12' }], ['12 new-figure new-claimant']],
    ['b', [{ say: '12', source: people.ministry }], ['12 new-figure new-claimant']],
  ],
  'outlets that print a known figure without a source': [
    ['a', [{ say: '12' }], ['12 new-figure new-claimant']],
    ['b', [{ say: '12', source: { ...people.outlet, name: 'B' } }], []],
    ['c', [{ say: '12', source: { ...people.outlet, name: 'C' } }], []],
  ],
  'five outlets that print one story without a source': ['a', 'b', 'c', 'd', 'e'].map(
    (id, at): Step => [
      id,
      [{ say: '12', source: { ...people.outlet, name: id } }],
      at === 0 ? ['12 new-figure new-claimant'] : [],
      { outlet: id },
    ],
  ),
  'one article’s police are those of another': [
    ['a', [{ say: '12', source: unnamed('police', 'lowtown') }], ['12 new-figure new-claimant']],
    ['b', [{ say: '12', source: unnamed('police', 'hightown'), bound: 'at-least', high: null }], []],
    ['c', [{ say: '15', source: unnamed('police', 'hightown') }], ['15 new-figure revised conflict spread']],
  ],
  'officials who repeat what somebody said': [
    ['a', [{ say: '12' }], ['12 new-figure new-claimant']],
    ['b', [{ say: '12', source: unnamed('local officials', 'lowtown') }], []],
  ],
  'an outlet that no longer prints what others say': [
    ['a', [{ say: '12' }], ['12 new-figure new-claimant']],
    ['b', [{ say: '12', source: { ...people.outlet, name: 'B' } }], []],
    ['b', null, []],
    ['a', null, ['12 withdrawn']],
  ],
  'a part of a larger figure': [
    [
      'a',
      [{ say: '12' }, { say: '3', subset: true, counted: { text: 'children', id: ':child' } }],
      ['12 new-figure new-claimant'],
    ],
  ],
  'a figure said twice in one article': [['a', [{ say: '12' }, { say: '12' }], ['12 new-figure new-claimant']]],
  'a figure that is corrected in its article': [
    ['a', [{ say: '40' }], ['40 new-figure new-claimant']],
    ['a', [{ say: '14' }], ['14 new-figure revised spread']],
  ],
  'a figure that is taken out of its article': [
    ['a', [{ say: '40' }], ['40 new-figure new-claimant']],
    ['a', [], ['40 withdrawn'], { ahead: 'The report has been amended.' }],
  ],
  'a figure taken out of one article that another still prints': [
    ['a', [{ say: '40' }], ['40 new-figure new-claimant']],
    ['b', [{ say: '40' }], []],
    ['a', [], [], { ahead: 'The report has been amended.' }],
    ['b', [], ['40 withdrawn'], { ahead: 'This report has been amended too.' }],
  ],
  'a document that is taken out, and comes again': [
    ['a', [{ say: '40' }], ['40 new-figure new-claimant']],
    ['a', null, ['40 withdrawn']],
    ['a', [{ say: '40' }], ['40 new-figure new-claimant']],
  ],
  'several measures of one article': [
    [
      'a',
      [{ say: '12' }, { say: '30', measure: 'wounded' }],
      ['12 new-figure new-claimant', '30 new-figure new-claimant'],
    ],
    ['b', [{ say: '30', measure: 'wounded' }, { say: '12' }], []],
  ],
}

test.each(Object.entries(stories))('%s', async (_, steps) => {
  open = await scene()
  const told: (readonly string[])[] = []
  for (const [id, says, , { quiet = false, ...fields } = {}] of steps) {
    if (says === null) await open.index.store.retract(null, id, open.now())
    else await open.write(report(id, says, fields), { quiet })
    await open.match()
    await open.posted()
    told.push(await open.told())
  }
  expect(told).toEqual(steps.map(([, , expected]) => expected))
})

test.each(Object.entries(stories))('%s, matched once at the end', async (_, steps) => {
  open = await scene()
  for (const [id, says, , { quiet = false, ...fields } = {}] of steps)
    if (says === null) await open.index.store.retract(null, id, open.now())
    else await open.write(report(id, says, fields), { quiet })
  await open.match()
  await open.match()
  // What came and went meanwhile is told to nobody; nothing else is told than step by step.
  const stepwise = steps.flatMap(([, , told]) => told.map(each => each.split(' ')[0]))
  const told = (await open.told()).map(each => each.split(' ')[0])
  for (const each of told) expect(stepwise).toContain(each)
  expect(told.length).toBeLessThanOrEqual(stepwise.length)
  expect(await open.db.selectFrom('news').selectAll().execute()).toEqual([])
})

test('nobody who watches: news is consumed all the same', async () => {
  open = await scene([])
  await open.write(report('a', [{ say: '12' }]))
  expect(await open.match()).toMatchObject({ alerts: 0, more: false })
  expect(await open.db.selectFrom('news').selectAll().execute()).toEqual([])
})
