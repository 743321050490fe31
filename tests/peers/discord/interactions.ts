import type { Received, Reply } from '../loopback.ts'
import {
  ASKER,
  asker,
  BOT,
  bot,
  CHANNEL,
  DIRECT_CHANNEL,
  directChannel,
  GUILD,
  guildChannel,
  member,
} from './people.ts'

const ephemeral = 64
const firstResponse = 3000
const tokenLife = 15 * 60 * 1000

/** A message as people in the channel would see it now. */
export interface Shown {
  readonly id: string
  payload: Record<string, unknown>
  ephemeral: boolean
  /** "is thinking…": deferred, not filled yet. */
  pending: boolean
  deleted: boolean
  readonly files: readonly string[]
}

/** A form as the bot asked for it. */
export interface Modal {
  readonly custom_id: string
  readonly title: string
  readonly components: readonly {
    readonly type: number
    readonly label?: string
    readonly component?: { readonly type: number; readonly custom_id: string }
  }[]
}

/** One interaction and all that was made of it. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly created: number
  /** Type of the callback, null until there is one. */
  acknowledged: number | null
  /** Choices of an autocomplete. */
  choices: readonly { readonly name: string; readonly value: string }[] | null
  /** A form that was shown. */
  modal: Modal | null
  /** The first reply, then follow-ups; a component's own message is first when it was updated. */
  readonly messages: Shown[]
}

export interface Interactions {
  open(
    data: Record<string, unknown>,
    where: 'guild' | 'direct',
    message?: Shown,
  ): [Interaction, Record<string, unknown>]
  /** Answer a request that belongs to an interaction, null when it belongs to none. */
  answer(request: Received): Reply | null
}

const refuse = (status: number, code: number, message: string): Reply => ({ status, json: { code, message } })
const unknownWebhook = refuse(404, 10015, 'Unknown Webhook')

/** The rules of interaction tokens: three seconds to acknowledge, once; a quarter of an hour to edit and follow up. */
export function keepInteractions(now: () => number, newId: () => string, manages = () => true): Interactions {
  const byToken = new Map<string, Interaction>()

  const show = (message: Shown): Record<string, unknown> => ({
    id: message.id,
    channel_id: CHANNEL,
    type: 0,
    author: bot,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    pinned: false,
    tts: false,
    mention_everyone: false,
    timestamp: new Date(now()).toISOString(),
    edited_timestamp: null,
    application_id: BOT,
    webhook_id: BOT,
    ...message.payload,
    flags: Number(message.payload.flags ?? 0) | (message.ephemeral ? ephemeral : 0),
  })

  const create = (interaction: Interaction, request: Received, payload: Record<string, unknown>, pending = false) => {
    const message: Shown = {
      id: newId(),
      payload,
      ephemeral: (Number(payload.flags ?? 0) & ephemeral) !== 0,
      pending,
      deleted: false,
      files: request.files,
    }
    interaction.messages.push(message)
    return message
  }

  const callback = (interaction: Interaction, request: Received): Reply => {
    if (interaction.acknowledged !== null) return refuse(400, 40060, 'Interaction has already been acknowledged.')
    if (now() - interaction.created > firstResponse) return refuse(404, 10062, 'Unknown interaction')
    const { type, data } = request.body as { type: number; data?: Record<string, unknown> }
    interaction.acknowledged = type
    if (type === 4) create(interaction, request, data ?? {})
    else if (type === 5) create(interaction, request, data ?? {}, true)
    else if (type === 7) Object.assign(interaction.messages[0] ?? {}, { payload: data ?? {} })
    else if (type === 9) interaction.modal = (data ?? null) as Interaction['modal']
    else if (type === 8) interaction.choices = (data?.choices ?? []) as Interaction['choices']
    return { status: 204 }
  }

  const edit = (message: Shown, payload: Record<string, unknown>): Reply => {
    message.payload = { ...message.payload, ...payload }
    message.pending = false
    return { status: 200, json: show(message) }
  }

  const followUp = (interaction: Interaction, request: Received): Reply => {
    const payload = request.body as Record<string, unknown>
    const deferred = interaction.messages.find(message => message.pending && !message.deleted)
    // As Discord does: the first follow-up fills a deferred reply, and so takes its visibility.
    if (deferred !== undefined) return edit(deferred, payload)
    return { status: 200, json: show(create(interaction, request, payload)) }
  }

  const webhook = (interaction: Interaction, request: Received, id: string | undefined): Reply => {
    if (interaction.acknowledged === null) return unknownWebhook
    if (now() - interaction.created > tokenLife) return refuse(401, 50027, 'Invalid Webhook Token')
    if (id === undefined) return followUp(interaction, request)
    const message =
      id === '@original' ? interaction.messages[0] : interaction.messages.find(candidate => candidate.id === id)
    if (message === undefined || message.deleted) return refuse(404, 10008, 'Unknown Message')
    if (request.method === 'GET') return { status: 200, json: show(message) }
    if (request.method === 'PATCH') return edit(message, request.body as Record<string, unknown>)
    message.deleted = true
    return { status: 204 }
  }

  return {
    open(data, where, message) {
      const interaction: Interaction = {
        id: newId(),
        token: `token-${newId()}`,
        created: now(),
        acknowledged: null,
        choices: null,
        modal: null,
        messages: message === undefined ? [] : [message],
      }
      byToken.set(interaction.token, interaction)
      const payload = {
        id: interaction.id,
        application_id: BOT,
        token: interaction.token,
        version: 1,
        locale: 'en-US',
        app_permissions: '2248473465835073',
        entitlements: [],
        attachment_size_limit: 10_485_760,
        ...(where === 'guild'
          ? {
              guild_id: GUILD,
              guild: { id: GUILD, locale: 'en-US', features: [] },
              guild_locale: 'en-US',
              channel_id: CHANNEL,
              channel: guildChannel,
              member: member(asker, manages()),
              context: 0,
              authorizing_integration_owners: { '0': GUILD },
            }
          : {
              channel_id: DIRECT_CHANNEL,
              channel: directChannel,
              user: asker,
              context: 1,
              authorizing_integration_owners: { '1': ASKER },
            }),
        ...data,
        ...(message === undefined ? {} : { message: show(message) }),
      }
      return [interaction, payload]
    },
    answer(request) {
      const called = /^\/api\/v10\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(request.path)
      if (called) {
        const interaction = byToken.get(called[2] ?? '')
        return interaction === undefined ? refuse(404, 10062, 'Unknown interaction') : callback(interaction, request)
      }
      const hook = /^\/api\/v10\/webhooks\/\d+\/([^/]+)(?:\/messages\/([^/]+))?$/.exec(request.path)
      if (!hook) return null
      const interaction = byToken.get(hook[1] ?? '')
      return interaction === undefined ? unknownWebhook : webhook(interaction, request, hook[2])
    },
  }
}
