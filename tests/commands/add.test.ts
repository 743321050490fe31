import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../commands/all.ts'
import type { Asker } from '../../src/chat/command.ts'
import { dispatch } from '../../src/chat/dispatch.ts'
import { everywhere, type Fetcher, makeFetcher } from '../../src/documents/fetch/fetch.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import { makeAttached } from '../../src/ingest/attached.ts'
import { makeIntake, type OwnIntake } from '../../src/ingest/intake.ts'
import { makePool, type Pool } from '../../src/ingest/pool.ts'
import type { Message } from '../../src/messages/message.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'
import { desks } from '../chat/desks.ts'
import { openSite, type Site, sends } from '../documents/fetch/server.ts'

let site: Site
let store: Store
let fetcher: Fetcher
let intake: OwnIntake
let folder: string
const failures: unknown[] = []

let pool: Pool
beforeAll(() => {
  pool = makePool({ known: [] })
})
afterAll(() => pool.close())

beforeEach(async () => {
  site = await openSite()
  store = await openStore({ path: ':memory:' })
  fetcher = makeFetcher({ permits: everywhere })
  intake = makeIntake({ store, fetch: fetcher.fetch, pool, now: () => new Date('2025-02-01T00:00:00Z') })
  folder = mkdtempSync(join(tmpdir(), 'add-'))
})
afterEach(async () => {
  await intake.close()
  await fetcher.close()
  await store.close()
  await site.close()
  rmSync(folder, { recursive: true })
})

const terminal: Asker = { tenant: null, platform: 'terminal', channel: null, user: null, manages: true }
const server: Asker = { tenant: 's1', platform: 'discord', channel: 'c1', user: 'u1', manages: true }

async function ask(line: string, asker: Asker = terminal): Promise<Message> {
  const message = await dispatch(line, {
    ...desks,
    intake,
    attached: makeAttached(fetcher.fetch),
    store,
    asker,
    commands,
    now: () => new Date('2025-02-01T00:00:00Z'),
    status: async () => [],
    log: { error: (details: object) => failures.push(details) },
  })
  expect(failures).toEqual([])
  return message
}

const shown = (message: Message): string => renderTerminal(message, { width: 140, color: false })
const commandsOf = ({ controls }: Message): readonly string[] =>
  controls.flatMap(control =>
    control.kind === 'button' ? [control.command] : control.choices.map(each => each.command),
  )

const sentence = 'At least 12 people were killed in the earthquake in Arland, the interior ministry said.'
const rest = 'Roads to three villages stayed closed on Monday, and rescuers reached them on foot only the next morning.'
const page = `<html><head><title>Quake shakes the coast</title><meta property="article:published_time" content="2024-03-03">
  <meta property="og:site_name" content="Coast Radio"></head><body><article><h1>Quake shakes the coast</h1>
  <p>${sentence}</p><p>${rest}</p></article></body></html>`

describe('/add', () => {
  test('a page shows its claims and leads to them, to their tables and back', async () => {
    site.on('/quake', sends(page))
    const message = await ask(`/add url:${site.address}/quake`)
    expect(shown(message)).toMatch(/Added: Quake shakes the coast\n+Coast Radio, 3 Mar 2024\n/)
    expect(shown(message)).toMatch(/at least 12 +killed: people +interior ministry/i)
    const [claim] = await store.claims({ tenant: null })
    expect(commandsOf(message)).toEqual([
      `/figures measure:killed subject:${claim!.subject.id}`,
      `/retract document:"${site.address}/quake"`,
      `/claim id:${claim!.id}`,
    ])
    for (const line of commandsOf(message)) expect((await ask(line)).title).not.toMatch(/no claim|no option/i)
    expect(message.data).toMatchObject({ added: [{ outcome: 'added', claims: [{ id: claim!.id }], copies: [] }] })
    expect((await ask(`/add ${site.address}/quake`)).title).toBe('Known already: Quake shakes the coast')
  })

  test('says which documents print the same story', async () => {
    await ask(`/add text:"${sentence} ${rest}" outlet:"Hill Post" published:2024-03-03`)
    site.on('/quake', sends(page.replace('</p><p>', ' ')))
    expect(shown(await ask(`/add url:${site.address}/quake`))).toContain('the same story as Hill Post: one origin')
  })

  test('a text, with or without its option', async () => {
    expect(shown(await ask(`/add ${sentence}`))).toContain('at least 12')
    const other = await ask(
      `/add text:"${sentence.replace('12', '14')}" url:https://coast.example/q outlet:"Coast Radio"`,
    )
    expect(shown(other)).toContain('Coast Radio')
    expect((await store.documents(null)).map(({ id }) => id)).toContain('https://coast.example/q')
  })

  test('a text without a figure is added, and said to have none', async () => {
    const message = await ask('/add text:"The weather was fine on Monday."')
    expect(message.title).toBe('Added: The weather was fine on Monday.')
    expect(shown(message)).toContain('No claim in it')
  })

  test('a file of this machine is for the terminal alone', async () => {
    const file = join(folder, 'notes.txt')
    writeFileSync(file, sentence)
    expect(shown(await ask(`/add file:"${file}"`))).toMatch(/Added: notes.*at least 12/s)
    expect(shown(await ask(`/add ${file}`))).toContain('Known already: notes')
    const refused = await ask(`/add file:"${file}"`, server)
    expect(shown(refused)).toContain('is not a web address')
    expect(shown(await ask('/add file:"file:///etc/hosts"', server))).toContain('does not begin with http')
    expect(await store.documents('s2')).toHaveLength(1)
  })

  test('an attachment is fetched from where the platform keeps it', async () => {
    site.on('/a/notes%20one.md?key=1', sends(`# Quake\n\n${sentence}`, { 'content-type': 'application/octet-stream' }))
    const message = await ask(`/add file:"${site.address}/a/notes%20one.md?key=1"`, server)
    expect(shown(message)).toContain('Added: Quake')
    expect(await store.documents('s1')).toMatchObject([{ tenant: 's1', id: expect.stringMatching(/notes one\.md$/) }])
    expect(await store.documents(null)).toEqual([])
  })

  test('several documents of one file', async () => {
    const file = join(folder, 'wire.json')
    writeFileSync(file, JSON.stringify([{ text: sentence }, { title: 'Another', text: rest }, { text: '' }]))
    const words = shown(await ask(`/add file:"${file}"`))
    expect(words).toMatch(/^2 documents/)
    expect(words).toContain('Another: added')
    expect(words).toContain('wire.json')
  })

  test.each([
    ['/add', 'What shall I add?'],
    ['/add url:ftp://a.example/b', 'does not begin with http:// or https://'],
    ['/add url:http://127.0.0.1:1/', 'names a port on which no page is served'],
    ['/add file:/nowhere/x.txt', 'x.txt cannot be opened: there is no such file'],
    ['/add file:/nowhere/x.txt text:words', 'One thing at a time'],
    ['/add text:words url:ftp://a.example/b', 'does not begin with http:// or https://'],
    ['/add text:words published:2025', 'needs a whole day'],
  ])('%s: %s', async (line, words) => {
    const message = await ask(line)
    expect(shown(message)).toContain(words)
    expect(message).toMatchObject({ tone: 'notice', private: true })
  })

  test('is for those who manage the server', async () => {
    expect((await ask(`/add text:"${sentence}"`, { ...server, manages: false })).title).toContain(
      'for those who manage',
    )
  })

  test('a text of 100,000 characters is taken, a longer one refused', async () => {
    const words = (length: number): string => `${sentence} `.repeat(1 + length / sentence.length).slice(0, length)
    expect((await ask(`/add text:"${words(100_000)}"`)).title).toMatch(/^Added/)
    expect((await ask(`/add text:"${words(100_001)}"`)).title).toBe('text: is too long')
  })
})

describe('/retract', () => {
  const quake = 'Quake shakes the coast'

  beforeEach(async () => {
    site.on('/quake', sends(page))
    await ask(`/add url:${site.address}/quake`, server)
  })

  test('asks back, then takes the document out, and can be undone', async () => {
    const question = await ask(`/retract document:"${quake}"`, server)
    expect(shown(question)).toMatch(/Take out “Quake shakes the coast”\?.*Its one claim will no longer count/s)
    expect(await store.claims({ tenant: 's1' })).toHaveLength(1)
    const [sure] = commandsOf(question)
    const done = await ask(sure!, server)
    expect(done.title).toBe(`Taken out: ${quake}`)
    expect(await store.claims({ tenant: 's1' })).toEqual([])
    expect(await store.documents('s1')).toEqual([])
    const [again] = commandsOf(done)
    expect((await ask(again!, server)).title).toBe(`Added: ${quake}`)
    expect(await store.claims({ tenant: 's1' })).toHaveLength(1)
  })

  test('finds a document by its address, its name and words of it', async () => {
    for (const words of [`${site.address}/quake`, 'quake', 'coast radio', 'Shakes Qua'])
      expect((await ask(`/retract document:"${words}"`, server)).title).toBe(`Take out “${quake}”?`)
    expect((await ask('/retract document:flood', server)).title).toBe('No document matches “flood”')
  })

  test('asks which one when several match', async () => {
    site.on('/again', sends(page.replace('12', '15')))
    await ask(`/add url:${site.address}/again`, server)
    const message = await ask('/retract document:quake', server)
    expect(message.title).toBe('2 documents match “quake”')
    for (const line of commandsOf(message)) expect((await ask(line, server)).title).toBe(`Take out “${quake}”?`)
  })

  test("leaves alone what is the operator's, or another server's", async () => {
    await ask(`/add text:"Flood on the river\n\n${sentence}"`)
    expect((await ask('/retract document:flood', server)).title).toMatch(/is not this server’s$/)
    expect((await ask('/retract document:quake', { ...server, tenant: 's2' })).title).toContain('No document matches')
    expect((await ask('/retract document:quake')).title).toContain('No document matches')
  })

  test('finds a document by the beginning of its title that completion offers', async () => {
    const title = `Quake ${'shakes the coast and all the land behind it '.repeat(4).trim()}`
    await ask(`/add text:"# ${title}\n\n${sentence}" outlet:"Long Post"`, server)
    const option = commands.find(({ name }) => name === 'retract')!.options[0]!
    const context = { ...desks, store, asker: server, commands, now: () => new Date(), status: async () => [] }
    const [offered] = (await option.complete?.('behind', context)) ?? []
    expect(offered).toHaveLength(100)
    expect((await ask(`/retract document:"${offered}"`, server)).title).toMatch(
      /^Take out “Quake shakes the coast and all/,
    )
  })

  test('completes titles of documents that can be taken out', async () => {
    const option = commands.find(({ name }) => name === 'retract')!.options[0]!
    const context = (asker: Asker) => ({
      ...desks,
      store,
      asker,
      commands,
      now: () => new Date(),
      status: async () => [],
    })
    expect(await option.complete?.('qua', context(server))).toEqual([quake])
    expect(await option.complete?.('qua', context(terminal))).toEqual([])
  })

  test('is for those who manage the server', async () => {
    expect((await ask('/retract document:quake', { ...server, manages: false })).title).toContain(
      'for those who manage',
    )
  })
})
