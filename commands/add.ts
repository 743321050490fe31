import type { Command, Context, OptionValues } from '../src/chat/command.ts'
import type { Taken } from '../src/chat/intake.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import type { Facts } from '../src/documents/facts.ts'
import { readAddress } from '../src/documents/fetch/address.ts'
import { reasonWords } from '../src/documents/fetch/reasons.ts'
import { problemLine } from '../src/documents/problem.ts'
import { describeTaken } from '../src/ingest/described.ts'
import type { Control, Line, Message } from '../src/messages/message.ts'
import { notice } from '../src/messages/notice.ts'
import { type TakenDocument, takenMessage } from '../src/messages/taken.ts'

/** As long as the longest articles; whole books are no news. */
const longestText = 100_000

export const add: Command = {
  name: 'add',
  description: 'Read a page, a text or a file into the index, and show its claims',
  needs: 'manage',
  options: [
    { name: 'url', description: 'Address of an article', type: 'text', longest: 4000 },
    { name: 'text', description: 'The text itself, with its headline', type: 'text', longest: longestText },
    { name: 'file', description: 'A file: text, Markdown, a saved page or JSON', type: 'file', longest: 4000 },
    { name: 'outlet', description: 'Who published it, whatever it says itself', type: 'text' },
    { name: 'published', description: 'The day it was published: 2025-01-12', type: 'date' },
  ],
  form: [
    { option: 'text', label: 'Text, with its headline', long: true, required: true },
    { option: 'outlet', label: 'Who published it' },
    { option: 'published', label: 'Day of publication, as 2025-01-12' },
    { option: 'url', label: 'Address of its page' },
  ],
  examples: [
    '/add url:https://news.example/world/earthquake',
    '/add text:"At least 12 people were killed in the earthquake, the interior ministry said." outlet:"Coast Radio"',
  ],
  run: async (options, context) => {
    const given = givenFacts(options)
    if ('tone' in given) return given
    const taken = await take(options, given, context)
    return 'tone' in taken ? taken : await tell(taken, context)
  },
}

function givenFacts({ outlet, published }: OptionValues): Partial<Facts> | Message {
  if (published !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(published)))
    return notice('published: needs a whole day', [['Write it as published:2025-01-12']])
  return {
    ...(outlet === undefined ? {} : { outlet: String(outlet) }),
    ...(published === undefined ? {} : { published: String(published) }),
  }
}

/** A text may come with its page's address: of pages that nobody can fetch. Else one thing at a time. */
async function take(
  options: OptionValues,
  given: Partial<Facts>,
  { intake, attached, asker }: Context,
): Promise<Taken | Message> {
  const { url, text, file } = read(options, asker.platform === 'terminal')
  if (file !== undefined && (url !== undefined || text !== undefined))
    return notice('One thing at a time', [['Add the file alone, then the rest.']])
  if (file !== undefined) {
    const found = await attached(file, asker)
    if ('what' in found) return problem(found.name, found)
    return await intake.upload(asker.tenant, found.name, found.bytes, { given })
  }
  if (text !== undefined && url === undefined) return await intake.text(asker.tenant, text, { given })
  if (text !== undefined && url !== undefined) {
    const address = readAddress(url)
    if (typeof address === 'string') return problem(url, reasonWords[address])
    return await intake.text(asker.tenant, text, { given: { ...given, address: address.href } })
  }
  if (url !== undefined) return await intake.address(asker.tenant, url, { given })
  return notice('What shall I add?', [
    ['A page: ', { code: add.examples[0]! }],
    ['Or a text with ', { code: 'text:' }, ', or a file with ', { code: 'file:' }],
  ])
}

/** Words without an option's name go to the first of them: they may be a text, and in the terminal a file. */
function read({ url, text, file }: OptionValues, terminal: boolean): { url?: string; text?: string; file?: string } {
  const words = url === undefined ? undefined : String(url).trim()
  const given = {
    ...(text === undefined ? {} : { text: String(text) }),
    ...(file === undefined ? {} : { file: String(file) }),
  }
  if (words === undefined) return given
  if (text === undefined && /\s/.test(words)) return { ...given, text: words }
  if (text !== undefined || /^[a-z][a-z+.-]*:/i.test(words)) return { ...given, url: words }
  if (terminal && file === undefined && /^[.~/]|\.(?:txt|md|html?|json)$/i.test(words)) return { ...given, file: words }
  return { ...given, url: /^[\w-]+(?:\.[\w-]+)+(?:[/?]|$)/.test(words) ? `https://${words}` : words }
}

async function tell(found: Taken, { store, asker }: Context): Promise<Message> {
  const { documents, problems } = found
  const [first] = problems
  if (documents.length === 0) {
    return first ? problem(first.path, first) : notice('Nothing was added', [['It holds no document.']])
  }
  const taken = await describeTaken(found, store, asker.tenant)
  const message = takenMessage(taken, controls(taken))
  if (problems.length === 0) return message
  const lines: Line[] = problems.slice(0, 5).map(each => [problemLine(each)])
  return { ...message, parts: [...message.parts, { kind: 'text', lines }] }
}

function problem(path: string, { what, remedy }: { readonly what: string; readonly remedy: string }): Message {
  return notice('Nothing was added', [[`${path.slice(0, 300)} ${what}.`], [remedy]])
}

/** The tables its claims stand in, the claims one by one, and the way back. */
function controls(taken: readonly TakenDocument[]): readonly Control[] {
  const claims = taken.flatMap(each => each.claims)
  const tables = new Map(
    claims.map(({ measure, subject }) => [
      formatInvocation('figures', { measure, subject: subject.id }),
      `All figures: ${measure}, ${subject.name}`,
    ]),
  )
  const buttons: Control[] = [...tables].slice(0, 3).map(([command, label]) => ({ kind: 'button', label, command }))
  const choices = claims.slice(0, 25).map(({ id, figure, measure, source }) => ({
    label: `${figure.text} ${measure} — ${source.name}`,
    command: formatInvocation('claim', { id }),
  }))
  const [only] = taken
  const back: Control[] =
    taken.length === 1 && only && only.outcome !== 'unchanged'
      ? [
          {
            kind: 'button',
            label: 'Take it out again',
            command: formatInvocation('retract', { document: only.document.id }),
          },
        ]
      : []
  return [
    ...buttons,
    ...back,
    ...(choices.length > 0 ? [{ kind: 'select' as const, label: 'Open a claim', choices }] : []),
  ]
}
