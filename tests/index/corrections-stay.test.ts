import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Claim } from '../../src/claims/claim.ts'
import type { Reading, Wish } from '../../src/index/corrections/correction.ts'
import { openIndex, openStore } from '../../src/index/open.ts'
import type { Store, StoredClaim } from '../../src/index/store.ts'
import { claimOn, made, on, people, places } from './made.ts'

const now = new Date('2025-02-03T04:05:06Z')
const maker = { by: 'anna', now }

const storm = [
  'The mayor said that 12 people were killed in Harbor City. It rained on.',
  'The ministry counted 40 people in hospitals of Harbor City.',
].join('\n\n')
const fire = 'A fire in Hill Town killed 7 people, the mayor said.'
const flood = 'A flood in Harbor City killed 9 people, sources there said.'
const sources = {
  id: 'sources-there',
  name: 'sources there',
  text: 'sources there',
  kind: 'unnamed',
  country: null,
} as const

const documents: Readonly<Record<string, readonly [string, readonly Claim[]]>> = {
  storm: [
    storm,
    [
      claimOn(storm, '12', { asOf: on('2025-02-02') }),
      claimOn(storm, '40', { measure: 'wounded', source: people.ministry, asOf: on('2025-02-02') }),
    ],
  ],
  fire: [fire, [claimOn(fire, '7', { place: places.hill, asOf: on('2025-01-01') })]],
  flood: [flood, [claimOn(flood, '9', { source: sources, asOf: on('2024-06-01') })]],
}

/** How another edition reads the same words: other quotes and figures, other claimants and counted groups, so other ids and families. */
const otherwise = (text: string, claim: Claim): Claim => {
  const start = claim.figure.start
  const figure = { start, end: start + `${claim.figure.text} people`.length, text: `${claim.figure.text} people` }
  const quote = { start: 0, end: text.length, text }
  return {
    ...claim,
    figure,
    quote,
    source:
      claim.source.kind === 'person'
        ? { ...claim.source, id: 'mayor-of-harbor', name: 'the mayor of Harbor' }
        : claim.source,
    counted: { text: 'soldiers', id: 'atlantis:military' },
  }
}

async function write(store: Store, read: (text: string, claim: Claim) => Claim): Promise<void> {
  for (const [id, [text, claims]] of Object.entries(documents))
    await store.write(
      null,
      made(id, text, { published: '2025-02-03' }),
      claims.map(each => read(text, each)),
      now,
    )
}

const one = async (store: Store, low: number, tenant: string | null = 's1'): Promise<StoredClaim> =>
  (await store.claims({ tenant })).find(each => each.low === low)!

test('another edition of the engine reads everything again, and all that was put right stays so', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tallywire-'))
  const path = join(folder, 'index.db')
  let store = await openStore({ path, edition: 'one' })
  await write(store, (_, claim) => claim)
  const [killed, hurt] = [await one(store, 12), await one(store, 40)]
  const wishes: readonly Wish[] = [
    {
      kind: 'claim',
      put: { measure: 'missing', asOf: on('2025-01-31') },
      before: {},
      claims: [{ id: killed.id, words: '' }],
    },
    {
      kind: 'split',
      put: {},
      before: { subject: hurt.subject },
      claims: [{ id: hurt.id, words: '' }],
      make: { name: 'Those in hospitals', nature: 'event' },
    },
    { kind: 'merge', from: (await one(store, 7)).subject, into: killed.subject },
    { kind: 'alias', from: { key: 'sources-there', name: 'sources there' }, as: people.ministry },
  ]
  for (const wish of wishes) expect(await store.correct('s1', wish, maker)).not.toBeNull()
  const look = async () => {
    const [twelve, forty, seven, nine] = [
      await one(store, 12),
      await one(store, 40),
      await one(store, 7),
      await one(store, 9),
    ]
    return {
      measure: [twelve.measure, twelve.asOf, twelve.correction!.by],
      split: [forty.subject.name, forty.correction!.machine.subject!.id !== forty.subject.id],
      merged: seven.subject.id === twelve.subject.id,
      alias: nine.source.name,
      subjects: (await store.subjects({ tenant: 's1' })).length,
      missing: (await store.claims({ tenant: 's1', measures: ['missing'] })).length,
      killed: (await store.claims({ tenant: 's1', measures: ['killed'] })).length,
    }
  }
  const before = await look()
  expect(before).toMatchObject({
    measure: ['missing', on('2025-01-31'), 'anna'],
    split: ['Those in hospitals', true],
    merged: true,
    alias: 'Ministry of Health',
    missing: 1,
    killed: 2,
  })
  await store.close()

  store = await openStore({ path, edition: 'two' })
  expect(await store.stale()).toHaveLength(3)
  await write(store, otherwise)
  expect(await store.stale()).toEqual([])
  expect((await one(store, 12)).id).not.toBe(killed.id)
  expect((await one(store, 12, null)).counted.id).toBe('atlantis:military')
  expect(await look()).toEqual(before)
  // And back again.
  await store.close()
  store = await openStore({ path, edition: 'one' })
  await write(store, (_, claim) => claim)
  expect(await look()).toEqual(before)
  for (const { id } of await store.corrections('s1')) await store.switchCorrection('s1', id, 'undone', maker)
  expect(await store.claims({ tenant: 's1' })).toEqual(await store.claims({ tenant: null }))
  expect(await store.subjects({ tenant: 's1' })).toEqual(await store.subjects({ tenant: null }))
  await store.close()
  await rm(folder, { recursive: true })
})

test('a claim that was put right stays one when another edition reads none there', async () => {
  const store = await openStore({ path: ':memory:' })
  await write(store, (_, claim) => claim)
  const { id, subject } = await one(store, 12)
  const wish = (put: Reading): Wish => ({ kind: 'claim', put, before: {}, claims: [{ id, words: '' }] })
  const { id: first } = (await store.correct('s1', wish({ source: people.ministry }), maker))!
  const none = async (text: string) =>
    store.write(null, made('storm', text, { published: '2025-02-03' }), documents.storm![1].slice(1), now)
  // The article as it was, with other claims: as another edition would read it.
  await store.retract(null, 'storm', now)
  await none(storm)
  expect(await one(store, 12, null)).toBeUndefined()
  expect(await store.claim(null, id)).toBeNull()
  expect(await one(store, 12)).toMatchObject({
    id,
    subject: { id: subject.id },
    source: people.ministry,
    quote: { text: 'The mayor said that 12 people were killed in Harbor City.' },
    correction: { fields: ['claim', 'source'], machine: { claim: false, source: people.mayor } },
  })
  expect((await store.counts('s1')).claims).toBe(4)
  expect((await store.counts(null)).claims).toBe(3)
  expect((await store.claimants('s1')).find(each => each.key === 'ministry')!.claims).toBe(2)
  expect((await store.subjects({ tenant: 's1', measures: ['killed'] })).some(each => each.id === subject.id)).toBe(true)
  // It is put right again, elsewhere in a new version, and there its marks have changed.
  await store.correct('s1', wish({ measure: 'missing' }), maker)
  const moved = `Updated at noon.\n\n${storm.replace('The mayor said that', 'The mayor said, that')}`
  await none(moved)
  const now12 = await one(store, 12)
  expect(now12).toMatchObject({ id, source: people.ministry, measure: 'missing' })
  expect(moved.slice(now12.quote.start, now12.quote.end)).toBe(now12.quote.text)
  expect(moved.slice(now12.figure.start, now12.figure.end)).toBe('12')
  expect(now12.paragraph.text).toContain(now12.quote.text)
  // The machine reads it once more.
  await write(store, (_, claim) => claim)
  expect(await one(store, 12)).toMatchObject({ id, measure: 'missing', correction: { fields: ['measure', 'source'] } })
  await none(storm)
  await store.switchCorrection('s1', first, 'undone', maker)
  expect(await one(store, 12)).toMatchObject({ measure: 'missing', source: people.mayor })
  await store.correct('s1', wish({ claim: false }), maker)
  expect(await one(store, 12)).toBeUndefined()
  expect(await store.claim('s1', id)).toMatchObject({ aside: true })
  expect((await store.counts('s1')).claims).toBe(3)
  await store.close()
})

test('a correction that breaks on the way leaves nothing of itself', async () => {
  const index = await openIndex({ path: ':memory:', edition: 'one' })
  const { store, database } = index
  await write(store, (_, claim) => claim)
  await database.deleteFrom('news').execute()
  const { id } = await one(store, 12)
  await database.schema.alterTable('news').dropColumn('corrected').execute()
  const wish: Wish = { kind: 'claim', put: { measure: 'missing' }, before: {}, claims: [{ id, words: '' }] }
  await expect(store.correct('s1', wish, maker)).rejects.toThrow()
  expect(await store.corrections('s1')).toEqual([])
  expect(await database.selectFrom('corrected').select('id').execute()).toEqual([])
  expect((await one(store, 12)).measure).toBe('killed')
  await store.close()
})
