import { createHmac } from 'node:crypto'
import type { Envelope } from './socket.ts'

/** Where an app listens, and the secret that it knows Slack by. */
export interface Listener {
  readonly address: string
  readonly signingSecret: string
}

/** Deliver over HTTP as Slack does: a form for commands and buttons, JSON for events, signed. Gives the app's status. */
export async function deliverSigned(
  { address, signingSecret }: Listener,
  type: Envelope['type'],
  payload: object,
  { now, retry = 0 }: { now: number; retry?: number },
): Promise<number> {
  const form = type === 'slash_commands' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) }
  const body = type === 'events_api' ? JSON.stringify(payload) : new URLSearchParams(form).toString()
  const stamp = Math.floor(now / 1000)
  const signature = createHmac('sha256', signingSecret).update(`v0:${stamp}:${body}`).digest('hex')
  const response = await fetch(`${address}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(stamp),
      'x-slack-signature': `v0=${signature}`,
      ...(retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
    },
    body,
  })
  await response.arrayBuffer()
  return response.status
}
