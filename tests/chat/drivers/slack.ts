import { expect } from 'vitest'
import { slackName } from '../../../src/chat/slack/names.ts'
import { createSlack } from '../../../src/chat/slack/slack.ts'
import type { Host } from '../../../src/chat/surface.ts'
import { startSlackPeer } from '../../peers/slack/peer.ts'
import type { Shown } from '../../peers/slack/responses.ts'
import { type Driver, replace, type Seen, strings } from './driver.ts'

interface Element {
  readonly type: string
  readonly action_id: string
  readonly text?: { readonly text: string }
  readonly options?: readonly { readonly text: { readonly text: string }; readonly value: string }[]
}

interface OnSlack extends Seen {
  readonly message: Shown
}

export async function slackDriver(host: Host): Promise<Driver> {
  const peer = await startSlackPeer()
  const transport = { kind: 'socket' as const, appToken: peer.appToken }
  const start = (next: Host) => createSlack({ token: peer.token, transport, apiUrl: peer.api }, next)
  let surface = await replace(null, start(host))

  const see = (message: Shown): OnSlack => ({
    message,
    words: strings(message.blocks, ['text'])
      .join('\n')
      .replace(/&(amp|lt|gt);/g, mark => ({ '&amp;': '&', '&lt;': '<' })[mark] ?? '>'),
    alone: message.ephemeral,
    labels: entries(message).map(({ label }) => label),
  })
  const latest = (): OnSlack => {
    const last = peer.shown.at(-1)
    if (last === undefined) throw new Error('no message was shown')
    return see(last)
  }

  return {
    async ask(line) {
      const [, name = '', words = ''] = /^\/(\S+)\s*(.*)$/s.exec(line) ?? []
      const [slash = '', ...own] = slackName(name).split(' ')
      peer.slash(slash, [...own, words].join(' ').trim())
      await peer.nextMessage()
      return latest()
    },
    async press(seen, label) {
      const { message } = seen as OnSlack
      const entry = entries(message).find(each => each.label === label)
      if (entry === undefined) throw new Error(`no ${label} among ${seen.labels.join(', ')}`)
      peer.press(message, entry.id, entry.value)
      const { body } = await peer.nextMessage()
      return (body as { replace_original?: boolean }).replace_original === true ? see(message) : latest()
    },
    nextPage: seen => (seen.labels.includes('Next ›') ? 'Next ›' : null),
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

/** Buttons and menu entries. */
function entries({
  blocks,
}: Shown): readonly { readonly label: string; readonly id: string; readonly value?: string }[] {
  const elements = blocks.flatMap(({ type, elements }) => (type === 'actions' ? (elements as Element[]) : []))
  return elements.flatMap(
    ({ action_id: id, text, options }) =>
      options?.map(option => ({ label: option.text.text, id, value: option.value })) ?? [
        { label: text?.text ?? '', id },
      ],
  )
}
