import type { WebSocket } from 'ws'
import { slackProblems } from '../../messages/slack-limits.ts'
import { createLog, type Log } from '../log.ts'
import { type Received, type Reply, startLoopback } from '../loopback.ts'
import { type Channels, keepChannels } from './channels.ts'
import { ASKER, BOT_ID, BOT_USER, CHANNEL, DIRECT_CHANNEL, eventPayload, sender, slashPayload, TEAM } from './people.ts'
import { keepResponses, type Shown } from './responses.ts'
import { deliverSigned } from './signed.ts'
import { type Ack, type Envelope, serveSocketMode } from './socket.ts'

/** How the app wants to be reached: over a socket it opens, or at its own address, signed. */
export type Delivery = { readonly kind: 'socket' } | { readonly kind: 'http'; readonly signingSecret: string }

/** What became of one thing that was delivered to the app. */
export interface Delivered {
  readonly type: Envelope['type']
  readonly payload: object
  /** Resolves when the app has acknowledged: the HTTP status, or 200 for a socket's ack. */
  readonly acknowledged: Promise<number>
}

/** Files that were uploaded together, and where. */
export interface Uploaded {
  readonly channel: string
  readonly names: readonly string[]
}

/** A form as the app asked for it. */
export interface Form {
  readonly callback_id: string
  readonly private_metadata: string
  readonly blocks: readonly { readonly block_id: string }[]
}

/** A loopback Slack: Web API, Socket Mode and HTTP delivery, with people who type. */
export interface SlackPeer {
  /** What the client takes as `slackApiUrl`. */
  readonly api: string
  readonly token: string
  readonly appToken: string
  readonly requests: Log<Received>
  readonly acks: Log<Ack>
  readonly connections: Log<WebSocket>
  readonly shown: readonly Shown[]
  readonly channels: Channels
  /** Files the app has uploaded. */
  readonly files: Log<Uploaded>
  /** Forms the app has shown. */
  readonly forms: Log<Form>
  /** Send a form that was shown, filled in. */
  submit(form: Form, values: Readonly<Record<string, string>>): Delivered
  /** Every message that Slack would refuse, or that breaks a limit; empty at the end of every test. */
  readonly violations: string[]
  slash(command: string, text?: string): Delivered
  press(message: Shown, actionId: string, chosen?: string): Delivered
  mention(text: string, more?: object): Delivered
  direct(text: string, more?: object): Delivered
  /** Deliver the same once more, as Slack does when it saw no acknowledgement. */
  again(delivered: Delivered): Delivered
  /** The next message that the app sends, whichever way. */
  nextMessage(): Promise<Received>
  refuseNext(matches: (request: Received) => boolean, reply: Reply): void
  /** For HTTP delivery: where the app listens. */
  deliverTo(address: string): void
  recycle(): void
  drop(): void
  stop(): Promise<void>
}

interface PeerSettings {
  readonly delivery?: Delivery
  readonly now?: () => number
}

const messageMethods = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update'])

export async function startSlackPeer({
  delivery = { kind: 'socket' },
  now = Date.now,
}: PeerSettings = {}): Promise<SlackPeer> {
  const token = 'xoxb-loopback-bot'
  const appToken = 'xapp-loopback-app'
  const requests = createLog<Received>()
  const acks = createLog<Ack>()
  const connections = createLog<WebSocket>()
  const violations: string[] = []
  const refusals: { matches: (request: Received) => boolean; reply: Reply }[] = []
  const responses = keepResponses(now)
  const channels = keepChannels(responses)
  const forms = createLog<Form>()
  const files = createLog<Uploaded>()
  const names = new Map<string, string>()
  let address = 'http://127.0.0.1:1'
  let count = 0
  const newId = (prefix: string): string => `${prefix}${++count}`

  const loopback = await startLoopback(request => {
    const index = refusals.findIndex(refusal => refusal.matches(request))
    const reply = index >= 0 ? refusals.splice(index, 1)[0]?.reply : route(request)
    requests.add(request)
    return reply ?? { status: 404 }
  })
  const socket = serveSocketMode(loopback.server, acks, connections)

  function route(request: Received): Reply | 'hang up' {
    const method = /^\/api\/(.+)$/.exec(request.path)?.[1]
    if (request.path.startsWith('/upload/')) return { status: 200 }
    if (method === undefined) {
      check(request.path, request.body as Record<string, unknown>)
      return responses.answer(request) ?? { status: 404 }
    }
    const wanted = method === 'apps.connections.open' ? appToken : token
    if (request.headers.authorization !== `Bearer ${wanted}`) return failed('invalid_auth')
    return webApi(method, readArguments(request))
  }

  function webApi(method: string, message: Record<string, unknown>): Reply | 'hang up' {
    if (method === 'auth.test')
      return ok({
        url: 'https://newsroom.slack.com/',
        team: 'Newsroom',
        team_id: TEAM,
        user: 'tallywire',
        user_id: BOT_USER,
        bot_id: BOT_ID,
      })
    if (method === 'apps.connections.open')
      return ok({ url: `ws://127.0.0.1:${loopback.port}/link/?ticket=${newId('t')}` })
    if (method === 'files.getUploadURLExternal') {
      const file = newId('F')
      names.set(file, String(message.filename))
      return ok({ upload_url: `${loopback.url}/upload/${file}`, file_id: file })
    }
    if (method === 'files.completeUploadExternal') {
      const uploaded = (message.files as { readonly id: string }[]).map(({ id }) => names.get(id) ?? '')
      files.add({ channel: String(message.channel_id), names: uploaded })
      return ok({ files: message.files })
    }
    if (method === 'views.open') {
      forms.add(message.view as Form)
      return ok({ view: message.view })
    }
    const problems = messageMethods.has(method) ? check(method, message) : []
    if (problems.length > 0) return failed('invalid_blocks')
    return channels.answer(method, message) ?? failed('unknown_method')
  }

  function check(what: string, message: Record<string, unknown>): readonly string[] {
    const problems = slackProblems(message)
    violations.push(...problems.map(problem => `${what}: ${problem}`))
    return problems
  }

  function deliver(type: Envelope['type'], payload: object, retry = 0): Delivered {
    const acknowledged =
      delivery.kind === 'socket'
        ? overSocket(type, payload, retry)
        : deliverSigned({ ...delivery, address }, type, payload, { now: now(), retry })
    // A test that does not ask about the acknowledgement must not fail on it.
    acknowledged.catch(() => {})
    return { type, payload, acknowledged }
  }

  async function overSocket(type: Envelope['type'], payload: object, retry: number): Promise<number> {
    const id = newId('envelope-')
    const repeated = retry > 0 ? { retry_attempt: retry, retry_reason: 'timeout' } : {}
    socket.send({ envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api', ...repeated })
    await acks.next(ack => ack.envelope_id === id)
    return 200
  }

  const event = (fields: object): Delivered =>
    deliver('events_api', eventPayload(newId('Ev'), { user: ASKER, ts: `${1_736_690_000 + count}.000100`, ...fields }))

  return {
    api: `${loopback.url}/api/`,
    token,
    appToken,
    requests,
    acks,
    connections,
    shown: responses.shown,
    channels,
    forms,
    files,
    submit: (form, values) =>
      deliver('interactive', {
        ...sender,
        type: 'view_submission',
        user: { id: ASKER, username: 'editor', name: 'editor', team_id: TEAM },
        team: { id: TEAM, domain: 'newsroom' },
        enterprise: null,
        trigger_id: newId('trigger-'),
        view: {
          ...form,
          id: 'V1',
          type: 'modal',
          state: {
            values: Object.fromEntries(
              form.blocks.map(({ block_id: id }) => [
                id,
                { [id]: { type: 'plain_text_input', value: values[id] ?? null } },
              ]),
            ),
          },
        },
      }),
    violations,
    slash: (command, text = '') =>
      deliver(
        'slash_commands',
        slashPayload(command, text, { response: loopback.url + responses.open(null), trigger: newId('trigger-') }),
      ),
    press: (message, actionId, chosen) =>
      deliver('interactive', {
        ...sender,
        type: 'block_actions',
        user: { id: ASKER, username: 'editor', name: 'editor', team_id: TEAM },
        team: { id: TEAM, domain: 'newsroom' },
        enterprise: null,
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: message.channel,
          is_ephemeral: message.ephemeral,
        },
        channel: { id: message.channel, name: 'newsroom' },
        ...(message.ephemeral ? {} : { message: { type: 'message', ts: message.ts, blocks: message.blocks } }),
        state: { values: {} },
        trigger_id: newId('trigger-'),
        response_url: loopback.url + responses.open(message, message.channel),
        actions: [pressed(message, actionId, chosen)],
      }),
    mention: (text, more = {}) =>
      event({ type: 'app_mention', channel: CHANNEL, text: `<@${BOT_USER}> ${text}`, ...more }),
    direct: (text, more = {}) => event({ type: 'message', channel: DIRECT_CHANNEL, channel_type: 'im', text, ...more }),
    again: delivered => deliver(delivered.type, delivered.payload, 1),
    nextMessage: () =>
      requests.next(({ path }) => path.startsWith('/response/') || messageMethods.has(path.replace('/api/', ''))),
    refuseNext: (matches, reply) => refusals.push({ matches, reply }),
    deliverTo: to => {
      address = to
    },
    recycle: () => socket.disconnect(),
    drop: () => socket.drop(),
    async stop() {
      socket.close()
      await loopback.close()
    },
  }
}

/** The action as Slack reports it, from the element that was shown. */
function pressed(message: Shown, actionId: string, chosen: string | undefined): object {
  const elements = message.blocks.flatMap(block => (block.elements ?? []) as Record<string, unknown>[])
  const element = elements.find(({ action_id: id }) => id === actionId)
  if (element === undefined) throw new Error(`no element ${actionId} in the message`)
  const base = { action_id: actionId, block_id: 'b1', action_ts: '1736690000.000200', type: element.type }
  if (element.type === 'button') return { ...base, text: element.text, value: element.value }
  const options = (element.options ?? []) as { value: string }[]
  return { ...base, selected_option: options.find(({ value }) => value === chosen) ?? options[0] }
}

function readArguments(request: Received): Record<string, unknown> {
  const fields = request.body as Record<string, string> | null
  const parsed = Object.entries(fields ?? {}).map(([name, value]) => [
    name,
    /^[[{]/.test(value) ? JSON.parse(value) : value,
  ])
  return Object.fromEntries(parsed)
}

const ok = (fields: object): Reply => ({ status: 200, json: { ok: true, ...fields } })
const failed = (error: string): Reply => ({ status: 200, json: { ok: false, error } })
