import { afterEach, expect } from 'vitest'
import { createSlack } from '../../../src/chat/slack/slack.ts'
import type { Surface } from '../../../src/chat/surface.ts'
import { type SlackPeer, startSlackPeer } from '../../peers/slack/peer.ts'
import type { Shown } from '../../peers/slack/responses.ts'
import { type Probe, probe } from '../probe.ts'

/** What a test started; stopped after it, and nothing that Slack would refuse may have been sent. */
export const running: { peer: SlackPeer; surface?: Surface }[] = []

afterEach(async () => {
  for (const { surface, peer } of running.splice(0)) {
    await surface?.stop()
    await peer.stop()
    expect(peer.violations).toEqual([])
  }
})

export interface Scene {
  readonly peer: SlackPeer
  readonly surface: Surface
  readonly probe: Probe
}

export type Mode = 'socket' | 'http'
export const signingSecret = 'loopback-signing-secret'

/** A bot that is connected to a Slack of its own. */
export async function connect(mode: Mode = 'socket', asked: Probe = probe()): Promise<Scene> {
  const peer = await startSlackPeer({
    delivery: mode === 'socket' ? { kind: 'socket' } : { kind: 'http', signingSecret },
  })
  const surface = createSlack(settingsFor(peer, mode), asked.host)
  running.push({ peer, surface })
  await surface.start()
  const port = asked.logged.findLast(({ line }) => line === 'Slack connected')?.fields.port
  if (mode === 'http') peer.deliverTo(`http://127.0.0.1:${port}`)
  return { peer, surface, probe: asked }
}

export function settingsFor(peer: SlackPeer, mode: Mode = 'socket') {
  const transport =
    mode === 'socket'
      ? { kind: 'socket' as const, appToken: peer.appToken }
      : { kind: 'http' as const, signingSecret, port: 0 }
  return { token: peer.token, transport, apiUrl: peer.api }
}

/** Everything a reader sees of a message. */
export const words = (message: Shown | undefined): string => JSON.stringify([message?.text, message?.blocks])

/** The action_id of the button with this label. */
export function button(message: Shown | undefined, label: string): string {
  const elements = (message?.blocks ?? []).flatMap(
    block => (block.elements ?? []) as { action_id?: string; text?: { text?: string } }[],
  )
  const found = elements.find(({ text }) => text?.text === label)?.action_id
  if (found === undefined) throw new Error(`no button ${label} in ${words(message)}`)
  return found
}
