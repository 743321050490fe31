import type { Question } from '../../src/answers/question.ts'
import type { OptionValues } from '../../src/chat/command.ts'
import { firstDay, lastDay } from '../../src/chat/day.ts'
import { formatInvocation } from '../../src/chat/invocation.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'
import type { Tenant } from '../../src/index/store.ts'
import type { Again } from '../../src/messages/again.ts'
import type { Message } from '../../src/messages/message.ts'
import { notice } from '../../src/messages/notice.ts'

/** What was asked with the options of a question, and how to ask it with others. */
export interface Reading {
  readonly question: Question
  /** It is of certain days, so that figures without a date are left out. */
  readonly dated: boolean
  readonly again: Again
}

/** The options of a command read as a question; or what is wrong with them. */
export function readQuestion(
  command: string,
  measures: readonly Measure[],
  options: OptionValues,
  tenant: Tenant,
): Reading | { readonly wrong: Message } {
  const words = (name: string) => (typeof options[name] === 'string' ? { [name]: options[name] } : {})
  const day = (name: string, edge: (typed: string) => string) =>
    typeof options[name] === 'string' ? edge(options[name]) : undefined
  const again: Again = changes => formatInvocation(command, { ...options, ...changes })
  const since = day('since', firstDay)
  const until = day('until', lastDay)
  if (since !== undefined && until !== undefined && since > until)
    return { wrong: backwards(formatInvocation(command, { ...options, since: options.until, until: options.since })) }
  return {
    question: {
      tenant,
      measures,
      ...words('who'),
      ...words('source'),
      ...words('place'),
      ...words('subject'),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      // What is shown of the history is for the message to say; programs get all of it.
      history: true,
    },
    dated: since !== undefined || until !== undefined,
    again,
  }
}

function backwards(command: string): Message {
  const button = { kind: 'button', label: command, command } as const
  return notice('since: is later than until:', [['No figure is of both. The other way round?']], [button])
}
