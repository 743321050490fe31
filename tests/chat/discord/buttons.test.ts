import { describe, expect, test } from 'vitest'
import { viewAddress } from '../../../src/messages/view-key.ts'
import type { Shown } from '../../peers/discord/interactions.ts'
import { probe, viewsOnly } from '../probe.ts'
import { button, connect, words } from './scene.ts'

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
    const pressed = peer.press(shown, viewAddress('/slow', 0))
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
