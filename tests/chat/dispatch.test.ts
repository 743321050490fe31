import { describe, expect, test } from 'vitest'
import { withActions } from '../../src/chat/actions.ts'
import type { Command } from '../../src/chat/command.ts'
import { type DispatchContext, dispatch } from '../../src/chat/dispatch.ts'
import { fallbackText } from '../../src/messages/fallback.ts'
import type { Message } from '../../src/messages/message.ts'

/** A command that answers with the options it was run with. */
const echo: Command = {
  name: 'casualties',
  description: 'Says what it was asked',
  options: [
    {
      name: 'who',
      description: 'Who',
      type: 'text',
      complete: async typed => ['soldiers', 'civilians'].filter(each => each.startsWith(typed)),
    },
    {
      name: 'source',
      description: 'Source',
      type: 'text',
      complete: async typed => ['NIS'].filter(each => each.startsWith(typed)),
    },
    { name: 'measure', description: 'Measure', type: 'text', choices: ['killed', 'wounded', 'missing'] },
    { name: 'since', description: 'Since', type: 'date' },
    { name: 'history', description: 'History', type: 'flag' },
  ],
  examples: ['/casualties'],
  run: async options => ({ title: 'Asked', parts: [], controls: [], private: false, tone: 'answer', data: options }),
}

const claim: Command = {
  ...echo,
  name: 'claim',
  options: [{ name: 'id', description: 'The id beside a figure', type: 'text', required: true }],
  examples: ['/claim ab12cd'],
}

const broken: Command = {
  ...echo,
  name: 'broken',
  options: [],
  run: async () => {
    throw new Error('the disk is full')
  },
}

const answering = (name: string, options: Command['options'] = []): Command => ({
  ...echo,
  name,
  options,
  examples: [`/feeds ${name}`],
  run: async given => ({ ...(await echo.run(given, contextOf())), data: { [name]: given } }),
})

const feeds = withActions({ name: 'feeds', description: 'Feeds' }, [
  answering('list'),
  answering('add', [
    { name: 'address', description: 'Address', type: 'text', required: true },
    { name: 'minutes', description: 'Minutes', type: 'number' },
  ]),
])

function contextOf(logged: unknown[] = []): DispatchContext {
  return {
    commands: [echo, claim, broken, feeds],
    asker: { tenant: null, platform: 'terminal', channel: null, user: null, manages: true },
    now: () => new Date('2025-01-12T00:00:00Z'),
    status: async () => [],
    log: { error: (details: object, message: string) => logged.push({ details, message }) },
    newId: () => 'f00dcafe',
  } as unknown as DispatchContext
}

function words(message: Message): string {
  return fallbackText(message, 10_000)
}

describe('what reaches a command', () => {
  test.each([
    ['/casualties', {}],
    ['/casualties who:soldiers history:true', { who: 'soldiers', history: true }],
    ['/casualties history:no', { history: false }],
    ['/casualties history', { history: true }],
    ['/casualties soldiers history', { who: 'soldiers', history: true }],
    // Words alone go to the first option that knows them, else to the first that takes words.
    ['/casualties NIS', { source: 'NIS' }],
    ['/casualties marines', { who: 'marines' }],
    ['/casualties soldiers source:NIS', { who: 'soldiers', source: 'NIS' }],
    ['/casualties Killed', { measure: 'killed' }],
    ['/casualties measure:KILLED', { measure: 'killed' }],
    ['/casualties since:2025-1-9', { since: '2025-01-09' }],
    ['/casualties since:2024-12', { since: '2024-12' }],
    ['/claim ab12cd', { id: 'ab12cd' }],
    ['/feeds', { list: {} }],
    ['/feeds list', { list: {} }],
    ['/feeds ADD example.org', { add: { address: 'example.org' } }],
    ['/feeds add address:example.org minutes:1,000', { add: { address: 'example.org', minutes: 1000 } }],
  ])('%s', async (line, options) => {
    expect((await dispatch(line, contextOf())).data).toEqual(options)
  })

  test('a platform hands over name and options', async () => {
    const message = await dispatch({ name: 'casualties', options: { who: 'soldiers', history: true } }, contextOf())
    expect(message.data).toEqual({ who: 'soldiers', history: true })
  })
})

describe('mistakes get suggestions', () => {
  test.each([
    ['/casulties', 'There is no command /casulties', 'Did you mean /casualties?'],
    ['/weather', 'There is no command /weather', 'All of them, and what each answers: /help'],
    ['/casualties sorce:NIS', '/casualties has no option sorce:', 'Did you mean source:?'],
    [
      '/casualties colour:red',
      '/casualties has no option colour:',
      'It takes who:, source:, measure:, since:, history:.',
    ],
    ['/casualties measure:kiled', 'measure: does not take “kiled”', 'Did you mean killed?'],
    ['/casualties measure:happy', 'measure: does not take “happy”', 'It takes killed, wounded, missing.'],
    [
      '/casualties since:yesteryear',
      'since: “yesteryear” is no day I can read',
      'Write since:2025-01-09, since:2025-01 or since:2025.',
    ],
    ['/casualties since:2025-02-30', 'since: “2025-02-30” is no day I can read', 'Write since:'],
    ['/casualties history:maybe', 'history: does not take “maybe”', 'Write history:true, or leave it out.'],
    ['/claim', '/claim needs id:', 'For example /claim ab12cd'],
    ['/casualties who:"open', 'I cannot read that', 'A quote opened with " is not closed.'],
    [`/casualties who:${'a'.repeat(3000)}`, 'who: is too long', 'It has 3,000 characters, at most 300 are read.'],
    ['/feeds lits', 'There is no /feeds lits', 'Did you mean /feeds list?'],
    ['/feeds add', '/feeds add needs address:', 'For example /feeds add'],
    ['/feeds add x minutes:many', 'minutes: “many” is no number I can read', 'for example minutes:250'],
    ['/broken toy', '/broken takes no words', 'toy'],
  ])('%s', async (line, title, advice) => {
    const message = await dispatch(line, contextOf())
    expect(message.title).toBe(title)
    expect(words(message)).toContain(advice)
    expect(message.private).toBe(true)
  })

  test.each([
    ['/casulties who:"North Koreans"', '/casualties who:"North Koreans"'],
    ['/casulties NIS history:true', '/casualties NIS history:true'],
    ['/casualties sorce:NIS since:2025', '/casualties source:NIS since:2025'],
    ['/casualties since:2025 measure:kiled', '/casualties since:2025 measure:killed'],
    ['/casualties history:maybe', '/casualties history:true'],
    ['/feeds lits', '/feeds list'],
  ])('%s can be put right by one press', async (line, command) => {
    const { controls } = await dispatch(line, contextOf())
    expect(controls).toEqual([{ kind: 'button', label: command, command }])
    expect(await dispatch(command, contextOf())).toMatchObject({ tone: 'answer' })
  })
})

test('a failing command says so, with an id that the log has', async () => {
  const logged: { details: { id: string; err: Error }; message: string }[] = []
  const message = await dispatch('/broken', contextOf(logged))
  expect(message.tone).toBe('error')
  expect(words(message)).toContain('f00dcafe')
  expect(words(message)).not.toContain('disk')
  expect(logged).toHaveLength(1)
  expect(logged[0]?.details.id).toBe('f00dcafe')
  expect(logged[0]?.details.err.message).toBe('the disk is full')
})
