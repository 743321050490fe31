import { beforeEach, describe, expect, test } from 'vitest'
import type { ClaimWish, Reading, Wish } from '../../src/index/corrections/correction.ts'
import type { Store, StoredClaim, Tenant } from '../../src/index/store.ts'
import { claimOn, made, on, people, places } from './made.ts'

const now = new Date('2025-02-03T04:05:06Z')
const maker = { by: '<@7>', now: new Date('2025-02-04T10:00:00Z') }

const story = [
  'Storm kills 12 in Harbor City',
  'The mayor said on Monday that 12 people were killed when the storm tore through the harbour district before dawn.',
  'Another 40 were taken to hospitals across the region, according to the ministry, which asked for blood donors.',
].join('\n\n')
const killed = () => claimOn(story, '12 people', { asOf: on('2025-02-02') })
const hurt = () => claimOn(story, '40', { measure: 'wounded', source: people.ministry, asOf: on('2025-02-03') })

/** What is put right, by whom it is seen, and what becomes of it: what every engine behind the Store interface must do alike. */
export function puttingRight(opened: () => Store): void {
  describe('corrections', () => {
    let store: Store
    beforeEach(async () => {
      store = opened()
      await store.write(null, made('storm', story, { published: '2025-02-03' }), [killed(), hurt()], now)
    })

    const one = async (tenant: Tenant, low: number): Promise<StoredClaim> =>
      (await store.claims({ tenant })).find(each => each.low === low)!
    const wish = (claim: StoredClaim, put: Reading, before: Reading = {}): ClaimWish => ({
      kind: 'claim',
      put,
      before,
      claims: [{ id: claim.id, words: `${claim.low} ${claim.measure}` }],
    })
    const correct = async (tenant: Tenant, low: number, put: Reading) =>
      (await store.correct(tenant, wish(await one(tenant, low), put), maker))!
    const lows = async (tenant: Tenant, query: object = {}) =>
      (await store.claims({ tenant, ...query })).map(each => each.low)

    const readings: readonly (readonly [string, Reading, found: object, lost: object, seen: Partial<StoredClaim>])[] = [
      ['measure', { measure: 'missing' }, { measures: ['missing'] }, { measures: ['killed'] }, { measure: 'missing' }],
      [
        'claimant',
        { source: people.ministry },
        { claimants: ['ministry'], until: '2025-02-02' },
        { claimants: ['mayor'] },
        { source: people.ministry },
      ],
      ['relays', { via: ['A Wire'] }, { until: '2025-02-02' }, { measures: [] }, { via: ['A Wire'] }],
      [
        'who is counted',
        { counted: { text: 'fishermen', id: ':people' } },
        { counted: ['fishermen'] },
        { counted: ['people'], until: '2025-02-02' },
        { counted: { text: 'fishermen', id: ':people' } },
      ],
      [
        'day',
        { asOf: on('2025-01-20') },
        { until: '2025-01-20' },
        { since: '2025-01-21', until: '2025-02-02' },
        { asOf: on('2025-01-20') },
      ],
      [
        'figure',
        { figure: { low: 12, high: null, bound: 'at-least', unit: null } },
        { until: '2025-02-02' },
        { measures: [] },
        { low: 12, high: null, bound: 'at-least' },
      ],
    ]
    test.each(readings)(
      'of a %s is found under the new value alone, by those it is for',
      async (_, put, found, lost, seen) => {
        const { id } = await one('guild-1', 12)
        const machine = await one('guild-1', 12)
        const correction = await correct('guild-1', 12, put)
        expect(await lows('guild-1', found)).toEqual([12])
        expect(await lows('guild-1', lost)).toEqual([])
        expect(await lows('guild-1')).toEqual(expect.arrayContaining([12, 40]))
        const [field] = Object.keys(put)
        const claim = await store.claim('guild-1', id)
        expect(claim).toMatchObject({ ...seen, id, subject: machine.subject })
        expect(claim!.correction).toMatchObject({ by: '<@7>', at: '2025-02-04T10:00:00.000Z', fields: [field] })
        expect(claim!.correction!.ids).toEqual([correction.id])
        // Nobody else sees anything of it.
        for (const other of [null, 'guild-2']) {
          expect(await store.claim(other, id)).toEqual(machine)
          expect(await store.claims({ tenant: other })).toHaveLength(2)
          expect(await store.corrections(other)).toEqual([])
        }
        expect(await store.switchCorrection('guild-2', correction.id, 'undone', maker)).toBeNull()
        expect((await store.switchCorrection('guild-1', correction.id, 'undone', maker))!.undone).not.toBeNull()
        expect(await store.claim('guild-1', id)).toEqual(machine)
        expect(await store.switchCorrection('guild-1', correction.id, 'undone', maker)).toBeNull()
        await store.switchCorrection('guild-1', correction.id, 'holding', maker)
        expect(await store.claim('guild-1', id)).toEqual(claim)
      },
    )

    test('counts and lists go by what a tenant reads', async () => {
      await correct('guild-1', 12, { source: { ...people.mayor, id: 'harbour-master', name: 'the harbour master' } })
      const known = async (tenant: Tenant) => (await store.claimants(tenant)).map(({ key, claims }) => [key, claims])
      expect(await known('guild-1')).toEqual([
        ['ministry', 1],
        ['harbour-master', 1],
      ])
      expect(await known(null)).toEqual([
        ['ministry', 1],
        ['mayor', 1],
      ])
      await correct('guild-1', 40, { measure: 'killed' })
      const support = async (tenant: Tenant, measure: string) =>
        (await store.subjects({ tenant, measures: [measure] })).map(({ claims, claimants }) => [claims, claimants])
      expect(await support('guild-1', 'killed')).toEqual([[2, 2]])
      expect(await support('guild-1', 'wounded')).toEqual([])
      expect(await support(null, 'wounded')).toEqual([[1, 1]])
      expect(await store.counts('guild-1')).toMatchObject({ claims: 2, subjects: 1 })
    })

    test("the operator's are seen by all, a tenant's own lie over them", async () => {
      const { id } = await one(null, 12)
      await correct(null, 12, { measure: 'missing', via: ['A Wire'] })
      await correct('guild-1', 12, { measure: 'wounded' })
      expect(await store.claim('guild-2', id)).toMatchObject({ measure: 'missing', via: ['A Wire'] })
      expect(await store.claim('guild-1', id)).toMatchObject({ measure: 'wounded', via: ['A Wire'] })
      expect((await store.claim('guild-1', id))!.correction!.fields).toEqual(['measure', 'via'])
      expect(await lows('guild-1', { measures: ['missing'] })).toEqual([])
      expect(await lows('guild-2', { measures: ['missing'] })).toEqual([12])
      expect(await lows('guild-1', { measures: ['wounded'] })).toEqual(expect.arrayContaining([12, 40]))
      expect((await store.corrections('guild-1')).map(each => each.tenant)).toEqual(['guild-1', null])
    })

    test('who is named with a reading is who said last what can be seen in it', async () => {
      const { id } = await one(null, 12)
      const by = async (tenant: Tenant) => (await store.claim(tenant, id))!.correction!.by
      const say = async (tenant: Tenant, who: string, put: Reading) =>
        (await store.correct(tenant, wish((await store.claim(tenant, id))!, put), { ...maker, by: who }))!
      await say('guild-1', 'anna', { measure: 'missing' })
      await say(null, 'the operator', { measure: 'wounded' })
      expect([await by('guild-1'), await by('guild-2')]).toEqual(['anna', 'the operator'])
      await say(null, 'the operator', { via: ['A Wire'] })
      expect(await by('guild-1')).toBe('the operator')
      const { id: anna } = await say('guild-1', 'anna', { asOf: on('2025-02-01') })
      expect(await by('guild-1')).toBe('anna')
      const { id: aside } = await say(null, 'the operator', { claim: false })
      expect(await store.claim('guild-1', id)).toMatchObject({ aside: true, correction: { by: 'the operator' } })
      expect((await store.claim('guild-1', id))!.correction!.ids.at(-1)).toBe(aside)
      const alias: Wish = { kind: 'alias', from: { key: 'mayor', name: people.mayor.name }, as: people.ministry }
      const { id: taken } = (await store.correct('guild-1', alias, { ...maker, by: 'ben' }))!
      expect(await by('guild-1')).toBe('the operator')
      await store.switchCorrection('guild-1', taken, 'undone', maker)
      await say('guild-1', 'anna', { claim: true })
      const { id: other } = await one(null, 40)
      const forty = wish((await store.claim(null, other))!, { claim: false })
      await store.correct(null, forty, maker)
      await store.correct('guild-1', { ...forty, put: { claim: true } }, maker)
      // It reads as by the machine.
      expect((await one('guild-1', 40)).correction).toBeUndefined()
      await store.switchCorrection('guild-1', anna, 'undone', maker)
      expect(await by('guild-1')).toBe('the operator')
    })

    test('what is no claim is found by its id alone', async () => {
      const { id } = await one('guild-1', 12)
      const { id: correction } = await correct('guild-1', 12, { claim: false })
      expect(await lows('guild-1')).toEqual([40])
      expect(await store.claim('guild-1', id)).toMatchObject({
        low: 12,
        aside: true,
        correction: { fields: ['claim'] },
      })
      expect(await store.subjects({ tenant: 'guild-1', measures: ['killed'] })).toEqual([])
      expect((await store.claimants('guild-1')).map(each => each.key)).toEqual(['ministry'])
      expect((await store.counts('guild-1')).claims).toBe(1)
      expect(await lows(null)).toEqual(expect.arrayContaining([12, 40]))
      await store.switchCorrection('guild-1', correction, 'undone', maker)
      expect((await store.claim('guild-1', id))!.aside).toBeUndefined()
    })

    test('a correction follows its sentence through versions and rests while that is gone', async () => {
      const { id: correction } = await correct('guild-1', 12, { measure: 'missing' })
      const ahead = `The storm has passed.\n\n${story.replace('the mayor said', 'THE MAYOR said')}`
      const moved = claimOn(ahead, '12 people', { asOf: on('2025-02-02') })
      await store.write(null, made('storm', ahead), [moved], now)
      expect(await one('guild-1', 12)).toMatchObject({ measure: 'missing', correction: { ids: [correction] } })
      const other = story.replace('12 people were killed', '15 people were killed')
      await store.write(null, made('storm', other), [claimOn(other, '15 people')], now)
      expect((await store.claims({ tenant: 'guild-1' }))[0]).toMatchObject({ low: 15, measure: 'killed' })
      expect(await store.corrections('guild-1')).toMatchObject([{ id: correction, idle: true }])
      await store.write(null, made('storm', story), [killed()], now)
      expect((await store.corrections('guild-1'))[0]!.idle).toBeUndefined()
      expect(await one('guild-1', 12)).toMatchObject({ measure: 'missing' })
      await store.retract(null, 'storm', now)
      expect(await store.claims({ tenant: 'guild-1' })).toEqual([])
      await store.write(null, made('storm', story), [killed()], now)
      expect(await one('guild-1', 12)).toMatchObject({ measure: 'missing' })
    })

    test('of two sentences alike the one that was meant', async () => {
      const line = 'The toll is 12 people, the mayor said.'
      const text = `${line}\n\nIt rained.\n\n${line}`
      const second = { start: text.lastIndexOf(line), end: text.length, text: line }
      const at = second.start + line.indexOf('12')
      const again = {
        ...claimOn(text, '12 people'),
        quote: second,
        figure: { start: at, end: at + 9, text: '12 people' },
      }
      await store.write(null, made('twice', text), [claimOn(text, '12 people'), again], now)
      const both = await store.claims({ tenant: null, documents: ['twice'] })
      await store.correct(null, wish(both[1]!, { measure: 'missing' }), maker)
      const seen = await store.claims({ tenant: null, documents: ['twice'] })
      expect(seen.map(each => each.measure)).toEqual(['killed', 'missing'])
    })

    test('of two claims on one figure the one that was meant, when the other is all that is read', async () => {
      const text = 'The mayor said 12 people were killed or are missing.'
      const both = [claimOn(text, '12'), claimOn(text, '12', { measure: 'missing' })]
      await store.write(null, made('both', text), both, now)
      const missing = (await store.claims({ tenant: null, documents: ['both'], measures: ['missing'] }))[0]!
      await store.correct(null, wish(missing, { via: ['A Wire'] }), maker)
      await store.write(null, made('both', `${text} `), both.slice(0, 1), now)
      const seen = await store.claims({ tenant: null, documents: ['both'] })
      expect(seen.map(each => [each.measure, each.via]).sort()).toEqual([
        ['killed', []],
        ['missing', ['A Wire']],
      ])
    })

    test('who is counted decides in which subject a claim stands', async () => {
      await correct('guild-1', 12, { counted: { text: 'houses', id: ':building' }, measure: 'destroyed' })
      const { subject } = await one('guild-1', 12)
      expect(subject.id).not.toBe((await one('guild-1', 40)).subject.id)
      expect(subject.name).toMatch(/^Houses in Harbor City/)
      expect(await store.subjects({ tenant: 'guild-1', measures: ['destroyed'] })).toMatchObject([
        { id: subject.id, claims: 1 },
      ])
      expect(await store.subjects({ tenant: null, measures: ['destroyed'] })).toEqual([])
      const fire = 'The storm destroyed 30 houses.'
      const burnt = claimOn(fire, '30', { measure: 'destroyed', counted: { text: 'houses', id: ':building' } })
      await store.write(null, made('fire', fire, { published: '2025-02-03' }), [burnt], now)
      expect((await one('guild-1', 12)).subject.id).toBe((await one(null, 30)).subject.id)
      expect((await store.subjects({ tenant: 'guild-1', measures: ['destroyed'] })).map(each => each.claims)).toEqual([
        2,
      ])
    })

    const elsewhere = 'A fire in Hill Town killed 7 people, the mayor said.'
    const fire = () => claimOn(elsewhere, '7', { place: places.hill, asOf: on('2025-02-01') })
    const merge = async (tenant: Tenant): Promise<Wish> => ({
      kind: 'merge',
      from: (await one(tenant, 7)).subject,
      into: (await one(tenant, 12)).subject,
    })

    test('merged subjects are one, whichever is asked for and whatever comes later', async () => {
      await store.write(null, made('fire', elsewhere), [fire()], now)
      const wanted = await merge('guild-1')
      if (wanted.kind !== 'merge') return
      const { id } = (await store.correct('guild-1', wanted, maker))!
      const more = 'The fire in Hill Town killed 9 people, the mayor said.'
      await store.write(
        null,
        made('more', more),
        [claimOn(more, '9', { place: places.hill, asOf: on('2025-02-02') })],
        now,
      )
      for (const subject of [wanted.from.id, wanted.into.id])
        expect((await lows('guild-1', { subjects: [subject], measures: ['killed'] })).sort()).toEqual([12, 7, 9])
      expect(new Set((await store.claims({ tenant: 'guild-1' })).map(each => each.subject.name))).toEqual(
        new Set([wanted.into.name]),
      )
      expect(await store.subjects({ tenant: 'guild-1' })).toMatchObject([
        { id: wanted.into.id, claims: 4, documents: 3 },
      ])
      expect(await store.subjects({ tenant: 'guild-1', named: wanted.from.name })).toMatchObject([
        { id: wanted.into.id },
      ])
      expect(await store.subjects({ tenant: null })).toHaveLength(2)
      const back = { kind: 'merge', from: wanted.into, into: wanted.from } as const
      const { id: later } = (await store.correct('guild-1', back, maker))!
      expect(await store.subjects({ tenant: 'guild-1' })).toMatchObject([{ id: wanted.from.id, claims: 4 }])
      for (const each of [later, id]) await store.switchCorrection('guild-1', each, 'undone', maker)
      expect(await store.subjects({ tenant: 'guild-1' })).toHaveLength(2)
    })

    test('claims that are split off are a subject of their own, and stay so', async () => {
      const claim = await one('guild-1', 12)
      const split: Wish = {
        kind: 'split',
        put: {},
        before: { subject: claim.subject },
        claims: [{ id: claim.id, words: '12 killed' }],
        make: { name: 'Boats in the old harbour', nature: 'event' },
      }
      await store.correct('guild-1', split, maker)
      const { subject, correction } = (await store.claim('guild-1', claim.id))!
      expect(subject).toMatchObject({ name: 'Boats in the old harbour', nature: 'event' })
      expect(correction).toMatchObject({ fields: ['subject'], machine: { subject: { id: claim.subject.id } } })
      expect(await lows('guild-1', { subjects: [subject.id] })).toEqual([12])
      expect(await lows('guild-1', { subjects: [claim.subject.id] })).toEqual([40])
      expect(await store.subjects({ tenant: 'guild-1', named: 'boats in the OLD harbour' })).toMatchObject([
        { claims: 1 },
      ])
      expect(await store.subjects({ tenant: null, named: 'boats in the old harbour' })).toEqual([])
      expect(await store.counts('guild-1')).toMatchObject({ claims: 2, subjects: 2 })
      const again = `${story}\n\nIt was the worst in years.`
      await store.write(null, made('storm', again, { published: '2025-02-03' }), [killed(), hurt()], now)
      await store.write(null, made('copy', story, { published: '2025-02-03' }), [killed(), hurt()], now)
      expect((await store.claim('guild-1', claim.id))!.subject).toEqual(subject)
      const [held] = await store.corrections('guild-1')
      for (const to of ['undone', 'holding'] as const) {
        await store.switchCorrection('guild-1', held!.id, to, maker)
        const name = to === 'undone' ? claim.subject.name : subject.name
        expect((await store.claim('guild-1', claim.id))!.subject.name).toBe(name)
        expect(await store.subjects({ tenant: 'guild-1' })).toHaveLength(to === 'undone' ? 1 : 2)
      }
    })

    test('all that a document says of a subject is split off, in later versions as well', async () => {
      const { subject } = await one('guild-1', 12)
      const make = { name: 'Another storm', nature: 'event' } as const
      const documents = [{ tenant: null, id: 'storm' }]
      const split: Wish = { kind: 'split', put: {}, before: { subject }, claims: [], documents, make }
      await store.correct('guild-1', split, maker)
      expect(new Set((await store.claims({ tenant: 'guild-1' })).map(each => each.subject.name))).toEqual(
        new Set(['Another storm']),
      )
      const later = story.replace('40 were', '44 were')
      const { source } = hurt()
      const claims = [killed(), claimOn(later, '44', { measure: 'wounded', source, asOf: on('2025-02-03') })]
      await store.write(null, made('storm', later, { published: '2025-02-03' }), claims, now)
      expect((await one('guild-1', 44)).subject.name).toBe('Another storm')
      expect((await one(null, 44)).subject.name).toBe(subject.name)
    })

    test('what is split off from merged subjects stays so when those are two again', async () => {
      await store.write(null, made('fire', elsewhere), [fire()], now)
      const { id } = (await store.correct('guild-1', await merge('guild-1'), maker))!
      const seven = await one('guild-1', 7)
      await store.correct(
        'guild-1',
        {
          kind: 'split',
          put: {},
          before: { subject: seven.subject },
          claims: [{ id: seven.id, words: '7 killed' }],
          documents: [{ tenant: null, id: 'fire' }],
          make: { name: 'A fire of its own', nature: 'event' },
        },
        maker,
      )
      await store.switchCorrection('guild-1', id, 'undone', maker)
      await store.write(null, made('fire', `${elsewhere} It rained.`), [fire()], now)
      expect((await one('guild-1', 7)).subject.name).toBe('A fire of its own')
      expect((await one('guild-1', 12)).subject.name).toBe((await one(null, 12)).subject.name)
      // The fire's own subject has no claims left for those who split them off.
      expect((await store.counts('guild-1')).subjects).toBe(2)
    })

    test('a merge into a subject that is gone leaves one', async () => {
      await store.write(null, made('fire', elsewhere), [fire()], now)
      await store.correct('guild-1', await merge('guild-1'), maker)
      expect((await store.counts('guild-1')).subjects).toBe(1)
      await store.retract(null, 'storm', now)
      expect(await store.subjects({ tenant: 'guild-1' })).toMatchObject([{ claims: 1 }])
      expect((await store.counts('guild-1')).subjects).toBe(1)
    })

    test('what was put into a subject stays in it when that has lost its own claims, and when they come again', async () => {
      await store.write(null, made('fire', elsewhere), [fire()], now)
      const { subject } = await one(null, 7)
      await correct('guild-1', 12, { subject })
      const listed = async (tenant: Tenant) =>
        (await store.subjects({ tenant, named: subject.name })).map(({ id, claims }) => [id, claims])
      await store.retract(null, 'fire', now)
      expect((await one('guild-1', 12)).subject).toEqual(subject)
      expect(await listed('guild-1')).toEqual([[subject.id, 1]])
      expect(await listed(null)).toEqual([])
      expect((await store.counts('guild-1')).subjects).toBe(2)
      await store.write(null, made('fire', elsewhere), [fire()], now)
      expect(await listed('guild-1')).toEqual([[subject.id, 2]])
      expect(await listed(null)).toEqual([[subject.id, 1]])
      const other = 'It rained in Hill Town.'
      await store.write(null, made('fire', other), [], now)
      expect(await listed('guild-1')).toEqual([[subject.id, 1]])
    })

    test('a subject that was split off comes back with any claim that was put into it', async () => {
      const { id, subject } = await one('guild-1', 12)
      const make = { name: 'Boats in the old harbour', nature: 'event' } as const
      const claims = [{ id, words: '12 killed' }]
      const split = (await store.correct(
        'guild-1',
        { kind: 'split', put: {}, before: { subject }, claims, make },
        maker,
      ))!
      const boats = (await one('guild-1', 12)).subject
      const put = await correct('guild-1', 40, { subject: boats })
      for (const each of [split, put]) await store.switchCorrection('guild-1', each.id, 'undone', maker)
      expect(await store.subjects({ tenant: 'guild-1' })).toMatchObject([{ id: subject.id, claims: 2 }])
      await store.switchCorrection('guild-1', put.id, 'holding', maker)
      expect((await one('guild-1', 40)).subject).toEqual(boats)
      expect(await lows('guild-1', { subjects: [boats.id] })).toEqual([40])
      expect(await store.subjects({ tenant: 'guild-1', named: make.name })).toMatchObject([{ id: boats.id, claims: 1 }])
    })

    test('an alias makes one claimant of two, under either name', async () => {
      const { source } = await one(null, 12)
      const alias: Wish = { kind: 'alias', from: { key: 'mayor', name: source.name }, as: people.ministry }
      const { id } = (await store.correct('guild-1', alias, maker))!
      const claim = await one('guild-1', 12)
      expect(claim.source).toMatchObject({ id: 'ministry', name: 'Ministry of Health', text: 'the mayor' })
      expect(claim.correction).toMatchObject({ fields: ['source'], machine: { source: { id: 'mayor' } }, ids: [id] })
      for (const key of ['ministry', 'mayor'])
        expect(await lows('guild-1', { claimants: [key] })).toEqual(expect.arrayContaining([12, 40]))
      expect((await store.claimants('guild-1')).map(({ key, claims }) => [key, claims])).toEqual([['ministry', 2]])
      expect((await one(null, 12)).source).toEqual(people.mayor)
      const back: Wish = { kind: 'alias', from: { key: 'ministry', name: 'Ministry of Health' }, as: people.mayor }
      const { id: later } = (await store.correct('guild-1', back, maker))!
      // The last word counts, and the one before it again when that is taken back.
      const names = async () => (await store.claims({ tenant: 'guild-1' })).map(each => each.source.id)
      expect(await names()).toEqual(['mayor', 'mayor'])
      await store.switchCorrection('guild-1', later, 'undone', maker)
      expect(await names()).toEqual(['ministry', 'ministry'])
    })

    test('what names no present claim is no correction', async () => {
      const claim = await one(null, 12)
      const gone = wish({ ...claim, id: 'zzzzzzz' }, { measure: 'missing' })
      expect(await store.correct(null, gone, maker)).toBeNull()
      expect(await store.corrections(null)).toEqual([])
    })
  })
}
