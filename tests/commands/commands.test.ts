import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../commands/all.ts'
import { type DispatchContext, dispatch } from '../../src/chat/dispatch.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import type { Message } from '../../src/messages/message.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'
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
    asker: { tenant: null, platform: 'terminal' },
    now: () => new Date('2025-01-13T09:00:00Z'),
    commands,
    status: async () => [{ name: 'Uptime', value: '3 minutes' }],
    log: { error: (details: object) => failures.push(details) },
  }
}

async function ask(line: string, store = full): Promise<Message> {
  const message = await dispatch(line, contextOf(store))
  expect(failures).toEqual([])
  return message
}

async function read(line: string, store = full): Promise<string> {
  return renderTerminal(await ask(line, store), { width: 140, color: false })
}

describe('every command', () => {
  test.each(commands.map(command => [command.name, command] as const))(
    '/%s is one that platforms accept',
    (name, command) => {
      expect(name).toMatch(/^[a-z]{1,32}$/)
      expect(command.options.length).toBeLessThanOrEqual(25)
      expect(command.examples.length).toBeGreaterThan(0)
      for (const described of [command, ...command.options]) {
        expect(described.name).toMatch(/^[a-z]{1,32}$/)
        expect(described.description.length).toBeGreaterThan(0)
        expect(described.description.length).toBeLessThanOrEqual(100)
      }
      for (const { choices = [] } of command.options) expect(choices.length).toBeLessThanOrEqual(25)
      const required = command.options.map(option => option.required ?? false)
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)))
      expect(new Set(command.options.map(option => option.name)).size).toBe(command.options.length)
    },
  )

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
    for (const command of commands)
      for (const example of (await command.liveExamples?.(contextOf(full))) ?? [])
        expect((await ask(example)).title, example).not.toMatch(/^There is no|has no option/)
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

  test('shows one command with its options and examples', async () => {
    const shown = await read('/help command:figures')
    for (const words of ['measure:', 'territory', 'since:', '(needed)']) expect(shown).toContain(words)
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
    expect(shown).toMatch(/Arland army\s+2 claims\s+1 document/)
    expect(shown).toMatch(/Vell Monitor\s+2 claims\s+2 documents/)
    expect(await read('/sources source:monitor')).not.toContain('Arland army')
    expect(await read('/sources source:Kremlin')).toContain('No claimant matches “Kremlin”')
    expect(await read('/sources', empty)).toContain('No claimant yet')
  })

  test('documents, with what is not known said so', async () => {
    const shown = await read('/documents')
    expect(shown).toMatch(/Battle for Port Vell.*Morning Courier\s+12 Jan 2025\s+3 claims/)
    expect(shown).toMatch(/notes\/field.txt\s+outlet unknown\s+date unknown\s+1 claim/)
    expect(await read('/documents text:battle')).not.toContain('field.txt')
    expect(await read('/documents', empty)).toContain('No document yet')
  })

  test('status tells what the index holds and how the process is', async () => {
    const shown = await read('/status')
    expect(shown).toMatch(/Documents\s+2/)
    expect(shown).toMatch(/Claims\s+4/)
    expect(shown).toMatch(/Uptime\s+3 minutes/)
  })
})
