import type { Line, Message } from '../messages/message.ts'
import { notice } from '../messages/notice.ts'
import type { Command, Context, Option, OptionValues } from './command.ts'
import { readDay } from './day.ts'
import type { Invocation } from './invocation.ts'
import { nearest } from './suggest.ts'

export type ReadOptions = { readonly options: OptionValues } | { readonly problem: Message }

/** Check what was typed against what the command takes; the first mistake becomes a notice that says how to mend it. */
export async function readOptions(command: Command, invocation: Invocation, context: Context): Promise<ReadOptions> {
  const placed = await placeBareWords(command, invocation, context)
  if (placed.left !== null) return { problem: wordsToNobody(command, placed.left) }
  const typed = { ...placed.options, ...invocation.options }
  const values: Record<string, string | boolean> = {}
  for (const [name, value] of Object.entries(typed)) {
    const option = command.options.find(each => each.name === name)
    if (!option) return { problem: unknownOption(command, name) }
    const read = readValue(option, value)
    if ('problem' in read) return { problem: notice(`/${command.name}: ${option.name}`, read.problem) }
    values[name] = read.value
  }
  const missing = command.options.find(option => option.required && values[option.name] === undefined)
  if (missing) return { problem: missingOption(command, missing) }
  return { options: values }
}

/** Where the words before the first option belong; `left` are those that no option takes. */
interface Placed {
  readonly options: Invocation['options']
  readonly left: string | null
}

/**
 * Words before the first option. A flag's own name sets the flag ("/casualties history"); other words go to the first
 * option that knows them ("/figures killed" is a measure, "/casualties NIS" a source), else to the first that takes words.
 */
async function placeBareWords(command: Command, invocation: Invocation, context: Context): Promise<Placed> {
  const words = invocation.bare?.split(' ') ?? []
  const flagOf = (word: string) =>
    command.options.find(({ name, type }) => type === 'flag' && name === word.toLowerCase())
  const flags = Object.fromEntries(words.flatMap(word => flagOf(word) ?? []).map(({ name }) => [name, true]))
  const rest = words.filter(word => !flagOf(word)).join(' ')
  if (rest === '') return { options: flags, left: null }
  const open = command.options.filter(({ type, name }) => type === 'text' && invocation.options[name] === undefined)
  for (const option of open)
    if (await knows(option, rest, context)) return { options: { ...flags, [option.name]: rest }, left: null }
  const first = open.find(({ choices }) => !choices) ?? open[0]
  return first ? { options: { ...flags, [first.name]: rest }, left: null } : { options: flags, left: rest }
}

async function knows(option: Option, words: string, context: Context): Promise<boolean> {
  if (option.choices) return option.choices.some(choice => choice.toLowerCase() === words.toLowerCase())
  return ((await option.complete?.(words, context)) ?? []).length > 0
}

type ReadValue = { readonly value: string | boolean } | { readonly problem: readonly Line[] }

function readValue(option: Option, value: string | boolean): ReadValue {
  if (option.type === 'flag') return readFlag(option, value)
  if (typeof value === 'boolean') return { problem: [[`${option.name}: takes words, not ${value}.`]] }
  if (option.type === 'date') {
    const day = readDay(value)
    return day
      ? { value: day }
      : { problem: [[`“${value}” is no day I can read. Write ${option.name}:2025-01-09, 2025-01 or 2025.`]] }
  }
  return option.choices ? readChoice(option, option.choices, value) : { value }
}

function readFlag(option: Option, value: string | boolean): ReadValue {
  const word = String(value).toLowerCase()
  if (['true', 'yes', 'on', '1'].includes(word)) return { value: true }
  if (['false', 'no', 'off', '0'].includes(word)) return { value: false }
  return { problem: [[`${option.name}: takes true or false, not “${value}”.`]] }
}

function readChoice(option: Option, choices: readonly string[], value: string): ReadValue {
  const exact = choices.find(choice => choice.toLowerCase() === value.trim().toLowerCase())
  if (exact) return { value: exact }
  const close = nearest(value, choices)
  return {
    problem: [
      [`${option.name}: does not take “${value}”.`],
      close.length > 0 ? [`Did you mean ${close.join(', ')}?`] : [`It takes ${choices.join(', ')}.`],
    ],
  }
}

function wordsToNobody(command: Command, words: string): Message {
  return notice(`/${command.name} takes no words`, [[`It cannot make anything of “${words}”.`]])
}

function unknownOption(command: Command, name: string): Message {
  const names = command.options.map(option => option.name)
  const close = nearest(name, names)
  const known = names.map(each => `${each}:`).join(', ')
  return notice(`/${command.name} has no option ${name}:`, [
    close.length > 0
      ? [`Did you mean ${close.map(each => `${each}:`).join(', ')}?`]
      : [names.length > 0 ? `It takes ${known}.` : 'It takes no options.'],
  ])
}

function missingOption(command: Command, option: Option): Message {
  return notice(`/${command.name} needs ${option.name}:`, [
    [option.description],
    ...(option.choices ? [[`One of ${option.choices.join(', ')}.`]] : []),
    ...(command.examples[0] ? [['For example ', { code: command.examples[0] }]] : []),
  ])
}
