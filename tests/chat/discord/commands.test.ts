import { describe, expect, test } from 'vitest'
// Pages are fetched with another version of the engine that discord.js has; whichever comes first is the process's.
import '../../../src/documents/fetch/engine.ts'
import { ASKER, GUILD } from '../../peers/discord/people.ts'
import { probe, viewsOnly } from '../probe.ts'
import { connect, words } from './scene.ts'

describe('commands', () => {
  test('are registered in bulk and for everywhere, required options first, with completion and choices', async () => {
    const { peer, probe } = await connect()
    expect(peer.registry.scope()).toBe('global')
    expect(peer.registry.latest().map(({ name }) => name)).toEqual(probe.host.commands.map(({ name }) => name))
    const long = peer.registry.latest().find(({ name }) => name === 'long')
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
    expect(peer.registry.latest().find(({ name }) => name === 'quick')).toMatchObject({
      options: [{ name: 'quotes', type: 5 }],
    })
  })

  test('with actions have subcommands', async () => {
    const { peer } = await connect()
    expect(peer.registry.latest().find(({ name }) => name === 'garden')).toMatchObject({
      options: [
        { name: 'look', type: 1, options: [] },
        {
          name: 'plant',
          type: 1,
          options: [
            { name: 'what', type: 3, required: true, autocomplete: true },
            { name: 'rows', type: 10 },
            { name: 'plan', type: 11 },
            { name: 'notes', type: 3, max_length: 6000 },
          ],
        },
      ],
    })
  })

  test('go to one server when it is named', async () => {
    const { peer } = await connect({ guild: GUILD })
    expect(peer.registry.scope()).toBe(GUILD)
    expect(peer.registry.latest()[0]).not.toHaveProperty('contexts')
  })

  test.each([
    ['in a server, when they go everywhere', null, GUILD],
    ['everywhere, when they go to one server', GUILD, 'global'],
  ])('that an earlier start registered %s, are removed, others stay', async (_, guild, elsewhere) => {
    const { peer, probe } = await connect({
      guild,
      registered: { [elsewhere]: [{ name: 'quick' }, { name: 'tides' }] },
    })
    await peer.requests.next(({ method, path }) => method === 'DELETE' && path.includes('/commands/'))
    expect(peer.registry.of(elsewhere).map(({ name }) => name)).toEqual(['tides'])
    expect(peer.registry.latest()).toHaveLength(probe.host.commands.length)
  })

  test('stay as they are where a server does not tell what it has', async () => {
    const { peer, probe } = await connect({
      refuse: ({ method, path }) => method === 'GET' && path.endsWith('/commands'),
    })
    await peer.requests.next(({ method, path }) => method === 'GET' && path.endsWith('/commands'))
    const asked = peer.slash('quick')
    await peer.nextFor(asked)
    expect(probe.logged.filter(({ level }) => level !== 'debug' && level !== 'info')).toEqual([])
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

  test('with an action runs it, and completes its options', async () => {
    const { peer, probe } = await connect()
    const asked = peer.slash('garden plant', { what: 'rue', rows: 3 })
    await peer.nextFor(asked)
    expect(probe.ran.all).toEqual([{ name: 'plant', tenant: `discord:${GUILD}`, options: { what: 'rue', rows: 3 } }])
    const typing = peer.complete('garden plant', 'what', 'r')
    await peer.nextFor(typing)
    expect(typing.choices?.[0]).toEqual({ name: 'r 1', value: 'r 1' })
  })

  test('that changes what all see is for those who manage the server', async () => {
    const { peer, probe } = await connect()
    peer.demote()
    const asked = peer.slash('garden look')
    await peer.nextFor(asked)
    expect(words(asked.messages[0])).toContain('Manage Server')
    expect(asked.messages[0]).toMatchObject({ ephemeral: true })
    expect(probe.ran.all).toEqual([])
  })

  test('without its options asks for them in a form', async () => {
    const { peer, probe } = await connect()
    const asked = peer.slash('garden plant')
    await peer.nextFor(asked)
    expect(asked.modal?.components.map(({ label }) => label)).toEqual(['What to plant', 'Notes', 'Notes, continued'])
    const sent = peer.submit(asked.modal!, { what: 'rue', notes: 'One "line"\nand another', 'notes-2': 'and the rest' })
    await peer.nextFor(sent)
    expect(words(sent.messages[0])).toContain('Planted')
    expect(probe.ran.all.map(({ options }) => options)).toEqual([
      { what: 'rue', notes: 'One "line"\nand another\nand the rest' },
    ])
  })

  test('hands files over, each of them shown', async () => {
    const { peer } = await connect()
    const asked = peer.slash('export')
    await peer.nextFor(asked)
    expect(asked.messages[0]?.files).toEqual(['table.csv', 'dots.png'])
    const shown = JSON.stringify(asked.messages[0]?.payload)
    for (const each of ['attachment://table.csv', 'attachment://dots.png', 'One dot']) expect(shown).toContain(each)
  })

  test('asked in private is for the asker alone from the first moment on, however long it takes', async () => {
    const { peer, probe } = await connect({ deferAfter: 0 })
    const asked = peer.slash('slow', { private: true })
    await peer.nextFor(asked)
    expect(asked.acknowledged).toBe(5)
    expect(asked.messages).toMatchObject([{ ephemeral: true }])
    probe.release()
    await peer.nextFor(asked)
    expect(asked.messages).toMatchObject([{ ephemeral: true }])
    expect(words(asked.messages[0])).toContain('Slow answer')
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
