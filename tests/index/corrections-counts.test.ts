import { expect, test } from 'vitest'
import type { Claim } from '../../src/claims/claim.ts'
import type { Reading, Wish } from '../../src/index/corrections/correction.ts'
import { claimantKey } from '../../src/index/known.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store, StoredClaim, Tenant } from '../../src/index/store.ts'
import { claimOn, made, on, people, places } from './made.ts'

const now = new Date('2025-02-03T04:05:06Z')
const maker = { by: 'anna', now }

/** Chance that is the same in every run. */
function* chance(): Generator<number, never> {
  for (let state = 11; ; ) {
    state = (state * 48271) % 2147483647
    yield state / 2147483647
  }
}

const tell = (claims: readonly StoredClaim[]) => ({
  claims: claims.length,
  documents: new Set(claims.map(each => each.document.id)).size,
})

/** What is listed for a tenant, against the claims that it reads. */
async function compare(store: Store, tenant: Tenant): Promise<void> {
  const claims = await store.claims({ tenant })
  const bySubject = Map.groupBy(claims, each => each.subject.id)
  const subjects = await store.subjects({ tenant })
  expect(new Set(subjects.map(each => each.id))).toEqual(new Set(bySubject.keys()))
  for (const subject of subjects) expect(subject).toMatchObject({ claims: bySubject.get(subject.id)!.length })
  for (const measure of ['killed', 'wounded', 'missing']) {
    const own = Map.groupBy(
      claims.filter(each => each.measure === measure),
      each => each.subject.id,
    )
    const listed = await store.subjects({ tenant, measures: [measure] })
    expect(listed.map(each => [each.id, each.claims]).sort()).toEqual(
      [...own].map(([id, list]) => [id, list.length]).sort(),
    )
    for (const [id, list] of own)
      expect((await store.claims({ tenant, measures: [measure], subjects: [id] })).map(each => each.id)).toEqual(
        list.map(each => each.id),
      )
  }
  const byKey = Map.groupBy(claims, each => claimantKey(each.source))
  expect((await store.claimants(tenant)).map(each => [each.key, each.claims]).sort()).toEqual(
    [...byKey].map(([key, list]) => [key, list.length]).sort(),
  )
  for (const [key, list] of byKey)
    expect((await store.claims({ tenant, claimants: [key] })).map(each => each.id)).toEqual(list.map(each => each.id))
  expect((await store.counts(tenant)).claims).toBe(claims.length)
  for (const each of claims.slice(0, 5)) expect(await store.claim(tenant, each.id)).toEqual(each)
  const [best] = subjects
  if (best !== undefined)
    expect(await store.subjects({ tenant, documents: [...new Set(claims.map(each => each.document.id))] })).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: best.id, ...tell(bySubject.get(best.id)!) })]),
    )
}

test('whatever comes, goes, is put right and taken back, lists are of what a tenant reads', async () => {
  const store = await openStore({ path: ':memory:' })
  const dice = chance()
  const roll = (sides: number): number => Math.floor(dice.next().value * sides)
  const pick = <Each>(list: readonly Each[]): Each => list[roll(list.length)]!
  const sources = [people.mayor, people.ministry, { ...people.mayor, id: 'a', name: 'a' }]
  const tenants: readonly Tenant[] = [null, 's1', 's2']
  const readings: readonly (() => Reading)[] = [
    () => ({ measure: pick(['killed', 'wounded', 'missing'] as const) }),
    () => ({ source: { ...pick(sources), text: null } }),
    () => ({ asOf: on(`2025-01-${10 + roll(19)}`) }),
    () => ({ counted: { text: 'houses', id: ':building' }, measure: 'destroyed' }),
    () => ({ claim: false }),
    () => ({ claim: true }),
  ]
  /** The figures of a text; now and then the machine reads less in it, or somebody else. */
  const claimsOf = (text: string, day: string): Claim[] => {
    const [, dead = '', hurt = ''] = /killed (\d+).*hurt (\d+)/.exec(text) ?? []
    const shared: Partial<Claim> = { place: text.includes('war') ? places.harbor : places.hill, asOf: on(day) }
    const claims = [
      claimOn(text, dead, { ...shared, source: pick(sources) }),
      claimOn(text, hurt, { ...shared, source: pick(sources), measure: 'wounded' }),
    ]
    return claims.slice(roll(4) === 0 ? 1 : 0)
  }
  const write = async (): Promise<void> => {
    const [dead, hurt, day] = [60 + roll(30), 100 + roll(60), `2025-01-${10 + roll(9)}`]
    const text =
      roll(3) > 0
        ? `The war has killed ${dead} people so far. It hurt ${hurt} more.`
        : `The strike of ${day} killed ${dead} people. It hurt ${hurt} more.`
    const owner = roll(4) === 0 ? 's1' : null
    const id = `d${roll(20)}`
    const held = roll(2) === 0 ? null : await store.document({ tenant: owner, id })
    // Taken out first, the same version is read anew.
    if (held !== null) await store.retract(owner, id, now)
    const document = held ?? made(id, text, { published: day })
    await store.write(owner, document, claimsOf(document.text, document.published ?? day), now)
  }
  const wishOf = async (tenant: Tenant): Promise<Wish | null> => {
    const claims = await store.claims({ tenant })
    if (claims.length === 0) return null
    const [claim, other] = [pick(claims), pick(claims)]
    const named = { claims: [{ id: claim.id, words: '' }] }
    switch (roll(8)) {
      case 0:
        return claim.subject.id === other.subject.id
          ? null
          : { kind: 'merge', from: claim.subject, into: other.subject }
      case 1: {
        const make = { name: `Split ${roll(1000)}`, nature: 'event' } as const
        const documents = roll(2) === 0 ? [{ tenant: claim.tenant, id: claim.document.id }] : []
        return { kind: 'split', put: {}, before: { subject: claim.subject }, ...named, documents, make }
      }
      case 2: {
        const [from, as] = [pick(sources), pick(sources)]
        return from.id === as.id ? null : { kind: 'alias', from: { key: from.id, name: from.name }, as }
      }
      case 3:
        return { kind: 'claim', put: { subject: other.subject }, before: {}, ...named }
      default:
        return { kind: 'claim', put: pick(readings)(), before: {}, ...named }
    }
  }
  for (let turn = 0; turn < 160; turn++) {
    const tenant = pick(tenants)
    const kind = roll(6)
    if (kind <= 2) await write()
    else if (kind === 3) await store.retract(null, `d${roll(20)}`, now)
    else if (kind === 4) {
      const wish = await wishOf(tenant)
      if (wish !== null) await store.correct(tenant, wish, maker)
    } else {
      const own = (await store.corrections(tenant)).filter(each => each.tenant === tenant)
      if (own.length === 0) continue
      const held = pick(own)
      await store.switchCorrection(tenant, held.id, held.undone === null ? 'undone' : 'holding', maker)
    }
    if (turn % 24 === 23) for (const each of tenants) await compare(store, each)
  }
  expect((await store.corrections('s1')).length).toBeGreaterThan(10)
  for (const tenant of tenants)
    for (const { id, undone } of await store.corrections(tenant))
      if (undone === null) await store.switchCorrection(tenant, id, 'undone', maker)
  for (const tenant of tenants) {
    expect((await store.claims({ tenant })).filter(each => each.correction !== undefined)).toEqual([])
    await compare(store, tenant)
  }
  await store.close()
})
