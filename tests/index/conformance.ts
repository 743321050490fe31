import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../src/index/store.ts'
import { claimOn, made, on, people, places } from './made.ts'
import { puttingRight } from './put-right.ts'

/** A store under test, and how to take it down again. */
export interface Opened {
  readonly store: Store
  readonly close: () => Promise<void>
}

const now = new Date('2025-02-03T04:05:06Z')

const story = [
  'Storm kills 12 in Harbor City',
  'The mayor said on Monday that 12 people were killed when the storm tore through the harbour district before dawn.',
  'Another 40 were taken to hospitals across the region, according to the ministry, which asked for blood donors.',
].join('\n\n')

const killed = () => claimOn(story, '12 people', { asOf: on('2025-02-02') })
const hurt = () => claimOn(story, '40', { measure: 'wounded', source: people.ministry, asOf: on('2025-02-03') })

/** What every engine behind the Store interface must do alike. */
export function conformance(name: string, open: () => Promise<Opened>): void {
  describe(`store: ${name}`, () => {
    let opened: Opened
    let store: Store
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    test('an empty index answers with nothing', async () => {
      expect(await store.claims({ tenant: null })).toEqual([])
      expect(await store.subjects({ tenant: null })).toEqual([])
      expect(await store.documents(null)).toEqual([])
      expect(await store.claim(null, 'abc1234')).toBeNull()
      expect(await store.text(null, 'storm')).toBeNull()
      expect(await store.counts(null)).toEqual({ documents: 0, claims: 0, subjects: 0, claimants: 0 })
    })

    test('the date on the first line is no part of the paragraph behind it', async () => {
      const text = ' date 2025-01-12 The flood killed 12 people, police said.\n\nIt went on.'
      const prose = 'The flood killed 12 people, police said.'
      const quote = { start: text.indexOf(prose), end: text.indexOf(prose) + prose.length, text: prose }
      await store.write(null, made('a', text), [claimOn(text, '12 people', { quote })], now)
      const [claim] = await store.claims({ tenant: null })
      expect(claim!.paragraph).toEqual({ start: quote.start, text: prose })
    })

    test('a claim comes back as it was written, with its document, paragraph and subject', async () => {
      const document = made('storm', story, { outlet: 'The Morning Post', published: '2025-02-03', title: 'Storm' })
      const claim = killed()
      expect(await store.write(null, document, [claim, hurt()], now)).toEqual({
        outcome: 'added',
        claims: 2,
        copies: [],
      })
      const [newest, older] = await store.claims({ tenant: null })
      expect(newest).toMatchObject({ measure: 'wounded', source: people.ministry })
      expect(older).toMatchObject(claim)
      const { text: _, ...rest } = document
      expect(older!.document).toEqual({ ...rest, tenant: null, claims: 2, indexed: now.toISOString() })
      expect(older!.paragraph.text).toBe(story.split('\n\n')[1])
      expect(story.slice(older!.paragraph.start).startsWith(older!.paragraph.text)).toBe(true)
      expect(older!.id).toMatch(/^[0-9a-hjkmnp-tv-z]{7}$/)
      expect(older!.subject).toMatchObject({ nature: 'event', name: 'People in Harbor City (storm, February 2025)' })
      expect(newest!.subject).toEqual(older!.subject)
      expect(newest!.origin).not.toBe(older!.origin)
      expect(await store.text(null, 'storm')).toBe(story)
      expect(await store.counts(null)).toEqual({ documents: 1, claims: 2, subjects: 1, claimants: 2 })
    })

    test('open bounds, unknown dates, units, relays and parts come back too', async () => {
      const text = 'A paper put the area at over 3.5 square kilometers.'
      const claim = claimOn(text, 'over 3.5 square kilometers', {
        measure: 'territory',
        low: 3.5,
        high: null,
        bound: 'more-than',
        unit: 'km2',
        place: null,
        via: ['A wire', 'B "quoted" wire'],
        subset: true,
        stance: 'denied',
        asOf: { from: null, to: '2025-01-01' },
      })
      await store.write(null, made('area', text), [claim], now)
      expect((await store.claims({ tenant: null }))[0]).toMatchObject(claim)
    })

    test('an id is found as people type it', async () => {
      await store.write(null, made('storm', story), [killed()], now)
      const { id } = (await store.claims({ tenant: null }))[0]!
      for (const typed of [id, ` #${id.toUpperCase()} `, id.replaceAll('0', 'O').replaceAll('1', 'l')])
        expect((await store.claim(null, typed))?.id).toBe(id)
    })

    test('a claim whose quote is not in the document is no claim', async () => {
      const claim = killed()
      const moved = { ...claim, quote: { ...claim.quote, start: claim.quote.start + 1 } }
      const written = await store.write(null, made('storm', story), [moved, hurt()], now)
      expect(written).toMatchObject({ claims: 1 })
      expect((await store.documents(null))[0]?.claims).toBe(1)
    })

    test('the same version again changes nothing', async () => {
      const document = made('storm', story)
      await store.write(null, document, [killed()], now)
      const before = await store.claims({ tenant: null })
      expect(await store.hasVersion(null, 'storm', document.version)).toBe(true)
      expect(await store.hasVersion(null, 'storm', 'other')).toBe(false)
      expect(await store.write(null, document, [], new Date())).toEqual({ outcome: 'unchanged' })
      expect(await store.claims({ tenant: null })).toEqual(before)
    })

    test('a changed document replaces its claims and keeps its subject', async () => {
      await store.write(null, made('storm', story), [killed(), hurt()], now)
      const [old] = await store.claims({ tenant: null, measures: ['killed'] })
      const changed = story.replace('12 people', '15 people')
      const document = made('storm', changed)
      const claim = claimOn(changed, '15 people', { asOf: on('2025-02-02') })
      expect(await store.write(null, document, [claim], now)).toMatchObject({ outcome: 'replaced', claims: 1 })
      const claims = await store.claims({ tenant: null })
      expect(claims.map(each => each.low)).toEqual([15])
      expect(claims[0]!.subject.id).toBe(old!.subject.id)
      expect(await store.documents(null)).toHaveLength(1)
      expect(await store.text(null, 'storm')).toBe(changed)
      expect(await store.hasVersion(null, 'storm', made('storm', story).version)).toBe(false)
      // The figure stands at the same place, so its id says 15 from now on.
      expect(await store.claim(null, old!.id)).toMatchObject({ low: 15 })
    })

    test('a claim that its document no longer makes is found by its id alone, marked as replaced', async () => {
      await store.write(null, made('storm', story), [killed(), hurt()], now)
      const [wounded] = await store.claims({ tenant: null, measures: ['wounded'] })
      await store.write(null, made('storm', `${story} `), [killed()], now)
      expect(await store.claims({ tenant: null, measures: ['wounded'] })).toEqual([])
      expect(await store.claim(null, wounded!.id)).toMatchObject({ low: 40, replaced: true })
      expect((await store.claims({ tenant: null }))[0]!.replaced).toBeUndefined()
    })

    test('a document that is changed back is the first version again', async () => {
      const first = made('storm', story)
      await store.write(null, first, [killed()], now)
      await store.write(null, made('storm', `${story} `), [], now)
      expect(await store.write(null, first, [killed()], now)).toMatchObject({ outcome: 'replaced', claims: 1 })
      expect(await store.claims({ tenant: null })).toHaveLength(1)
      expect(await store.hasVersion(null, 'storm', first.version)).toBe(true)
    })

    test('every field of a question narrows', async () => {
      await store.write(null, made('storm', story, { published: '2025-02-03' }), [killed(), hurt()], now)
      const other = 'A fire in Mu Port killed 7 sailors.'
      const sailors = claimOn(other, '7', {
        place: places.lemuria,
        counted: { text: 'sailors', id: ':military' },
        scope: 'incident',
      })
      await store.write(null, made('fire', other), [sailors], now)
      const lows = async (query: object) => (await store.claims({ tenant: null, ...query })).map(each => each.low)
      expect(await lows({})).toEqual([40, 12, 7])
      expect(await lows({ measures: ['wounded', 'missing'] })).toEqual([40])
      expect(await lows({ measures: [] })).toEqual([])
      expect(await lows({ claimants: ['ministry'] })).toEqual([40])
      expect(await lows({ places: ['mu-port'] })).toEqual([7])
      expect(await lows({ counted: ['sailors'] })).toEqual([7])
      expect(await lows({ documents: ['fire'] })).toEqual([7])
      expect(await lows({ since: '2025-02-03' })).toEqual([40])
      expect(await lows({ until: '2025-02-02' })).toEqual([12])
      const subjects = await store.subjects({ tenant: null })
      expect(subjects.map(each => each.claims)).toEqual([2, 1])
      expect(await lows({ subjects: [subjects[1]!.id] })).toEqual([7])
      expect(await store.subjects({ tenant: null, claimants: ['ministry'] })).toMatchObject([
        { id: subjects[0]!.id, claims: 1, claimants: 1, documents: 1, latest: '2025-02-03' },
      ])
    })

    test('lists who claims, what is counted and where, most often first', async () => {
      const outlet = claimOn(story, 'kills 12', { low: 12, high: 12, source: people.outlet })
      await store.write(null, made('storm', story, { published: '2025-02-01' }), [killed(), hurt(), outlet], now)
      await store.write(null, made('again', story), [killed()], now)
      expect(await store.claimants(null)).toEqual([
        {
          key: 'mayor',
          name: 'the mayor',
          kind: 'person',
          country: null,
          claims: 2,
          documents: 2,
          latest: '2025-02-02',
        },
        {
          key: 'ministry',
          name: 'Ministry of Health',
          kind: 'government',
          country: null,
          claims: 1,
          documents: 1,
          latest: '2025-02-03',
        },
        {
          key: 'outlet:The Morning Post',
          name: 'The Morning Post',
          kind: 'outlet',
          country: null,
          claims: 1,
          documents: 1,
          latest: '2025-02-01',
        },
      ])
      expect(
        (await store.claims({ tenant: null, claimants: ['outlet:The Morning Post'] })).map(each => each.measure),
      ).toEqual(['killed'])
      expect(await store.claims({ tenant: null, claimants: ['outlet:Another Post'] })).toEqual([])
      expect((await store.counted(null)).map(each => [each.key, each.claims])).toEqual([['people', 4]])
      expect((await store.places(null)).map(each => [each.key, each.name, each.claims])).toEqual([
        ['harbor-city', 'Harbor City', 4],
      ])
      // What was listed before a write must not be listed after it.
      await store.write(null, made('again', `${story} `), [], now)
      expect((await store.claimants(null))[0]!.claims).toBe(1)
    })

    test('a paragraph printed twice is one origin with two carriers, and no longer so when one changes', async () => {
      const other = `Weather\n\n${story.split('\n\n')[1]}\n\nMore follows.`
      await store.write(null, made('a', story), [killed(), hurt()], now)
      const written = await store.write(null, made('b', other), [claimOn(other, '12 people')], now)
      expect(written).toMatchObject({ copies: ['a'] })
      const origins = async () => {
        const claims = await store.claims({ tenant: null, measures: ['killed'] })
        return new Set(claims.map(each => each.origin)).size
      }
      expect(await origins()).toBe(1)
      const own = 'Our reporter at the scene counted 12 people dead in what is left of the fish market by the pier.'
      expect(await store.write(null, made('b', own), [claimOn(own, '12 people')], now)).toMatchObject({ copies: [] })
      expect(await origins()).toBe(2)
    })

    test('a chain of rewrites is one origin until its middle link goes', async () => {
      const words =
        'officials said the storm tore through the old harbour district before dawn and that 12 people were killed while they slept in boats along the quay near the fish market'
      const [first, second] = [
        `Late on Sunday ${words}.`,
        `${words.slice(40)} according to a list seen there, where relatives waited in the rain for news of many more who had not been heard from.`,
      ]
      const last = `Relatives came with lists and ${second.slice(second.indexOf('according'))} That list has 12 people dead on it.`
      for (const [id, text] of [
        ['1', first],
        ['2', second],
        ['3', last],
      ] as const)
        await store.write(null, made(id, text), [claimOn(text, '12 people')], now)
      const origin = async (document: string) =>
        (await store.claims({ tenant: null, documents: [document] }))[0]!.origin
      expect(await origin('1')).toBe(await origin('2'))
      expect(await origin('2')).toBe(await origin('3'))
      const own = 'Our own count in the morgue of the county hospital is of 12 people, all of them fishermen.'
      await store.write(null, made('2', own), [claimOn(own, '12 people')], now)
      expect(await origin('1')).not.toBe(await origin('3'))
    })

    test('origins and subjects do not depend on the order in which documents come', async () => {
      const texts = ['a', 'b', 'c'].map(id => made(id, `${story}\n\nPrinted by ${id}.`, { published: '2025-02-03' }))
      const seen = async (order: readonly number[]) => {
        const fresh = await open()
        for (const at of order) {
          await fresh.store.write(null, texts[at]!, [killed(), hurt()], now)
          // Settling in between, as it happens when somebody asks, must not matter.
          await fresh.store.subjects({ tenant: null })
        }
        const claims = await fresh.store.claims({ tenant: null })
        await fresh.close()
        return claims.map(each => [each.id, each.subject, each.origin])
      }
      const first = await seen([0, 1, 2])
      expect(await seen([2, 0, 1])).toEqual(first)
      expect(await seen([1, 2, 0])).toEqual(first)
    })

    describe('tenants', () => {
      test("see the operator's rows and their own, never each other's", async () => {
        await store.write(null, made('storm', story), [killed()], now)
        await store.write('guild-1', made('mine', story), [hurt()], now)
        const seen = async (tenant: string | null) =>
          (await store.claims({ tenant })).map(each => [each.tenant, each.low])
        expect(await seen(null)).toEqual([[null, 12]])
        expect(await seen('guild-1')).toEqual([
          ['guild-1', 40],
          [null, 12],
        ])
        expect(await seen('guild-2')).toEqual([[null, 12]])
        const { id } = (await store.claims({ tenant: 'guild-1', measures: ['wounded'] }))[0]!
        expect(await store.claim('guild-2', id)).toBeNull()
        expect(await store.text('guild-2', 'mine')).toBeNull()
        expect((await store.documents('guild-1')).map(each => each.id)).toEqual(['mine', 'storm'])
        expect((await store.claimants('guild-2')).map(each => each.key)).toEqual(['mayor'])
        expect(await store.counts('guild-1')).toEqual({ documents: 2, claims: 2, subjects: 1, claimants: 2 })
        expect(await store.counts('guild-2')).toEqual({ documents: 1, claims: 1, subjects: 1, claimants: 1 })
      })

      test("a tenant's claim joins the operator's subject, whichever came first", async () => {
        await store.write('guild-1', made('mine', story), [hurt()], now)
        const [alone] = await store.subjects({ tenant: 'guild-1' })
        expect(alone!.claims).toBe(1)
        await store.write(null, made('storm', story), [killed()], now)
        const [joined, ...others] = await store.subjects({ tenant: 'guild-1' })
        expect([joined!.claims, others]).toEqual([2, []])
        expect((await store.subjects({ tenant: null })).map(each => [each.id, each.claims])).toEqual([[joined!.id, 1]])
      })

      test("a copy links a tenant's stories for that tenant alone", async () => {
        const paragraph = story.split('\n\n')[1]!
        const rewritten = paragraph.replace('The mayor said', 'In a message the mayor wrote')
        await store.write('guild-1', made('mine', rewritten), [claimOn(rewritten, '12 people')], now)
        expect(await store.write(null, made('storm', story), [killed()], now)).toMatchObject({ copies: [] })
        const claims = await store.claims({ tenant: 'guild-1' })
        expect(claims).toHaveLength(2)
        expect(new Set(claims.map(each => each.origin)).size).toBe(1)
      })

      test('the same document of two tenants is two documents', async () => {
        const document = made('storm', story)
        await store.write('guild-1', document, [killed()], now)
        expect(await store.hasVersion(null, 'storm', document.version)).toBe(false)
        expect(await store.write(null, document, [killed()], now)).toMatchObject({ outcome: 'added' })
        const claims = await store.claims({ tenant: 'guild-1' })
        expect(new Set(claims.map(each => each.id)).size).toBe(2)
        expect(new Set(claims.map(each => each.origin)).size).toBe(1)
      })
    })

    puttingRight(() => store)

    test('views are kept for their tenant, and the last word counts', async () => {
      await store.keepViews('guild-1', [{ key: 'k', invocation: '/casualties' }], now)
      await store.keepViews('guild-1', [{ key: 'k', invocation: '/casualties history:true' }], now)
      await store.keepViews(null, [], now)
      expect(await store.view('guild-1', 'k')).toBe('/casualties history:true')
      expect(await store.view('guild-2', 'k')).toBeNull()
      expect(await store.view('guild-1', 'other')).toBeNull()
      const later = new Date(now.getTime() + 500 * 86_400_000)
      await store.keepViews('guild-2', [{ key: 'new', invocation: '/help' }], later)
      expect(await store.view('guild-1', 'k')).toBeNull()
    })

    test('writes at the same time do not mix', async () => {
      const documents = Array.from({ length: 20 }, (_, at) => made(`d${at}`, `${story}\n\nNumber ${at}.`))
      const reads = documents.map(() => store.subjects({ tenant: null }))
      await Promise.all(documents.map(each => store.write(null, each, [killed(), hurt()], now)))
      await Promise.all(reads)
      expect(await store.counts(null)).toEqual({ documents: 20, claims: 40, subjects: 1, claimants: 2 })
    })
  })
}
