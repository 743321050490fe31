import type { Control, Message } from '../messages/message.ts'
import { notice } from '../messages/notice.ts'
import type { Command, Context, Option } from './command.ts'
import { formatInvocation, type Invocation } from './invocation.ts'
import { nearest } from './suggest.ts'

/** In words what is wrong with a value, how to mend it, and which values were perhaps meant. */
export interface WrongValue {
  readonly problem: string
  readonly hint: string
  readonly meant?: readonly string[]
}

/** A notice about a wrong value, with buttons for the same line put right. */
export function wrongValue(
  command: Command,
  option: Option,
  { problem, hint, meant = [] }: WrongValue,
  typed: Invocation['options'],
): Message {
  const lines = meant.map(value => corrected({ name: command.name, options: { ...typed, [option.name]: value } }))
  return notice(problem, [[hint]], lines)
}

/** A button that runs a line put right; its label is the line. */
export function corrected({ name, options, bare }: Invocation): Control {
  const command = formatInvocation(name, options)
  const line = bare === undefined ? command : command.replace(/^\S+/, word => `${word} ${bare}`)
  return { kind: 'button', label: line, command: line }
}

/** Somebody may have pasted a whole text. */
export function shortened(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79).toWellFormed()}…`
}

/** "/feeds lst", where there is a "/feeds list". */
export function unknownAction(
  { name, options }: Invocation,
  { unknown, close }: { readonly unknown: string; readonly close: readonly string[] },
): Message {
  const known = close.map(action => `/${name} ${action}`)
  return notice(
    `There is no /${name} ${shortened(unknown)}`,
    [[`Did you mean ${known.join(' or ')}?`]],
    close.map(action => corrected({ name: `${name} ${action}`, options })),
  )
}

export function managersOnly({ name }: Command): Message {
  return notice(`/${name} is for those who manage this server`, [
    ['It changes what everybody here sees. It needs the permission “Manage Server”.'],
  ])
}

export function wordsToNobody(command: Command, words: string): Message {
  return notice(`/${command.name} takes no words`, [[`It cannot make anything of “${shortened(words)}”.`]])
}

export function unknownOption(command: Command, name: string, typed: Invocation['options']): Message {
  const names = command.options.map(option => option.name)
  const close = nearest(name, names)
  const known = names.map(each => `${each}:`).join(', ')
  const renamed = (to: string): Invocation['options'] =>
    Object.fromEntries(Object.entries(typed).map(([each, value]) => [each === name ? to : each, value]))
  return notice(
    `/${command.name} has no option ${name}:`,
    [
      close.length > 0
        ? [`Did you mean ${close.map(each => `${each}:`).join(' or ')}?`]
        : [names.length > 0 ? `It takes ${known}.` : 'It takes no options.'],
    ],
    close
      .filter(each => typed[each] === undefined)
      .map(each => corrected({ name: command.name, options: renamed(each) })),
  )
}

export async function missingOption(command: Command, option: Option, context: Context): Promise<Message> {
  const example = (await command.liveExamples?.(context))?.[0] ?? command.examples[0]
  return notice(`/${command.name} needs ${option.name}:`, [
    [/[.?!]$/.test(option.description) ? option.description : `${option.description}.`],
    ...(option.choices ? [[`One of ${option.choices.join(', ')}.`]] : []),
    ...(example ? [['For example ', { code: example }]] : []),
  ])
}
