import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod'
import type { Received } from '../loopback.ts'
import { commandProblems } from './command-limits.ts'
import { messageProblems } from './message-limits.ts'

interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
  }
}

type Body = Record<string, unknown>
type Check = (request: Received) => readonly string[]

/** What Discord would refuse in a request, or what breaks a limit its published schema does not know; empty when sound. */
export function violations(request: Received): readonly string[] {
  const path = request.path.replace('/api/v10', '')
  const check = checks.find(([method, pattern]) => method === request.method && pattern.test(path))?.[2]
  return (check?.(request) ?? []).map(problem => `${request.method} ${path}: ${problem}`)
}

const checks: readonly (readonly [method: string, path: RegExp, check: Check])[] = [
  ['PUT', /^\/applications\/\d+\/commands$/, request => commands(request, true)],
  ['PUT', /^\/applications\/\d+\/guilds\/\d+\/commands$/, request => commands(request, false)],
  ['POST', /^\/interactions\/\d+\/[^/]+\/callback$/, callback],
  ['POST', /^\/webhooks\/\d+\/[^/]+$/, request => message(request, IncomingWebhookRequestPartialSchema, 'create')],
  ['PATCH', /^\/webhooks\/\d+\//, request => message(request, IncomingWebhookUpdateRequestPartialSchema, 'edit')],
  ['POST', /^\/channels\/\d+\/messages$/, request => message(request, MessageCreateRequestSchema, 'create')],
  ['PATCH', /^\/channels\/\d+\/messages\/\d+$/, request => message(request, MessageEditRequestPartialSchema, 'edit')],
]

function commands(request: Received, global: boolean): readonly string[] {
  const list = request.body as Body[]
  return [
    ...list.flatMap(command => against(ApplicationCommandUpdateRequestSchema, command)),
    ...commandProblems(list, global),
  ]
}

function callback(request: Received): readonly string[] {
  const { type, data } = request.body as { type: number; data?: Body }
  if (type === 8)
    return [...against(ApplicationCommandAutocompleteCallbackRequestSchema, request.body), ...choiceProblems(data)]
  if (type === 9) return against(ModalInteractionCallbackRequestSchema, request.body)
  const schema =
    type === 6 || type === 7
      ? UpdateMessageInteractionCallbackRequestSchema
      : CreateMessageInteractionCallbackRequestSchema
  const found = against(schema, request.body)
  if (type === 4) return [...found, ...messageProblems(data ?? {}, 'create')]
  if (type === 7) return [...found, ...messageProblems(data ?? {}, 'edit')]
  return found
}

function message(request: Received, schema: Schema, kind: 'create' | 'edit'): readonly string[] {
  return [...against(schema, request.body), ...messageProblems(request.body as Body, kind)]
}

function choiceProblems(data: Body | undefined): readonly string[] {
  const choices = (data?.choices ?? []) as { name?: string; value?: string }[]
  const names = choices.map(({ name }) => name)
  return [
    ...(choices.length > 25 ? [`${choices.length} choices, 25 allowed`] : []),
    ...(new Set(names).size < names.length ? ['two choices of one name'] : []),
    ...choices.flatMap(({ name = '', value = '' }) =>
      name.length < 1 || name.length > 100 || value.length > 100 ? [`choice "${name}" is too long or empty`] : [],
    ),
  ]
}

function against(schema: Schema, value: unknown): readonly string[] {
  const result = schema.safeParse(value)
  return result.error?.issues.map(issue => `${issue.path.map(String).join('.')}: ${issue.message}`) ?? []
}
