import { answer } from '../../src/answers/ask.ts'
import { knownValues } from '../../src/answers/known.ts'
import type { Context, OptionValues } from '../../src/chat/command.ts'
import { firstDay, lastDay } from '../../src/chat/day.ts'
import { formatInvocation } from '../../src/chat/invocation.ts'
import { didYouMean } from '../../src/chat/suggest.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'
import { answerMessage } from '../../src/messages/answer.ts'
import type { Control, Message } from '../../src/messages/message.ts'
import { notice } from '../../src/messages/notice.ts'

const choices = ['who', 'source', 'place'] as const

/** What a command asks: its name and title, and the measures whose tables it shows, in their order. */
export interface Asked {
  readonly command: string
  readonly title: string
  readonly measures: readonly Measure[]
}

/** Answer a question about figures from the index, as a message. */
export async function ask(asked: Asked, options: OptionValues, context: Context): Promise<Message> {
  const { store, asker } = context
  const words = (name: string) => (typeof options[name] === 'string' ? { [name]: options[name] } : {})
  const day = (name: string, edge: (typed: string) => string) =>
    typeof options[name] === 'string' ? edge(options[name]) : undefined
  const again = (changes: Changes) => formatInvocation(asked.command, withChanges(options, changes))
  const since = day('since', firstDay)
  const until = day('until', lastDay)
  if (since !== undefined && until !== undefined && since > until)
    return backwards(again({ since: options.until, until: options.since }))
  const found = await answer(store, {
    tenant: asker.tenant,
    measures: asked.measures,
    ...words('who'),
    ...words('source'),
    ...words('place'),
    ...words('subject'),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    // What is shown of the history is for the message to say; programs get all of it.
    history: true,
  })
  const message = answerMessage(found, {
    title: asked.title,
    quotes: options.quotes === true,
    history: options.history === true,
    dated: since !== undefined || until !== undefined,
    again,
  })
  return found.tables.length > 0 ? message : { ...message, controls: await meant(options, context, again) }
}

function backwards(command: string): Message {
  const button = { kind: 'button', label: command, command } as const
  return notice('since: is later than until:', [['No figure is of both. The other way round?']], [button])
}

type Changes = Readonly<Record<string, string | boolean | number | undefined>>

/** Buttons for what was perhaps meant, where nothing fits what was typed. */
async function meant(
  options: OptionValues,
  { store, asker }: Context,
  again: (changes: Changes) => string,
): Promise<readonly Control[]> {
  const close = choices.map(async (choice): Promise<readonly Control[]> => {
    const typed = options[choice]
    if (typeof typed !== 'string') return []
    const known = await knownValues(store, asker.tenant, choice, '')
    return didYouMean(typed, known, value => again({ [choice]: value }))
  })
  return (await Promise.all(close)).flat()
}

function withChanges(options: OptionValues, changes: Changes): OptionValues {
  const changed = Object.entries({ ...options, ...changes })
  return Object.fromEntries(changed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
