import { describe, expect, test } from 'vitest'
import type { Received } from '../loopback.ts'
import { keepInteractions } from './interactions.ts'
import { snowflakes } from './people.ts'
import { violations } from './violations.ts'

const request = (method: string, path: string, body: unknown): Received => ({
  method,
  path: `/api/v10${path}`,
  query: new URLSearchParams(),
  headers: {},
  text: '',
  body,
  files: [],
})

const text = (content: string) => ({ type: 10, content })
const quiet = { allowed_mentions: { parse: [] } }
const modern = { flags: 1 << 15, ...quiet }
const button = (label: string, id: string) => ({ type: 2, style: 2, label, custom_id: id })
const row = (...components: object[]) => ({ type: 1, components })

describe('the Discord peer accepts', () => {
  test.each([
    ['components', { ...modern, components: [text('hello'), row(button('Next', 'a'))] }],
    ['plain words', { content: 'hello', ...quiet }],
    ['an embed', { embeds: [{ title: 'a', fields: [{ name: 'a', value: 'b' }] }], ...quiet }],
  ])('%s', (_, body) => {
    expect(violations(request('POST', '/channels/1/messages', body))).toEqual([])
  })
})

describe('the Discord peer refuses', () => {
  test.each<[string, object]>([
    ['a message that could ping', { content: 'hello' }],
    ['a message that lets somebody be pinged', { content: 'hello', allowed_mentions: { parse: ['users'] } }],
    ['an empty message', { content: ' ', ...quiet }],
    ['long words', { content: 'x'.repeat(2001), ...quiet }],
    ['words beside components', { ...modern, content: 'hello', components: [text('hello')] }],
    ['no components', { ...modern, components: [] }],
    ['components without their flag', { ...quiet, components: [text('hello')] }],
    ['an empty text', { ...modern, components: [text(' ')] }],
    ['too much text', { ...modern, components: [text('x'.repeat(2001)), text('x'.repeat(2000))] }],
    ['too many components', { ...modern, components: Array.from({ length: 41 }, () => text('x')) }],
    ['six buttons in a row', { ...modern, components: [row(...'abcdef'.split('').map(id => button(id, id)))] }],
    ['an empty row', { ...modern, components: [row()] }],
    ['a long label', { ...modern, components: [row(button('x'.repeat(81), 'a'))] }],
    ['a long custom_id', { ...modern, components: [row(button('x', 'a'.repeat(101)))] }],
    ['one custom_id twice', { ...modern, components: [row(button('x', 'a'), button('y', 'a'))] }],
    ['an empty menu', { ...modern, components: [row({ type: 3, custom_id: 'a', options: [] })] }],
    ['an empty embed field', { embeds: [{ fields: [{ name: 'a', value: ' ' }] }], ...quiet }],
    [
      'embeds that are too long together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }], ...quiet },
    ],
  ])('%s', (_, body) => {
    expect(violations(request('POST', '/channels/1/messages', body))).not.toEqual([])
  })

  test('an edit that changes who sees the message', () => {
    const body = { flags: (1 << 15) | 64, components: [text('hello')], ...quiet }
    expect(violations(request('POST', '/webhooks/1/t', body))).toEqual([])
    expect(violations(request('PATCH', '/webhooks/1/t/messages/@original', body))).not.toEqual([])
  })

  const command = (rest: object = {}) => ({ name: 'ask', description: 'Asks', ...rest })
  const option = (name: string, rest: object = {}) => ({ type: 3, name, description: 'An option', ...rest })
  test.each<[string, object[]]>([
    ['a name in capitals', [command({ name: 'Ask' })]],
    ['no description', [command({ description: '' })]],
    ['two commands of one name', [command(), command()]],
    ['two options of one name', [command({ options: [option('a'), option('a')] })]],
    ['a required option last', [command({ options: [option('a'), option('b', { required: true })] })]],
    [
      'choices and completion together',
      [command({ options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] })],
    ],
    [
      'more than 8000 characters',
      [command({ options: Array.from({ length: 25 }, (_, n) => option(`o${n}`, { choices: many(25, 20) })) })],
    ],
  ])('commands with %s', (_, body) => {
    expect(violations(request('PUT', '/applications/1/commands', body))).not.toEqual([])
  })

  test('places of use for commands of one server', () => {
    const body = [command({ contexts: [0] })]
    expect(violations(request('PUT', '/applications/1/commands', body))).toEqual([])
    expect(violations(request('PUT', '/applications/1/guilds/2/commands', body))).not.toEqual([])
  })

  test('more than 25 completed values', () => {
    const callback = (count: number) =>
      request('POST', '/interactions/1/t/callback', { type: 8, data: { choices: many(count, 4) } })
    expect(violations(callback(25))).toEqual([])
    expect(violations(callback(26))).not.toEqual([])
  })
})

function many(count: number, length: number): { name: string; value: string }[] {
  return Array.from({ length: count }, (_, n) => ({ name: `${n}`.padStart(length, 'x'), value: `${n}` }))
}

describe('an interaction at the peer', () => {
  const scene = () => {
    const clock = { now: 0 }
    const interactions = keepInteractions(() => clock.now, snowflakes())
    const [made] = interactions.open({ type: 2 }, 'guild')
    const send = (method: string, path: string, body: unknown) =>
      interactions.answer(request(method, path, body))?.json as { code?: number } | undefined
    return {
      clock,
      made,
      callback: (type: number, data = {}) =>
        send('POST', `/interactions/${made.id}/${made.token}/callback`, { type, data }),
      followUp: (data: object) => send('POST', `/webhooks/1/${made.token}`, data),
      edit: (data: object) => send('PATCH', `/webhooks/1/${made.token}/messages/@original`, data),
    }
  }

  test('is acknowledged once', () => {
    const { callback } = scene()
    expect(callback(4, { content: 'a' })).toBeUndefined()
    expect(callback(4, { content: 'a' })).toMatchObject({ code: 40060 })
  })

  test('dies after three seconds without an answer, and after a quarter of an hour with one', () => {
    const late = scene()
    late.clock.now = 3001
    expect(late.callback(4)).toMatchObject({ code: 10062 })
    const old = scene()
    old.callback(5)
    old.clock.now = 15 * 60 * 1000 + 1
    expect(old.edit({ content: 'a' })).toMatchObject({ code: 50027 })
  })

  test('has no messages before it is acknowledged', () => {
    expect(scene().edit({ content: 'a' })).toMatchObject({ code: 10015 })
  })

  test('has its deferred reply filled by the first follow-up, seen by whom the deferral said', () => {
    const { callback, followUp, made } = scene()
    callback(5)
    followUp({ content: 'a', flags: 64 })
    expect(made.messages).toMatchObject([{ pending: false, ephemeral: false, payload: { content: 'a' } }])
    followUp({ content: 'b', flags: 64 })
    expect(made.messages[1]).toMatchObject({ ephemeral: true })
  })
})
