import type { Received, Reply } from '../loopback.ts'
import { CHANNEL } from './people.ts'

/** A message as the people in its channel see it now. */
export interface Shown {
  readonly ts: string
  readonly channel: string
  readonly thread: string | null
  ephemeral: boolean
  text: string
  blocks: readonly Record<string, unknown>[]
  readonly metadata: unknown
  edits: number
  deleted: boolean
}

interface Hook {
  readonly made: number
  readonly channel: string
  /** The message whose button was pressed; null for a slash command. */
  readonly original: Shown | null
  uses: number
}

export interface Responses {
  /** A fresh response_url path. */
  open(original: Shown | null, channel?: string): string
  answer(request: Received): Reply | null
  show(channel: string, message: Record<string, unknown>, ephemeral: boolean): Shown
  readonly shown: Shown[]
}

const life = 30 * 60 * 1000
const mostUses = 5

/** The rules of response_url: five uses within half an hour, ephemeral unless said otherwise. */
export function keepResponses(now: () => number): Responses {
  const hooks = new Map<string, Hook>()
  const shown: Shown[] = []
  let count = 0

  const show = (channel: string, message: Record<string, unknown>, ephemeral: boolean): Shown => {
    const entry: Shown = {
      ts: `${Math.floor(now() / 1000)}.${String(++count).padStart(6, '0')}`,
      channel,
      thread: (message.thread_ts as string | undefined) ?? null,
      ephemeral,
      text: String(message.text ?? ''),
      blocks: (message.blocks ?? []) as Shown['blocks'],
      metadata: message.metadata ?? null,
      edits: 0,
      deleted: false,
    }
    shown.push(entry)
    return entry
  }

  return {
    shown,
    show,
    open(original, channel = CHANNEL) {
      const path = `/response/${hooks.size + 1}`
      hooks.set(path, { made: now(), channel, original, uses: 0 })
      return path
    },
    answer(request) {
      const hook = hooks.get(request.path)
      if (hook === undefined) return null
      hook.uses += 1
      if (now() - hook.made > life) return { status: 404, json: { ok: false, error: 'expired_url' } }
      if (hook.uses > mostUses) return { status: 404, json: { ok: false, error: 'used_url' } }
      const message = request.body as Record<string, unknown>
      if (message.delete_original === true && hook.original) hook.original.deleted = true
      else if (message.replace_original === true && hook.original)
        Object.assign(hook.original, { text: message.text ?? '', blocks: message.blocks ?? [] })
      else show(hook.channel, message, message.response_type !== 'in_channel')
      return { status: 200, json: { ok: true } }
    },
  }
}
