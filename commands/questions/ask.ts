import { answer } from '../../src/answers/ask.ts'
import type { Context, OptionValues } from '../../src/chat/command.ts'
import { firstDay, lastDay } from '../../src/chat/day.ts'
import { formatInvocation } from '../../src/chat/invocation.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'
import { answerMessage } from '../../src/messages/answer.ts'
import type { Message } from '../../src/messages/message.ts'

/** What a command asks: its name and title, and the measures whose tables it shows, in their order. */
export interface Asked {
  readonly command: string
  readonly title: string
  readonly measures: readonly Measure[]
}

/** Answer a question about figures from the index, as a message. */
export async function ask(asked: Asked, options: OptionValues, { store, asker }: Context): Promise<Message> {
  const words = (name: string) => (typeof options[name] === 'string' ? { [name]: options[name] } : {})
  const days = (name: string, day: (typed: string) => string) =>
    typeof options[name] === 'string' ? { [name]: day(options[name]) } : {}
  const found = await answer(store, {
    tenant: asker.tenant,
    measures: asked.measures,
    ...words('who'),
    ...words('source'),
    ...words('place'),
    ...words('subject'),
    ...days('since', firstDay),
    ...days('until', lastDay),
    history: options.history === true,
  })
  return answerMessage(found, {
    title: asked.title,
    quotes: options.quotes === true,
    history: options.history === true,
    again: changes => formatInvocation(asked.command, withChanges(options, changes)),
  })
}

function withChanges(
  options: OptionValues,
  changes: Readonly<Record<string, string | boolean | undefined>>,
): OptionValues {
  const changed = Object.entries({ ...options, ...changes })
  return Object.fromEntries(changed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
