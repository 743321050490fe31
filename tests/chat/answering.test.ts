import { describe, expect, test } from 'vitest'
import { answer, answerPress } from '../../src/chat/answering.ts'
import type { Command } from '../../src/chat/command.ts'
import type { Message } from '../../src/messages/message.ts'
import { viewAddress, viewKey } from '../../src/messages/view-key.ts'
import { probe, viewsOnly } from './probe.ts'

const asker = { tenant: 'discord:1', platform: 'discord', channel: '5', user: '7', manages: false } as const
const line = '/told'

/** A renderer that shows what it was given. */
const render = (message: Message, { invocation, page }: { invocation: string; page: number }) => ({
  title: message.title,
  words: JSON.stringify(message.parts),
  page,
  views: [{ key: viewKey(invocation), invocation }],
})

function hostOf(told: Partial<Message>, store = viewsOnly()) {
  const message: Message = {
    title: 'Told',
    parts: [],
    controls: [],
    private: false,
    tone: 'answer',
    data: null,
    ...told,
  }
  const command: Command = { name: 'told', description: 'Told', options: [], examples: [], run: async () => message }
  const asked = probe(store)
  return { ...asked, host: { ...asked.host, commands: [command] } }
}

describe('a button', () => {
  test.each<[string, Partial<Message>, { alone: boolean; from: string }, boolean]>([
    ['an answer', {}, { alone: false, from: line }, true],
    ['an answer of another command', {}, { alone: false, from: '/other' }, false],
    ['an answer of another command', {}, { alone: true, from: '/other' }, false],
    ['a private answer', { private: true }, { alone: false, from: line }, false],
    ['a private answer', { private: true }, { alone: true, from: line }, true],
    ['a notice', { tone: 'notice' }, { alone: false, from: line }, false],
    ['a private notice', { tone: 'notice', private: true }, { alone: true, from: line }, false],
    ['an error', { tone: 'error', private: true }, { alone: true, from: line }, false],
  ])('that leads to %s, %j %j', async (_, told, { alone, from }, inPlace) => {
    const { host } = hostOf(told)
    await answer({ line, page: 0 }, asker, host, render)
    const pressed = await answerPress(viewAddress(line, 3, from), alone, asker, host, render)
    expect(pressed).toMatchObject({ rendering: { title: 'Told', page: 3 }, inPlace })
  })

  test('is known to the tenant alone that it was shown to', async () => {
    const { host } = hostOf({})
    await answer({ line, page: 0 }, asker, host, render)
    const other = await answerPress(viewAddress(line, 0), false, { ...asker, tenant: 'discord:2' }, host, render)
    expect(other).toMatchObject({ rendering: { title: 'This button no longer works' }, inPlace: false })
  })

  test.each(['', 'here', 'view:short:0', 'view:AAAAAAAAAAAAAAAA:0'])(
    'with the address "%s" leads nowhere',
    async id => {
      const pressed = await answerPress(id, true, asker, hostOf({}).host, render)
      expect(pressed).toMatchObject({ rendering: { title: 'This button no longer works' }, inPlace: false })
    },
  )

  test('whose store is out of reach is a failure with an id that the log has', async () => {
    const store = { ...viewsOnly(), view: () => Promise.reject(new Error('gone')) }
    const { host, logged } = hostOf({}, store)
    const pressed = await answerPress(viewAddress(line, 0), false, asker, host, render)
    expect(pressed).toMatchObject({
      rendering: { title: 'That did not work', words: expect.stringContaining('This button failed') },
      inPlace: false,
    })
    expect(logged).toMatchObject([{ level: 'error', fields: { id: expect.any(String), err: new Error('gone') } }])
  })
})
