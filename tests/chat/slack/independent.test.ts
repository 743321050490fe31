import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scopes } from '../../../src/chat/slack/manifest.ts'
import { createSlack } from '../../../src/chat/slack/slack.ts'
import type { Surface } from '../../../src/chat/surface.ts'
import { createLog } from '../../peers/log.ts'
import { type Loopback, startLoopback } from '../../peers/loopback.ts'
import { eventPayload, slashPayload } from '../../peers/slack/people.ts'
import { deliverSigned, type Listener } from '../../peers/slack/signed.ts'
import { type Probe, probe } from '../probe.ts'

// A Slack that somebody else wrote. It grants the bot just the scopes of our manifest, and refuses what needs more.
const signingSecret = 'emulated-signing-secret'
const token = 'xoxb-emulated'
const editor = 'xoxp-editor'
const answered = createLog<string>()
let slack: Emulator
let front: Loopback
let surface: Surface
let asked: Probe
let listener: Listener

beforeAll(async () => {
  slack = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        strict_scopes: true,
        users: [{ name: 'editor' }],
        channels: [{ name: 'desk' }],
        oauth_apps: [
          {
            client_id: '1.2',
            client_secret: 'secret',
            app_id: 'A0TALLYWIRE',
            name: 'Tallywire',
            redirect_uris: ['http://localhost/redirect'],
            scopes,
            bot_id: 'B0TALLYWIRE',
            bot_user_id: 'U0TALLYWIRE',
            bot_name: 'tallywire',
          },
        ],
        tokens: [
          { token, type: 'bot', scopes, user_id: 'U0TALLYWIRE', bot_id: 'B0TALLYWIRE', app_id: 'A0TALLYWIRE' },
          { token: editor, type: 'user', user: 'editor' },
        ],
      },
    },
  })
  // Passes everything on, and tells the test when the emulator has answered.
  front = await startLoopback(async ({ method, path, headers, text }) => {
    const passed = { authorization: headers.authorization ?? '', 'content-type': headers['content-type'] ?? '' }
    const response = await fetch(slack.url + path, { method, headers: passed, body: text })
    const json = await response.json().catch(() => ({}))
    answered.add(path)
    return { status: response.status, json }
  })
  asked = probe()
  const transport = { kind: 'http' as const, signingSecret, port: 0 }
  surface = createSlack({ token, transport, apiUrl: `${front.url}/api/` }, asked.host)
  await surface.start()
  const port = asked.logged.find(({ line }) => line === 'Slack connected')?.fields.port
  listener = { address: `http://127.0.0.1:${port}`, signingSecret }
})

afterAll(async () => {
  await surface.stop()
  await front.close()
  await slack.close()
  expect(asked.logged.filter(({ level }) => level === 'error')).toEqual([])
})

async function call(method: string, fields: Record<string, string> = {}): Promise<Record<string, unknown>> {
  const response = await fetch(`${slack.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${editor}` },
    body: new URLSearchParams(fields),
  })
  return (await response.json()) as Record<string, unknown>
}

const done = (method: string) => answered.next(path => path === `/api/${method}`)

async function history(channel: string): Promise<string> {
  return JSON.stringify((await call('conversations.history', { channel })).messages)
}

test('a direct message is answered in its conversation', async () => {
  const user = String((await call('auth.test')).user_id)
  const { channel } = (await call('conversations.open', { users: 'U0TALLYWIRE' })) as { channel: { id: string } }
  const event = { type: 'message', channel_type: 'im', channel: channel.id, user, text: 'help', ts: '1.1' }
  expect(await deliverSigned(listener, 'events_api', eventPayload('Ev1', event), { now: Date.now() })).toBe(200)
  await done('chat.postMessage')
  expect(await history(channel.id)).toContain('What you can ask')
})

test('a mention is answered for the one who wrote it, and nobody else', async () => {
  const user = String((await call('auth.test')).user_id)
  const desk = await channelNamed('desk')
  const event = { type: 'app_mention', channel: desk, user, text: '<@U0TALLYWIRE>', ts: '1.2' }
  await deliverSigned(listener, 'events_api', eventPayload('Ev2', event), { now: Date.now() })
  await done('chat.postEphemeral')
  expect(await history(desk)).not.toContain('What you can ask')
})

test('a slash command whose own address fails is answered in its channel', async () => {
  const desk = await channelNamed('desk')
  const payload = slashPayload('/quick', '', { response: `${front.url}/nowhere`, trigger: 'trigger-1' })
  await deliverSigned(listener, 'slash_commands', { ...payload, channel_id: desk }, { now: Date.now() })
  await done('chat.postMessage')
  expect(await history(desk)).toContain('Quick answer')
})

test('files of an answer are uploaded where it was asked', async () => {
  const user = String((await call('auth.test')).user_id)
  const desk = await channelNamed('desk')
  const payload = slashPayload('/export', '', { response: `${front.url}/nowhere`, trigger: 'trigger-2' })
  await deliverSigned(listener, 'slash_commands', { ...payload, channel_id: desk, user_id: user }, { now: Date.now() })
  await done('files.completeUploadExternal')
  const { channel } = (await call('conversations.open', { users: 'U0TALLYWIRE' })) as { channel: { id: string } }
  const shown = (await history(desk)) + (await history(channel.id))
  for (const name of ['table.csv', 'dots.png']) expect(shown).toContain(name)
})

async function channelNamed(name: string): Promise<string> {
  const { channels } = (await call('conversations.list')) as { channels: { id: string; name: string }[] }
  return channels.find(channel => channel.name === name)?.id ?? ''
}
