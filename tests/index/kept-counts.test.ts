import { expect, test } from 'vitest'
import type { Claim } from '../../src/claims/claim.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store, StoredClaim } from '../../src/index/store.ts'
import { claimOn, made, on, people, places } from './made.ts'

const now = new Date('2025-02-03T04:05:06Z')

/** Chance that is the same in every run. */
function* chance(): Generator<number, never> {
  for (let state = 7; ; ) {
    state = (state * 48271) % 2147483647
    yield state / 2147483647
  }
}

const tell = (claims: readonly StoredClaim[]) => ({
  claims: claims.length,
  documents: new Set(claims.map(each => each.document.id)).size,
  claimants: new Set(claims.map(each => each.source.id)).size,
})

/** What the index keeps of subjects and of those who are known, against what its claims say. */
async function compare(store: Store): Promise<void> {
  const claims = await store.claims({ tenant: null })
  const bySubject = Map.groupBy(claims, each => each.subject.id)
  const subjects = await store.subjects({ tenant: null })
  expect(new Set(subjects.map(each => each.id))).toEqual(new Set(bySubject.keys()))
  for (const subject of subjects) expect(subject).toMatchObject(tell(bySubject.get(subject.id)!))
  for (const measure of ['killed', 'wounded'])
    for (const subject of await store.subjects({ tenant: null, measures: [measure] }))
      expect(subject).toMatchObject(tell(bySubject.get(subject.id)!.filter(each => each.measure === measure)))
  const bySource = Map.groupBy(claims, each => each.source.id)
  const known = await store.claimants(null)
  expect(known.map(each => each.key).sort()).toEqual([...bySource.keys()].sort())
  for (const each of known) {
    const { claims: count, documents } = tell(bySource.get(each.key)!)
    const days = bySource.get(each.key)!.map(claim => claim.asOf!.to!)
    expect(each).toMatchObject({ claims: count, documents, latest: days.sort().at(-1) })
  }
  expect(await store.counts(null)).toMatchObject({ claims: claims.length, subjects: bySubject.size })
}

test('what is kept of subjects and claimants is what their claims say, whatever came, changed and went', async () => {
  const store = await openStore({ path: ':memory:' })
  const dice = chance()
  const roll = (sides: number): number => Math.floor(dice.next().value * sides)
  const sources = [people.mayor, people.ministry, ...['a', 'b', 'c'].map(id => ({ ...people.mayor, id, name: id }))]
  for (let turn = 0; turn < 160; turn++) {
    const id = `d${roll(90)}`
    if (roll(8) === 0) await store.retract(null, id, now)
    else {
      const [dead, hurt, day] = [60 + roll(30), 100 + roll(60), `2025-01-${10 + roll(9)}`]
      // Most is told of one war, so that its subject grows large; the rest of a few strikes.
      const isWar = roll(4) > 0
      const text = isWar
        ? `The war has killed ${dead} people so far. It hurt ${hurt} more. Number ${turn}.`
        : `The strike of ${day} killed ${dead} people. It hurt ${hurt} more. Number ${turn}.`
      const shared: Partial<Claim> = { place: isWar ? places.harbor : places.hill, asOf: on(day) }
      const claims = [
        claimOn(text, `${dead}`, { ...shared, source: sources[roll(5)]! }),
        claimOn(text, `${hurt}`, { ...shared, source: sources[roll(5)]!, measure: 'wounded' }),
      ]
      await store.write(null, made(id, text, { published: day }), claims, now)
    }
    if (turn % 40 === 39) await compare(store)
  }
  const [largest] = await store.subjects({ tenant: null })
  // Larger than what is settled anew with every document.
  expect(largest!.claims).toBeGreaterThan(60)
  await store.close()
})

test('subjects are found by their words, by their name in any letters, and by their id', async () => {
  const store = await openStore({ path: ':memory:' })
  const storm = 'The storm killed 12 people.'
  const fire = 'A fire killed 7 people.'
  await store.write(null, made('storm', storm), [claimOn(storm, '12')], now)
  await store.write('guild', made('fire', fire), [claimOn(fire, '7', { place: places.hill })], now)
  const found = async (query: object, tenant: string | null = null) =>
    (await store.subjects({ tenant, ...query })).map(each => each.name)
  const term = (any: string[], all: string[] = []) => ({ any: new Set(any), all })
  const name = 'People in Harbor City (storm)'
  expect(await found({ terms: [term(['harbor'])] })).toEqual([name])
  expect(await found({ terms: [term(['harbor']), term(['storm', 'flood'])] })).toEqual([name])
  expect(await found({ terms: [term(['harbor']), term(['flood'])] })).toEqual([])
  expect(await found({ terms: [term([], ['harbor', 'city'])] })).toEqual([name])
  expect(await found({ terms: [term([], ['harbor', 'town'])] })).toEqual([])
  expect(await found({ named: 'people in harbor city, STORM' })).toEqual([name])
  const [subject] = await store.subjects({ tenant: null })
  expect(await found({ named: subject!.id })).toEqual([name])
  expect(await found({ terms: [term(['hill'])] })).toEqual([])
  expect(await found({ terms: [term(['hill'])] }, 'guild')).toEqual(['People in Hill Town (fire)'])
  expect(await found({ terms: [term(['people'])], limit: 1 }, 'guild')).toHaveLength(1)
  await store.close()
})
