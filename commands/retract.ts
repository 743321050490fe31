import { countWords } from '../src/answers/wording.ts'
import type { Command, Context } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import type { StoredDocument } from '../src/index/store.ts'
import type { Control, Message } from '../src/messages/message.ts'
import { hasWords } from '../src/messages/narrow.ts'
import { notice } from '../src/messages/notice.ts'
import { retractedMessage, retractQuestion } from '../src/messages/retracted.ts'
import { nameOf } from '../src/messages/taken.ts'

export const retract: Command = {
  name: 'retract',
  description: 'Take a document out of the index, with its claims',
  needs: 'manage',
  options: [
    {
      name: 'document',
      description: 'Its title, its address, or its name',
      type: 'text',
      required: true,
      longest: 4000,
      complete: async (typed, context) => [
        ...new Set(
          own(await matching(typed, context), context).map(({ title, id }) => (title ?? id).slice(0, longestChoice)),
        ),
      ],
    },
    { name: 'sure', description: 'Do it without asking back', type: 'flag' },
  ],
  examples: ['/retract document:"Quake shakes the coast"'],
  liveExamples: async context => {
    const [first] = own(await context.store.documents(context.asker.tenant), context)
    return first ? [formatInvocation('retract', { document: first.title ?? first.id })] : []
  },
  run: async ({ document, sure }, context) => {
    const typed = String(document).trim()
    const found = await matching(typed, context)
    const mine = own(found, context)
    const [one, ...others] = exact(mine, typed)
    if (!one) return found.length > 0 ? operators(found[0]!) : none(typed)
    if (others.length > 0) return several(typed, [one, ...others])
    if (sure !== true) return retractQuestion(one, button('Take it out', one, true))
    const claims = await context.store.retract(context.asker.tenant, one.id, context.now())
    return claims === null ? none(typed) : retractedMessage(one, claims, undo(one))
  },
}

/** Platforms offer no longer ones; the beginning of a title finds it as well. */
const longestChoice = 100

async function matching(typed: string, { store, asker }: Context): Promise<readonly StoredDocument[]> {
  const all = await store.documents(asker.tenant)
  return all.filter(each => names(each).includes(typed) || hasWords(typed, [each.title, each.outlet, each.id]))
}

const names = ({ id, title, address }: StoredDocument): readonly (string | null)[] => [id, title, address]

const own = (found: readonly StoredDocument[], { asker }: Context): readonly StoredDocument[] =>
  found.filter(({ tenant }) => tenant === asker.tenant)

/** A name that is one document's own counts more than words that several hold. */
function exact(found: readonly StoredDocument[], typed: string): readonly StoredDocument[] {
  const byId = found.filter(({ id }) => id === typed)
  if (byId.length > 0) return byId
  const named = found.filter(each => names(each).includes(typed))
  return named.length > 0 ? named : found
}

function none(typed: string): Message {
  return notice(`No document matches “${typed.slice(0, 100)}”`, [['All of them: ', { code: '/documents' }]])
}

function operators(document: StoredDocument): Message {
  return notice(`“${nameOf(document)}” is not this server’s`, [
    ['Whoever runs the bot added it for everybody. It can be taken out in the terminal of the bot alone.'],
  ])
}

/** Menus hold 25. */
const mostChoices = 25

function several(typed: string, found: readonly StoredDocument[]): Message {
  const choices = found.slice(0, mostChoices).map(each => ({
    label: [nameOf(each), each.outlet, each.published].filter(part => part !== null).join(', '),
    command: button('', each, false).command,
  }))
  return notice(
    `${countWords(found.length, 'document')} match “${typed.slice(0, 100)}”`,
    [['Which of them?']],
    [{ kind: 'select', label: 'Which of them?', choices }],
  )
}

function button(label: string, { id }: StoredDocument, sure: boolean): Extract<Control, { kind: 'button' }> {
  const command = formatInvocation('retract', { document: id, ...(sure ? { sure: true } : {}) })
  return { kind: 'button', label, command }
}

function undo({ address }: StoredDocument): readonly Control[] {
  if (address === null) return []
  return [{ kind: 'button', label: 'Add it again', command: formatInvocation('add', { url: address }) }]
}
