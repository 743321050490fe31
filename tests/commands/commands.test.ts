import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../commands/all.ts'
import { runnable } from '../../src/chat/actions.ts'
import { type DispatchContext, dispatch } from '../../src/chat/dispatch.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import { renderDiscord } from '../../src/messages/discord.ts'
import { documentsMessage } from '../../src/messages/documents.ts'
import type { Message } from '../../src/messages/message.ts'
import { renderSlack } from '../../src/messages/slack.ts'
import { sourcesMessage } from '../../src/messages/sources.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'
import { desks } from '../chat/desks.ts'
import { projectFolder } from '../project/sources.ts'
import { madeUpIndex } from './made-up-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'commands-'))
const failures: unknown[] = []
let full: Store
let empty: Store

beforeAll(async () => {
  full = await madeUpIndex(join(folder, 'full.sqlite'))
  empty = await openStore({ path: join(folder, 'empty.sqlite') })
})

afterAll(async () => {
  await full.close()
  await empty.close()
  rmSync(folder, { recursive: true })
})

function contextOf(store: Store): DispatchContext {
  return {
    store,
    asker: { tenant: null, platform: 'terminal', channel: null, user: null, manages: true },
    now: () => new Date('2025-01-13T09:00:00Z'),
    commands,
    status: async () => [{ name: 'Uptime', value: ['3 minutes'] }],
    ...desks,
    log: { error: (details: object) => failures.push(details) },
  }
}

async function ask(line: string, store = full): Promise<Message> {
  const message = await dispatch(line, contextOf(store))
  expect(failures).toEqual([])
  return message
}

async function read(line: string, store = full): Promise<string> {
  const clock = { now: contextOf(store).now, zone: 'UTC' }
  return renderTerminal(await ask(line, store), { width: 140, color: false, clock })
}

function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const names = Array.isArray(value) ? [] : Object.keys(value)
  return [...new Set([...names, ...Object.values(value).flatMap(keysOf)])]
}

describe('every command', () => {
  test.each(
    commands
      .flatMap(({ actions, ...command }) => [command, ...(actions ?? [])])
      .map(command => [command.name, command] as const),
  )('/%s is one that platforms accept', (name, command) => {
    expect(name).toMatch(/^[a-z]{1,32}$/)
    expect(command.options.length).toBeLessThanOrEqual(25)
    expect(command.examples.length).toBeGreaterThan(0)
    for (const described of [command, ...command.options]) {
      expect(described.name).toMatch(/^[a-z-]{1,32}$/)
      expect(described.description.length).toBeGreaterThan(0)
      expect(described.description.length).toBeLessThanOrEqual(100)
    }
    for (const { choices = [] } of command.options) expect(choices.length).toBeLessThanOrEqual(25)
    const required = command.options.map(option => option.required ?? false)
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)))
    expect(new Set(command.options.map(option => option.name)).size).toBe(command.options.length)
  })

  test('has a name of its own', () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
  })

  test.each(commands.flatMap(({ examples }) => examples))('%s runs, on a full and on an empty index', async example => {
    for (const store of [full, empty]) {
      const message = await ask(example, store)
      expect(message.tone).not.toBe('error')
      expect(message.title).not.toMatch(/has no option|There is no command|I cannot read/)
      expect(message.parts.length).toBeGreaterThan(0)
    }
  })

  test('offers live examples that find something', async () => {
    const tried: string[] = []
    for (const command of runnable(commands))
      for (const example of (await command.liveExamples?.(contextOf(full))) ?? []) {
        tried.push(command.name)
        const { tone, controls } = await ask(example)
        // Whoever takes a document out is asked back.
        if (command.name === 'retract') expect(controls).toMatchObject([{ label: 'Take it out' }])
        else expect(tone, example).toBe('answer')
      }
    // What puts right is not to be tried for the sake of it.
    const none = new Set(['add', 'merge', 'split', 'alias', 'corrections', 'status', 'help', 'watches'])
    const without = commands.filter(({ name }) => !none.has(name) && !tried.some(each => each.split(' ')[0] === name))
    expect(without.map(({ name }) => name)).toEqual([])
  })
})

describe('/feeds', () => {
  test.each([
    ['/feeds list', ['World news', 'read 4 minutes ago', 'feed1']],
    ['/feeds', ['World news']],
    ['/feeds list world', ['Feeds: world', '1 feed', 'World news']],
    ['/feeds list failing', ['No feed matches “failing”', '1 feed followed']],
    ['/feeds pause feed:world', ['No feed is called “world”', '/feeds pause feed:"World news"']],
    ['/feeds pause World news', ['World news is paused', '/feeds resume feed:feed1']],
    ['/feeds remove feed:nobody', ['No feed is called “nobody”', '/feeds list']],
    ['/feeds add https://nowhere.example', ['https://nowhere.example leads nowhere in a test.']],
    ['/feeds import file:mine.opml', ['mine.opml leads nowhere in a test.']],
    ['/help command:feeds', ['/feeds add', '/feeds export']],
    ['/help "feeds add"', ['address', '(needed)']],
  ])('%s', async (line, words) => {
    const shown = await read(line)
    for (const each of words) expect(shown).toContain(each)
  })

  test("leaves the operator's feeds to the operator", async () => {
    const asker = { tenant: 'discord:1', platform: 'discord', channel: '1', user: '2', manages: true } as const
    const message = await dispatch('/feeds remove feed:feed1', { ...contextOf(full), asker })
    expect(message.title).toBe("World news is the operator's")
  })

  test('exports a file', async () => {
    const { files } = await ask('/feeds export')
    expect(files?.map(({ name, type }) => [name, type])).toEqual([['tallywire-feeds.opml', 'text/x-opml']])
    expect(files?.[0]?.content).toContain('xmlUrl="https://news.example/world.xml"')
  })
})

describe('/help', () => {
  test('names every command, to the asker alone', async () => {
    const message = await ask('/help')
    const shown = renderTerminal(message, { width: 140, color: false })
    for (const { name, description } of commands) {
      expect(shown).toContain(`/${name}`)
      expect(shown).toContain(description.slice(0, 30))
    }
    expect(message.private).toBe(true)
  })

  test('fits one message on every platform, under headings', async () => {
    const message = await ask('/help')
    const view = { invocation: '/help', page: 0 }
    const { pages, payload } = renderDiscord(message, view)
    expect(pages).toBe(1)
    expect(renderSlack(message, view).pages).toBe(1)
    for (const { group } of commands) expect(JSON.stringify(payload)).toContain(`### ${group}`)
  })

  test('leads from a command with actions to the options of each', async () => {
    const { controls } = await ask('/help watch')
    const [{ choices } = { choices: [] }] = controls.flatMap(each => (each.kind === 'select' ? [each] : []))
    expect(choices.map(({ label }) => label)).toEqual(['/watch add', '/watch test', '/watch explain'])
    for (const { command } of choices) expect((await ask(command)).tone).toBe('answer')
  })

  test('shows one command with its options and examples', async () => {
    const shown = await read('/help command:figures')
    for (const words of ['measure', 'territory', 'since', '(needed)', '/figures measure:killed who:'])
      expect(shown).toContain(words)
    expect(await read('/help /figures')).toBe(shown)
  })

  test('suggests a command for a slip of the fingers', async () => {
    expect(await read('/help command:figurs')).toContain('Did you mean /figures')
  })
})

describe('/claim', () => {
  test('shows the quote in its paragraph', async () => {
    const [claim] = await full.claims({ tenant: null, measures: ['captured'] })
    const shown = await read(`/claim ${claim?.id}`)
    expect(shown).toContain('The army said it captured 300 rebel fighters in Port Vell.')
    expect(shown).toContain('Arland army')
    expect(shown).not.toContain('<figure>')
    expect(await read(`/claim ${claim?.id?.toUpperCase()} explain:true`)).toContain('<figure> <counted> <killed>')
  })

  test('says so when there is none', async () => {
    expect(await read('/claim nosuch')).toContain('There is no claim nosuch')
  })
})

describe('/sources, /documents, /status', () => {
  test('claimants, how often, and how to narrow them', async () => {
    const shown = await read('/sources')
    expect(shown).toMatch(/Arland army\s+2\s+1\s/)
    expect(shown).toMatch(/Vell Monitor\s+2\s+2\s/)
    expect(await read('/sources source:monitor')).not.toContain('Arland army')
    expect(await read('/sources source:Kremlin')).toContain('No claimant matches “Kremlin”')
    expect(await read('/sources', empty)).toContain('No claimant yet')
  })

  test('documents, with what is not known said so', async () => {
    const shown = await read('/documents')
    expect(shown).toMatch(/Battle for Port Vell.*Morning Courier\s+12 Jan 2025\s+3\s+1 hour ago$/m)
    expect(shown).toMatch(/notes\/field.txt\s+outlet unknown\s+date unknown\s+1\s+1 hour ago$/m)
    expect(await read('/documents text:battle')).not.toContain('field.txt')
    expect(await read('/documents', empty)).toContain('No document yet')
  })

  test('a hundred are shown, and how to narrow the rest; programs get all', async () => {
    const [known] = await full.claimants(null)
    const [document] = await full.documents(null)
    const many = <Item>(item: Item): readonly Item[] => Array.from({ length: 1234 }, () => item)
    for (const message of [sourcesMessage(many(known!), null), documentsMessage(many(document!), null)]) {
      const [table, text] = message.parts
      expect(table?.kind === 'table' && table.rows.length).toBe(100)
      expect(table?.kind === 'table' && table.heading).toContain('1,234')
      expect(JSON.stringify(text)).toContain('1,134 more.')
      expect(Object.values(message.data as Record<string, unknown[]>)[0]).toHaveLength(1234)
    }
  })

  test('status tells what the index holds and how the process is', async () => {
    const shown = await read('/status')
    expect(shown).toMatch(/Documents\s+2/)
    expect(shown).toMatch(/Claims\s+4/)
    expect(shown).toMatch(/Uptime\s+3 minutes/)
  })
})

describe('questions about figures', () => {
  test('every figure with its source, how far apart they are, and the way to the quotes', async () => {
    const shown = await read('/casualties')
    expect(shown).toMatch(/4,000\s+Arland army\s+9 Jan 2025\s+Morning Courier\s+\w+/)
    expect(shown).toMatch(/about 1,200\s+Vell Monitor, via Wire Service\s+by 12 Jan 2025\s+Morning Courier\s+\w+/)
    expect(shown).toContain('about 1,200 (Vell Monitor) to 4,000 (Arland army)')
    expect(shown).toContain('/casualties quotes:true')
    expect(shown).not.toContain('captured')
  })

  test('quotes stand under their figures', async () => {
    expect(await read('/casualties quotes:true')).toContain(
      '│ “The army put the number of rebel fighters killed in Port Vell at 4,000 by January 9.”',
    )
  })

  test.each([
    ['/troops', 'more than 10,000'],
    ['/captured', '300'],
    ['/figures measure:killed', '4,000'],
    ['/figures deployed', 'more than 10,000'],
    ['/casualties source:monitor', 'about 1,200'],
    ['/casualties who:"rebel fighters" place:"Port Vell" until:2025-01', '4,000'],
  ])('%s finds %s', async (line, figure) => {
    expect(await read(line)).toMatch(new RegExp(`^ +${figure} +`, 'm'))
  })

  test.each([
    ['/casualties source:Russia', 'No figure from Russia in the index.'],
    ['/casualties who:penguins', 'No figure about penguins'],
    ['/figures measure:missing', 'No figure for missing in the index.'],
    ['/casualties since:2031', 'No figure since 1 January 2031'],
  ])('%s says what is not there', async (line, words) => {
    expect(await read(line)).toContain(words)
    expect((await ask(line)).tone).toBe('notice')
  })

  test('days the wrong way round are said to be, with a way out', async () => {
    const message = await ask('/casualties since:2025-02 until:2024 history:true')
    expect(message.title).toBe('since: is later than until:')
    const command = '/casualties since:2024 until:2025-02 history:true'
    expect(message.controls).toEqual([{ kind: 'button', label: command, command }])
    expect(await read(command)).toContain('4,000')
  })

  test('a subject is offered by its name, and asked for by it', async () => {
    const subject = commands.find(({ name }) => name === 'troops')?.options.find(({ name }) => name === 'subject')
    const [name = ''] = (await subject?.complete?.('port v', contextOf(full))) ?? []
    expect(name).toContain('Port Vell')
    expect((await ask(`/casualties subject:"${name}"`)).tone).toBe('answer')
    expect(await subject?.complete?.('penguins', contextOf(full))).toEqual([])
  })

  test('a name typed wrong is answered with what was perhaps meant', async () => {
    const message = await ask('/casualties source:Monitro')
    const command = '/casualties source:"Vell Monitor"'
    expect(message.controls).toContainEqual({ kind: 'button', label: 'Did you mean Vell Monitor?', command })
    expect(await read(command)).toContain('about 1,200')
  })

  test('an empty index says so', async () => {
    expect(await read('/casualties', empty)).toContain('no figures yet')
  })

  test('the data that --json prints holds claims, carriers and quotes', async () => {
    const data = JSON.parse(JSON.stringify((await ask('/casualties')).data))
    const [position] = data.tables[0].positions
    expect(position.claims[0].quote.text).toContain('4,000')
    expect(position.carriers[0].outlet).toBe('Morning Courier')
    expect(data.tables[0].relations[0].verdict).toBe('conflict')
    expect(data.subject.name).toMatch(/rebel fighters/i)
    expect(data.conflicts).toEqual([
      {
        measure: 'killed',
        unit: null,
        a: { position: position.id, figure: '4,000', claimant: 'Arland army' },
        b: { position: data.tables[0].positions[1].id, figure: 'about 1,200', claimant: 'Vell Monitor' },
        apart: expect.any(Number),
        why: expect.any(String),
        unless: null,
      },
    ])
  })

  test('every key that --json prints is in docs/answers.md', async () => {
    const [claim] = await full.claims({ tenant: null })
    const answers = [
      '/casualties',
      '/casualties who:penguins',
      '/timeline',
      '/history source:monitor',
      '/compare a:army b:monitor',
      '/export measure:killed',
      `/claim ${claim?.id}`,
      '/sources',
      '/documents',
      '/feeds list',
      '/nope',
    ]
    const known = new Set(readFileSync(join(projectFolder, 'docs/answers.md'), 'utf8').match(/(?<=`)\w+(?=`)/g))
    for (const line of answers)
      expect(
        keysOf(JSON.parse(JSON.stringify((await ask(line)).data))).filter(key => !known.has(key)),
        line,
      ).toEqual([])
  })
})
