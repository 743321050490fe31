import { describe, expect, test } from 'vitest'
import { createDiscord } from '../../../src/chat/discord/discord.ts'
import { type DiscordPeer, startDiscordPeer } from '../../peers/discord/peer.ts'
import { ASKER, BOT, CHANNEL, DIRECT_CHANNEL, GUILD } from '../../peers/discord/people.ts'
import { probe } from '../probe.ts'
import { connect, running, words } from './scene.ts'

describe('a message to the bot', () => {
  const sent = (peer: DiscordPeer) =>
    peer.requests.next(({ method, path }) => method === 'POST' && path.endsWith('/messages'))

  test('that mentions it is a question, answered in a reply that pings nobody', async () => {
    const { peer, probe } = await connect()
    const id = peer.say('who says "4,000"? <@!1200000000000000055> https://news.example/a', { mention: true })
    const request = await sent(peer)
    expect(request.path).toContain(CHANNEL)
    expect(probe.ran.all).toMatchObject([{ name: 'ask', options: { question: 'who says "4,000"?' } }])
    expect(JSON.stringify(request.body)).toContain('Asked: who says')
    expect(request.body).toMatchObject({
      message_reference: { message_id: id },
      allowed_mentions: { parse: [], replied_user: false },
    })
  })

  test('in private is a question as well', async () => {
    const { peer, probe } = await connect()
    peer.say('> how many, said somebody\nhow many were killed?', { direct: true })
    expect((await sent(peer)).path).toContain(DIRECT_CHANNEL)
    expect(probe.ran.all).toMatchObject([
      { name: 'ask', tenant: `discord:dm:${ASKER}`, options: { question: 'how many were killed?' } },
    ])
  })

  test.each(['', 'help', '/help'])('without a question (%j) gets the help', async text => {
    const { peer, probe } = await connect()
    peer.say(text, { mention: true })
    await sent(peer)
    expect(probe.ran.all.map(({ name }) => name)).toEqual(['help'])
  })

  test('that holds a command runs it, with no more rights than a slash', async () => {
    const { peer, probe } = await connect()
    peer.say('/quick quotes:true', { mention: true })
    await sent(peer)
    peer.say('/garden plant what:roses', { mention: true })
    await sent(peer)
    expect(probe.ran.all).toMatchObject([{ name: 'quick', options: { quotes: true } }])
  })

  test('is ignored when it is for others, or from a bot', async () => {
    const { peer, probe } = await connect()
    peer.say('just talking')
    peer.say('beep', {
      mention: true,
      author: { id: '1200000000000000099', username: 'robot', discriminator: '0', bot: true },
    })
    peer.say('own words', { direct: true, author: { id: BOT, username: 'tallywire', discriminator: '0', bot: true } })
    const asked = peer.slash('quick')
    await peer.nextFor(asked)
    expect(probe.ran.all.map(({ name }) => name)).toEqual(['quick'])
  })

  test('where it may not write is logged', async () => {
    const { peer, probe } = await connect()
    peer.refuseNext(request => request.path.endsWith(`/channels/${CHANNEL}/messages`), {
      status: 403,
      json: { code: 50013, message: 'Missing Permissions' },
    })
    peer.say('hello?', { mention: true })
    await sent(peer)
    const asked = peer.slash('quick')
    await peer.nextFor(asked)
    expect(probe.logged.filter(({ level }) => level === 'error')).toMatchObject([{ fields: { code: 50013 } }])
  })
})

describe('the connection', () => {
  const resumed = (peer: DiscordPeer) => peer.frames.next(({ op }) => op === 6)

  test.each([
    ['is asked to reconnect', (peer: DiscordPeer) => peer.gateway.reconnect()],
    ['breaks', (peer: DiscordPeer) => peer.gateway.drop()],
  ])('when it %s is resumed, and what came meanwhile is answered', async (_, trouble) => {
    const { peer } = await connect()
    trouble(peer)
    const asked = peer.slash('quick')
    await resumed(peer)
    await peer.nextFor(asked)
    expect(words(asked.messages[0])).toContain('Quick answer')
  })

  test('sends heartbeats', async () => {
    const peer = await startDiscordPeer({ heartbeatInterval: 20 })
    const surface = createDiscord({ token: peer.token, guild: null, apiUrl: peer.api }, probe().host)
    running.push({ peer, surface })
    await surface.start()
    expect(await peer.frames.next(({ op }) => op === 1)).toBeTruthy()
  })

  test('survives what it cannot read', async () => {
    const { peer, probe } = await connect()
    peer.gateway.dispatch('INTERACTION_CREATE', { type: 2 })
    peer.gateway.dispatch('MESSAGE_CREATE', { channel_id: CHANNEL, channel_type: 0 })
    peer.gateway.dispatch('SOMETHING_NEW', null)
    const asked = peer.slash('quick')
    await peer.nextFor(asked)
    expect(probe.ran.all).toHaveLength(1)
  })

  test('says how it stands', async () => {
    const { surface } = await connect()
    expect(surface.state()).toBe('connected')
    await surface.stop()
    await surface.stop()
    expect(surface.state()).toBe('stopped')
  })

  test('with a wrong token is one clear error that does not hold it', async () => {
    const peer = await startDiscordPeer()
    running.push({ peer })
    const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.wrong.one'
    const surface = createDiscord({ token, guild: null, apiUrl: peer.api }, probe().host)
    const error = await surface.start().catch((cause: Error) => cause)
    expect(error).toMatchObject({ message: expect.stringContaining('DISCORD_TOKEN') })
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(token)
    expect(surface.state()).toBe('stopped')
  })

  test('with a token that the gateway refuses, or an intent it does not grant, is one clear error', async () => {
    const peer = await startDiscordPeer({ grantedIntents: 1 })
    running.push({ peer })
    const surface = createDiscord({ token: peer.token, guild: null, apiUrl: peer.api }, probe().host)
    await expect(surface.start()).rejects.toThrow(/intents/)
  })

  test('to a server that the bot is not in names the setting', async () => {
    const peer = await startDiscordPeer()
    running.push({ peer })
    peer.refuseNext(({ method }) => method === 'PUT', { status: 403, json: { code: 50001, message: 'Missing Access' } })
    const surface = createDiscord({ token: peer.token, guild: GUILD, apiUrl: peer.api }, probe().host)
    await expect(surface.start()).rejects.toThrow(/DISCORD_GUILD_ID/)
  })

  test('can be stopped before it stands', async () => {
    const peer = await startDiscordPeer()
    running.push({ peer })
    const surface = createDiscord({ token: peer.token, guild: null, apiUrl: peer.api }, probe().host)
    const starting = surface.start()
    await surface.stop()
    await starting
    expect(surface.state()).toBe('stopped')
  })

  test('can be stopped while the gateway makes it wait', async () => {
    const peer = await startDiscordPeer({ silent: true })
    running.push({ peer })
    const surface = createDiscord({ token: peer.token, guild: null, apiUrl: peer.api }, probe().host)
    const starting = surface.start()
    await peer.frames.next(({ op }) => op === 2)
    await surface.stop()
    await starting
    expect(surface.state()).toBe('stopped')
  })
})
