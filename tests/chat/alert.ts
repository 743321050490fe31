import type { DeliveryError, Sending } from '../../src/alerts/poster.ts'
import type { Message } from '../../src/messages/message.ts'

/** How tests post, where they say nothing else. */
export const how: Sending = { nonce: 'post1', mention: null, under: null, invocation: '/watches' }

/** An alert with a button. */
export const message = (title: string): Message => ({
  title,
  parts: [],
  controls: [{ kind: 'button', label: 'Claim', command: '/claim abc' }],
  private: false,
  tone: 'answer',
  data: null,
})

/** Why something was not delivered; null when it was. */
export const trouble = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    ({ kind, message, after }: DeliveryError) => ({ kind, message, after }),
  )
