import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../commands/all.ts'
import type { Log } from '../../src/alerts/log.ts'
import type { Command } from '../../src/chat/command.ts'
import { dispatch } from '../../src/chat/dispatch.ts'
import type { Host } from '../../src/chat/surface.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import { ingestFolder } from '../../src/ingest.ts'
import { plainLine } from '../../src/messages/line.ts'
import { desks } from './desks.ts'
import { discordDriver } from './drivers/discord.ts'
import type { Driver, MakeDriver, Seen } from './drivers/driver.ts'
import { slackDriver } from './drivers/slack.ts'
import { terminalDriver } from './drivers/terminal.ts'

// The same questions over the seed documents at every surface, each through its real client.

const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
const path = join(folder, 'index.sqlite')
const errors: Record<string, unknown>[] = []
let store: Store

beforeAll(async () => {
  store = await openStore({ path })
  const seeds = join(import.meta.dirname, '../../seeds')
  await ingestFolder({ folder: seeds, ...host() })
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const broken: Command = {
  name: 'broken',
  description: 'Fails',
  options: [],
  examples: [],
  run: () => Promise.reject(new Error('on purpose')),
}

const hostileWords = '@everyone <!channel> <@U0ASKER> <@1200000000000000004> [x](https://evil.example) \u001b[2J *x*'
const hostile: Command = {
  name: 'hostile',
  description: 'Shows what a document with bad intentions says',
  options: [],
  examples: [],
  run: async () => ({
    title: hostileWords,
    parts: [
      { kind: 'text', lines: [[hostileWords]] },
      { kind: 'quote', text: hostileWords, emphasis: null, source: [hostileWords] },
      {
        kind: 'table',
        heading: hostileWords,
        columns: [{ name: hostileWords, align: 'left' }],
        rows: [{ cells: [[hostileWords]], notes: [[hostileWords]], mark: hostileWords }],
      },
    ],
    controls: [],
    private: false,
    tone: 'answer',
    data: null,
  }),
}

function host(): Host {
  const ignore = (): void => {}
  const log: Log = { debug: ignore, info: ignore, warn: ignore, error: fields => errors.push({ ...fields }) }
  return {
    store,
    commands: [...commands, broken, hostile],
    now: () => new Date('2025-01-13T09:00:00Z'),
    status: async () => [{ name: 'Version', value: ['0'] }],
    ...desks,
    log,
  }
}

/** Letters and digits alone: what every surface shows, however it sets it. */
const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '')

/** Every cell and note of a command's tables, from the neutral message. */
async function cellsOf(line: string): Promise<readonly string[]> {
  const message = await dispatch(line, {
    ...host(),
    asker: { tenant: null, platform: 'terminal', channel: null, user: null, manages: true },
  })
  const rows = message.parts.flatMap(part => (part.kind === 'table' ? part.rows : []))
  return rows.flatMap(({ cells, notes }) => [...cells, ...notes].map(plainLine)).filter(cell => letters(cell) !== '')
}

describe.each<[string, MakeDriver]>([
  ['Discord', discordDriver],
  ['Slack', slackDriver],
  ['the terminal', terminalDriver],
])('at %s', (_, makeDriver) => {
  let driver: Driver

  beforeEach(async () => {
    errors.length = 0
    driver = await makeDriver(host())
  })
  afterEach(() => driver.stop())

  async function allPages(first: Seen): Promise<string> {
    const words: string[] = []
    for (let seen = first; ; ) {
      words.push(seen.words)
      const next = driver.nextPage(seen)
      if (next === null) return words.join('\n')
      seen = await driver.press(seen, next)
    }
  }

  async function shows(seen: Seen, line: string): Promise<void> {
    const cells = await cellsOf(line)
    const words = letters(await allPages(seen))
    expect(cells.length).toBeGreaterThan(0)
    for (const cell of cells) expect(words, cell).toContain(letters(cell))
  }

  test('/casualties shows every conflicting figure and who says it, for all to see', async () => {
    const seen = await driver.ask('/casualties')
    expect(seen.alone).not.toBe(true)
    const words = await allPages(seen)
    for (const fact of [
      '4,000',
      '1,200',
      '200',
      '2,700',
      '1,000',
      '300',
      'Zelensk',
      'United States',
      'Main Intelligence Directorate',
    ])
      expect(words).toContain(fact)
    await shows(await driver.ask('/casualties'), '/casualties')
  })

  test('what is asked in private is for the asker alone, and so is what its buttons lead to', async () => {
    const line = '/casualties private:true'
    const seen = await driver.ask(line)
    expect(seen.alone).not.toBe(false)
    const quoted = await driver.press(seen, 'Show quotes')
    expect(quoted.alone).not.toBe(false)
    await shows(quoted, '/casualties quotes:true')
    for (const asked of ['/claim id:0 private:true', '/sources private:true', '/documents private:true'])
      expect((await driver.ask(asked)).alone).not.toBe(false)
  })

  test('a long answer is dealt to pages, and no row is lost', async () => {
    const line = '/casualties history:true quotes:true'
    await shows(await driver.ask(line), line)
  })

  test('quotes come on request', async () => {
    const seen = await driver.press(await driver.ask('/casualties'), 'Show quotes')
    await shows(seen, '/casualties quotes:true')
  })

  test('a button outlives the process that showed it', async () => {
    const seen = await driver.ask('/casualties')
    await store.close()
    store = await openStore({ path })
    await driver.restart(host())
    await shows(await driver.press(seen, 'Show quotes'), '/casualties quotes:true')
  })

  test('a figure opens its quote beside the answer', async () => {
    const seen = await driver.ask('/casualties')
    const figure = seen.labels.find(label => label.includes(' — ')) ?? ''
    const opened = await driver.press(seen, figure)
    expect(opened.alone).not.toBe(false)
    expect(opened.words).not.toBe(seen.words)
    expect(letters(opened.words)).toContain(letters(figure.split(' — ')[0] ?? figure))
  })

  test.each([
    ['/figures measure:kiled', 'killed'],
    ['/casualties sorce:NIS', 'source:'],
    ['/casualtees', '/casualties'],
  ])('%s gets a suggestion, for the asker alone', async (line, suggestion) => {
    const seen = await driver.ask(line)
    expect(seen.words).toContain(suggestion)
    expect(seen.alone).not.toBe(false)
  })

  test('what nobody said is said to be missing', async () => {
    const seen = await driver.ask('/casualties source:Russia')
    expect(seen.words).toContain('No figure from Russia in the index')
  })

  test('/help is for the asker alone and names every command', async () => {
    const seen = await driver.ask('/help')
    expect(seen.alone).not.toBe(false)
    const words = await allPages(seen)
    for (const { name } of commands) expect(words).toMatch(new RegExp(`(/|/tallywire )${name}\\b`))
  })

  test('every example of every command is answered', async () => {
    for (const line of commands.flatMap(({ examples }) => examples)) {
      const seen = await driver.ask(line)
      expect(seen.words.trim()).not.toBe('')
    }
    expect(errors).toEqual([])
  })

  test('a failing command says so, with an id that the log has, and the next one is answered', async () => {
    const seen = await driver.ask('/broken')
    expect(errors).toMatchObject([{ command: 'broken' }])
    expect(seen.words).toContain(String(errors[0]?.id))
    expect(seen.alone).not.toBe(false)
    expect((await driver.ask('/status')).words.trim()).not.toBe('')
  })

  test('what a document says is shown as it stands, and does nothing', async () => {
    const { words } = await driver.ask('/hostile')
    expect(letters(words)).toContain(letters(hostileWords.replace('\u001b', '')))
    expect(words).not.toContain('\u001b')
  })
})
