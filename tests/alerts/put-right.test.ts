import { afterEach, describe, expect, test } from 'vitest'
import { compose } from '../../src/alerts/composing/compose.ts'
import { openOffice } from '../../src/alerts/delivery/office.ts'
import type { Reading } from '../../src/index/corrections/correction.ts'
import type { Tenant } from '../../src/index/store.ts'
import { plainLine } from '../../src/messages/line.ts'
import { people, places, report, type Scene, scene, watching } from './scene.ts'

let open: Scene
afterEach(() => open.index.store.close())

/** Every look at it is a minute later. */
let minutes = 0
const clock = (): Date => new Date(Date.UTC(2025, 1, 3, 12, minutes++))

const elsewhere = { place: places.lemuria, asOf: { from: '2024-06-01', to: '2024-06-01' } }

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

/** Put the claim on a figure right, as `tenant` sees it; gives the correction's id. */
async function correct(low: number, put: Reading, tenant: Tenant = null): Promise<string> {
  const { store } = open.index
  const claim = (await store.claims({ tenant })).find(each => each.low === low)!
  const wish = { kind: 'claim', put, before: {}, claims: [{ id: claim.id, words: '' }] } as const
  return (await store.correct(tenant, wish, { by: 'anna', now: open.now() }))!.id
}

/** Every message as it reads now: form, whether it is to be edited, title and lines. */
async function messages(): Promise<string[][]> {
  const office = openOffice(open.index, open.now, quiet)
  const found: string[][] = []
  for (const post of await open.posts()) {
    const message = (await compose(office, post, open.now()))!
    const lines = message.parts.flatMap(part => (part.kind === 'text' ? part.lines.map(plainLine) : []))
    found.push([
      `${post.form}${post.editsWanted > 0 ? ' edited' : ''}${post.under ? ' under' : ''}`,
      message.title,
      ...lines,
    ])
  }
  office.close()
  return found
}

async function told(): Promise<void> {
  await open.match()
  await open.posted()
}

describe('an alert whose claim is put right', () => {
  test('as another measure is edited and answered, and comes back when that is undone', async () => {
    open = await scene(undefined, ':memory:', clock)
    await open.write(report('a', [{ say: '12' }]))
    await told()
    const id = await correct(12, { measure: 'wounded' })
    await told()
    const [first, second, ...others] = await messages()
    expect(first![0]).toBe('alert edited')
    expect(first![1]).toMatch(/^Misread: 12 killed/)
    expect(first![2]).toBe('Corrected by anna: killed → wounded.')
    expect(second![0]).toBe('alert under')
    expect(second![1]).toMatch(/^12 wounded/)
    expect(second).toContain('Corrected by anna: killed → wounded.')
    expect(others).toEqual([])
    await open.index.store.switchCorrection(null, id, 'undone', { by: 'anna', now: open.now() })
    await told()
    const [, undone, again] = await messages()
    expect(undone![0]).toBe('alert edited under')
    expect(undone![1]).toMatch(/^Taken back: 12 wounded/)
    expect(undone![2]).toBe('A correction was taken back: wounded → killed.')
    expect(again![0]).toBe('alert under')
    expect(again![1]).toMatch(/^12 killed/)
  })

  test('of two corrections, by the one that was taken back', async () => {
    open = await scene(undefined, ':memory:', clock)
    await open.write(report('a', [{ say: '12' }]))
    await correct(12, { via: ['A Wire'] })
    const id = await correct(12, { measure: 'wounded' })
    await told()
    await open.index.store.switchCorrection(null, id, 'undone', { by: 'anna', now: open.now() })
    await told()
    const [undone] = await messages()
    expect(undone!.slice(1, 3)).toEqual([
      expect.stringMatching(/^Taken back: 12 wounded/),
      'A correction was taken back: wounded → killed.',
    ])
  })

  test('as another claimant’s is edited and answered', async () => {
    open = await scene(undefined, ':memory:', clock)
    await open.write(report('a', [{ say: '12' }]))
    await told()
    await correct(12, { source: people.ministry })
    await told()
    const [first, second, ...others] = await messages()
    expect(first!.slice(0, 3)).toEqual([
      'alert edited',
      expect.stringMatching(/^Misread: 12 killed/),
      'Corrected by anna: the mayor → Ministry of Health.',
    ])
    expect(second![0]).toBe('alert under')
    expect(second!.join('\n')).toMatch(/Ministry of Health: 12 people killed/)
    expect(others).toEqual([])
  })

  test('as what somebody else has said already is edited and answered that it was not theirs', async () => {
    open = await scene(undefined, ':memory:', clock)
    await open.write(report('a', [{ say: '12' }]))
    await open.write(report('b', [{ say: '12', source: people.ministry }]))
    await told()
    await correct(12, { source: people.ministry })
    await told()
    const all = await messages()
    expect(all.map(([form]) => form)).toEqual(['alert edited', 'alert edited', 'withdrawn under'])
    expect(all[2]!.join('\n')).toMatch(/Corrected by anna: the mayor → Ministry of Health/)
  })

  test('in its figure is answered like an article that is corrected', async () => {
    open = await scene(undefined, ':memory:', clock)
    await open.write(report('a', [{ say: '40' }]))
    await told()
    await correct(40, { figure: { low: 14, high: 14, bound: 'exact', unit: null } })
    await told()
    const [first, second] = await messages()
    expect(first![1]).toMatch(/^Misread: 40 killed/)
    expect(first![2]).toBe('Corrected by anna: 40 → 14.')
    expect(second!.slice(0, 2)).toEqual(['alert under', expect.stringMatching(/^14 killed, was 40/)])
    expect(second!.join('\n')).toMatch(/Corrected from 40/)
  })

  test('in its day or its relays alone is edited and answered by nothing', async () => {
    open = await scene(undefined, ':memory:', clock)
    await open.write(report('a', [{ say: '12' }]))
    await told()
    await correct(12, { asOf: { from: '2025-01-30', to: '2025-01-30' } })
    await told()
    const all = await messages()
    expect(all.map(([form]) => form)).toEqual(['alert edited'])
    expect(all[0]!.join('\n')).toMatch(/30 Jan 2025.*\n.*Corrected by anna: not said → 30 Jan 2025/)
  })

  test('in its subject alone is edited, and stays one alert', async () => {
    open = await scene(undefined, ':memory:', clock)
    await open.write(report('a', [{ say: '12' }, { say: '30', measure: 'wounded' }]))
    await told()
    const { store } = open.index
    const [claim] = await store.claims({ tenant: null, measures: ['killed'] })
    await store.correct(
      null,
      {
        kind: 'split',
        put: {},
        before: { subject: claim!.subject },
        claims: [{ id: claim!.id, words: '' }],
        make: { name: 'Boats in the harbour', nature: 'event' },
      },
      { by: 'anna', now: open.now() },
    )
    await told()
    const all = await messages()
    expect(all.map(([form, title]) => [form, title])).toEqual([
      ['alert edited', '12 killed: Boats in the harbour'],
      ['alert', expect.stringMatching(/^30 wounded/)],
    ])
  })

  test('as no claim says so, and tells again when it is one after all', async () => {
    open = await scene(undefined, ':memory:', clock)
    await open.write(report('a', [{ say: '12' }]))
    await told()
    const id = await correct(12, { claim: false })
    await told()
    const [first, second] = await messages()
    expect(first!.slice(0, 3)).toEqual([
      'alert edited',
      expect.stringMatching(/^Set aside: 12 killed/),
      'Set aside by anna: it is no claim.',
    ])
    expect(second!.slice(0, 3)).toEqual([
      'withdrawn under',
      expect.stringMatching(/^Set aside: 12 killed/),
      'Set aside by anna: it is no claim.',
    ])
    await open.told()
    await open.index.store.switchCorrection(null, id, 'undone', { by: 'anna', now: open.now() })
    await told()
    expect(await open.told()).toEqual(['12 new-figure new-claimant'])
    // Nobody may read of those before that the document does not say it.
    const all = await messages()
    expect(all.slice(0, 2).map(lines => lines.slice(1, 3))).toEqual(
      Array(2).fill([
        expect.stringMatching(/^Withdrawn for a time: 12 killed/),
        'Withdrawn for a time: it counts again.',
      ]),
    )
    expect(all[2]!.join('\n')).not.toMatch(/Withdrawn|Corrected/)
  })
})

test('a claim that a correction makes what a watch asks for is told as new', async () => {
  open = await scene([watching({ measures: ['captured'] })], ':memory:', clock)
  await open.write(report('a', [{ say: '12' }]), { quiet: true })
  await told()
  await correct(12, { measure: 'captured' })
  await told()
  expect(await messages()).toEqual([
    expect.arrayContaining(['alert', expect.stringMatching(/^12 captured/), 'Corrected by anna: killed → captured.']),
  ])
})

test('a watch that asks for the former reading alone hears what became of it', async () => {
  open = await scene([watching({ measures: ['killed'] })], ':memory:', clock)
  await open.write(report('a', [{ say: '12' }]))
  await told()
  await correct(12, { measure: 'captured' })
  await told()
  const all = await messages()
  expect(all.map(([form]) => form)).toEqual(['alert edited', 'withdrawn under'])
  for (const message of all) expect(message).toContain('Corrected by anna: killed → captured.')
})

test('a server’s correction of what everybody sees is told to that server alone', async () => {
  open = await scene(
    [watching({ id: 'w1', tenant: 's1', channel: 'c1' }), watching({ id: 'w2', tenant: 's2', channel: 'c2' })],
    ':memory:',
    clock,
  )
  await open.write(report('a', [{ say: '12' }]))
  await told()
  await correct(12, { measure: 'wounded' }, 's1')
  await told()
  const posts = await open.posts()
  expect(posts.map(({ watch, editsWanted }) => [watch, editsWanted])).toEqual([
    ['w1', 1],
    ['w2', 0],
    ['w1', 0],
  ])
  // What comes later is set against what each of them reads.
  await open.write(report('b', [{ say: '12', measure: 'wounded' }]))
  await told()
  expect((await open.posts()).slice(3).map(({ watch }) => watch)).toEqual(['w2'])
})

test('a server’s messages are of what it reads, those of others of what all read', async () => {
  const watches = ['s1', 's2'].map((tenant, at) => watching({ id: `w${at}`, tenant, channel: `c${at}` }))
  open = await scene(watches, ':memory:', clock)
  await open.write(report('a', [{ say: '12' }, { say: '30', measure: 'wounded', source: people.ministry }]))
  await open.write(report('b', [{ say: '7', measure: 'missing', ...elsewhere }]))
  await told()
  const { store } = open.index
  const { subject: into } = (await store.claims({ tenant: 's1', measures: ['killed'] }))[0]!
  const { subject: from } = (await store.claims({ tenant: 's1', measures: ['missing'] }))[0]!
  await correct(12, { via: ['A Wire'] }, 's1')
  const { id } = (await store.correct('s1', { kind: 'merge', from, into }, { by: 'anna', now: open.now() }))!
  const alias = { kind: 'alias', from: { key: 'ministry', name: 'Ministry of Health' }, as: people.mayor } as const
  await store.correct('s1', alias, { by: 'anna', now: open.now() })
  await told()
  const all = await messages()
  const of = (words: string) => all.filter(([, title]) => title!.startsWith(words)).map(lines => lines.join('\n'))
  expect(of('12').map(each => /A Wire/.test(each))).toEqual([true, false])
  expect(of('7').map(each => each.includes(into.name))).toEqual([true, false])
  expect(of('30').map(each => /the mayor/.test(each))).toEqual([true, false])
  expect(all.map(([form]) => form).sort()).toEqual([...Array(3).fill('alert'), ...Array(3).fill('alert edited')])
  await store.switchCorrection('s1', id, 'undone', { by: 'anna', now: open.now() })
  await told()
  expect((await messages()).some(([, title]) => title!.startsWith('7') && title!.includes(into.name))).toBe(false)
})

test('a correction and a new version of its article, matched together, are one change', async () => {
  open = await scene(undefined, ':memory:', clock)
  await open.write(report('a', [{ say: '12' }]))
  await told()
  await correct(12, { measure: 'wounded' })
  await open.write(report('a', [{ say: '12' }], { ahead: 'Updated this afternoon with a statement.' }))
  await told()
  const all = await messages()
  expect(all.map(([form, title]) => [form, title])).toEqual([
    ['alert edited', expect.stringMatching(/12 killed/)],
    ['alert under', expect.stringMatching(/^12 wounded/)],
  ])
})

test('what is put right and back before anybody looked is no news', async () => {
  open = await scene(undefined, ':memory:', clock)
  await open.write(report('a', [{ say: '12' }]))
  await told()
  const id = await correct(12, { claim: false })
  await open.index.store.switchCorrection(null, id, 'undone', { by: 'anna', now: open.now() })
  await told()
  expect((await messages()).map(([form]) => form)).toEqual(['alert'])
})
