import { describe, expect, test } from 'vitest'
import { CHANNEL, TEAM } from '../../peers/slack/people.ts'
import type { Shown } from '../../peers/slack/responses.ts'
import { probe, viewsOnly } from '../probe.ts'
import { button, connect, type Mode, words } from './scene.ts'

describe.each<Mode>(['socket', 'http'])('over %s', mode => {
  test('a slash command is acknowledged, then answered for all to see', async () => {
    const { peer, probe } = await connect(mode)
    const asked = peer.slash('/quick', 'quotes:true')
    expect(await asked.acknowledged).toBe(200)
    const request = await peer.nextMessage()
    expect(request.body).toMatchObject({ response_type: 'in_channel', unfurl_links: false, unfurl_media: false })
    expect(peer.shown).toMatchObject([{ channel: CHANNEL, ephemeral: false }])
    expect(words(peer.shown[0])).toContain('Quick answer')
    expect(probe.ran.all).toEqual([{ name: 'quick', tenant: `slack:${TEAM}`, options: { quotes: true } }])
  })

  test('a slash command is acknowledged while its answer still takes time', async () => {
    const { peer, probe } = await connect(mode)
    expect(await peer.slash('/slow').acknowledged).toBe(200)
    expect(peer.shown).toEqual([])
    probe.release()
    await peer.nextMessage()
    expect(words(peer.shown[0])).toContain('Slow answer')
  })

  test('a command without its options asks for them in a form', async () => {
    const { peer, probe } = await connect(mode)
    peer.slash('/garden', 'plant')
    const form = await peer.forms.next(() => true)
    expect(form.blocks.map(({ block_id: id }) => id)).toEqual(['what', 'notes', 'notes-2', 'notes-3'])
    const sent = peer.submit(form, { what: 'rue', notes: 'One "line"\nand another', 'notes-3': 'and the rest' })
    expect(await sent.acknowledged).toBe(200)
    await peer.nextMessage()
    expect(words(peer.shown[0])).toContain('Planted')
    expect(probe.ran.all.map(({ options }) => options)).toEqual([
      { what: 'rue', notes: 'One "line"\nand another\nand the rest' },
    ])
  })

  test('a slash command asked in private is answered to the asker alone', async () => {
    const { peer, probe } = await connect(mode)
    peer.slash('/slow', 'private:true')
    await probe.ran.next(({ name }) => name === 'slow')
    probe.release()
    await peer.nextMessage()
    expect(peer.shown).toMatchObject([{ ephemeral: true }])
  })

  test('files behind a button that answers the presser alone go to them alone', async () => {
    const { peer } = await connect(mode)
    peer.slash('/quick')
    await peer.nextMessage()
    const shown = peer.shown[0] as Shown
    peer.press(shown, button(shown, 'Files'))
    const { channel } = await peer.files.next(() => true)
    expect(channel).not.toBe(CHANNEL)
  })

  test('files of an answer are uploaded in its channel', async () => {
    const { peer } = await connect(mode)
    peer.slash('/export')
    expect(await peer.files.next(() => true)).toEqual({ channel: CHANNEL, names: ['table.csv', 'dots.png'] })
    expect(words(peer.shown[0])).toContain('Two files')
  })

  test('a button changes its message in place', async () => {
    const { peer, probe } = await connect(mode)
    peer.slash('/quick')
    await peer.nextMessage()
    const shown = peer.shown[0] as Shown
    const pressed = peer.press(shown, button(shown, 'Quotes'))
    expect(await pressed.acknowledged).toBe(200)
    expect((await peer.nextMessage()).body).toMatchObject({ replace_original: true })
    expect(peer.shown).toHaveLength(1)
    expect(probe.ran.all.at(-1)).toMatchObject({ name: 'quick', options: { quotes: true } })
  })

  test('what Slack repeats is handled once, and acknowledged again', async () => {
    const { peer, probe } = await connect(mode)
    const mention = peer.mention('hello')
    await peer.nextMessage()
    expect(await peer.again(mention).acknowledged).toBe(200)
    const asked = peer.slash('/quick')
    await peer.nextMessage()
    expect(await peer.again(asked).acknowledged).toBe(200)
    peer.slash('/evidence')
    await peer.nextMessage()
    expect(probe.ran.all.map(({ name }) => name)).toEqual(['ask', 'quick', 'evidence'])
  })
})

describe('a slash command', () => {
  test('with a private answer is seen by the asker alone', async () => {
    const { peer } = await connect()
    peer.slash('/whisper')
    await peer.nextMessage()
    expect(peer.shown).toMatchObject([{ ephemeral: true }])
  })

  test('whose name Slack keeps for itself is asked through the one that holds all', async () => {
    const { peer, probe } = await connect()
    peer.slash('/tallywire', 'quick quotes:true')
    await peer.nextMessage()
    peer.slash('/tallywire')
    await peer.nextMessage()
    expect(probe.ran.all).toMatchObject([{ name: 'quick', options: { quotes: true } }, { name: 'help' }])
  })

  test('that fails says so to the asker, with an id that the log has, and the next one is answered', async () => {
    const { peer, probe } = await connect()
    peer.slash('/broken')
    await peer.nextMessage()
    const failure = probe.logged.find(({ level }) => level === 'error')
    expect(failure?.fields).toMatchObject({ command: 'broken', err: new Error('the probe broke') })
    expect(peer.shown[0]).toMatchObject({ ephemeral: true })
    expect(words(peer.shown[0])).toContain(String(failure?.fields.id))
    peer.slash('/quick')
    await peer.nextMessage()
    expect(words(peer.shown[1])).toContain('Quick answer')
  })

  test('pings nobody, whatever a document says', async () => {
    const { peer } = await connect()
    peer.slash('/loud')
    await peer.nextMessage()
    expect(words(peer.shown[0])).toContain('@everyone')
    expect(peer.violations).toEqual([])
  })

  test('is answered in plain text when Slack refuses the blocks', async () => {
    const { peer } = await connect()
    peer.refuseNext(({ path }) => path.startsWith('/response/'), { status: 400, json: { error: 'invalid_blocks' } })
    peer.slash('/quick')
    await peer.nextMessage()
    await peer.nextMessage()
    expect(peer.shown).toMatchObject([{ text: expect.stringContaining('Quick answer'), blocks: [] }])
  })

  test.each([
    ['for all', '/quick', 'chat.postMessage', false],
    ['for one', '/whisper', 'chat.postEphemeral', true],
  ])(
    'is answered with a message of its own, %s, when its address is used up',
    async (_, command, method, ephemeral) => {
      const { peer } = await connect()
      peer.refuseNext(({ path }) => path.startsWith('/response/'), { status: 404, json: { error: 'used_url' } })
      peer.slash(command)
      await peer.nextMessage()
      expect((await peer.nextMessage()).path).toBe(`/api/${method}`)
      expect(peer.shown).toMatchObject([{ channel: CHANNEL, ephemeral }])
    },
  )

  test('waits out a rate limit', async () => {
    const { peer } = await connect()
    peer.refuseNext(({ path }) => path.startsWith('/response/'), { status: 404, json: { error: 'used_url' } })
    peer.refuseNext(({ path }) => path.endsWith('chat.postMessage'), { status: 429, headers: { 'retry-after': '0' } })
    peer.slash('/quick')
    await peer.nextMessage()
    await peer.nextMessage()
    await peer.nextMessage()
    expect(peer.shown).toHaveLength(1)
  })

  test('that cannot be answered at all is logged, and the next one is answered', async () => {
    const { peer, probe } = await connect()
    peer.refuseNext(({ path }) => path.startsWith('/response/'), { status: 404, json: { error: 'used_url' } })
    peer.refuseNext(({ path }) => path.endsWith('chat.postMessage'), {
      status: 200,
      json: { ok: false, error: 'channel_not_found' },
    })
    peer.slash('/quick')
    await peer.nextMessage()
    await peer.nextMessage()
    peer.slash('/quick')
    await peer.nextMessage()
    expect(peer.shown).toHaveLength(1)
    expect(probe.logged.filter(({ level }) => level === 'error')).toMatchObject([
      { fields: { reason: 'channel_not_found' } },
    ])
  })
})

describe('a button', () => {
  test('still works after a restart', async () => {
    const store = viewsOnly()
    const before = await connect('socket', probe(store))
    before.peer.slash('/quick')
    await before.peer.nextMessage()
    const shown = before.peer.shown[0] as Shown
    await before.surface.stop()
    const after = await connect('socket', probe(store))
    after.peer.press(shown, button(shown, 'Quotes'))
    await after.peer.nextMessage()
    expect(after.probe.ran.all).toMatchObject([{ name: 'quick', options: { quotes: true } }])
  })

  test('that nobody knows any more says so to the presser alone, and leaves the message', async () => {
    const { peer, probe } = await connect()
    peer.slash('/quick')
    await peer.nextMessage()
    const shown = peer.shown[0] as Shown
    const { surface } = await connect('socket')
    await surface.stop()
    const other = await connect('socket')
    other.peer.press(shown, button(shown, 'Quotes'))
    await other.peer.nextMessage()
    expect(other.peer.shown).toMatchObject([{ ephemeral: true }])
    expect(words(other.peer.shown[0])).toContain('no longer works')
    expect(words(shown)).toContain('Quick answer')
    expect(probe.ran.all).toHaveLength(1)
  })

  test.each(['Evidence', 'Mistake'])('that leads elsewhere answers beside the message: %s', async label => {
    const { peer } = await connect()
    peer.slash('/quick')
    await peer.nextMessage()
    const shown = peer.shown[0] as Shown
    peer.press(shown, button(shown, label))
    expect((await peer.nextMessage()).body).toMatchObject({ replace_original: false, response_type: 'ephemeral' })
    expect(peer.shown.map(({ ephemeral }) => ephemeral)).toEqual([false, true])
  })

  test('pages through a long answer, each row once and none cut', async () => {
    const { peer } = await connect()
    peer.slash('/long', 'who:anybody')
    await peer.nextMessage()
    const shown = peer.shown[0] as Shown
    const seen: string[] = []
    for (;;) {
      seen.push(...(JSON.stringify(shown.blocks).match(/\brow \d+\b(?!\.)/g) ?? []))
      if (!words(shown).includes('Next ›')) break
      peer.press(shown, button(shown, 'Next ›'))
      await peer.nextMessage()
    }
    expect([...new Set(seen)]).toEqual(Array.from({ length: 120 }, (_, index) => `row ${index + 1}`))
  })
})
