import { describe, expect, test } from 'vitest'
import { createSlack } from '../../../src/chat/slack/slack.ts'
import { type SlackPeer, startSlackPeer } from '../../peers/slack/peer.ts'
import { ASKER, CHANNEL, DIRECT_CHANNEL } from '../../peers/slack/people.ts'
import { probe } from '../probe.ts'
import { connect, running, settingsFor, signingSecret, words } from './scene.ts'

describe('words to the bot', () => {
  test('in a channel are a question, answered in a thread of its own', async () => {
    const { peer, probe } = await connect()
    peer.mention('who says 4,000? <https://news.example/a|news> <#C0DESK|desk>', { ts: '1736680000.000200' })
    const request = await peer.nextMessage()
    expect(request.path).toBe('/api/chat.postMessage')
    expect(request.body).toMatchObject({ channel: CHANNEL, thread_ts: '1736680000.000200' })
    expect(probe.ran.all).toMatchObject([{ name: 'ask', options: { question: 'who says 4,000?' } }])
  })

  test('in a thread are answered there', async () => {
    const { peer } = await connect()
    peer.mention('who says 4,000?', { ts: '1736680000.000300', thread_ts: '1736680000.000100' })
    expect((await peer.nextMessage()).body).toMatchObject({ thread_ts: '1736680000.000100' })
  })

  test('that ask nothing get the help, for the asker alone and in its thread', async () => {
    const { peer } = await connect()
    peer.mention('', { thread_ts: '1736680000.000100' })
    const request = await peer.nextMessage()
    expect(request.path).toBe('/api/chat.postEphemeral')
    expect(request.body).toMatchObject({ channel: CHANNEL, user: ASKER, thread_ts: '1736680000.000100' })
  })

  test('in private are answered in their conversation, to stay', async () => {
    const { peer, probe } = await connect()
    peer.direct('&gt; an earlier line\nwere &lt;100&gt; killed?', { ts: '1736680000.000400' })
    const request = await peer.nextMessage()
    expect(request.body).not.toHaveProperty('thread_ts')
    expect(probe.ran.all).toMatchObject([{ name: 'ask', options: { question: 'were <100> killed?' } }])
    expect(request.path).toBe('/api/chat.postMessage')
    expect(request.body).toMatchObject({ channel: DIRECT_CHANNEL, unfurl_links: 'false', unfurl_media: 'false' })
  })

  test('of other bots, edits and messages for others are left alone', async () => {
    const { peer, probe } = await connect()
    await peer.direct('beep', { bot_id: 'B0OTHER' }).acknowledged
    await peer.mention('beep', { bot_id: 'B0OTHER' }).acknowledged
    await peer.direct('changed', { subtype: 'message_changed' }).acknowledged
    await peer.direct('in a channel', { channel_type: 'channel', channel: CHANNEL }).acknowledged
    peer.slash('/quick')
    await peer.nextMessage()
    expect(probe.ran.all.map(({ name }) => name)).toEqual(['quick'])
  })
})

describe('the connection', () => {
  test.each([
    ['is recycled by Slack', (peer: SlackPeer) => peer.recycle()],
    ['breaks', (peer: SlackPeer) => peer.drop()],
  ])('when it %s is made again, and what came meanwhile is answered', async (_, trouble) => {
    const { peer, surface } = await connect()
    await peer.connections.next(() => true)
    trouble(peer)
    await peer.connections.next(() => true)
    peer.slash('/quick')
    await peer.nextMessage()
    expect(words(peer.shown[0])).toContain('Quick answer')
    expect(surface.state()).toBe('connected')
  })

  test('that Slack will not give again is logged, and the process lives', async () => {
    const { peer, surface, probe } = await connect()
    await peer.connections.next(() => true)
    const refused = ({ path }: { path: string }) => path.endsWith('apps.connections.open')
    await peer.requests.next(refused)
    peer.refuseNext(refused, { status: 200, json: { ok: false, error: 'account_inactive' } })
    peer.drop()
    await peer.requests.next(refused)
    await probe.lines.next(({ level, line }) => level === 'error' && line === 'Slack refused to connect again')
    expect(surface.state()).toBe('disconnected')
  })

  test.each([
    ['SLACK_BOT_TOKEN', { token: 'xoxb-wrong-one' }],
    ['SLACK_APP_TOKEN', { transport: { kind: 'socket' as const, appToken: 'xapp-wrong-one' } }],
  ])('with a wrong %s is one clear error that does not hold it', async (setting, wrong) => {
    const peer = await startSlackPeer()
    running.push({ peer })
    const surface = createSlack({ ...settingsFor(peer), ...wrong }, probe().host)
    const error = (await surface.start().catch((cause: Error) => cause)) as Error
    expect(error.message).toContain(setting)
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('wrong-one')
    expect(surface.state()).toBe('stopped')
  })

  test('to an address where nobody listens says why, down to its cause', async () => {
    const peer = await startSlackPeer()
    const settings = settingsFor(peer)
    await peer.stop()
    await expect(createSlack(settings, probe().host).start()).rejects.toThrow(
      /^Slack cannot be reached: .*ECONNREFUSED/,
    )
  })

  test('on a port that is taken names the setting', async () => {
    const peer = await startSlackPeer()
    running.push({ peer })
    const port = Number(new URL(peer.api).port)
    const surface = createSlack(
      { ...settingsFor(peer), transport: { kind: 'http', signingSecret, port } },
      probe().host,
    )
    await expect(surface.start()).rejects.toThrow(/PORT/)
  })

  test('takes nothing that is not signed', async () => {
    const { peer, probe } = await connect('http')
    const port = probe.logged.find(({ line }) => line === 'Slack connected')?.fields.port
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'event_callback', event_id: 'Ev1', event: { type: 'app_mention' } }),
    })
    expect(response.status).toBe(401)
    expect(peer.shown).toEqual([])
  })

  test('can be stopped twice, and before it stands', async () => {
    const { surface } = await connect()
    await surface.stop()
    await surface.stop()
    expect(surface.state()).toBe('stopped')
    const peer = await startSlackPeer()
    running.push({ peer })
    const early = createSlack(settingsFor(peer), probe().host)
    const starting = early.start()
    await early.stop()
    await starting
    expect(early.state()).toBe('stopped')
    expect(peer.connections.all).toEqual([])
  })
})
