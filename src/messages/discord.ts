import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import type { View } from '../index/store.ts'
import { fallbackText } from './fallback.ts'
import type { Message } from './message.ts'
import { viewAddress, viewKey } from './view-key.ts'

/** A message body as Discord takes it: Components V2, nobody is pinged. */
export interface DiscordPayload {
  readonly flags: number
  readonly components: readonly APIMessageTopLevelComponent[]
  readonly allowed_mentions: { readonly parse: readonly [] }
}

export interface DiscordRendering {
  readonly payload: DiscordPayload
  /** Command lines the store must keep (store.keepViews) before the payload is sent, or its buttons lead nowhere. */
  readonly views: readonly View[]
  /** The page shown (from 0) and how many there are; a page past the end shows the last. */
  readonly page: number
  readonly pages: number
  /** Ephemeral: add flag 64 where the reply is created. */
  readonly private: boolean
  /** At most 2000 characters of plain text, for a client or a channel that refuses components. */
  readonly fallback: string
}

/** IS_COMPONENTS_V2. */
const componentsV2 = 1 << 15

/** `invocation` is the command line that made the message; its pages are reached by buttons. */
export function renderDiscord(
  message: Message,
  { invocation, page }: { readonly invocation: string; readonly page: number },
): DiscordRendering {
  const fallback = fallbackText(message, 2000)
  return {
    payload: {
      flags: componentsV2,
      components: [{ type: 10, content: fallback }],
      allowed_mentions: { parse: [] },
    },
    views: [{ key: viewKey(invocation), invocation }],
    page: Math.min(page, 0),
    pages: viewAddress(invocation, page) ? 1 : 0,
    private: message.private,
    fallback,
  }
}
