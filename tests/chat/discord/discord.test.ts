import { afterEach, describe, expect, test } from 'vitest'
import { createDiscord } from '../../../src/chat/discord/discord.ts'
import type { Surface } from '../../../src/chat/surface.ts'
import type { Shown } from '../../peers/discord/interactions.ts'
import { type DiscordPeer, startDiscordPeer } from '../../peers/discord/peer.ts'
import { ASKER, BOT, CHANNEL, DIRECT_CHANNEL, GUILD } from '../../peers/discord/people.ts'
import { type Probe, probe, viewsOnly } from '../probe.ts'

const running: { peer?: DiscordPeer; surface?: Surface }[] = []

afterEach(async () => {
  for (const { surface, peer } of running.splice(0)) {
    await surface?.stop()
    await peer?.stop()
    expect(peer?.violations ?? []).toEqual([])
  }
})

interface Scene {
  readonly peer: DiscordPeer
  readonly surface: Surface
  readonly probe: Probe
}

async function connect(
  settings: { guild?: string | null; deferAfter?: number; now?: () => number; probe?: Probe } = {},
): Promise<Scene> {
  const asked = settings.probe ?? probe()
  const peer = await startDiscordPeer(settings.now ? { now: settings.now } : {})
  const surface = createDiscord(
    { token: peer.token, guild: settings.guild ?? null, apiUrl: peer.api, deferAfter: settings.deferAfter ?? 60_000 },
    asked.host,
  )
  running.push({ peer, surface })
  await surface.start()
  return { peer, surface, probe: asked }
}

/** Everything a reader sees of a message. */
function words(message: Shown | undefined): string {
  const read = (value: unknown): string =>
    Array.isArray(value)
      ? value.map(read).join('\n')
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
            .map(([name, inner]) => (['content', 'label', 'components', 'accessory'].includes(name) ? read(inner) : ''))
            .join('\n')
        : String(value)
  return read({ content: message?.payload.content ?? '', components: message?.payload.components ?? [] })
}

/** The custom_id of the button with this label. */
function button(message: Shown | undefined, label: string): string {
  const found = JSON.stringify(message?.payload.components)
    .match(/\{[^{}]*\}/g)
    ?.map(text => JSON.parse(text) as { label?: string; custom_id?: string })
    .find(component => component.label === label)
  if (!found?.custom_id) throw new Error(`no button ${label} in ${words(message)}`)
  return found.custom_id
}

describe('commands', () => {
  test('are registered in bulk and for everywhere, required options first, with completion and choices', async () => {
    const { peer, probe } = await connect()
    expect(peer.commandsScope()).toBe('global')
    expect(peer.commands().map(({ name }) => name)).toEqual(probe.host.commands.map(({ name }) => name))
    const long = peer.commands().find(({ name }) => name === 'long')
    expect(long).toMatchObject({
      integration_types: [0],
      contexts: [0, 1],
      options: [
        { name: 'who', type: 3, required: true, autocomplete: true },
        { name: 'note', type: 3, required: false },
        {
          name: 'kind',
          type: 3,
          choices: [
            { name: 'killed', value: 'killed' },
            { name: 'wounded', value: 'wounded' },
          ],
        },
        { name: 'since', type: 3 },
      ],
    })
    expect(peer.commands().find(({ name }) => name === 'quick')).toMatchObject({
      options: [{ name: 'quotes', type: 5 }],
    })
  })

  test('go to one server when it is named', async () => {
    const { peer } = await connect({ guild: GUILD })
    expect(peer.commandsScope()).toBe(GUILD)
    expect(peer.commands()[0]).not.toHaveProperty('contexts')
  })
})

describe('a slash command', () => {
  test('that is ready is answered by the first response, for all to see', async () => {
    const { peer, probe } = await connect()
    const asked = peer.slash('quick', { quotes: true })
    await peer.nextFor(asked)
    expect(asked.acknowledged).toBe(4)
    expect(asked.messages).toHaveLength(1)
    expect(asked.messages[0]).toMatchObject({ ephemeral: false })
    expect(words(asked.messages[0])).toContain('Quick answer')
    expect(probe.ran.all).toEqual([{ name: 'quick', tenant: `discord:${GUILD}`, options: { quotes: true } }])
  })

  test('that takes its time is deferred, then filled', async () => {
    const { peer, probe } = await connect({ deferAfter: 0 })
    const asked = peer.slash('slow')
    await peer.nextFor(asked)
    expect(asked.acknowledged).toBe(5)
    expect(asked.messages[0]).toMatchObject({ pending: true, ephemeral: false })
    probe.release()
    await peer.nextFor(asked)
    expect(asked.messages).toHaveLength(1)
    expect(asked.messages[0]).toMatchObject({ pending: false, ephemeral: false })
    expect(words(asked.messages[0])).toContain('Slow answer')
  })

  test('with a private answer is seen by the asker alone', async () => {
    const { peer } = await connect()
    const asked = peer.slash('help')
    await peer.nextFor(asked)
    expect(asked.messages[0]).toMatchObject({ ephemeral: true })
  })

  test('with a private answer that comes late leaves nothing in public', async () => {
    const { peer, probe } = await connect({ deferAfter: 0 })
    const asked = peer.slash('whisper-late')
    await peer.nextFor(asked)
    probe.release()
    expect((await peer.nextFor(asked)).method).toBe('DELETE')
    expect((await peer.nextFor(asked)).method).toBe('POST')
    expect(asked.messages.map(({ deleted, ephemeral }) => ({ deleted, ephemeral }))).toEqual([
      { deleted: true, ephemeral: false },
      { deleted: false, ephemeral: true },
    ])
    expect(words(asked.messages[1])).toContain('For you alone, late')
  })

  test('in a direct message belongs to the one who wrote it', async () => {
    const { peer, probe } = await connect()
    await peer.nextFor(peer.slash('quick', {}, 'direct'))
    expect(probe.ran.all[0]?.tenant).toBe(`discord:dm:${ASKER}`)
  })

  test('that fails says so to the asker, with an id that the log has, and the next one is answered', async () => {
    const { peer, probe } = await connect()
    const asked = peer.slash('broken')
    await peer.nextFor(asked)
    const failure = probe.logged.find(({ level }) => level === 'error')
    expect(failure?.fields).toMatchObject({ command: 'broken', err: new Error('the probe broke') })
    expect(asked.messages[0]).toMatchObject({ ephemeral: true })
    expect(words(asked.messages[0])).toContain(String(failure?.fields.id))
    const next = peer.slash('quick')
    await peer.nextFor(next)
    expect(words(next.messages[0])).toContain('Quick answer')
  })

  test('whose answer cannot be kept says so too', async () => {
    const store = { ...viewsOnly(), keepViews: () => Promise.reject(new Error('the disk is full')) }
    const { peer, probe: seen } = await connect({ probe: probe(store) })
    const asked = peer.slash('quick')
    await peer.nextFor(asked)
    const failure = seen.logged.find(({ level }) => level === 'error')
    expect(words(asked.messages[0])).toContain(String(failure?.fields.id))
    expect(asked.messages[0]).toMatchObject({ ephemeral: true })
  })

  test('pings nobody, whatever a document says', async () => {
    const { peer } = await connect()
    const asked = peer.slash('loud')
    const request = await peer.nextFor(asked)
    expect(request.body).toMatchObject({ data: { allowed_mentions: { parse: [] } } })
  })

  test('is answered in plain text when Discord refuses the components', async () => {
    const { peer } = await connect()
    peer.refuseNext(request => request.path.endsWith('/callback'), {
      status: 400,
      json: { code: 50035, message: 'Invalid Form Body', errors: {} },
    })
    const asked = peer.slash('quick')
    await peer.nextFor(asked)
    await peer.nextFor(asked)
    expect(asked.messages[0]?.payload).toMatchObject({ content: expect.stringContaining('Quick answer') })
  })

  test('whose three seconds have passed is only logged', async () => {
    let now = 0
    const { peer, probe } = await connect({ now: () => now })
    const asked = peer.slash('slow')
    await probe.ran.next(({ name }) => name === 'slow')
    now = 3001
    probe.release()
    await peer.nextFor(asked)
    const next = peer.slash('quick')
    await peer.nextFor(next)
    expect(asked.messages).toEqual([])
    expect(next.acknowledged).toBe(4)
    expect(probe.logged.filter(({ level }) => level === 'error')).toMatchObject([{ fields: { code: 10062 } }])
  })

  test('waits out a rate limit', async () => {
    const { peer, probe } = await connect({ deferAfter: 0 })
    const asked = peer.slash('slow')
    await peer.nextFor(asked)
    peer.refuseNext(request => request.method === 'PATCH', {
      status: 429,
      headers: { 'retry-after': '0.01', 'x-ratelimit-scope': 'user' },
      json: { message: 'You are being rate limited.', retry_after: 0.01, global: false },
    })
    probe.release()
    await peer.nextFor(asked)
    await peer.nextFor(asked)
    expect(words(asked.messages[0])).toContain('Slow answer')
  })
})

describe('a button', () => {
  test('of the same question changes the message in place', async () => {
    const { peer, probe } = await connect()
    const asked = peer.slash('quick')
    await peer.nextFor(asked)
    const shown = asked.messages[0]
    const pressed = peer.press(shown as Shown, button(shown, 'Quotes'))
    await peer.nextFor(pressed)
    expect(pressed.acknowledged).toBe(7)
    expect(probe.ran.all.at(-1)).toMatchObject({ name: 'quick', options: { quotes: true } })
  })

  test('still works after a restart', async () => {
    const store = viewsOnly()
    const before = await connect({ probe: probe(store) })
    const asked = before.peer.slash('quick')
    await before.peer.nextFor(asked)
    const shown = asked.messages[0] as Shown
    await before.surface.stop()
    const after = await connect({ probe: probe(store) })
    const pressed = after.peer.press(shown, button(shown, 'Quotes'))
    await after.peer.nextFor(pressed)
    expect(after.probe.ran.all).toMatchObject([{ name: 'quick', options: { quotes: true } }])
  })

  test('that nobody knows any more says so to the presser alone, and leaves the message', async () => {
    const { peer } = await connect()
    const asked = peer.slash('quick')
    await peer.nextFor(asked)
    const shown = asked.messages[0] as Shown
    const pressed = peer.press(shown, 'view:AAAAAAAAAAAAAAAA:0')
    await peer.nextFor(pressed)
    expect(pressed.acknowledged).toBe(4)
    expect(pressed.messages[1]).toMatchObject({ ephemeral: true })
    expect(words(pressed.messages[1])).toContain('no longer works')
    expect(words(pressed.messages[0])).toContain('Quick answer')
  })

  test('that leads to a notice does not wipe out the answer', async () => {
    const { peer } = await connect()
    const asked = peer.slash('quick')
    await peer.nextFor(asked)
    const shown = asked.messages[0] as Shown
    const pressed = peer.press(shown, button(shown, 'Mistake'))
    await peer.nextFor(pressed)
    expect(pressed.acknowledged).toBe(4)
    expect(pressed.messages[1]).toMatchObject({ ephemeral: true })
  })

  test('of another command answers beside the message, to the presser alone', async () => {
    const { peer } = await connect()
    const asked = peer.slash('quick')
    await peer.nextFor(asked)
    const shown = asked.messages[0] as Shown
    const pressed = peer.press(shown, button(shown, 'Evidence'))
    await peer.nextFor(pressed)
    expect(pressed.acknowledged).toBe(4)
    expect(pressed.messages[1]).toMatchObject({ ephemeral: true })
    expect(words(pressed.messages[1])).toContain('Evidence for one claim')
  })

  test('that takes its time is acknowledged first', async () => {
    const { peer, probe } = await connect({ deferAfter: 0 })
    const asked = peer.slash('slow')
    await peer.nextFor(asked)
    probe.release()
    await peer.nextFor(asked)
    const shown = asked.messages[0] as Shown
    const line = `view:${(await import('../../../src/messages/view-key.ts')).viewKey('/slow')}:0`
    const pressed = peer.press(shown, line)
    await peer.nextFor(pressed)
    expect(pressed.acknowledged).toBe(6)
    probe.release()
    await peer.nextFor(pressed)
    expect(words(pressed.messages[0])).toContain('Slow answer')
  })

  test('pages through a long answer, each row once and none cut', async () => {
    const { peer } = await connect()
    const asked = peer.slash('long', { who: 'anybody' })
    await peer.nextFor(asked)
    const shown = asked.messages[0] as Shown
    const seen: string[] = []
    for (;;) {
      seen.push(...(words(shown).match(/\brow \d+\b(?!\.)/g) ?? []))
      const next = button(shown, '›')
      if (!next.startsWith('view:')) break
      const pressed = peer.press(shown, next)
      await peer.nextFor(pressed)
      expect(pressed.acknowledged).toBe(7)
    }
    expect([...new Set(seen)]).toEqual(Array.from({ length: 120 }, (_, index) => `row ${index + 1}`))
  })
})

describe('completion', () => {
  test('offers at most 25 values, none too long to be chosen', async () => {
    const { peer } = await connect()
    const typing = peer.complete('long', 'who', 'Kur')
    await peer.nextFor(typing)
    expect(typing.choices).toHaveLength(25)
    expect(typing.choices?.[0]).toEqual({ name: 'Kur 1', value: 'Kur 1' })
  })

  test('that fails offers nothing and is logged', async () => {
    const { peer, probe } = await connect()
    const typing = peer.complete('stuck', 'what', 'x')
    await peer.nextFor(typing)
    expect(typing.choices).toEqual([])
    expect(probe.logged.filter(({ level }) => level === 'error')).toHaveLength(1)
  })
})

describe('a message to the bot', () => {
  const sent = (peer: DiscordPeer) =>
    peer.requests.next(({ method, path }) => method === 'POST' && path.endsWith('/messages'))

  test('that mentions it gets the help, as a reply that pings nobody', async () => {
    const { peer } = await connect()
    const id = peer.say('what is this?', { mention: true })
    const request = await sent(peer)
    expect(request.path).toContain(CHANNEL)
    expect(request.body).toMatchObject({
      message_reference: { message_id: id },
      allowed_mentions: { parse: [], replied_user: false },
    })
  })

  test('in private gets the help', async () => {
    const { peer, probe } = await connect()
    peer.say('hello', { direct: true })
    expect((await sent(peer)).path).toContain(DIRECT_CHANNEL)
    expect(probe.ran.all).toMatchObject([{ name: 'help', tenant: `discord:dm:${ASKER}` }])
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
