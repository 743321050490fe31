import type { Message } from '../messages/message.ts'
import type { Command, Context, Option, OptionValues } from './command.ts'
import { readDay } from './day.ts'
import type { Invocation } from './invocation.ts'
import { missingOption, shortened, unknownOption, type WrongValue, wordsToNobody, wrongValue } from './mistakes.ts'
import { nearest } from './suggest.ts'

export type ReadOptions = { readonly options: OptionValues } | { readonly problem: Message }

/** Check what was typed against what the command takes; the first mistake becomes a notice that says how to mend it. */
export async function readOptions(command: Command, invocation: Invocation, context: Context): Promise<ReadOptions> {
  const placed = await placeBareWords(command, invocation, context)
  if (placed.left !== null) return { problem: wordsToNobody(command, placed.left) }
  const typed = { ...placed.options, ...invocation.options }
  const values: Record<string, string | boolean | number> = {}
  for (const [name, value] of Object.entries(typed)) {
    const option = command.options.find(each => each.name === name)
    if (!option) return { problem: unknownOption(command, name, typed) }
    const read = readValue(option, value)
    if ('problem' in read) return { problem: wrongValue(command, option, read, typed) }
    values[name] = read.value
  }
  const missing = command.options.find(option => option.required && values[option.name] === undefined)
  if (missing) return { problem: await missingOption(command, missing, context) }
  return { options: values }
}

/** Where the words before the first option belong; `left` are those that no option takes. */
interface Placed {
  readonly options: Invocation['options']
  readonly left: string | null
}

/**
 * Words before the first option. A flag's own name sets the flag ("/casualties history"); other words go to the first
 * option that knows them ("/figures killed" is a measure, "/casualties NIS" a source), else to the one that must be
 * given, else to the first that takes words.
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
  const first = open.find(({ required }) => required) ?? open.find(({ choices }) => !choices) ?? open[0]
  return first ? { options: { ...flags, [first.name]: rest }, left: null } : { options: flags, left: rest }
}

async function knows(option: Option, words: string, context: Context): Promise<boolean> {
  if (option.choices) return option.choices.some(choice => choice.toLowerCase() === words.toLowerCase())
  return ((await option.complete?.(words, context)) ?? []).length > 0
}

/** A value, or in words what is wrong with it and which values were perhaps meant. */
type ReadValue = { readonly value: string | boolean | number } | WrongValue

/** No name is longer; somebody pasted a text into the option. */
const longestUsual = 300

function readValue(option: Option, value: string | boolean): ReadValue {
  const { longest = longestUsual } = option
  const inDigits = (count: number): string => count.toLocaleString('en-US')
  if (typeof value === 'string' && value.length > longest)
    return {
      problem: `${option.name}: is too long`,
      hint: `It has ${inDigits(value.length)} characters, at most ${inDigits(longest)} are read.`,
    }
  if (option.type === 'flag') return readFlag(option, value)
  if (typeof value === 'boolean')
    return { problem: `${option.name}: takes words, not ${value}`, hint: option.description }
  if (option.type === 'date') {
    const day = readDay(value)
    return day
      ? { value: day }
      : {
          problem: `${option.name}: “${shortened(value)}” is no day I can read`,
          hint: `Write ${option.name}:2025-01-09, ${option.name}:2025-01 or ${option.name}:2025.`,
        }
  }
  if (option.type === 'number') return readNumber(option, value)
  return option.choices ? readChoice(option, option.choices, value) : { value }
}

function readFlag(option: Option, value: string | boolean): ReadValue {
  const word = String(value).toLowerCase()
  if (['true', 'yes', 'on', '1'].includes(word)) return { value: true }
  if (['false', 'no', 'off', '0'].includes(word)) return { value: false }
  return {
    problem: `${option.name}: does not take “${shortened(String(value))}”`,
    hint: `Write ${option.name}:true, or leave it out.`,
    meant: ['true'],
  }
}

/** Digits, grouped by commas or not: 250, 1,000, 2.5. */
function readNumber(option: Option, value: string): ReadValue {
  const digits = value.trim().replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  if (/^\d{1,15}(?:\.\d{1,6})?$/.test(digits)) return { value: Number(digits) }
  return {
    problem: `${option.name}: “${shortened(value)}” is no number I can read`,
    hint: `Write it in digits, for example ${option.name}:250.`,
  }
}

function readChoice(option: Option, choices: readonly string[], value: string): ReadValue {
  const exact = choices.find(choice => choice.toLowerCase() === value.trim().toLowerCase())
  if (exact) return { value: exact }
  const meant = nearest(value, choices)
  return {
    problem: `${option.name}: does not take “${shortened(value)}”`,
    hint: meant.length > 0 ? `Did you mean ${meant.join(' or ')}?` : `It takes ${choices.join(', ')}.`,
    meant,
  }
}
