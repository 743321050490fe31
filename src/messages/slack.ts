import type { KnownBlock } from '@slack/types'
import type { View } from '../index/store.ts'
import { fallbackText } from './fallback.ts'
import type { Message } from './message.ts'
import { viewKey } from './view-key.ts'

/**
 * Blocks as Slack takes them. A button's `action_id` is `view-0`, `view-1` … (unique in the message) and its `value`
 * the address `view:<key>:<page>`; a select's chosen option has the address as its `value`.
 */
export interface SlackRendering {
  /** What notifications and screen readers get; escaped. */
  readonly text: string
  readonly blocks: readonly KnownBlock[]
  /** Command lines the store must keep (store.keepViews) before the message is sent, or its buttons lead nowhere. */
  readonly views: readonly View[]
  /** The page shown (from 0) and how many there are; a page past the end shows the last. */
  readonly page: number
  readonly pages: number
  /** Ephemeral: response_type "ephemeral". */
  readonly private: boolean
}

/** `invocation` is the command line that made the message; its pages are reached by buttons. */
export function renderSlack(
  message: Message,
  { invocation, page }: { readonly invocation: string; readonly page: number },
): SlackRendering {
  const text = fallbackText(message, 2000)
  return {
    text,
    blocks: [{ type: 'section', text: { type: 'plain_text', text } }],
    views: [{ key: viewKey(invocation), invocation }],
    page: Math.min(page, 0),
    pages: 1,
    private: message.private,
  }
}
