import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Taken } from '../../src/chat/intake.ts'
import { everywhere, type Fetcher, makeFetcher } from '../../src/documents/fetch/fetch.ts'
import { openIndex } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import { makeIntake, type OwnIntake } from '../../src/ingest/intake.ts'
import { makePool, type Pool } from '../../src/ingest/pool.ts'
import { openSite, passesOn, type Site, sends } from '../documents/fetch/server.ts'

let site: Site
let store: Store
let fetcher: Fetcher
let intake: OwnIntake
let folder: string

let pool: Pool
beforeAll(() => {
  pool = makePool({ known: [] })
})
afterAll(() => pool.close())

beforeEach(async () => {
  site = await openSite()
  store = (await openIndex({ path: ':memory:' })).store
  fetcher = makeFetcher({ permits: everywhere })
  intake = makeIntake({ store, fetch: fetcher.fetch, pool, now: () => new Date('2025-02-01T00:00:00Z') })
  folder = mkdtempSync(join(tmpdir(), 'intake-'))
})
afterEach(async () => {
  await intake.close()
  await fetcher.close()
  await store.close()
  await site.close()
  rmSync(folder, { recursive: true })
})

const words = (killed: number): string =>
  `At least ${killed} people were killed in the earthquake, the interior ministry said.`
const page = (killed: number): string =>
  `<html><head><title>Quake shakes the coast</title><meta property="article:published_time" content="2024-03-03"></head>
   <body><article><h1>Quake shakes the coast</h1><p>${words(killed)} Roads to three villages stayed closed, and rescuers
   reached them on foot the next morning.</p></article></body></html>`

const outcomes = ({ documents, problems }: Taken): readonly string[] => [
  ...documents.map(({ document, written }) => `${written.outcome} ${document.id}`),
  ...problems.map(({ path, what }) => `${path} ${what}`),
]
const figures = async (tenant: string | null): Promise<readonly (number | null)[]> =>
  (await store.claims({ tenant })).map(({ low }) => low).sort()

describe('a page', () => {
  test('becomes a document of whoever adds it', async () => {
    site.on('/quake', sends(page(12)))
    expect(outcomes(await intake.address('s1', `${site.address}/quake?utm_source=x`))).toEqual([
      `${site.address}/quake?utm_source=x does not exist (404)`,
    ])
    expect(outcomes(await intake.address('s1', `${site.address}/quake`))).toEqual([`added ${site.address}/quake`])
    expect(await figures('s1')).toEqual([12])
    expect(await figures('s2')).toEqual([])
    expect(await store.documents('s1')).toMatchObject([{ published: '2024-03-03', outlet: '127.0.0.1' }])
  })

  test('that changed is a new version, whichever way it was reached', async () => {
    site.on('/quake', sends(page(12)))
    site.on('/short', passesOn('/quake'))
    await intake.address(null, `${site.address}/quake`)
    expect(outcomes(await intake.address(null, `${site.address}/short`))).toEqual([`unchanged ${site.address}/quake`])
    site.on('/quake', sends(page(15)))
    expect(outcomes(await intake.address(null, `${site.address}/short`))).toEqual([`replaced ${site.address}/quake`])
    expect(await figures(null)).toEqual([15])
  })

  test('that the operator has is not added again for a tenant', async () => {
    site.on('/quake', sends(page(12)))
    await intake.address(null, `${site.address}/quake`)
    expect(outcomes(await intake.address('s1', `${site.address}/quake`))).toEqual([`unchanged ${site.address}/quake`])
    expect((await store.documents('s1')).map(({ tenant }) => tenant)).toEqual([null])
  })

  test('that shows a notice in place of its article is no new version of it', async () => {
    site.on('/quake', sends(page(12)))
    await intake.address(null, `${site.address}/quake`)
    site.on('/quake', sends('<html><body><p>Please switch on cookies.</p></body></html>'))
    const { documents, problems } = await intake.address(null, `${site.address}/quake`)
    expect({ documents, problems }).toMatchObject({
      documents: [],
      problems: [{ what: expect.stringContaining('only a notice') }],
    })
    expect(await figures(null)).toEqual([12])
    const corrected = 'Nobody was killed, the interior ministry says now. '.repeat(6)
    site.on('/quake', sends(page(12).replace(/<p>.*<\/p>/s, `<p>${corrected}</p>`)))
    expect(outcomes(await intake.address(null, `${site.address}/quake`))).toEqual([`replaced ${site.address}/quake`])
  })

  test('of a few words without a claim shows no article', async () => {
    site.on('/js', sends('<html><body><p>Please enable JavaScript to go on.</p></body></html>'))
    expect(outcomes(await intake.address(null, `${site.address}/js`))).toEqual([
      `${site.address}/js shows no article, only a few words`,
    ])
    site.on('/flash', sends(`<html><body><p>${words(12)}</p></body></html>`))
    expect(outcomes(await intake.address(null, `${site.address}/flash`))).toEqual([`added ${site.address}/flash`])
  })

  test('that leads to the front page is gone', async () => {
    site.on('/quake', passesOn('/'))
    site.on('/', sends(page(99)))
    expect(outcomes(await intake.address(null, `${site.address}/quake`))).toEqual([
      `${site.address}/quake leads to the front page of its site`,
    ])
  })

  test('that is none, or cannot be had, says so', async () => {
    site.on('/a.pdf', sends('%PDF-1.7', { 'content-type': 'application/pdf' }))
    expect(outcomes(await intake.address(null, `${site.address}/a.pdf`))).toEqual([
      `${site.address}/a.pdf is a PDF, not an article`,
    ])
    const { problems, refused } = await intake.address(null, 'ftp://a.example/x')
    expect(problems).toMatchObject([{ what: 'does not begin with http:// or https://' }])
    expect(refused).toMatchObject({ reason: 'other-scheme' })
  })

  test('that takes too long to read is given up, and the next is read', async () => {
    const hasty = makeIntake({ store, fetch: fetcher.fetch, now: () => new Date(), limit: 1 })
    site.on('/quake', sends(page(12)))
    expect(outcomes(await hasty.address(null, `${site.address}/quake`))).toEqual([
      `${site.address}/quake could not be read (it took longer than 0.001 seconds)`,
    ])
    await hasty.close()
    expect(outcomes(await intake.address(null, `${site.address}/quake`))).toEqual([`added ${site.address}/quake`])
  })
})

describe('a text', () => {
  test('goes by what it says, and is known when it is pasted again', async () => {
    const [first] = outcomes(await intake.text('s1', words(12)))
    expect(first).toMatch(/^added texts\/[0-9a-f]{12}$/)
    expect(outcomes(await intake.text('s1', words(12)))).toEqual([first!.replace('added', 'unchanged')])
    expect(await figures('s1')).toEqual([12])
  })

  test('has the outlet, day and address that are given with it', async () => {
    const given = { outlet: 'Coast Radio', published: '2024-03-04', address: 'https://coast.example/q?utm_source=a' }
    expect(outcomes(await intake.text(null, words(12), { given }))).toEqual(['added https://coast.example/q'])
    expect(await store.documents(null)).toMatchObject([
      { outlet: 'Coast Radio', published: '2024-03-04', address: 'https://coast.example/q' },
    ])
  })
})

describe('what nobody asked for', () => {
  const given = { address: 'https://coast.example/q' }

  test('stays out once it was taken out, until somebody adds it', async () => {
    await intake.text('s1', words(12), { given })
    await store.retract('s1', given.address, new Date())
    expect(outcomes(await intake.text('s1', words(13), { given, unasked: true }))).toEqual([])
    expect(outcomes(await intake.text('s2', words(13), { given, unasked: true }))).toEqual([`added ${given.address}`])
    expect(outcomes(await intake.text('s1', words(13), { given }))).toEqual([`added ${given.address}`])
    expect(outcomes(await intake.text('s1', words(14), { given, unasked: true }))).toEqual([
      `replaced ${given.address}`,
    ])
  })

  test('takes the place of no fuller text', async () => {
    const makeshift = { given, makeshift: true }
    expect(outcomes(await intake.text(null, words(12), makeshift))).toEqual([`added ${given.address}`])
    expect(outcomes(await intake.text(null, words(13), makeshift))).toEqual([`replaced ${given.address}`])
    await intake.text(null, `${words(14)} Roads to three villages stayed closed, and rescuers went there on foot.`, {
      given,
    })
    expect(outcomes(await intake.text(null, words(13), makeshift))).toEqual([])
    expect(await figures(null)).toEqual([14])
  })
})

describe('a file', () => {
  test('that is handed over goes by its content and its name', async () => {
    const bytes = Buffer.from(words(12))
    const given = { outlet: 'Coast Radio' }
    const [first] = outcomes(await intake.upload('s1', 'notes', bytes, { given }))
    expect(first).toMatch(/^added uploads\/[0-9a-f]{12}\/notes\.txt$/)
    expect(await store.documents('s1')).toMatchObject([{ outlet: 'Coast Radio' }])
    const [other] = outcomes(await intake.upload('s1', '../../etc/quake.html', Buffer.from(page(13))))
    expect(other).toMatch(/^added uploads\/[0-9a-f]{12}\/quake\.html$/)
    expect(outcomes(await intake.upload('s1', 'a.pdf', Buffer.from('%PDF')))).toEqual([
      'a.pdf is a .pdf file, which I cannot read',
    ])
    expect(outcomes(await intake.upload('s1', 'b.txt', Buffer.from('%PDF-1')))).toEqual(['b.txt is a PDF, not text'])
  })

  test('may hold several documents', async () => {
    const bytes = Buffer.from(
      JSON.stringify([
        { text: words(12), id: 'a' },
        { text: words(13), id: 'b' },
      ]),
    )
    expect(outcomes(await intake.upload(null, 'wire.json', bytes))).toHaveLength(2)
    expect(await figures(null)).toEqual([12, 13])
  })

  test('of this machine goes by the name it is given', async () => {
    writeFileSync(join(folder, 'a.txt'), words(12))
    expect(outcomes(await intake.file(null, join(folder, 'a.txt'), 'notes/a.txt'))).toEqual(['added notes/a.txt'])
    const missing = join(folder, 'b.txt')
    expect(outcomes(await intake.file(null, missing, 'b.txt'))).toEqual([
      `${missing} cannot be opened: there is no such file`,
    ])
    expect(outcomes(await intake.file(null, folder, 'c'))).toEqual([`${folder} cannot be opened: it is not a file`])
  })
})

test('what is quiet is known and no news', async () => {
  const index = await openIndex({ path: ':memory:' })
  const taking = makeIntake({ store: index.store, fetch: fetcher.fetch, pool, now: () => new Date() })
  await taking.text(null, words(12), { quiet: true })
  await taking.text(null, words(13))
  const rows = await index.database.selectFrom('news').select('quiet').orderBy('id').execute()
  expect(rows.map(({ quiet }) => quiet)).toEqual([1, 0])
  await taking.close()
  await index.store.close()
})
