import { expect } from 'vitest'
import { createDiscord } from '../../../src/chat/discord/discord.ts'
import { parseInvocation } from '../../../src/chat/invocation.ts'
import type { Host } from '../../../src/chat/surface.ts'
import type { Interaction, Shown } from '../../peers/discord/interactions.ts'
import { startDiscordPeer } from '../../peers/discord/peer.ts'
import { type Driver, replace, type Seen, strings } from './driver.ts'

interface Component {
  readonly label?: string
  readonly custom_id?: string
  readonly disabled?: boolean
  readonly components?: readonly Component[]
  readonly options?: readonly { readonly label: string; readonly value: string }[]
}

interface OnDiscord extends Seen {
  readonly message: Shown
}

export async function discordDriver(host: Host): Promise<Driver> {
  const peer = await startDiscordPeer()
  const start = (next: Host) =>
    createDiscord({ token: peer.token, guild: null, apiUrl: peer.api, deferAfter: 60_000 }, next)
  let surface = await replace(null, start(host))

  const see = (message: Shown): OnDiscord => ({
    message,
    words: plain(strings(message.payload.components, ['content', 'label', 'placeholder'])),
    alone: message.ephemeral,
    labels: entries(message).map(({ label }) => label),
  })
  /** What a press leads to: the message itself when it was changed, else the one that came for it. */
  const outcome = async (interaction: Interaction): Promise<OnDiscord> => {
    await peer.nextFor(interaction)
    const last = interaction.messages.at(-1)
    if (last === undefined) throw new Error('no message was shown')
    return see(last)
  }

  return {
    async ask(line) {
      const read = parseInvocation(line)
      if ('problem' in read) throw new Error(read.problem)
      const { name, bare, options } = read.invocation
      return outcome(peer.slash([name, bare ?? []].flat().join(' '), options))
    },
    press(seen, label) {
      const { message } = seen as OnDiscord
      const entry = entries(message).find(each => each.label === label)
      if (entry === undefined) throw new Error(`no ${label} among ${seen.labels.join(', ')}`)
      return outcome(peer.press(message, entry.id, entry.value))
    },
    nextPage: seen => (entries((seen as OnDiscord).message).some(({ label }) => label === '›') ? '›' : null),
    async restart(next) {
      surface = await replace(surface, start(next))
    },
    async stop() {
      await surface.stop()
      await peer.stop()
      expect(peer.violations).toEqual([])
    },
  }
}

/** Buttons and menu entries that can be used. */
function entries(message: Shown): readonly { readonly label: string; readonly id: string; readonly value?: string }[] {
  const all = (components: readonly Component[]): readonly Component[] =>
    components.flatMap(component => [component, ...all(component.components ?? [])])
  return all((message.payload.components ?? []) as Component[]).flatMap(
    ({ label, custom_id: id, disabled, options }) => {
      if (id === undefined || disabled === true) return []
      return options?.map(option => ({ label: option.label, id, value: option.value })) ?? [{ label: label ?? '', id }]
    },
  )
}

function plain(texts: readonly string[]): string {
  return texts.join('\n').replace(/\*\*|\\(?=[^\w\s])/g, '')
}
