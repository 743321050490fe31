import { blockShapeProblems } from './schema.ts'

type Node = Readonly<Record<string, unknown>>

/** What Slack refuses in a message although its types allow it, and what this project forbids itself: pings. */
export function messageProblems(message: Node): readonly string[] {
  const blocks = (message.blocks ?? []) as readonly Node[]
  const text = String(message.text ?? '')
  const nodes = blocks.flatMap(all)
  const ids = nodes.flatMap(({ action_id: id }) => (id === undefined ? [] : [id]))
  const size = JSON.stringify(blocks).length
  return [
    ...(text.trim() === '' ? ['no text for notifications and screen readers'] : []),
    ...(text.length > 40_000 ? ['text over 40000 characters'] : []),
    ...(blocks.length > 50 ? [`${blocks.length} blocks, 50 allowed`] : []),
    ...(size > 13_200 ? [`blocks of ${size} characters (msg_blocks_too_long)`] : []),
    ...(blocks.filter(({ type }) => type === 'table').length > 1 ? ['two tables in one message'] : []),
    ...(new Set(ids).size < ids.length ? ['two elements of one action_id'] : []),
    ...blockShapeProblems(blocks),
    ...blocks.flatMap(blockProblems),
    ...nodes.flatMap(nodeProblems),
    ...pings(text),
    ...nodes.flatMap(node => (node.type === 'mrkdwn' ? pings(String(node.text)) : [])),
    ...nodes.flatMap(node => (['user', 'usergroup', 'broadcast'].includes(String(node.type)) ? ['a mention'] : [])),
  ]
}

function blockProblems(block: Node): readonly string[] {
  const length = (value: unknown): number => String((value as Node | undefined)?.text ?? '').length
  const count = (value: unknown): number => (value as unknown[] | undefined)?.length ?? 0
  const over = (what: string, size: number, limit: number): string[] =>
    size > limit ? [`${String(block.type)}: ${what} ${size} over ${limit}`] : []
  switch (block.type) {
    case 'header':
      return over('text', length(block.text), 150)
    case 'section':
      return [
        ...over('text', length(block.text), 3000),
        ...over('fields', count(block.fields), 10),
        ...((block.fields ?? []) as Node[]).flatMap(field => over('field', String(field.text).length, 2000)),
      ]
    case 'context':
      return [...over('elements', count(block.elements), 10), ...(count(block.elements) === 0 ? ['empty context'] : [])]
    case 'actions':
      return [...over('elements', count(block.elements), 25), ...(count(block.elements) === 0 ? ['empty actions'] : [])]
    case 'markdown':
      return over('text', String(block.text).length, 12_000)
    case 'table':
      return [
        ...over('rows', count(block.rows), 100),
        ...((block.rows ?? []) as unknown[]).flatMap(row => over('cells', count(row), 20)),
      ]
    default:
      return []
  }
}

function nodeProblems(node: Node): readonly string[] {
  const label = String((node.text as Node | undefined)?.text ?? '')
  const options = (node.options ?? []) as readonly Node[]
  const fits = (text: unknown, limit: number): boolean => String(text ?? '').length <= limit
  switch (node.type) {
    case 'button':
      return [
        ...(label.trim() === '' || label.length > 75 ? [`button label "${label}"`] : []),
        ...(fits(node.value, 2000) && fits(node.action_id, 255) ? [] : ['button value or action_id too long']),
      ]
    case 'static_select':
      return [
        ...(options.length < 1 || options.length > 100 ? [`a menu of ${options.length} options`] : []),
        ...options.flatMap(({ text, value }) =>
          fits((text as Node).text, 75) && fits(value, 150) ? [] : ['a menu option is too long'],
        ),
      ]
    case 'mrkdwn':
    case 'plain_text':
      return String(node.text).trim() === '' ? ['an empty text'] : []
    default:
      return []
  }
}

/** Unescaped control sequences that notify people: <@U…>, <!channel>, <!subteam^…>, <#C…>. */
function pings(text: string): readonly string[] {
  return /<[@!#]/.test(text) ? [`"${/<[@!#][^>]*>?/.exec(text)?.[0]}" would notify people`] : []
}

function all(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(all)
  if (typeof node !== 'object' || node === null) return []
  return [node as Node, ...Object.values(node).flatMap(all)]
}
