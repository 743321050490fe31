import { shapeProblems } from './slack-schema.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * What Slack would refuse in a message, by its types and by its documented limits, or what could ping; empty when
 * sound. Takes what chat.postMessage, chat.update and a response_url take.
 */
export function slackProblems(message: { readonly text?: unknown; readonly blocks?: unknown }): readonly string[] {
  const blocks = (typeof message.blocks === 'string' ? JSON.parse(message.blocks) : (message.blocks ?? [])) as Json[]
  const text = typeof message.text === 'string' ? message.text : ''
  const objects = all(blocks)
  const tables = blocks.filter(({ type }) => type === 'table')
  return [
    ...over('characters of text', text.length, 40_000),
    ...(text.trim() === '' ? ['no fallback text'] : []),
    ...(/<[!@#]|<https?:/.test(text) || /&(?!amp;|lt;|gt;)/.test(text) ? ['unescaped text'] : []),
    ...over('blocks', blocks.length, 50),
    ...over('bytes of blocks', Buffer.byteLength(JSON.stringify(blocks)), 13_200),
    ...over('tables', tables.length, 1),
    ...over('characters in tables', sum(all(tables).map(({ text: words }) => size(words))), 10_000),
    ...blocks.flatMap(shapeProblems),
    ...objects.flatMap(objectProblems),
    ...repeated(objects.map(({ action_id: id }) => id)),
    ...repeated(objects.map(({ block_id: id }) => id)),
  ]
}

/** Limits by the `type` of an object, wherever it stands. */
const limits: Readonly<Record<string, (object: Json) => readonly string[]>> = {
  header: ({ text }) => between('header', words(text), 1, 150),
  section: ({ text, fields }) => [
    ...(text === undefined ? [] : between('section', words(text), 1, 3000)),
    ...over('fields', size(fields), 10),
    ...list(fields).flatMap(field => between('field', words(field), 1, 2000)),
    ...(text === undefined && size(fields) === 0 ? ['an empty section'] : []),
  ],
  context: ({ elements }) => count('context elements', elements, 1, 10),
  actions: ({ elements }) => count('actions', elements, 1, 25),
  rich_text: ({ elements }) => count('rich text elements', elements, 1, 1000),
  rich_text_section: ({ elements }) => count('rich text section elements', elements, 1, 1000),
  rich_text_quote: ({ elements }) => count('rich text quote elements', elements, 1, 1000),
  text: ({ text }) => between('rich text', text, 1, 3000),
  link: ({ url }) => (URL.canParse(String(url)) && size(url) <= 3000 ? [] : [`link to ${url}`]),
  raw_text: ({ text }) => between('table cell', text, 1, 3000),
  plain_text: ({ text }) => between('plain text', text, 1, 3000),
  mrkdwn: ({ text }) => (/<[!@#]/.test(String(text)) ? ['markup that could ping'] : between('mrkdwn', text, 1, 3000)),
  button: ({ text, value, action_id: id }) => [
    ...between('button', words(text), 1, 75),
    ...over('characters of value', size(value), 2000),
    ...between('action_id', id, 1, 255),
  ],
  static_select: ({ placeholder, options, action_id: id }) => [
    ...(placeholder === undefined ? [] : between('placeholder', words(placeholder), 1, 150)),
    ...between('action_id', id, 1, 255),
    ...count('options', options, 1, 100),
    ...list(options).flatMap(option => [
      ...between('option', words(option.text), 1, 75),
      ...between('option value', option.value, 1, 150),
    ]),
    ...repeated(list(options).map(({ value }) => value)),
  ],
  table: ({ rows }) => {
    const lengths = list(rows).map(row => size(row))
    return [
      ...count('table rows', rows, 1, 100),
      ...lengths.flatMap(length => over('columns', length, 20)),
      ...(new Set(lengths).size > 1 ? ['table rows of different length'] : []),
    ]
  },
  // Elements that would address people or channels by themselves.
  user: () => ['a user mention'],
  usergroup: () => ['a group mention'],
  channel: () => ['a channel mention'],
  broadcast: () => ['a broadcast'],
}

function objectProblems(object: Json): readonly string[] {
  return typeof object.type === 'string' ? (limits[object.type]?.(object) ?? []) : []
}

/** Every object in the tree, however deep. */
function all(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(all)
  if (typeof value !== 'object' || value === null) return []
  return [value as Json, ...Object.values(value).flatMap(all)]
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : []
}

function words(value: unknown): unknown {
  return (value as { text?: unknown } | undefined)?.text
}

function size(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function over(what: string, found: number, allowed: number): readonly string[] {
  return found > allowed ? [`${found} ${what}, ${allowed} allowed`] : []
}

function between(what: string, value: unknown, least: number, most: number): readonly string[] {
  if (typeof value !== 'string') return [`${what} has no text`]
  const blank = /^[\s\p{Cf}]*$/u.test(value) && !['rich text', 'plain text'].includes(what)
  return value.length < least || value.length > most || blank ? [`${what} of ${value.length} characters`] : []
}

function count(what: string, value: unknown, least: number, most: number): readonly string[] {
  return Array.isArray(value) && value.length >= least && value.length <= most ? [] : [`${size(value)} ${what}`]
}

function repeated(values: readonly unknown[]): readonly string[] {
  const given = values.filter(value => value !== undefined)
  return new Set(given).size < given.length ? [`one of ${given.join(', ')} twice`] : []
}
