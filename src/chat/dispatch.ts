import { randomBytes } from 'node:crypto'
import type { Message } from '../messages/message.ts'
import { failure, notice } from '../messages/notice.ts'
import { chosenAction } from './actions.ts'
import type { Command, Context } from './command.ts'
import { type Invocation, parseInvocation } from './invocation.ts'
import { corrected, managersOnly, shortened, unknownAction } from './mistakes.ts'
import { readOptions } from './options.ts'
import { nearest } from './suggest.ts'

/** What dispatching needs beside the command's own context. */
export interface DispatchContext extends Context {
  readonly log: { readonly error: (details: object, message: string) => void }
  /** Makes the short id that a failure's message and its log line share. */
  readonly newId?: () => string
}

/**
 * Run a command line, or a command and its options as a platform hands them over. Always resolves: a mistake in the
 * line becomes a notice with suggestions, a failing command an error message whose id the log has.
 */
export async function dispatch(input: string | Invocation, context: DispatchContext): Promise<Message> {
  const parsed = typeof input === 'string' ? parseInvocation(input) : { invocation: input }
  if ('problem' in parsed) return notice('I cannot read that', [[parsed.problem]])
  const { invocation } = parsed
  try {
    const command = context.commands.find(({ name }) => name === invocation.name)
    if (!command) return unknownCommand(invocation, context.commands)
    const chosen = chosenAction(command, invocation)
    if ('unknown' in chosen) return unknownAction(invocation, chosen)
    if (chosen.command.needs === 'manage' && !context.asker.manages) return managersOnly(chosen.command)
    const read = await readOptions(chosen.command, chosen.invocation, context)
    if ('problem' in read) return read.problem
    return await chosen.command.run(read.options, context)
  } catch (error) {
    const id = (context.newId ?? newFailureId)()
    context.log.error({ id, err: error, command: invocation.name }, 'A command failed')
    return failure(invocation.name, id)
  }
}

function unknownCommand({ name, options, bare }: Invocation, commands: readonly Command[]): Message {
  const names = commands.map(command => command.name)
  const close = nearest(shortened(name), names)
  const known = close.map(each => `/${each}`)
  return notice(
    `There is no command /${shortened(name)}`,
    [
      ...(close.length > 0 ? [[`Did you mean ${known.join(' or ')}?`]] : []),
      ['All of them, and what each answers: ', { code: '/help' }],
    ],
    close.map(each => corrected({ name: each, options, ...(bare === undefined ? {} : { bare }) })),
  )
}

/** The short id that a failure's message and its log line share. */
export function newFailureId(): string {
  return randomBytes(4).toString('hex')
}
