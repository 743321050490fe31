import { afterEach, expect } from 'vitest'
import { createDiscord } from '../../../src/chat/discord/discord.ts'
import type { Surface } from '../../../src/chat/surface.ts'
import type { Shown } from '../../peers/discord/interactions.ts'
import { type DiscordPeer, startDiscordPeer } from '../../peers/discord/peer.ts'
import type { Registered } from '../../peers/discord/registered.ts'
import type { Received } from '../../peers/loopback.ts'
import { type Probe, probe } from '../probe.ts'

/** What a test started; stopped after it, and nothing that Discord would refuse may have been sent. */
export const running: { peer?: DiscordPeer; surface?: Surface }[] = []

afterEach(async () => {
  for (const { surface, peer } of running.splice(0)) {
    await surface?.stop()
    await peer?.stop()
    expect(peer?.violations ?? []).toEqual([])
  }
})

export interface Scene {
  readonly peer: DiscordPeer
  readonly surface: Surface
  readonly probe: Probe
}

/** A bot that is connected to a Discord of its own. */
export async function connect(
  settings: {
    guild?: string | null
    deferAfter?: number
    now?: () => number
    probe?: Probe
    registered?: Readonly<Record<string, readonly Registered[]>>
    refuse?: (request: Received) => boolean
  } = {},
): Promise<Scene> {
  const asked = settings.probe ?? probe()
  const { now, registered: commands, refuse } = settings
  const peer = await startDiscordPeer({ ...(now ? { now } : {}), ...(commands ? { commands } : {}) })
  if (refuse) peer.refuseNext(refuse, { status: 403, json: { code: 50001, message: 'Missing Access' } })
  const surface = createDiscord(
    { token: peer.token, guild: settings.guild ?? null, apiUrl: peer.api, deferAfter: settings.deferAfter ?? 60_000 },
    asked.host,
  )
  running.push({ peer, surface })
  await surface.start()
  return { peer, surface, probe: asked }
}

/** Everything a reader sees of a message. */
export function words(message: Shown | undefined): string {
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
export function button(message: Shown | undefined, label: string): string {
  const found = JSON.stringify(message?.payload.components)
    .match(/\{[^{}]*\}/g)
    ?.map(text => JSON.parse(text) as { label?: string; custom_id?: string })
    .find(component => component.label === label)
  if (!found?.custom_id) throw new Error(`no button ${label} in ${words(message)}`)
  return found.custom_id
}
