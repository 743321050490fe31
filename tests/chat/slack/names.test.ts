import { describe, expect, test } from 'vitest'
import { commands } from '../../../commands/all.ts'
import { commandLine, slackName, slashCommands } from '../../../src/chat/slack/names.ts'
import { createOnce, deliveryKey } from '../../../src/chat/slack/once.ts'
import { reservedNames } from '../../../src/chat/slack/reserved.ts'
import { spelledForSlack } from '../../../src/chat/slack/spelling.ts'
import type { Message } from '../../../src/messages/message.ts'
import { probe } from '../probe.ts'

describe('names in Slack', () => {
  test.each([
    ['casualties', '/casualties'],
    ['status', '/tallywire status'],
    ['help', '/tallywire help'],
    ['tallywire', '/tallywire tallywire'],
  ])('%s is typed as %s', (name, typed) => {
    expect(slackName(name)).toBe(typed)
  })

  test('Slack is asked for no name of its own, and for the one that holds every command', () => {
    const names = slashCommands(commands).map(({ command }) => command)
    expect(names.filter(name => reservedNames.has(name.slice(1)))).toEqual([])
    expect(names).toContain('/casualties')
    expect(names.at(-1)).toBe('/tallywire')
    expect(new Set(names).size).toBe(names.length)
  })

  test.each([
    ['/casualties', '', '/casualties'],
    ['/casualties', ' who:“North Koreans” ', '/casualties who:“North Koreans”'],
    ['/casualties', 'NIS', '/casualties NIS'],
    ['/casualties', 'help', '/help command:casualties'],
    ['/casualties', 'source:R&amp;D &lt;x&gt; &amp;lt;', '/casualties source:R&D <x> &lt;'],
    ['/tallywire', '', '/help'],
    ['/tallywire', 'help', '/help'],
    ['/tallywire', 'status', '/status'],
    ['/tallywire', '/casualties history:true', '/casualties history:true'],
  ])('%s with "%s" asks %s', (slash, text, line) => {
    expect(commandLine(slash, text)).toBe(line)
  })

  test('whatever the manifest registers leads to a command, and every command is led to', () => {
    const lines = commands.map(({ name }) => {
      const [slash = '', ...words] = slackName(name).split(' ')
      expect(slashCommands(commands).map(({ command }) => command)).toContain(slash)
      return commandLine(slash, words.join(' '))
    })
    expect(lines).toEqual(commands.map(({ name }) => `/${name}`))
  })
})

describe('a message for Slack', () => {
  const message = (rest: Partial<Message>): Message => ({
    title: '/help',
    parts: [
      {
        kind: 'text',
        lines: [['Try ', { code: '/help command:quick' }, ' or /help, not /helpless or a/help or /quick.']],
      },
      { kind: 'facts', facts: [{ name: '/help', value: ['What it says.'] }] },
      { kind: 'quote', text: 'He wrote /help on the wall.', emphasis: null, source: ['the /help desk'] },
    ],
    controls: [
      { kind: 'button', label: '/help', command: '/help' },
      { kind: 'select', label: 'All', choices: [{ label: '/quick', command: '/quick' }] },
    ],
    private: true,
    tone: 'answer',
    data: null,
    ...rest,
  })
  const { commands: probes } = probe().host

  test('names commands as they are typed there', () => {
    const spelled = spelledForSlack(message({}), probes)
    expect(spelled.title).toBe('/tallywire help')
    expect(spelled.parts[0]).toEqual({
      kind: 'text',
      lines: [
        ['Try ', { code: '/tallywire help command:quick' }, ' or /tallywire help, not /helpless or a/help or /quick.'],
      ],
    })
    expect(spelled.parts[1]).toEqual({ kind: 'facts', facts: [{ name: '/tallywire help', value: ['What it says.'] }] })
    expect(spelled.controls).toEqual([
      { kind: 'button', label: '/tallywire help', command: '/help' },
      { kind: 'select', label: 'All', choices: [{ label: '/quick', command: '/quick' }] },
    ])
  })

  test('keeps the words of documents', () => {
    expect(spelledForSlack(message({}), probes).parts[2]).toEqual(message({}).parts[2])
    const shown = spelledForSlack(message({ private: false }), probes)
    expect(shown.title).toBe('/help')
    expect(shown.parts[0]).toMatchObject({
      lines: [['Try ', { code: '/tallywire help command:quick' }, expect.stringContaining('or /help,')]],
    })
  })
})

describe('a delivery', () => {
  test('is new once, until it is long forgotten', () => {
    const first = createOnce(2)
    expect(['a', 'a', 'b', 'a', 'c', 'a'].map(first)).toEqual([true, false, true, false, true, true])
  })

  test.each([
    ['an event', { type: 'event_callback', event_id: 'Ev1' }, 'event Ev1'],
    ['an interaction', { command: '/quick', trigger_id: '1.2' }, 'trigger 1.2'],
    ['what has no name', { type: 'hello' }, null],
  ])('%s is known by its name', (_, body, key) => {
    expect(deliveryKey(body)).toBe(key)
  })
})
